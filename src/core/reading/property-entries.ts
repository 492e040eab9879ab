import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap } from 'yaml';
import type { Range } from './range';

/** One value of a property, as text, with its place in the YAML. */
export interface EntryValue extends Range {
  readonly text: string;
}

export interface Entry {
  readonly name: string;
  /** A single value counts as a list of one. */
  readonly values: readonly EntryValue[];
  readonly list: boolean;
  readonly from: number;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** Offset of what YAML cannot read. */
  readonly error?: number;
}

/** The properties of a frontmatter. What YAML cannot read as a whole is read line by line, as far as it goes. */
export function readEntries(yaml: string): Entries {
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return { entries: entriesByLine(yaml), error: error.pos[0] };
  if (document.contents === null) return { entries: [] };
  if (!isMap(document.contents)) return { entries: entriesByLine(yaml), error: 0 };
  return { entries: entriesOfMap(yaml, document.contents, document) };
}

function entriesOfMap(yaml: string, map: YAMLMap, document: Document): Entry[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const from = key.range?.[0] ?? 0;
    const node = isAlias(value) ? value.resolve(document) : value;
    const list = isSeq(node) && !isLink(sourceOf(yaml, node as Node));
    const nodes = list ? node.items : [node];
    return [{ name: String(key.value), from, list, values: nodes.flatMap(item => valueOf(yaml, item as Node | null, from)) }];
  });
}

function valueOf(yaml: string, node: Node | null | undefined, fallback: number): EntryValue[] {
  if (!node) return [];
  const [from, to] = node.range ?? [fallback, fallback];
  if (!isScalar(node)) return [{ text: sourceOf(yaml, node), from, to }];
  const { value } = node;
  if (value === null || value === undefined) return [];
  return [{ text: typeof value === 'string' ? value.trim() : sourceOf(yaml, node), from, to }];
}

/** Values are taken as written: numbers keep their zeros and dates their form. */
function sourceOf(yaml: string, node: Node): string {
  const [from = 0, to = 0] = node.range ?? [];
  return yaml.slice(from, to).trim();
}

/** `[[Note]]` without quotes is a list in a list to YAML. */
function isLink(source: string): boolean {
  return /^\[\[[^\]]*\]\]$/.test(source);
}

/** Somebody is typing in the frontmatter, or broke it: single lines still say what they say. */
function entriesByLine(yaml: string): Entry[] {
  const entries: { name: string; values: EntryValue[]; list: boolean; from: number }[] = [];
  for (const match of yaml.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const property = /^([^\s#:-][^:]*):(?:[ \t]+(.*))?$/.exec(line);
    const item = /^[ \t]*- +(.*)$/.exec(line)?.[1];
    const last = entries.at(-1);
    if (property) {
      const [, name = '', value = ''] = property;
      entries.push({ name: name.trim(), list: false, from: match.index, values: lineValues(value, line, match.index) });
    } else if (item !== undefined && last) {
      last.list = true;
      last.values.push(...lineValues(item, line, match.index));
    }
  }
  return entries;
}

function lineValues(source: string, line: string, lineFrom: number): EntryValue[] {
  const text = source.trim().replace(/^(["'])(.*)\1$/, '$2').trim();
  return text === '' ? [] : [{ text, from: lineFrom + line.length - source.length, to: lineFrom + line.length }];
}
