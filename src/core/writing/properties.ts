import type { Language } from '../language';
import type { PropertyName, ReadYaml } from '../properties';
import { findFrontmatter } from '../reading/frontmatter';
import { isNothing, singleValues, textOf, valuesOf } from '../reading/properties';
import { isEntry, isSame, readAlone, type ReadKey, readKeys, type ReadKeys } from '../reading/yaml';
import { type KeyLines, saidEnd, valueOfItem, valueOnLine, writtenList, type WrittenList } from '../reading/yaml-lines';
import type { Session, Span } from '../session';
import { properties } from '../syntax';
import { breakNear, nextLine } from './lines';
import { applyEdits, insertAt, removeSpan, replaceSpan, type TextEdit } from './text-edit';

/** What to write under a property; the list of its entries may grow by one or lose one. */
export type PropertyChange =
  | { readonly name: PropertyName; readonly set: string | number }
  | { readonly name: PropertyName; readonly append: string }
  | { readonly name: PropertyName; readonly take: string };

type Addition = Exclude<PropertyChange, { take: string }>;

/**
 * Edits for all changes at once, or `broken` where they cannot be made with certainty: what comes out is read before it is
 * written, and says what was asked and otherwise what it said before. `language` names properties that the note does not have yet.
 */
export function propertyEdits({ source }: Session, changes: readonly PropertyChange[], language: Language): readonly TextEdit[] | 'broken' {
  const { text, readYaml } = source;
  const found = findFrontmatter(text);
  if (!found) return newFrontmatter(text, changes, language);
  if (!found.closed) return 'broken';
  const yaml = text.slice(found.from, found.to);
  const before = readKeys(yaml, readYaml);
  const place: Place = { yaml, readYaml, indent: before.indent, eol: breakNear(text, found.to) };
  const edits = changes.flatMap(change => editsFor(place, before, change, language));
  const certain = edits.filter(edit => edit !== 'broken');
  if (certain.length < edits.length || !isAsAsked(before, readKeys(applyEdits(yaml, certain), readYaml), changes)) return 'broken';
  return certain.map(({ from, to, insert }) => ({ from: found.from + from, to: found.from + to, insert }));
}

function newFrontmatter(text: string, changes: readonly PropertyChange[], language: Language): TextEdit[] {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = breakNear(text, at);
  const lines = changes.filter(isAddition).map(change => newProperty(change, language, '', eol));
  return lines.length === 0 ? [] : [insertAt(at, ['---', ...lines, '---', ''].join(eol))];
}

function isAddition(change: PropertyChange): change is Addition {
  return !('take' in change);
}

function newProperty(change: Addition, language: Language, indent: string, eol: string): string {
  const name = indent + properties.word(change.name, language);
  if ('set' in change) return `${name}: ${yamlValue(change.set)}`;
  return `${name}:${eol}${indent}  - ${yamlValue(change.append)}`;
}

type Place = Omit<PropertyLines, 'lines' | 'value'>;

function editsFor(place: Place, { keys }: ReadKeys, change: PropertyChange, language: Language): (TextEdit | 'broken')[] {
  const key = keyOf(keys, change.name);
  const { yaml, indent, eol } = place;
  if (!key) return isAddition(change) ? [insertAt(yaml.length, newProperty(change, language, indent, eol) + eol)] : [];
  if (!key.lines || key.broken !== undefined) return ['broken'];
  const property = { ...place, lines: key.lines, value: key.value };
  if ('set' in change) return [setTo(property, yamlValue(change.set))];
  const entries = valuesOf(change.name, key.value);
  return 'append' in change ? [appended(property, entries, change.append)] : taken(property, entries, change.take);
}

/** Of a key given twice the first counts. */
function keyOf(keys: readonly ReadKey[], name: PropertyName): ReadKey | undefined {
  return keys.find(key => properties.read(key.name)?.name === name);
}

function isAsAsked(before: ReadKeys, after: ReadKeys, changes: readonly PropertyChange[]): boolean {
  const changed = new Set(changes.map(({ name }) => (keyOf(before.keys, name) ?? keyOf(after.keys, name))?.name));
  const others = ({ keys, whole, strays }: ReadKeys): unknown => {
    const left = keys.filter(({ name }) => !changed.has(name)).map(({ name, value, broken }) => [name, value, broken]);
    return [whole, strays.length, left];
  };
  const valueIn = ({ keys }: ReadKeys, name: PropertyName): unknown => keyOf(keys, name)?.value;
  const isSaid = (change: PropertyChange): boolean => says(valueIn(after, change.name), valueIn(before, change.name), change);
  return isSame(others(before), others(after)) && changes.every(isSaid);
}

function says(now: unknown, before: unknown, change: PropertyChange): boolean {
  if ('set' in change) return isSame(singleValues(now), [change.set]);
  const entries = valuesOf(change.name, before);
  const wanted = 'append' in change ? [...entries.filter(isThere), change.append] : withoutOne(entries, change.take);
  return isSame(valuesOf(change.name, now).filter(isThere), wanted.filter(isThere));
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

function withoutOne(entries: readonly unknown[], entry: string): unknown[] {
  const index = entries.findIndex(value => textOf(value) === entry);
  return entries.filter((_, at) => at !== index);
}

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
  return replaceSpan({ from: lines.afterColon, to: source.to }, items);
}

/** The list loses one entry; a comment after it or below it stays. */
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

function itemLines(yaml: string, list: WrittenList, item: Span): Span {
  const value = valueOfItem(yaml, list, item);
  if (value && value.to < item.to) return { from: item.from + yaml.slice(item.from).indexOf('-'), to: afterBlanks(yaml, value.to) };
  return { from: item.from, to: nextLine(yaml, item.to) };
}

function flowItem({ items }: WrittenList, index: number, own: Span): Span {
  const [before, after] = [items[index - 1], items[index + 1]];
  return after ? { from: own.from, to: after.from } : { from: before?.to ?? own.from, to: own.to };
}

function itemAt({ yaml, value, readYaml }: PropertyLines, list: WrittenList, index: number): Span | undefined {
  const item = list.items[index];
  const entry: unknown = Array.isArray(value) ? value[index] : undefined;
  return item && isEntry(yaml, list, item, entry, readYaml) ? item : undefined;
}

/** Where the value stands, if all of it stands on the line of its key, and is by itself what YAML reads there. */
function sourceOf({ yaml, lines, value, readYaml }: PropertyLines): Span | undefined {
  const source = valueOnLine(yaml, lines.afterColon);
  const after = yaml.slice(source.to, saidEnd(yaml, { from: source.to, to: lines.to }));
  const alone = readAlone(readYaml, `x: ${yaml.slice(source.from, source.to)}`)?.value;
  return !/[\r\n]/.test(after) && isSame(alone, { x: value }) ? source : undefined;
}

function replacing(source: Span, written: string): TextEdit {
  return source.from === source.to ? insertAt(source.from, ` ${written}`) : replaceSpan(source, written);
}

function contentLineEnd(yaml: string, from: number): number {
  return from + (/^[^\r\n]*/.exec(yaml.slice(from))?.[0].length ?? 0);
}

function afterBlanks(yaml: string, from: number): number {
  return from + (/^[ \t]*/.exec(yaml.slice(from))?.[0].length ?? 0);
}

// Readers of YAML 1.1 take these for truth values and for minutes; Obsidian shows them as such.
const MISREAD = /^(?:y|n|yes|no|on|off|true|false|null|~|\d+(?::\d+)+)$/iu;
const NUMBER = /^(?:0o[0-7]+|0x[\da-f]+|[\d.]+(?:e[-+]?\d+)?)$/iu;
/** Begins with a letter or digit and holds no sign that YAML knows; a colon or number sign inside a word is only a sign. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.;!?()/'’‘“”"*&@%+=_~|<>–—€$^\\-]| (?![ #])|:(?! |$)|#)*$/u;

/** A value as YAML writes it on one line: plain where every reader takes it for the same text, else in double quotes. */
export function yamlValue(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

function isPlain(value: string): boolean {
  return PLAIN.test(value) && !value.endsWith(' ') && !MISREAD.test(value) && !NUMBER.test(value);
}
