import { separateNames } from '../link';
import type { Session } from '../session';
import { namesIn, withoutNames } from './names';
import type { ReportWords } from './report-words';

/** Who will read it: the team, or anybody outside the school. */
export type Audience = 'team' | 'outside';

export interface ReportChoices {
  readonly audience: Audience;
  /** The names that are left out, as `namesIn` gave them. */
  readonly hidden: readonly string[];
}

/** What the parts of a report are made from. */
export interface ReportView {
  readonly session: Session;
  readonly words: ReportWords;
  readonly audience: Audience;
  /** Words of the session without the names that are left out. */
  readonly shown: (text: string) => string;
  /** A field that names people; nothing where all of them are left out. */
  readonly people: (who: string | undefined) => string;
}

/** To the team all names are shown, to others none. */
export function defaultChoices(session: Session, audience: Audience): ReportChoices {
  return { audience, hidden: audience === 'team' ? [] : namesIn(session).map(({ name }) => name) };
}

export function viewOf(session: Session, { audience, hidden }: ReportChoices, words: ReportWords): ReportView {
  const shown = withoutNames(hidden, words.nameless);
  const without = withoutNames(hidden, '');
  return {
    session, words, audience, shown,
    people: who => separateNames(who).filter(name => without(name) === name).join(', '),
  };
}
