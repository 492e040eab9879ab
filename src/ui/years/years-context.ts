import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RecordedGroup } from '../../core/years/record';
import type { Years } from '../../core/years/years';
import type { Words } from '../../i18n/words';
import type { YearsServices } from './years-services';

/** What every part of the page shares while it is drawn once. */
export interface YearsShown {
  readonly years: Years;
  readonly words: Words['years'];
  readonly services: YearsServices;
  /** The ambitions and clusters in which the words that are looked for stand. */
  readonly found: ReadonlySet<RecordedGroup>;
  /** Only what is open is shown. */
  readonly onlyOpen: boolean;
  /** All meetings in one view: words once for as long as they stay the same, and facts as signs. */
  readonly isOverview: boolean;
}

const Context = createContext<YearsShown | undefined>(undefined);

export const YearsProvider = Context.Provider;

export function useYears(): YearsShown {
  const shown = useContext(Context);
  if (shown === undefined) throw new Error('A part of the years was drawn outside their page.');
  return shown;
}

/** A meeting as one speaks of it: `Ambition conversation, 14 March 2024`. */
export function meetingName({ years, words }: Pick<YearsShown, 'years' | 'words'>, meeting: number): string {
  const card = years.meetings[meeting]?.card;
  return card ? `${words.kinds[card.kind]}, ${card.date === undefined ? words.view.noDate : words.view.date(card.date)}` : '';
}
