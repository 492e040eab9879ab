import { escapeStart } from './escape';

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
 * they have of it. What is behind the prefix keeps its columns, so that code stays as far indented as it was.
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
    rest = part === '>' ? rest.replace(/^\s{0,3}>/u, '') : withoutColumns(rest, columns(part));
  }
  return rest;
}

/** A line with at most `most` columns of white space less; a tab cut in two leaves its second half as spaces. */
function withoutColumns(line: string, most: number): string {
  const white = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const left = columns(white) - most;
  if (left <= 0) return line.slice(white.length);
  return white.includes('\t') ? ' '.repeat(left) + line.slice(white.length) : line.slice(most);
}
