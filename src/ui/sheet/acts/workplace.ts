import type { Intent } from '../../../core/operations';
import type { Session, SheetElement } from '../../../core/session';
import { targetOf } from '../../../core/target';
import type { Target } from '../../../core/target';
import type { Words } from '../../../i18n/words';
import type { ViewStore } from './view-state';
import type { DrawnPaper } from '../view/drawn-paper';
import type { Viewport } from '../viewport/viewport';
import type { SheetIndex } from './sheet-index';
import type { SheetActResult, SheetServices } from '../sheet-services';

/** What those who work on one sheet share: what is on it, what people look at, and how something gets done. */
export interface Workplace {
  readonly services: SheetServices;
  readonly words: Words['sheet'];
  readonly editable: boolean;
  readonly store: ViewStore;
  readonly viewport: Viewport;
  session(): Session;
  index(): SheetIndex;
  /** What is drawn, and where it stands. */
  readonly paper: DrawnPaper;
  /** The drawn element of a thing; a note in a folded group has none. */
  drawn(key: string): HTMLElement | undefined;
  /** Gives the keyboard to the sheet. */
  focus(): void;
  /** Has it done, when `first` is over; what got another place glides there before everybody's eyes, and `keys` stay selected. */
  perform(intent: Intent, keys?: readonly string[], first?: Promise<unknown>): Promise<SheetActResult>;
  /**
   * Does it after everything asked for before is in the note: on a slow disk too each act is worked out on what the one before
   * left. What is named by key is looked up then. The act is handed the number of when it was asked for.
   */
  inTurn(act: (asked: number) => unknown): void;
  /** Resolves when all that was asked for in turn until now is done. */
  readonly turn: Promise<unknown>;
  /** Says why an act is not done; what was let go for it glides back. */
  decline(why: string): void;
  /** Tells it to those who listen instead of look. */
  say(sentence: string): void;
}

/** The things with these keys as they are now; told, and undefined, when one of them is no longer on the sheet. */
export function stillThere(place: Workplace, keys: Iterable<string>): SheetElement[] | undefined {
  const wanted = new Set(keys);
  const things = place.index().elements(wanted);
  if (things.length === wanted.size) return things;
  place.decline(place.words.sayGone);
  return undefined;
}

export function targetsOf(place: Workplace, elements: readonly SheetElement[]): Target[] {
  return elements.map(element => targetOf(place.session(), element));
}

/** How a thing is called in a sentence. */
export function nameOf({ words }: Workplace, element: SheetElement): string {
  return element.text === '' ? words.wordless : element.text;
}
