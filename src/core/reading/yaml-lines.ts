import type { Span } from '../session';

/** The lines of a key at the top of the properties, up to the next key: its value, and the comments below that. */
export interface KeyLines extends Span {
  readonly name: string;
  readonly afterColon: number;
}

/** Where the keys at the top stand. What is written there the app's YAML tells; here nothing is read but line by line. */
export interface CutLines {
  readonly keys: readonly KeyLines[];
  /** Lines at the top that belong to no key. */
  readonly strays: readonly Span[];
  /** What stands in front of each key. */
  readonly indent: string;
}

const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
const SAYS_NOTHING = /^[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/;
/** A list may stand as far to the left as its key, and so may the bracket that closes. */
const GOES_ON = /^ *(?:-(?=\s|$)|[\]}])/;
const KEY = /^( *)(?:"((?:[^"\\\r\n]|\\[^\r\n])*)"|'((?:[^'\r\n]|'')*)'|((?![\s"'#&*!|>%@`,[\]{}]|[-?:](?:\s|$))[^\r\n]*?))[ \t]*:(?=\s|$)/;

interface Mark extends Span {
  readonly key?: { readonly name: string; readonly afterColon: number };
}

export function cutKeys(yaml: string): CutLines {
  const marks: Mark[] = [];
  let indent: string | undefined;
  for (const { 0: line, index } of yaml.matchAll(LINE)) {
    if (SAYS_NOTHING.test(line)) continue;
    const own = /^ */.exec(line)?.[0] ?? '';
    indent ??= own;
    const hangs = own.length > indent.length || line.startsWith('\t', own.length) || GOES_ON.test(line);
    const mark = hangs ? {} : markOf(line, index);
    const last = marks.at(-1);
    if (last && !mark.key && (hangs || !last.key)) continue;
    marks.push({ from: index, to: index + line.length, ...mark });
  }
  const lines = marks.map((mark, index) => ({ ...mark, to: marks[index + 1]?.from ?? yaml.length }));
  const keys = lines.flatMap(({ from, to, key }) => (key ? { from, to, ...key } : []));
  return { keys, strays: lines.filter(({ key }) => !key).map(({ from, to }) => ({ from, to })), indent: indent ?? '' };
}

function markOf(line: string, at: number): Pick<Mark, 'key'> {
  const match = KEY.exec(line);
  const [whole = '', , double, single, plain = ''] = match ?? [];
  if (!match || /[ \t]#/.test(plain)) return {};
  const name = double === undefined ? single?.replaceAll("''", "'") ?? plain : unescaped(double);
  return { key: { name, afterColon: at + whole.length } };
}

/** Escapes that JSON does not know stay as they are: such a key is found by no name, and so never written to. */
function unescaped(source: string): string {
  try {
    return String(JSON.parse(`"${source}"`));
  } catch {
    return source;
  }
}

/** Where the last line that says something ends, without its line break. */
export function saidEnd(yaml: string, { from, to }: Span): number {
  let end = from;
  for (const { 0: line, index } of yaml.slice(from, to).matchAll(LINE)) {
    if (!SAYS_NOTHING.test(line)) end = from + index + line.trimEnd().length;
  }
  return end;
}

/**
 * Where a value stands on the line of its colon or dash, which `from` follows: without any comment, and empty where
 * nothing stands there.
 */
export function valueOnLine(yaml: string, from: number): Span {
  const line = /^[^\r\n]*/.exec(yaml.slice(from))?.[0] ?? '';
  const start = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:[ \t]#|$))/.exec(line.slice(start))?.[0];
  if (quoted !== undefined) return { from: from + start, to: from + start + quoted.length };
  const words = line.slice(start).replace(start > 0 ? /(?:^|[ \t])#.*/ : /[ \t]#.*/, '').trimEnd();
  return words === '' ? { from, to: from } : { from: from + start, to: from + start + words.length };
}

/** Where the entries of a list seem to stand; `isEntry` tells whether the app's YAML agrees. */
export interface WrittenList {
  /** In brackets; else each on lines of its own, from the start of the line of its dash. */
  readonly flow: boolean;
  readonly items: readonly Span[];
  /** Right after the bracket that opens, or the end of the last entry. */
  readonly end: number;
}

const QUOTED = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'/y;
const DASH = /^( *)-(?=\s|$)/;

/** The list after a key, in lines or in brackets; undefined where there is neither. */
export function writtenList(yaml: string, lines: KeyLines): WrittenList | undefined {
  const end = saidEnd(yaml, lines);
  const source = valueOnLine(yaml, lines.afterColon);
  if (yaml[source.from] === '[') return flowList(yaml.slice(0, end), source.from + 1);
  return source.from === source.to ? blockList(yaml, lines, end) : undefined;
}

function blockList(yaml: string, { afterColon, to }: KeyLines, end: number): WrittenList | undefined {
  const starts: number[] = [];
  let indent: string | undefined;
  for (const { 0: line, index } of yaml.slice(afterColon, to).matchAll(LINE)) {
    const dash = DASH.exec(line)?.[1];
    if (dash !== undefined) indent ??= dash;
    if (dash !== undefined && dash === indent && index > 0) starts.push(afterColon + index);
  }
  const items = starts.map((from, index) => ({ from, to: saidEnd(yaml, { from, to: starts[index + 1] ?? to }) }));
  return items.length === 0 ? undefined : { flow: false, items, end };
}

/** Cut at the commas that are in no quotes and no brackets of their own. */
function flowList(text: string, from: number): WrittenList | undefined {
  const items: Span[] = [];
  let depth = 0;
  let start = from;
  const close = (to: number): void => {
    if (text.slice(start, to).trim() !== '') items.push(trimmed(text, { from: start, to }));
    start = to + 1;
  };
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (/["']/.test(sign) && /[[{,:\s]$/.test(text.slice(at - 1, at))) at = afterQuotes(text, at) - 1;
    else if (/[[{]/.test(sign)) depth++;
    else if (sign === ',' && depth === 0) close(at);
    else if (/[\]}]/.test(sign) && depth-- === 0) {
      close(at);
      return { flow: true, items, end: from };
    }
  }
  return undefined;
}

function afterQuotes(text: string, at: number): number {
  QUOTED.lastIndex = at;
  return at + (QUOTED.exec(text)?.[0].length ?? 1);
}

function trimmed(text: string, { from, to }: Span): Span {
  const source = text.slice(from, to);
  return { from: to - source.trimStart().length, to: from + source.trimEnd().length };
}

/** Of an entry on one line: its value, without dash and comment; undefined where it goes on below. */
export function valueOfItem(yaml: string, { flow }: WrittenList, item: Span): Span | undefined {
  if (/[\r\n]/.test(yaml.slice(item.from, item.to))) return undefined;
  if (flow) return item;
  return valueOnLine(yaml, item.from + (DASH.exec(yaml.slice(item.from, item.to))?.[0].length ?? 0));
}
