import type { Language } from '../language';
import { spanOf } from '../place';
import { refuse, type Result } from '../result';
import type { Ambition, Cluster, Expectation, Session, SessionElement, Span, Step, StickyNote } from '../session';
import { LIST_MARKER } from '../syntax';
import { findTarget, type Target } from '../target';
import { writtenItem, type WrittenItem } from '../writing/list-items';
import { sectionsOf, type WrittenSection } from '../writing/sections';

/** How new lines are written. */
export interface Written {
  /** Of the note's own words, else the one asked for. */
  readonly language: Language;
  /** Stands in each new step, so that a program that lists tasks by one tag lists them too. */
  readonly taskTag?: string | undefined;
}

/** What every operation works on: the text of this moment, read. */
export interface NoteAtHand extends Written {
  readonly text: string;
  readonly session: Session;
  readonly sections: readonly WrittenSection[];
}

/** One verb: what is asked is done with edits, or refused. */
export type Operation<A> = (note: NoteAtHand, asked: A) => Result;

/** What an operation may do to what stands in a note; `lossIn` holds it to that. */
export interface Effects<A> {
  /** It makes, moves or rewords headings; all others leave every heading of the note as it is, but for what they take away. */
  readonly shapes?: boolean;
  /** It puts other words in the place of a heading's; all others keep the words of every heading, be it together with others. */
  readonly rewords?: boolean;
  /** It makes ambitions, takes them away or moves them. */
  readonly numbers?: boolean;
  /** It takes away all that it `changes`, headings too. */
  readonly removes?: boolean;
  /** It makes notes of lines and lines of notes, so that only the headings and their fields can be compared. */
  readonly rereads?: boolean;
  /** What gets other words, or goes. */
  changes?(asked: A): readonly Target[];
  /** How many things it adds. What is put in below an open code block or comment is text there, and no note. */
  adds?(asked: A): number;
}

export interface Entry<A> extends Effects<A> {
  readonly run: Operation<A>;
}

export type NoteOrStep = StickyNote | Step;
export type Item = NoteOrStep | Expectation;
export type Holding = Ambition | Cluster;

export function noteAtHand(session: Session, { language, taskTag }: Partial<Written>): NoteAtHand {
  return { text: session.source.text, session, sections: sectionsOf(session), language: session.language ?? language ?? 'nl', taskTag };
}

const LINE_OPENING = new RegExp(`^(?:${LIST_MARKER}|#+)\\s+(?:\\[.\\]\\s+)?`, 'u');

export function gone({ source }: Pick<Target, 'source'>): Result {
  const words = source.split(/[\r\n]/u)[0] ?? '';
  return refuse({ code: 'gone', subject: words.replace(LINE_OPENING, '').trim() });
}

/** Finds a target and goes on with it, or refuses. */
export function withElement(note: NoteAtHand, target: Target, go: (element: SessionElement) => Result): Result {
  const element = findTarget(note.session, target);
  return element === undefined ? gone(target) : go(element);
}

export function withItem(note: NoteAtHand, target: Target, go: (item: Item) => Result): Result {
  return withElement(note, target, element => (isItem(element) ? go(element) : gone(target)));
}

export function withHolding(note: NoteAtHand, target: Target, go: (holding: Holding) => Result): Result {
  return withElement(note, target, element => (isHolding(element) ? go(element) : gone(target)));
}

/** Finds all targets and goes on with them in the order of the text, each once; refuses when one of them is gone. */
export function withAll(note: NoteAtHand, targets: readonly Target[], go: (elements: SessionElement[]) => Result): Result {
  const found = new Set<SessionElement>();
  for (const target of targets) {
    const element = findTarget(note.session, target);
    if (element === undefined) return gone(target);
    found.add(element);
  }
  return go(inTextOrder(note, [...found]));
}

export function inTextOrder<E extends SessionElement>({ session }: NoteAtHand, elements: readonly E[]): E[] {
  return [...elements].sort((a, b) => spanOf(session, a.place).from - spanOf(session, b.place).from);
}

export function isItem(element: SessionElement): element is Item {
  return element.kind === 'note' || element.kind === 'step' || element.kind === 'expectation';
}

export function isHolding(element: SessionElement): element is Holding {
  return element.kind === 'cluster' || element.kind === 'ambition';
}

export function isCluster(element: SessionElement): element is Cluster {
  return element.kind === 'cluster';
}

export function spanIn(note: NoteAtHand, element: Pick<SessionElement, 'place'>): Span {
  return spanOf(note.session, element.place);
}

export function itemOf(note: NoteAtHand, element: Item): WrittenItem {
  return writtenItem(note.text, spanIn(note, element));
}

/** Without the items that are nested in another of the list: they go where that one goes. */
export function outermost(note: NoteAtHand, items: readonly Item[]): Item[] {
  const spans = items.map(item => spanIn(note, item));
  return items.filter((_, index) => !spans.some((span, other) => other !== index && holdsSpan(span, spans[index] ?? span)));
}

export function holdsSpan(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && !(outer.from === inner.from && outer.to === inner.to);
}
