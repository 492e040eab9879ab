import type { Intent } from '../../core/operations';
import type { Session, SheetElement } from '../../core/session';
import { targetOf } from '../../core/target';
import type { Target } from '../../core/target';
import type { Words } from '../../i18n/words';
import type { AttentionStore } from './attention';
import type { Desk } from './desk';
import type { SheetIndex } from './sheet-index';
import type { Outcome, SheetServices } from './sheet-services';

/** What those who work on one sheet share: what is on it, what people look at, and how something gets done. */
export interface Workplace {
  readonly services: SheetServices;
  readonly words: Words['sheet'];
  readonly editable: boolean;
  readonly attention: AttentionStore;
  readonly desk: Desk;
  session(): Session;
  index(): SheetIndex;
  /** The drawn element of a thing. */
  drawn(key: string): HTMLElement | undefined;
  /**
   * Has it done, when `first` is over; afterwards `keys`, as far as they are still there, move to their new place before
   * everybody's eyes.
   */
  perform(intent: Intent, keys?: readonly string[], first?: Promise<unknown>): Promise<Outcome>;
  /**
   * Does it after everything asked for before is in the note: on a slow disk too each act is worked out on what the one before
   * left. What is named by key is looked up then.
   */
  inTurn(act: () => unknown): void;
  /** Resolves when all that was asked for in turn until now is done. */
  readonly turn: Promise<unknown>;
  /** Tells it to those who listen instead of look. */
  say(sentence: string): void;
}

/** The things with these keys as they are now; told, and undefined, when one of them is no longer on the sheet. */
export function stillThere(place: Workplace, keys: Iterable<string>): SheetElement[] | undefined {
  const wanted = new Set(keys);
  const things = place.index().elements(wanted);
  if (things.length === wanted.size) return things;
  place.services.decline(place.words.sayGone);
  return undefined;
}

export function targetsOf(place: Workplace, elements: readonly SheetElement[]): Target[] {
  return elements.map(element => targetOf(place.session(), element));
}

/** How a thing is called in a sentence. */
export function nameOf({ words }: Workplace, element: SheetElement): string {
  return element.text === '' ? words.wordless : element.text;
}
