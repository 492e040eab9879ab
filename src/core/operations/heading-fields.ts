import { fieldLine, fields, type FieldName } from '../syntax';
import type { Cluster, Field, Session } from '../session';
import { sourceOf, spanOf } from '../place';
import { breakNear, lineEnd, lineStart, nextLine } from '../writing/line';
import { headingEnd } from '../writing/heading-blocks';
import { interruptsParagraph } from '../writing/list-removal';
import { sectionOf } from '../writing/sections';
import { insertAt, removeSpan, replaceSpan } from '../writing/splice';
import type { TextEdit } from '../text-edit';
import type { Holding, Scene } from './scene';

export function fieldNamed(list: readonly Field[], name: FieldName): Field | undefined {
  return list.find(field => fields.read(field.name)?.name === name);
}

/** `energie:: veel`: there is a tally, but nobody can count on from it. */
export function unclearEnergy({ energy, fields: own }: Holding): string | undefined {
  const field = energy === undefined ? fieldNamed(own, 'energy') : undefined;
  return field && field.value.trim() !== '' ? `${field.name}:: ${field.value}` : undefined;
}

/** Edits that give a heading a field on a line of its own, another value for it, or none. */
export function headingFieldEdits(scene: Scene, holding: Holding, name: FieldName, value: string | undefined): TextEdit[] {
  const field = fieldNamed(holding.fields, name);
  if (field === undefined) return value === undefined ? [] : [newFieldLine(scene, holding, name, value)];
  if (value === undefined) return [lineRemoval(scene, field)];
  return field.value === value ? [] : [replaceSpan(valueSpan(scene, field), value)];
}

function valueSpan({ session }: Scene, field: Field): { from: number; to: number } {
  const span = spanOf(session, field.place);
  const opening = /^.*?::[ \t]*/u.exec(sourceOf(session, field.place))?.[0].length ?? 0;
  return { from: span.from + opening, to: span.from + opening + field.value.length };
}

function lineRemoval({ text, session }: Scene, field: Field): TextEdit {
  const { from } = spanOf(session, field.place);
  const next = nextLine(text, from);
  if (next === lineEnd(text, from)) return removeSpan({ from: lineEnd(text, lineStart(text, lineStart(text, from) - 1)), to: next });
  return removeSpan({ from: lineStart(text, from), to: next });
}

function newFieldLine(scene: Scene, holding: Holding, name: FieldName, value: string): TextEdit {
  const { text } = scene;
  const section = sectionOf(scene.sections, scene.session, holding);
  const at = section ? headingEnd(text, section) : text.length;
  const eol = breakNear(text, at);
  const next = nextLine(text, at);
  const below = text.slice(next, lineEnd(text, next));
  const isSafe = holding.fields.length > 0 || interruptsParagraph(below);
  return insertAt(at, eol + fieldLine(name, value, scene.language) + (isSafe ? '' : eol));
}

/**
 * The field lines that merged clusters bring: those that the first has not go to its own; its energy and everything else it
 * has already stays, and what the others say about the same is `left` as text among their content, so that nothing is lost.
 */
export function fieldsToAdd(first: Cluster, others: readonly Cluster[], session: Session): { lines: string[]; left: string[][] } {
  const taken = new Set(first.fields.map(keyOf));
  const lines: string[] = [];
  const left = others.map(other => other.fields.flatMap(field => {
    const source = sourceOf(session, field.place);
    if (taken.has(keyOf(field))) return [source];
    taken.add(keyOf(field));
    lines.push(source);
    return [];
  }));
  return { lines, left };
}

function keyOf({ name }: Field): string {
  return fields.read(name)?.name ?? name.toLowerCase();
}
