import { isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text-edit';
import { breakNear, lineEnd, lineStart, nextLine } from './line';
import { afterColon, valueSpan, type PropertyNote, type WrittenProperty } from './property-map';
import { insertAt, removeSpan, replaceSpan } from './splice';
import { yamlValue } from './yaml-value';

/** A list property gets one entry more, in the manner of the list. */
export function appending(note: PropertyNote, property: WrittenProperty, entry: string): TextEdit {
  const { value } = property;
  if (!isSeq(value)) return firstEntry(note, property, entry);
  return value.flow === true ? appendToFlow(note, value, entry) : appendToBlock(note, value, entry);
}

/** The property stands there empty or with one text: it becomes a list that begins with that text. */
function firstEntry(note: PropertyNote, property: WrittenProperty, entry: string): TextEdit {
  const span = valueSpan(note, property);
  const entries = [...(span === undefined ? [] : [note.text.slice(span.from, span.to)]), yamlValue(entry)];
  const from = afterColon(note, property);
  if (note.flow) return replaceSpan({ from, to: span?.to ?? from }, ` [${entries.join(', ')}]`);
  const item = `${breakNear(note.text, property.key.from)}${note.indent}  - `;
  if (span === undefined) return insertAt(lineEnd(note.text, from), item + entries.join(item));
  return replaceSpan({ from, to: span.to }, item + entries.join(item));
}

function appendToFlow(note: PropertyNote, list: YAMLSeq, entry: string): TextEdit {
  const end = note.offset + (list.range?.[1] ?? 1) - 1;
  return insertAt(end, separator(note.text, end) + yamlValue(entry));
}

/** What must stand between the last entry of a flow collection that closes at `end` and the next. */
export function separator(text: string, end: number): string {
  const before = text.slice(0, end).trimEnd();
  if (/[[{]$/u.test(before)) return '';
  return before.endsWith(',') ? ' ' : ', ';
}

function appendToBlock(note: PropertyNote, list: YAMLSeq, entry: string): TextEdit {
  const first = note.offset + (list.range?.[0] ?? 0);
  const indent = note.text.slice(lineStart(note.text, first), first);
  const at = lastLineEnd(note, list);
  return insertAt(at, `${breakNear(note.text, at)}${indent}- ${yamlValue(entry)}`);
}

/** The end of the line on which the last entry of a list ends; comments further down stay below it. */
function lastLineEnd(note: PropertyNote, list: YAMLSeq): number {
  const last = list.items.at(-1);
  const range = isScalar(last) || isSeq(last) ? last.range : list.range;
  const written = note.text.slice(note.offset, note.offset + (range?.[1] ?? 0));
  return lineEnd(note.text, note.offset + written.trimEnd().length);
}

/** A list property loses one entry; a list in blocks loses its line. */
export function taking(note: PropertyNote, { value, ...property }: WrittenProperty, entry: string): TextEdit[] {
  if (isScalar(value) && value.value === entry) return [replaceSpan(valueSpan(note, { value, ...property }) ?? property.key, '[]')];
  if (!isSeq(value)) return [];
  const index = value.items.findIndex(item => isScalar(item) && String(item.value) === entry);
  if (index < 0) return [];
  return [removeSpan(value.flow === true ? flowEntry(note, value, index) : lineOfEntry(note, value, index))];
}

function lineOfEntry(note: PropertyNote, list: YAMLSeq, index: number): { from: number; to: number } {
  const at = note.offset + entryRange(list, index)[0];
  return { from: lineStart(note.text, at), to: nextLine(note.text, at) };
}

function flowEntry({ offset }: PropertyNote, list: YAMLSeq, index: number): { from: number; to: number } {
  const [from, to] = entryRange(list, index);
  if (index < list.items.length - 1) return { from: offset + from, to: offset + entryRange(list, index + 1)[0] };
  return { from: offset + (index === 0 ? from : entryRange(list, index - 1)[1]), to: offset + to };
}

function entryRange(list: YAMLSeq, index: number): readonly [number, number] {
  const item = list.items[index];
  const range = isScalar(item) ? item.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}
