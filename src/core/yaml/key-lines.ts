import type { Range } from '../reading/range';

/** The lines of a key at the top of the properties, up to the next key: its value, and the comments below that. */
export interface KeyLines extends Range {
  readonly name: string;
  readonly afterColon: number;
}

/** Where the keys at the top stand. What is written there the app's YAML tells; here nothing is read but line by line. */
export interface CutLines {
  readonly keys: readonly KeyLines[];
  /** Lines at the top that belong to no key. */
  readonly strays: readonly Range[];
  /** What stands in front of each key. */
  readonly indent: string;
}

export const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
const SAYS_NOTHING = /^[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/;
/** A list may stand as far to the left as its key, and so may the bracket that closes. */
const GOES_ON = /^ *(?:-(?=\s|$)|[\]}])/;
const KEY = /^( *)(?:"((?:[^"\\\r\n]|\\[^\r\n])*)"|'((?:[^'\r\n]|'')*)'|((?![\s"'#&*!|>%@`,[\]{}]|[-?:](?:\s|$))[^\r\n]*?))[ \t]*:(?=\s|$)/;

interface Mark extends Range {
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
export function contentEnd(yaml: string, { from, to }: Range): number {
  let end = from;
  for (const { 0: line, index } of yaml.slice(from, to).matchAll(LINE)) {
    if (!SAYS_NOTHING.test(line)) end = from + index + line.trimEnd().length;
  }
  return end;
}

/**
 * Where a value stands on the line of its colon or dash, which `from` is right behind: without the comment behind it, and empty where
 * nothing stands there.
 */
export function valueOnLine(yaml: string, from: number): Range {
  const line = /^[^\r\n]*/.exec(yaml.slice(from))?.[0] ?? '';
  const start = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:[ \t]#|$))/.exec(line.slice(start))?.[0];
  if (quoted !== undefined) return { from: from + start, to: from + start + quoted.length };
  const words = line.slice(start).replace(start > 0 ? /(?:^|[ \t])#.*/ : /[ \t]#.*/, '').trimEnd();
  return words === '' ? { from, to: from } : { from: from + start, to: from + start + words.length };
}
