import { isNothing, textOf } from '../property-values';
import type { Range } from '../reading/range';
import type { TextEdit } from '../text-edit';
import { contentEnd, valueOnLine, type KeyLines } from '../yaml/key-lines';
import { isItem, valueOfItem, writtenList, type WrittenList } from '../yaml/list-items';
import { isSame, valueOf, type ReadYaml } from '../yaml/read-yaml';
import { nextLine } from './line';
import { insertAt, removeSpan, replaceSpan } from './splice';
import { yamlValue } from './yaml-value';

/** One property as it is written, and as YAML reads it. */
export interface PropertyLines {
  /** All properties; places count from its start. */
  readonly yaml: string;
  readonly readYaml: ReadYaml;
  readonly indent: string;
  readonly eol: string;
  readonly lines: KeyLines;
  readonly value: unknown;
}

/** Another value in the place of the one that stands there, or of the only entry of a list. */
export function setTo(property: PropertyLines, written: string): TextEdit | 'broken' {
  const { yaml, lines, value } = property;
  const list = Array.isArray(value) ? writtenList(yaml, lines) : undefined;
  const only = list?.items.length === 1 ? itemAt(property, list, 0) : undefined;
  const source = only && list ? valueOfItem(yaml, list, only) : sourceOf(property);
  return source ? replacing(source, written) : 'broken';
}

/** The list gets one entry more, in its own manner; one text becomes a list that begins with it. */
export function appended(property: PropertyLines, entries: readonly unknown[], entry: string): TextEdit | 'broken' {
  const { yaml, lines, value } = property;
  const list = Array.isArray(value) ? writtenList(yaml, lines) : undefined;
  if (!list) return newList(property, entries, entry);
  if (list.items.length !== entries.length || (entries.length > 0 && !itemAt(property, list, entries.length - 1))) return 'broken';
  const end = list.items.at(-1)?.to ?? list.end;
  if (list.flow) return insertAt(end, (list.items.length > 0 ? ', ' : '') + yamlValue(entry));
  const indent = /^ */.exec(yaml.slice(list.items.at(-1)?.from))?.[0] ?? '';
  return insertAt(contentLineEnd(yaml, end), `${property.eol}${indent}- ${yamlValue(entry)}`);
}

/** The property holds nothing, or one text on the line of its key. */
function newList(property: PropertyLines, entries: readonly unknown[], entry: string): TextEdit | 'broken' {
  const { yaml, lines, indent, eol } = property;
  const source = sourceOf(property);
  const texts = entries.filter(value => !isNothing(value)).map(textOf);
  const certain = texts.filter(text => text !== undefined);
  if (!source || certain.length < texts.length) return 'broken';
  const old = certain.length === 1 ? [yaml.slice(source.from, source.to)] : certain.map(yamlValue);
  const items = [...old, yamlValue(entry)].map(one => `${eol}${indent}  - ${one}`).join('');
  if (source.from === source.to) return insertAt(contentLineEnd(yaml, source.to), items);
  return replaceSpan({ from: lines.behindColon, to: source.to }, items);
}

/** The list loses one entry; a comment behind it or below it stays. */
export function taken(property: PropertyLines, entries: readonly unknown[], entry: string): (TextEdit | 'broken')[] {
  const { yaml, lines, value } = property;
  const index = entries.findIndex(one => textOf(one) === entry);
  if (index < 0) return [];
  const list = Array.isArray(value) ? writtenList(yaml, lines) : undefined;
  if (!list) return [shortened(property, entries, index)];
  const item = list.items.length === entries.length ? itemAt(property, list, index) : undefined;
  if (!item) return ['broken'];
  const span = list.flow ? flowItem(list, index, item) : itemLines(yaml, list, item);
  return [list.flow && /\s#/.test(yaml.slice(span.from, span.to)) ? 'broken' : removeSpan(span)];
}

function shortened(property: PropertyLines, entries: readonly unknown[], index: number): TextEdit | 'broken' {
  const source = sourceOf(property);
  const left = entries.filter((_, at) => at !== index).map(value => yamlValue(textOf(value) ?? ''));
  return source ? replacing(source, `[${left.join(', ')}]`) : 'broken';
}

function itemLines(yaml: string, list: WrittenList, item: Range): Range {
  const value = valueOfItem(yaml, list, item);
  if (value && value.to < item.to) return { from: item.from + yaml.slice(item.from).indexOf('-'), to: behindBlanks(yaml, value.to) };
  return { from: item.from, to: nextLine(yaml, item.to) };
}

function flowItem({ items }: WrittenList, index: number, own: Range): Range {
  const [before, behind] = [items[index - 1], items[index + 1]];
  return behind ? { from: own.from, to: behind.from } : { from: before?.to ?? own.from, to: own.to };
}

function itemAt({ yaml, value, readYaml }: PropertyLines, list: WrittenList, index: number): Range | undefined {
  const item = list.items[index];
  const entry: unknown = Array.isArray(value) ? value[index] : undefined;
  return item && isItem(yaml, list, item, entry, readYaml) ? item : undefined;
}

/** Where the value stands, if all of it stands on the line of its key, and is by itself what YAML reads there. */
function sourceOf({ yaml, lines, value, readYaml }: PropertyLines): Range | undefined {
  const source = valueOnLine(yaml, lines.behindColon);
  const behind = yaml.slice(source.to, contentEnd(yaml, { from: source.to, to: lines.to }));
  const alone = valueOf(readYaml, `x: ${yaml.slice(source.from, source.to)}`)?.value;
  return !/[\r\n]/.test(behind) && isSame(alone, { x: value }) ? source : undefined;
}

function replacing(source: Range, written: string): TextEdit {
  return source.from === source.to ? insertAt(source.from, ` ${written}`) : replaceSpan(source, written);
}

function contentLineEnd(yaml: string, from: number): number {
  return from + (/^[^\r\n]*/.exec(yaml.slice(from))?.[0].length ?? 0);
}

function behindBlanks(yaml: string, from: number): number {
  return from + (/^[ \t]*/.exec(yaml.slice(from))?.[0].length ?? 0);
}
