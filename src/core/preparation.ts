import { sourceOf, spanOf } from './place';
import type { Chapter, ChapterItem, Pillar, Place, Session, Span } from './session';
import { pillars } from './syntax';
import { lineStart } from './writing/lines';

/** Something to arrange beforehand: a task under the heading of the preparation. */
export interface PreparedItem extends Span {
  readonly words: string;
  readonly done: boolean;
  /** Offset of the mark between the brackets. */
  readonly mark: number;
}

/** A line `visie:: sterk` under the same heading. */
export interface PreparedField extends Span {
  readonly name: string;
  readonly value: string;
}

/** What the school's self-evaluation says of one pillar: a scenario from 1 to 4, and the point for development. */
export interface EviOutcome {
  readonly pillar: Pillar;
  readonly scenario?: number;
  readonly point: string;
}

/** The part of a note that says what was prepared. Offsets are those of the whole text. */
export interface Preparation {
  readonly items: readonly PreparedItem[];
  readonly fields: readonly PreparedField[];
  readonly evi: readonly EviOutcome[];
  /** Link texts of the notes and files named there. */
  readonly links: readonly string[];
  /** From after the heading up to the next heading that is not below it; absent where the heading is missing. */
  readonly body?: Span;
}

/** What the preparation of a session says; nothing of it is needed for a note to be one. */
export function preparationOf(session: Session): Preparation {
  const chapter = session.preparation;
  if (!chapter) return { items: [], fields: [], evi: [], links: [] };
  const items = chapter.items.flatMap(withNested);
  const fields = [...items.flatMap(({ field }) => field ?? []), ...chapter.fields]
    .map(({ name, value, place }) => ({ ...lineOf(session, place), name, value }))
    .sort((a, b) => a.from - b.from);
  return {
    items: items.flatMap(item => preparedItem(session, item)),
    fields,
    evi: fields.flatMap(eviOutcome),
    links: chapter.links,
    body: bodyOf(session, chapter),
  };
}

/** The words as they are compared: without emphasis, case and surplus space. */
export function samePreparation(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function lineOf(session: Session, place: Place): Span {
  const { from, to } = spanOf(session, place);
  return { from: lineStart(session.source.text, from), to };
}

function bodyOf(session: Session, { heading, end }: Chapter): Span {
  return { from: spanOf(session, heading).to, to: end ? spanOf(session, end).from : session.source.text.length };
}

function withNested(item: ChapterItem): ChapterItem[] {
  return [item, ...item.items.flatMap(withNested)];
}

function preparedItem(session: Session, { place, text, mark }: ChapterItem): PreparedItem[] {
  if (mark === undefined) return [];
  const span = spanOf(session, place);
  const box = sourceOf(session, place).indexOf(`[${mark}]`);
  return [{ ...span, words: text, done: mark !== ' ', mark: span.from + box + 1 }];
}

const SCENARIO = /^([1-4])(?:[ \t]*·[ \t]*(.*)|[ \t]+[-–—][ \t]+(.*))?$/u;

/** Scenario and point stand around a dot or a dash with spaces; a value that begins with no such digit is the point. */
function eviOutcome({ name, value }: PreparedField): EviOutcome[] {
  const pillar = pillars.read(name)?.name;
  if (!pillar) return [];
  const [, digit, afterDot, afterDash] = SCENARIO.exec(value) ?? [];
  return [digit === undefined ? { pillar, point: value } : { pillar, scenario: Number(digit), point: afterDot ?? afterDash ?? '' }];
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
