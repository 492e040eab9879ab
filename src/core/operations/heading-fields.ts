import { sourceOf, spanOf } from '../place';
import { change, refuse, type Result } from '../result';
import type { Field } from '../session';
import { fieldLine, type FieldName, fieldOpening, fields, writtenField } from '../syntax';
import type { Target } from '../target';
import { breakNear, lineEnd, lineStart, nextLine } from '../writing/lines';
import { interruptsParagraph } from '../writing/list-items';
import { headingEnd, sectionOf } from '../writing/sections';
import { insertAt, removeSpan, replaceSpan, type TextEdit } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { type Holding, type NoteAtHand, type Operation, spanIn, withHolding } from './operation';
import { notUnderstood } from './properties';

/** `undefined` takes the field away. */
export const setEnergy: Operation<{ target: Target; energy: number | undefined }> = (note, { target, energy }) =>
  withHolding(note, target, holding =>
    settingField(note, holding, 'energy', energy === undefined ? undefined : String(energy)));

/** Hands or stickers more or less than what the note holds at that moment; never below none. */
export const addEnergy: Operation<{ target: Target; by: number }> = (note, { target, by }) => withHolding(note, target, holding => {
  const now = holding.energy ?? 0;
  const energy = Math.max(0, now + by);
  return energy === now ? refuse({ code: 'nothing-to-do' }) : settingField(note, holding, 'energy', String(energy));
});

export const setReason: Operation<{ target: Target; reason: string }> = (note, { target, reason }) =>
  withHolding(note, target, holding => {
    const words = oneLine(reason);
    return settingField(note, holding, 'reason', words === '' ? undefined : words);
  });

interface Groups {
  readonly groups: readonly { readonly cluster: Target; readonly people: readonly string[] }[];
}

/** Who looks for the word of each cluster; the first reports. All at once: they were split together. */
export const setGroups: Operation<Groups> = (note, { groups }) => {
  const results = groups.map(({ cluster, people }) => withHolding(note, cluster, holding => {
    const names = people.map(oneLine).join(', ');
    return settingField(note, holding, 'group', names === '' ? undefined : names);
  }));
  const refused = results.find(result => !result.done && result.refusal.code !== 'nothing-to-do');
  if (refused) return refused;
  const edits = results.flatMap(result => (result.done ? result.edits : []));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
};

export function fieldNamed(list: readonly Field[], name: FieldName): Field | undefined {
  return list.find(field => fields.read(field.name)?.name === name);
}

/** A change of one field of a heading. What stands there and is no number, or no status, is nobody's to write over. */
export function settingField(note: NoteAtHand, holding: Holding, name: FieldName, value: string | undefined): Result {
  const written = fieldNamed(holding.fields, name);
  if ((name === 'energy' || name === 'status') && holding[name] === undefined && written && written.value !== '') {
    return refuse(notUnderstood(writtenField(written.name, written.value)));
  }
  const edits = headingFieldEdits(note, holding, name, value);
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(note, holding).from);
}

/** Edits that give a heading a field on a line of its own, another value for it, or none. */
function headingFieldEdits(note: NoteAtHand, holding: Holding, name: FieldName, value: string | undefined): TextEdit[] {
  const field = fieldNamed(holding.fields, name);
  if (field === undefined) return value === undefined ? [] : [newFieldLine(note, holding, name, value)];
  if (value === undefined) return [lineRemoval(note, field)];
  return field.value === value ? [] : [replaceSpan(valueSpan(note, field), value)];
}

export function valueSpan({ session }: NoteAtHand, field: Field): { from: number; to: number } {
  const span = spanOf(session, field.place);
  const opening = fieldOpening(sourceOf(session, field.place)).length;
  return { from: span.from + opening, to: span.from + opening + field.value.length };
}

function lineRemoval({ text, session }: NoteAtHand, field: Field): TextEdit {
  const { from } = spanOf(session, field.place);
  const next = nextLine(text, from);
  if (next === lineEnd(text, from)) return removeSpan({ from: lineEnd(text, lineStart(text, lineStart(text, from) - 1)), to: next });
  return removeSpan({ from: lineStart(text, from), to: next });
}

function newFieldLine(note: NoteAtHand, holding: Holding, name: FieldName, value: string): TextEdit {
  const { text } = note;
  const section = sectionOf(note.sections, note.session, holding);
  const at = section ? headingEnd(text, section) : text.length;
  const eol = breakNear(text, at);
  const next = nextLine(text, at);
  const below = text.slice(next, lineEnd(text, next));
  const isSafe = holding.fields.length > 0 || interruptsParagraph(below);
  return insertAt(at, eol + fieldLine(name, value, note.language) + (isSafe ? '' : eol));
}
