import type { Span } from '../session';

const BREAK = /\r\n|\n|\r/u;

/** Where the line that holds `offset` begins. A lone carriage return ends a line too, as in CommonMark. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  if (at > 0 && text[at] === '\n' && text[at - 1] === '\r') at -= 1;
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

/** The line break that the neighbourhood of `offset` uses: the one before it, else the one behind it, else LF. */
export function breakNear(text: string, offset: number): string {
  const start = lineStart(text, offset);
  if (start > 0 && text[start - 1] === '\n') return text[start - 2] === '\r' ? '\r\n' : '\n';
  if (start > 0 && text[start - 1] === '\r') return '\r';
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
