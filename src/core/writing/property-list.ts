import type { Span } from '../session';
import type { TextEdit } from '../text-edit';
import { isNothing, type YamlEntry, type YamlItem, type YamlList } from '../yaml/value';
import { breakNear, lineEnd, lineStart, nextLine } from './line';
import { spanOf, type PropertyNote } from './property-map';
import { insertAt, removeSpan, replaceSpan } from './splice';
import { yamlValue } from './yaml-value';

/** A list property gets one entry more, in the manner of the list; `broken` where its end cannot be told. */
export function appending(note: PropertyNote, property: YamlEntry, entry: string): TextEdit | 'broken' {
  const { value } = property;
  if (value?.kind !== 'list') return firstEntry(note, property, entry);
  return value.flow ? appendToFlow(note, value, entry) : appendToBlock(note, value, entry);
}

/** The property stands there empty or with one text on one line: it becomes a list that begins with that text. */
function firstEntry(note: PropertyNote, { key, behindColon, value }: YamlEntry, entry: string): TextEdit | 'broken' {
  if (value && value.kind !== 'scalar') return 'broken';
  const span = value && spanOf(note, value);
  const source = span && !isNothing(value) ? note.text.slice(span.from, span.to) : undefined;
  if (source !== undefined && /[\r\n]/u.test(source)) return 'broken';
  const entries = [...(source === undefined ? [] : [source]), yamlValue(entry)];
  const from = note.offset + behindColon;
  if (note.flow) return replaceSpan({ from, to: span?.to ?? from }, ` [${entries.join(', ')}]`);
  const item = `${breakNear(note.text, note.offset + key.from)}${note.indent}  - `;
  if (span === undefined) return insertAt(lineEnd(note.text, from), item + entries.join(item));
  return replaceSpan({ from, to: span.to }, item + entries.join(item));
}

function appendToFlow(note: PropertyNote, list: YamlList, entry: string): TextEdit {
  const end = note.offset + list.to - 1;
  return insertAt(end, separator(note.text, end) + yamlValue(entry));
}

/** What must stand between the last entry of a flow collection that closes at `end` and the next. */
export function separator(text: string, end: number): string {
  const before = text.slice(0, end).trimEnd();
  if (/[[{]$/u.test(before)) return '';
  return before.endsWith(',') ? ' ' : ', ';
}

/** Behind the line on which the last entry ends; comments further down stay below it. */
function appendToBlock(note: PropertyNote, { from, to, items }: YamlList, entry: string): TextEdit | 'broken' {
  if (items.at(-1)?.value?.kind === 'other') return 'broken';
  const first = note.offset + from;
  const indent = note.text.slice(lineStart(note.text, first), first);
  const at = lineEnd(note.text, note.offset + to);
  return insertAt(at, `${breakNear(note.text, at)}${indent}- ${yamlValue(entry)}`);
}

/** A list property loses one entry; a list in blocks loses its lines. */
export function taking(note: PropertyNote, { value }: YamlEntry, entry: string): TextEdit[] {
  if (value?.kind === 'scalar' && value.text === entry) return [replaceSpan(spanOf(note, value), '[]')];
  if (value?.kind !== 'list') return [];
  const index = value.items.findIndex(item => item.value?.kind === 'scalar' && item.value.text === entry);
  const item = value.items[index];
  if (!item) return [];
  return [removeSpan(value.flow ? flowEntry(note, value.items, index) : linesOfEntry(note, item))];
}

function linesOfEntry({ text, offset }: PropertyNote, { from, value }: YamlItem): Span {
  return { from: lineStart(text, offset + from), to: nextLine(text, offset + (value?.to ?? from)) };
}

function flowEntry({ offset }: PropertyNote, items: readonly YamlItem[], index: number): Span {
  const [before, own, behind] = [items[index - 1], items[index], items[index + 1]];
  const from = own?.from ?? 0;
  if (behind) return { from: offset + from, to: offset + behind.from };
  return { from: offset + (before?.value?.to ?? from), to: offset + (own?.value?.to ?? from) };
}
