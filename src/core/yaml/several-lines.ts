import { behindLine } from './lines';
import { folded } from './scalar';
import { matchAt, Unreadable, type YamlOther, type YamlScalar } from './value';

const PLAIN_START = /(?![,[\]{}#&*!|>'"%@`]|[-?:](?:[ \t\n]|$))/y;
const WORD = '(?:[^ \\t\\n:]|:(?![ \\t\\n]|$))+';
const PLAIN = new RegExp(`${WORD}(?:[ \\t\\n]+(?!#)${WORD})*`, 'y');
const COLON = /[ \t]*:(?=[ \t\n]|$)/y;
const HEADER = /[|>](?:[-+]?[1-9]?|[1-9][-+])(?=[ \t]*(?:[ \t]#[^\n]*)?(?:\n|$))/y;
const NOTHING_MORE = /[ \t]*(?:[ \t]#[^\n]*)?$/y;

/** The text without quotes in a stretch of lines, or `map` where its first line proves to be a key. */
export function plainScalar(text: string, from: number, to: number): YamlScalar | 'map' {
  const stretch = text.slice(0, to);
  const source = matchAt(PLAIN_START, text, from) === undefined ? undefined : matchAt(PLAIN, stretch, from);
  if (source === undefined) throw new Unreadable(from);
  const end = from + source.length;
  if (matchAt(NOTHING_MORE, stretch, end) !== undefined) return { kind: 'scalar', text: folded(source), plain: true, from, to: end };
  if (source.includes('\n') || matchAt(COLON, stretch, end) === undefined) throw new Unreadable(end);
  return 'map';
}

/**
 * The text that `|` or `>` begins, up to `end`, where the next line with another meaning begins. Only the even shape that
 * Obsidian writes is read; blanks at the end of its lines are dropped.
 */
export function blockScalar(text: string, from: number, parent: number, end: number): YamlScalar | YamlOther {
  const header = matchAt(HEADER, text, from);
  if (header === undefined) throw new Unreadable(from);
  const lines = text.slice(behindLine(text, from), end).replace(/[ \t\n]+$/, '').split(/[ \t]*\n/);
  const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
  const to = from + text.slice(from, end).replace(/[ \t\n]+$/, '').length;
  const even = indent.length > parent && lines.every(line => line.startsWith(indent) && /[^ \t]/.test(line.charAt(indent.length)));
  if (!even || /\d/.test(header)) return { kind: 'other', from, to };
  const words = lines.map(line => line.slice(indent.length)).join(text[from] === '|' ? '\n' : ' ');
  return { kind: 'scalar', text: words, plain: false, from, to };
}
