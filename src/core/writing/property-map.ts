import { isMap, isScalar, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../session';
import { findFrontmatter } from '../reading/frontmatter';

/** One property with its places in the whole text. */
export interface WrittenProperty {
  readonly name: string;
  /** The key with its quotes. */
  readonly key: Span;
  readonly value: Node | null;
}

/** The properties of a note as they are written, with what it takes to write another beside them. */
export interface PropertyNote {
  readonly text: string;
  readonly properties: readonly WrittenProperty[];
  /** Offset of the YAML in the text; the ranges of nodes count from there. */
  readonly offset: number;
  /** Where a new property goes: the end of the YAML, or before the closing brace of a flow map. */
  readonly end: number;
  readonly indent: string;
  readonly flow: boolean;
}

/** The properties of a note, `broken` where they cannot be read with certainty, undefined where it has no frontmatter. */
export function propertyMap(text: string): PropertyNote | 'broken' | undefined {
  const found = findFrontmatter(text);
  if (found === undefined) return undefined;
  return found.closed ? notePropertiesIn(text, found) : 'broken';
}

function notePropertiesIn(text: string, { from, to }: Span): PropertyNote | 'broken' {
  // The library knows no lone carriage return; a line feed in its place keeps every offset.
  const yaml = text.slice(from, to).replace(/\r(?!\n)/gu, '\n');
  const { contents, errors } = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (errors.length > 0) return 'broken';
  if (contents === null || isEmptyScalar(contents)) return { text, properties: [], offset: from, end: to, indent: '', flow: false };
  return isMap(contents) ? { text, ...filled(contents, yaml, from, to) } : 'broken';
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

function filled(map: YAMLMap, yaml: string, offset: number, to: number): Omit<PropertyNote, 'text'> {
  const flow = map.flow === true;
  const first = map.range?.[0] ?? 0;
  const line = yaml.lastIndexOf('\n', first - 1) + 1;
  return {
    properties: map.items.flatMap(pair => written(pair as Pair<Node, Node | null>, offset)),
    offset,
    end: flow ? offset + (map.range?.[1] ?? 1) - 1 : to,
    indent: flow ? '' : yaml.slice(line, first),
    flow,
  };
}

function written({ key, value }: Pair<Node, Node | null>, offset: number): WrittenProperty[] {
  if (!isScalar(key) || !key.range) return [];
  return [{ name: String(key.value), key: { from: offset + key.range[0], to: offset + key.range[1] }, value }];
}

/** Where the value of a property stands, without the line break that may end it; undefined where it is empty. */
export function valueSpan(note: PropertyNote, { value }: WrittenProperty): Span | undefined {
  const range = value?.range;
  if (!range || range[0] === range[1]) return undefined;
  const from = note.offset + range[0];
  return { from, to: from + note.text.slice(from, note.offset + range[1]).trimEnd().length };
}

export function afterColon(note: PropertyNote, { key }: WrittenProperty): number {
  return note.text.indexOf(':', key.to) + 1;
}
