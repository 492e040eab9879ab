import { inOrderOfDate, type MeetingCard } from './meeting-card';

/** What is odd in the links from meeting to meeting. It is told, and hides no meeting. */
export type ChainOddity =
  /** Its link leads to no meeting. */
  | { readonly code: 'broken-link'; readonly path: string; readonly written: string }
  /** Who follows the links comes back to it. */
  | { readonly code: 'loop'; readonly path: string }
  /** More than one meeting names it as the earlier one. */
  | { readonly code: 'two-next'; readonly path: string; readonly next: readonly string[] }
  | { readonly code: 'no-date'; readonly path: string }
  /** The meeting that it names as the earlier one was held on a later day. */
  | { readonly code: 'later-previous'; readonly path: string; readonly previous: string };

/** How meetings follow one another. Only the earlier one stands in a note; the next is found. */
export interface Chain {
  /** Every meeting, the oldest first. */
  readonly meetings: readonly MeetingCard[];
  /** The meeting that it names, else the last one of its school before it. */
  previousOf(path: string): MeetingCard | undefined;
  /** Those that name it, the oldest first; else the first of its school after it, unless that one names another. */
  nextOf(path: string): readonly MeetingCard[];
  readonly oddities: readonly ChainOddity[];
}

export function chainOf(cards: readonly MeetingCard[]): Chain {
  const meetings = inOrderOfDate(cards);
  const byPath = new Map(meetings.map(card => [card.path, card]));
  const named = ({ path, previous }: MeetingCard): MeetingCard | undefined =>
    (previous?.path === undefined || previous.path === path ? undefined : byPath.get(previous.path));
  const naming = (path: string): MeetingCard[] => meetings.filter(card => named(card)?.path === path);
  return {
    meetings,
    previousOf: (path) => {
      const card = byPath.get(path);
      return card && (named(card) ?? before(meetings, card));
    },
    nextOf: (path) => {
      const card = byPath.get(path);
      const linked = naming(path);
      return linked.length > 0 || !card ? linked : after(meetings, card).slice(0, 1).filter(next => !named(next));
    },
    oddities: meetings.flatMap(card => odditiesOf(card, named, naming)),
  };
}

/** The newest meeting of a school before a day; of all its meetings where no day is given. */
export function newestBefore(cards: readonly MeetingCard[], school: string, date: string | undefined): MeetingCard | undefined {
  if (school === '') return undefined;
  const dated = inOrderOfDate(cards).filter(card => card.school === school && card.date !== undefined);
  return dated.filter(card => date === undefined || (card.date ?? '') < date).at(-1);
}

/**
 * The meetings that belong on the page of a school: its own, and those of other schools that these go back to, such as the ones of
 * before a merger.
 */
export function meetingsOfSchool(cards: readonly MeetingCard[], school: string): readonly MeetingCard[] {
  const byPath = new Map(cards.map(card => [card.path, card]));
  const found = new Set<MeetingCard>();
  const waiting = school === '' ? [] : cards.filter(card => card.school === school);
  for (let card = waiting.pop(); card; card = waiting.pop()) {
    if (found.has(card)) continue;
    found.add(card);
    const earlier = card.previous?.path === undefined ? undefined : byPath.get(card.previous.path);
    if (earlier) waiting.push(earlier);
  }
  return inOrderOfDate([...found]);
}

function before(meetings: readonly MeetingCard[], card: MeetingCard): MeetingCard | undefined {
  const line = ofSameSchool(meetings, card);
  return line[line.indexOf(card) - 1];
}

function after(meetings: readonly MeetingCard[], card: MeetingCard): MeetingCard[] {
  const line = ofSameSchool(meetings, card);
  return line.includes(card) ? line.slice(line.indexOf(card) + 1) : [];
}

/** Those of which one knows what came first. */
function ofSameSchool(meetings: readonly MeetingCard[], { school }: MeetingCard): MeetingCard[] {
  return school === '' ? [] : meetings.filter(card => card.school === school && card.date !== undefined);
}

type Named = (card: MeetingCard) => MeetingCard | undefined;

function odditiesOf(card: MeetingCard, named: Named, naming: (path: string) => MeetingCard[]): ChainOddity[] {
  const { path, date, previous } = card;
  const earlier = named(card);
  const next = naming(path).map(one => one.path);
  const told: (ChainOddity | false)[] = [
    date === undefined && { code: 'no-date', path },
    previous !== undefined && !earlier && previous.path !== path && { code: 'broken-link', path, written: previous.written },
    comesBack(card, named) && { code: 'loop', path },
    earlier?.date !== undefined && date !== undefined && earlier.date > date && { code: 'later-previous', path, previous: earlier.path },
    next.length > 1 && { code: 'two-next', path, next },
  ];
  return told.filter(one => one !== false);
}

/** A meeting that names itself goes round in the smallest circle. */
function comesBack(card: MeetingCard, named: Named): boolean {
  if (card.previous?.path === card.path) return true;
  const seen = new Set<string>();
  for (let at = named(card); at && !seen.has(at.path); at = named(at)) {
    if (at.path === card.path) return true;
    seen.add(at.path);
  }
  return false;
}
