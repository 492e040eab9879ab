import { readFlow } from './flow';
import { lineBehind, lineFrom, stretchUnder, type YamlLine } from './lines';
import { quoted } from './scalar';
import { blockScalar, plainScalar } from './several-lines';
import { matchAt, Unreadable, type YamlEntry, type YamlItem, type YamlList, type YamlValue } from './value';

/** The properties of a note as they are written. */
export interface YamlProperties {
  readonly entries: readonly YamlEntry[];
  /** Of the lines with properties. */
  readonly indent: string;
  /** Where the closing brace stands, when all is written in braces. */
  readonly closing?: number;
}

interface Node {
  readonly value?: YamlValue;
  /** The line behind the node. */
  readonly next: YamlLine | undefined;
}

const PLAIN_KEY = /(?![\t,[\]{}#&*!|>'"%@`]|[-?:][ \t\n])[^\n]*?:(?=[ \t\n]|$)/y;
const COLON = /[ \t]*:(?=[ \t\n]|$)/y;
const DASH = /-(?=[ \t\n]|$)/y;
const BLANKS = /[ \t]*/y;
const NOTHING_MORE = /(?:[ \t]+(?:#[^\n]*)?)?(?=\n|$)/y;
const MARK = /!|[&*][^ \t\n,[\]{}]/y;
const NESTED = /[-?:](?=[ \t\n]|$)/y;

/**
 * Reads what Obsidian's properties hold, with its place in the text: texts, lists and what can be skipped as a whole. Gives
 * the offset of what it cannot read; all it does read is what a YAML parser reads (a property test sees to that).
 */
export function readYaml(source: string): YamlProperties | number {
  // Every line break becomes a line feed without moving anything; blanks at the end of a line mean nothing.
  const text = source.replace(/\r\n/g, ' \n').replaceAll('\r', '\n');
  try {
    return readTop(text);
  } catch (error) {
    if (error instanceof Unreadable) return error.at;
    throw error;
  }
}

function readTop(text: string): YamlProperties {
  const first = lineFrom(text, 0);
  if (!first) return { entries: [], indent: '' };
  const from = first.start + first.indent;
  if (text[from] === '{') return readBraces(text, from);
  const entries: YamlEntry[] = [];
  const names = new Set<string>();
  for (let line: YamlLine | undefined = first; line;) {
    if (line.indent !== first.indent) throw new Unreadable(line.start);
    const { entry, next } = readEntry(text, line);
    if (names.has(entry.name)) throw new Unreadable(entry.key.from);
    names.add(entry.name);
    entries.push(entry);
    line = next;
  }
  return { entries, indent: text.slice(first.start, from) };
}

function readBraces(text: string, from: number): YamlProperties {
  const map = readFlow(text, from);
  if (map.kind !== 'map' || matchAt(NOTHING_MORE, text, map.to) === undefined || lineBehind(text, map.to)) throw new Unreadable(from);
  return { entries: map.entries, indent: '', closing: map.to - 1 };
}

function readEntry(text: string, { start, indent }: YamlLine): { entry: YamlEntry; next: YamlLine | undefined } {
  const from = start + indent;
  const { name, to } = readKey(text, from);
  const behindColon = to + (matchAt(COLON, text, to)?.length ?? 0);
  const { next, value } = readBehind(text, behindColon, indent, false);
  return { entry: { name, key: { from, to }, behindColon, ...value && { value } }, next };
}

function readKey(text: string, from: number): { name: string; to: number } {
  if (/["']/.test(text.charAt(from))) {
    const key = quoted(text, from);
    const onOneLine = key.kind === 'scalar' && !text.slice(from, key.to).includes('\n');
    if (!onOneLine || matchAt(COLON, text, key.to) === undefined) throw new Unreadable(from);
    return { name: key.text, to: key.to };
  }
  const name = matchAt(PLAIN_KEY, text, from)?.slice(0, -1).replace(/[ \t]+$/, '');
  if (name === undefined || name === '' || /[ \t]#/.test(name)) throw new Unreadable(from);
  return { name, to: from + name.length };
}

/** What stands behind a colon or a dash, on its line or below it. `parent` is the indentation of the colon's line, or of the dash. */
function readBehind(text: string, at: number, parent: number, dash: boolean): Node {
  const from = at + (matchAt(BLANKS, text, at)?.length ?? 0);
  if (matchAt(NOTHING_MORE, text, at) === undefined) return readValue(text, from, parent, dash);
  const line = lineBehind(text, at);
  if (!line) return { next: undefined };
  const isList = matchAt(DASH, text, line.start + line.indent) !== undefined;
  if (isList && line.indent >= (dash ? parent + 1 : parent)) return readList(text, line, parent);
  return line.indent > parent ? readValue(text, line.start + line.indent, parent, true) : { next: line };
}

function readList(text: string, first: YamlLine, parent: number): Node {
  const items: YamlItem[] = [];
  let line: YamlLine | undefined = first;
  let to = first.start;
  while (line?.indent === first.indent && matchAt(DASH, text, line.start + line.indent) !== undefined) {
    const from: number = line.start + line.indent;
    const { value, next } = readBehind(text, from + 1, first.indent, true);
    items.push({ from, ...value && { value } });
    to = value?.to ?? from + 1;
    line = next;
  }
  if (line && line.indent > parent) throw new Unreadable(line.start);
  const list: YamlList = { kind: 'list', flow: false, items, from: first.start + first.indent, to };
  return { value: list, next: line };
}

/** `nesting`: a map or a list may begin here, which is then skipped as a whole. */
function readValue(text: string, from: number, parent: number, nesting: boolean): Node {
  const { to, next } = stretchUnder(text, from, parent);
  const skipped: Node = { value: { kind: 'other', from, to }, next };
  const first = text.charAt(from);
  if (matchAt(MARK, text, from) !== undefined || (nesting && matchAt(NESTED, text, from) !== undefined)) return skipped;
  if (/[|>]/.test(first)) return { value: blockScalar(text, from, parent, next?.start ?? text.length), next };
  if (/["'[{]/.test(first)) return readEnclosed(text, from, parent) ?? (nesting ? skipped : fail(from));
  const value = plainScalar(text, from, to);
  return value === 'map' ? (nesting ? skipped : fail(from)) : { value, next };
}

/** Something in quotes, brackets or braces; undefined where it proves to be a key. */
function readEnclosed(text: string, from: number, parent: number): Node | undefined {
  const value = readFlow(text, from);
  if (matchAt(COLON, text, value.to) !== undefined) return undefined;
  const next = lineBehind(text, value.to);
  if (matchAt(NOTHING_MORE, text, value.to) === undefined || (next && next.indent > parent)) throw new Unreadable(value.to);
  if (hangsOut(text.slice(from, value.to), parent)) throw new Unreadable(from);
  return { value, next };
}

/** All its lines must be indented, but for one that closes it. */
function hangsOut(source: string, parent: number): boolean {
  return source.split('\n').slice(1).some((line) => {
    const [, spaces = '', first = ''] = /^( *)([^]?)/.exec(line) ?? [];
    return /[^ \t]/.test(line) && spaces.length < (/[\]}]/.test(first) ? parent : parent + 1);
  });
}

function fail(at: number): never {
  throw new Unreadable(at);
}
