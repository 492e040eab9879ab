import { matchAt, Unreadable, type YamlOther, type YamlScalar } from './value';

const DOUBLE = /"(?:[^"\\]|\\[^])*"/y;
const SINGLE = /'(?:[^']|'')*'/y;
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/g;
const ESCAPED: Readonly<Record<string, string>> = {
  '0': '\0', 'a': '\x07', 'b': '\b', 't': '\t', '\t': '\t', 'n': '\n', 'v': '\v', 'f': '\f', 'r': '\r', 'e': '\x1B',
  ' ': ' ', '"': '"', '/': '/', '\\': '\\', 'N': '\x85', '_': '\xA0', 'L': '\u2028', 'P': '\u2029',
};

/** The quoted text that begins at `from`. */
export function quoted(text: string, from: number): YamlScalar | YamlOther {
  const single = text[from] === "'";
  const source = matchAt(single ? SINGLE : DOUBLE, text, from);
  if (source === undefined) throw new Unreadable(from);
  const to = from + source.length;
  // An escaped line break joins words in ways that no property needs.
  if (!single && /\\[ \t]*\n/.test(source)) return { kind: 'other', from, to };
  const inner = folded(source.slice(1, -1));
  return { kind: 'scalar', text: single ? inner.replaceAll("''", "'") : unescaped(inner, from), plain: false, from, to };
}

/** A single line break is a space to YAML, and of several one is dropped. */
export function folded(source: string): string {
  return source.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n+/g, breaks => breaks.slice(1) || ' ');
}

function unescaped(source: string, from: number): string {
  return source.replace(ESCAPE, (_, two?: string, four?: string, eight?: string, one?: string) => {
    const code = two ?? four ?? eight;
    const character = code === undefined ? ESCAPED[one ?? ''] : characterOf(parseInt(code, 16));
    if (character === undefined) throw new Unreadable(from);
    return character;
  });
}

function characterOf(code: number): string | undefined {
  return code <= 0x10FFFF ? String.fromCodePoint(code) : undefined;
}
