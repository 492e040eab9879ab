import type { Span } from '../session';
import { LIST_MARKER } from '../syntax';

const BREAK = /\r\n|\n|\r/u;

/** Where the line that holds `offset` begins. A lone carriage return ends a line too, as in CommonMark. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  if (text[at] === '\n' && text[at - 1] === '\r') at -= 1;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at -= 1;
  return at === 0 && text.startsWith('\uFEFF') ? Math.min(1, offset) : at;
}

/** Where the words of the line that holds `offset` end: before its line break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Where the line after the one that holds `offset` begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

/** The line break that the neighbourhood of `offset` uses: the one before it, else the one after it, else LF. */
export function breakNear(text: string, offset: number): string {
  const start = lineStart(text, offset);
  if (text[start - 1] === '\n') return text[start - 2] === '\r' ? '\r\n' : '\n';
  if (text[start - 1] === '\r') return '\r';
  return BREAK.exec(text.slice(lineEnd(text, offset), nextLine(text, offset)))?.[0] ?? '\n';
}

/** Nothing but white space and the `>` of a quote. */
export function isBlank(text: string, span: Span): boolean {
  return /^[\s>]*$/u.test(text.slice(span.from, span.to));
}

/** The lines of a text from `from` up to `to`, each without its break. */
export function linesOf(text: string, { from, to }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = lineStart(text, from); at < to || lines.length === 0; at = nextLine(text, at)) {
    lines.push({ from: at, to: lineEnd(text, at) });
    if (nextLine(text, at) === at) break;
  }
  return lines;
}

export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** How many columns a prefix takes; a tab reaches to the next multiple of four. */
export function columns(prefix: string, start = 0): number {
  let column = start;
  for (const letter of prefix) column += letter === '\t' ? 4 - (column % 4) : 1;
  return column - start;
}

/** What stands before a list item's marker, as the lines nested beside it would begin: markers become spaces. */
export function prefixBeside(lead: string): string {
  return lead.replace(/[^\s>]/gu, ' ');
}

/**
 * A line that begins with the prefix `from`, with the prefix `to` instead. Lines that began with less (lazy continuations) lose what
 * they have of it. What is after the prefix keeps its columns, so that code stays as far indented as it was.
 */
export function reprefixed(line: string, from: string, to: string): string {
  if (from === to) return line;
  if (/^[\s>]*$/u.test(line) && (to.includes('>') || from.includes('>'))) return to.trimEnd();
  if (line.trim() === '') return line;
  // Deep white space kept this lazy line from being a list or heading of its own; at another depth a backslash does.
  if (from.includes('>') && !/^\s*>/u.test(line)) return to + escapeStart(line);
  const rest = line.startsWith(from) ? line.slice(from.length) : withoutPrefix(line, from);
  return to + untabbed(rest, columns(from), columns(to));
}

function untabbed(rest: string, from: number, to: number): string {
  const white = /^[ \t]*/u.exec(rest)?.[0] ?? '';
  if (!white.includes('\t') || (from - to) % 4 === 0) return rest;
  return ' '.repeat(columns(white, from)) + rest.slice(white.length);
}

function withoutPrefix(line: string, prefix: string): string {
  let rest = line;
  for (const part of prefix.match(/>|[^>]+/gu) ?? []) {
    const start = columns(line.slice(0, line.length - rest.length));
    rest = part === '>' ? rest.replace(/^\s{0,3}>/u, '') : withoutColumns(rest, columns(part), start);
  }
  return rest;
}

/** What begins at a column, with at most `most` columns of white space less; a tab cut in two leaves its second half as spaces. */
function withoutColumns(line: string, most: number, start: number): string {
  const white = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const left = columns(white, start) - most;
  if (left <= 0) return line.slice(white.length);
  return white.includes('\t') ? ' '.repeat(left) + line.slice(white.length) : line.slice(most);
}

/** What at the start of a line would be another construct than words, and where the backslash goes. To Markdown a hard space is none. */
const CONSTRUCTS: readonly RegExp[] = [
  new RegExp(`^(?=${LIST_MARKER}(?:[ \\t]|$))(\\d*)(.)`, 'u'),
  /^()(#{1,6}(?=[ \t]|$))/u,
  /^()(>)/u,
  /^()(`{3,}|~{3,})/u,
  /^()([-_*])(?=(?:[ \t]*[-_*]){2,}[ \t]*$)/u,
  /^()(=+|-+)(?=\s*$)/u,
  /^()(<)(?=[A-Za-z/!?])/u,
  /^()(\[)(?=[^\]]*\]:)/u,
  /^()(\[)(?=[^\]]\](?:\s|$))/u,
  /^()(%%|\$\$)/u,
];

/** Words as they begin a line: where they would be read as a heading, list, quote, task or code, a backslash keeps them words. */
export function escapeStart(words: string): string {
  const line = words.trimStart();
  const construct = CONSTRUCTS.find(pattern => pattern.test(line));
  return construct === undefined ? line : line.replace(construct, '$1\\$2');
}
