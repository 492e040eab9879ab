import { change, refuse, type Result } from '../result';
import { sourceOf, spanOf } from '../place';
import type { FieldName } from '../syntax';
import type { Target } from '../target';
import { oneLine } from '../writing/words';
import { itemAt, sectionOf, type PlacedItem } from '../writing/sections';
import { itemFieldEdits, newItem, placedItem } from './items';
import { gone, type NoteAtHand, type Operation, withItem } from './operation';
import { changeAt, insertion } from './placing';

/** The question underneath an expectation. */
export const setBeneath: Operation<{ target: Target; words: string }> = (note, { target, words }) => withItem(note, target, item =>
  settingWords(note, placedItem(note, item), 'beneath', words) ?? gone(target));

/** What was decided about a note. */
export const setDecision: Operation<{ target: Target; words: string }> = (note, { target, words }) => withItem(note, target, item =>
  settingWords(note, placedItem(note, item), 'decision', words) ?? gone(target));

/** Puts something aside below the heading of a phase, for the phase in which it comes back. */
export const park: Operation<{ words: string; from: number; until: number }> = (note, { words, from, until }) => {
  const line = oneLine(words);
  if (line === '') return refuse({ code: 'no-words' });
  const heading = note.session.phases.find(({ number }) => number === from);
  const section = heading && sectionOf(note.sections, note.session, heading);
  if (!section) return refuse({ code: 'no-phase-heading', phase: from });
  const added = insertion(note, { section }, [newItem({ words: line, fields: [['park', String(until)]] }, note)]);
  return changeAt(note, [added.edit], added);
};

/** What became of something that was put aside. It stays where it stands: that it came up is part of the meeting. */
export const settleParked: Operation<{ source: string; words: string }> = (note, { source, words }) => {
  const found = note.session.parked.filter(one => sourceOf(note.session, one.place) === source);
  const [only] = found;
  const item = only && found.length === 1 ? itemAt(note.sections, spanOf(note.session, only.place).from) : undefined;
  return settingWords(note, item, 'decision', words) ?? gone({ source });
};

function settingWords(note: NoteAtHand, item: PlacedItem | undefined, name: FieldName, words: string): Result | undefined {
  const edits = item && itemFieldEdits(note, item, name, words);
  if (edits?.length === 0) return refuse({ code: 'nothing-to-do' });
  return edits && change(edits);
}
