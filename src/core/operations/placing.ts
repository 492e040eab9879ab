import { change, refuse, type Result } from '../result';
import type { Phase, SessionElement, Span } from '../session';
import { sheetHeading } from '../syntax';
import { findTarget, type Target } from '../target';
import { breakNear, isBlank } from '../writing/lines';
import {
  insertAfter, insertBefore, type Insertion, insertUnder, isAiry, isSpread, type ItemLines, writtenAt, writtenItem,
} from '../writing/list-items';
import { childrenOf, contentEnd, type PlacedItem, sectionOf, type WrittenSection } from '../writing/sections';
import { applyEdits, insertAt, type TextEdit } from '../writing/text-edit';
import { gone, isItem, type NoteAtHand, spanIn } from './operation';

/** Where something goes: loose on the sheet, or into a cluster or ambition; before what `before` names, else last. */
export interface Destination {
  /** Absent: loose (a note, a step) or not chosen (a cluster). */
  readonly into?: Target;
  readonly before?: Target;
}

/** A place in a list of the note, resolved in the text of the moment. */
export interface Spot {
  readonly section: WrittenSection;
  readonly before?: SessionElement;
}

/** Goes on with the place that a destination means; loose is the top of the sheet. */
export function withSpot(note: NoteAtHand, to: Destination, go: (spot: Spot | undefined) => Result): Result {
  const before = to.before && findTarget(note.session, to.before);
  if (to.before && before === undefined) return gone(to.before);
  const into = to.into && findTarget(note.session, to.into);
  if (to.into && into === undefined) return gone(to.into);
  const anchor = before ?? into ?? note.session.sheet;
  const section = anchor && sectionOf(note.sections, note.session, anchor);
  return go(section && { section, ...(before && isItem(before) ? { before } : {}) });
}

/** Puts items at a spot; items that are on the move do not count as neighbours. */
export function insertion(note: NoteAtHand, spot: Spot, items: readonly ItemLines[], moving: readonly Span[] = []): Insertion {
  const [{ text }, { section, before }] = [note, spot];
  if (before) return insertBefore(text, writtenItem(text, spanIn(note, before)), items);
  const last = lastOfList(note, section, moving);
  if (last === undefined) return insertUnder(text, section, items, isAiry(text, note.sections));
  return insertAfter(text, writtenAt(text, last), items, isSpread(text, section.items, last));
}

/** The last item that holds a note or step; where there is none, a list at the end of the section. */
export function lastOfList(note: NoteAtHand, section: WrittenSection, moving: readonly Span[] = []): PlacedItem | undefined {
  const staying = section.items.filter(({ span }) => !moving.some(other => other.from === span.from));
  const coloured = staying.filter(holdsNote);
  const last = coloured.at(-1) ?? staying.at(-1);
  if (last === undefined || coloured.length > 0) return last;
  return contentEnd(note.text, section.span) <= last.span.to ? last : undefined;
}

function holdsNote(item: PlacedItem): boolean {
  return item.fact.colours.length > 0 || item.fact.mark !== undefined || childrenOf(item).some(holdsNote);
}

type PhaseSort = 'expectations' | 'steps' | 'closing';

/** Goes on with the section and heading of the phase in which such things stand. */
export function withPhase(note: NoteAtHand, sort: PhaseSort, go: (section: WrittenSection, heading: Phase) => Result): Result {
  const phase = note.session.skeleton[sort];
  if (phase === undefined) return refuse({ code: 'no-such-phase', sort });
  const heading = note.session.phases.find(({ number }) => number === phase);
  const section = heading && sectionOf(note.sections, note.session, heading);
  return section ? go(section, heading) : refuse({ code: 'no-phase-heading', phase });
}

/** A sheet at the end of a note that has none, with items in it. */
export function newSheet({ text, language }: NoteAtHand, items: readonly ItemLines[]): Insertion {
  const end = contentEnd(text, { from: 0, to: text.length });
  const eol = breakNear(text, end);
  const heading = (isBlank(text, { from: 0, to: end }) ? '' : eol + eol) + sheetHeading(2, language) + eol + eol;
  const lines = items.flatMap(write => write('', undefined));
  return { edit: insertAt(end, heading + lines.join(eol)), markerAt: heading.length };
}

/** A change that shows the first of the items put in. */
export function changeAt(note: NoteAtHand, edits: readonly TextEdit[], { edit, markerAt }: Insertion): Result {
  const before = edits.filter(({ from, to }) => to <= edit.from && from < edit.from);
  const shift = applyEdits(note.text.slice(0, edit.from), before).length - edit.from;
  return change(edits, edit.from + shift + markerAt);
}
