import { change, refuse, type Result } from '../result';
import type { Span } from '../session';
import { clockWords, CLOSED, courseEntryText } from '../syntax';
import { breakNear, lineEnd, nextLine } from '../writing/lines';
import type { PropertyChange } from '../writing/properties';
import { contentEnd, isClosed, type PlacedItem, sectionOf, subtreeOf, type WrittenHeading, type WrittenSection } from '../writing/sections';
import { applyEdits, insertAt, type TextEdit } from '../writing/text-edit';
import { wordsStart } from './items';
import { closingCounts } from './closing-counts';
import { type NoteAtHand, type Operation, spanIn } from './operation';
import { notUnderstood, propertiesWritten, withProperties } from './properties';

/**
 * Moves the meeting to phase 1–7, or 8 to close, which counts what it came to; `at` is local time as in the course. Shows where one
 * types on below it.
 */
export const setPhase: Operation<{ phase: number; at: string }> = (note, { phase, at }) => {
  const { properties } = note.session;
  const last = properties.course.at(-1);
  const entry = courseEntryText({ at, phase }, note.language);
  const course: PropertyChange[] = last?.phase === phase ? [] : [{ name: 'course', append: entry }];
  const current: PropertyChange[] = properties.phase === phase ? [] : [{ name: 'phase', set: phase }];
  const written = withCounts(note, phase, [...current, ...course]);
  if (!written.done) return written;
  const { edits } = written;
  const place = placeBelow(note, phase);
  if (place) return change([...edits, ...place.edits], applyEdits(note.text.slice(0, place.at), edits).length + place.into);
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
};

/** Where the counts cannot be written with certainty the meeting is closed all the same. */
function withCounts(note: NoteAtHand, phase: number, changes: readonly PropertyChange[]): Result {
  const counted = propertiesWritten(note, [...changes, ...phase === CLOSED ? closingCounts(note.session) : []]);
  return counted.done ? counted : propertiesWritten(note, changes);
}

function placeBelow(note: NoteAtHand, phase: number): TypingPlace | undefined {
  const found = note.session.phases.find(({ number }) => number === phase);
  const section = found && sectionOf(note.sections, note.session, found);
  return section?.heading && typingPlace(note, section, section.heading);
}

export const pause: Operation<{ at: string }> = (note, { at }) => {
  const last = note.session.properties.course.at(-1);
  if (last === undefined) return refuse({ code: 'not-started' });
  if (last.phase === CLOSED) return refuse({ code: 'already-closed' });
  if (last.phase === 'pause') return refuse({ code: 'nothing-to-do' });
  return withProperties(note, [{ name: 'course', append: `${at} ${clockWords.word('pause', note.language)}` }]);
};

/**
 * The phase that ran before the pause runs on; where the note does not say which that was, nothing is guessed. `unattendedSince`: there
 * was no pause, and the clock ran on from this last entry while nobody was there.
 */
export const resume: Operation<{ at: string; unattendedSince?: string | undefined }> = (note, { at, unattendedSince }) => {
  const { course, phase = 0, unclear } = note.session.properties;
  const last = course.at(-1);
  if (last === undefined) return refuse({ code: 'not-started' });
  if (last.phase !== 'pause' && last.at !== unattendedSince) return refuse({ code: 'nothing-to-do' });
  const unread = unclear.course ?? unclear.phase;
  if (unread !== undefined) return refuse(notUnderstood(unread));
  const before = [...course].reverse().find(entry => entry.phase !== 'pause')?.phase ?? phase;
  if (before === 0 || before === CLOSED) return refuse({ code: 'not-started' });
  return withProperties(note, [{ name: 'course', append: `${at} ${before}` }]);
};

/** Where one types on, as an offset in the text before `edits`, and how far into what they put in there. */
export interface TypingPlace {
  readonly edits: readonly TextEdit[];
  readonly at: number;
  readonly into: number;
}

/** Below a heading: the empty item that waits there, else an empty line after what stands there, which is made where it is missing. */
export function typingPlace(note: NoteAtHand, section: WrittenSection, heading: WrittenHeading): TypingPlace {
  const waiting = sectionsOutsideSheet(note, section).flatMap(({ items }) => items).find(isEmpty);
  return waiting ? inItem(note.text, waiting) : onEmptyLine(note, section, heading);
}

function sectionsOutsideSheet(note: NoteAtHand, section: WrittenSection): readonly WrittenSection[] {
  const { sheet } = note.session;
  const from = sheet ? spanIn(note, sheet).from : Infinity;
  const all = subtreeOf(note.sections, section);
  return section.span.from > from ? all : all.filter(({ span }) => span.to <= from);
}

function isEmpty({ fact: { words, tags, fields, dates, nested } }: PlacedItem): boolean {
  return words.pieces.length + tags.length + fields.length + dates.length + nested.length === 0;
}

/** A marker or box with nothing after it needs its space before it holds words. */
function inItem(text: string, item: PlacedItem): TypingPlace {
  const at = wordsStart(text, item);
  return /\S/u.test(text[at - 1] ?? '') ? { edits: [insertAt(at, ' ')], at, into: 1 } : { edits: [], at, into: 0 };
}

/**
 * Words typed right after a paragraph or an item would become part of it, so a blank line stays between; a heading with its
 * line drawn below would take them in.
 */
function onEmptyLine({ text, sections }: NoteAtHand, { index, span }: WrittenSection, heading: WrittenHeading): TypingPlace {
  const below = lineEnd(text, heading.span.to);
  const content = contentEnd(text, { from: below, to: span.to });
  const from = isClosed(text.slice(below, content)) ? content : below;
  const gap = from > below ? 1 : 0;
  const next = sections[index + 1];
  const wanted = gap + 1 + (next && !/^ {0,3}#/u.test(text.slice(next.span.from)) ? 1 : 0);
  const missing = Math.max(0, wanted - emptyLines(text, { from, to: next ? span.to : Infinity }));
  const made = breakNear(text, from).repeat(missing);
  const after = made + text.slice(from);
  const into = gap === 0 ? nextLine(after, 0) : nextLine(after, nextLine(after, 0));
  return { edits: made === '' ? [] : [insertAt(from, made)], at: from, into };
}

/** How many lines without words follow the one that ends at `from`. */
function emptyLines(text: string, { from, to }: Span): number {
  let count = 0;
  for (let at = nextLine(text, from), before = from; at !== before && at < to; before = at, at = nextLine(text, at)) {
    if (text.slice(at, lineEnd(text, at)).trim() !== '') break;
    count += 1;
  }
  return count;
}
