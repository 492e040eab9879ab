import type { ConversationKind, SchoolStage } from '../properties';

/** What the vault knows of a meeting without reading its note. Whoever makes one leaves conflict copies out. */
export interface MeetingCard {
  /** Which note it is; unlike any other. */
  readonly path: string;
  /** Its name, as links and people call it. */
  readonly name: string;
  /** Which school it was at, whatever name was written: equal for equal schools; empty where none is named. */
  readonly school: string;
  /** ISO date; absent where there is none that can be read. */
  readonly date?: string;
  /** The earlier meeting that the note names. */
  readonly previous?: WrittenLink;
  readonly kind: ConversationKind;
  readonly stage?: SchoolStage;
}

/** A link as it is written, and the note that the vault finds for it. */
export interface WrittenLink {
  readonly written: string;
  readonly path?: string;
}

/** The oldest first; those without a date come last. The order in which they are given does not matter. */
export function inOrderOfDate<Card extends Pick<MeetingCard, 'path' | 'date'>>(cards: readonly Card[]): Card[] {
  return [...cards].sort((a, b) => compare(a.date ?? LAST, b.date ?? LAST) || compare(a.path, b.path));
}

const LAST = '9999-99-99';

// By code units: the order of a locale would differ from device to device.
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
