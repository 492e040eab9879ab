import type { Span } from '../session';
import { prefixBeside, reprefixed } from './indentation';
import { lineEnd, lineStart, splitLines } from './line';

/** A list item as it is written. */
export interface WrittenItem {
  /** From the marker to the end of what is nested, without the last line break. */
  readonly span: Span;
  /** What stands on its first line before the marker: indentation, quote marks, the marker of an item around it. */
  readonly lead: string;
  readonly marker: string;
  /** White space behind the marker. */
  readonly gap: string;
}

const MARKER = /^([-*+]|\d{1,9}[.)])([ \t]*)/u;

/** The item whose source is `span`; it may begin with its indentation and end with its line break. */
export function writtenItem(text: string, span: Span): WrittenItem {
  const source = text.slice(span.from, span.to);
  const from = span.from + (/^[\s>]*/u.exec(source)?.[0].length ?? 0);
  const to = Math.max(lineEnd(text, from), span.from + source.trimEnd().length);
  const [, marker = '-', gap = ' '] = MARKER.exec(text.slice(from, lineEnd(text, from))) ?? [];
  return { span: { from, to: lineEnd(text, to) }, lead: text.slice(lineStart(text, from), from), marker, gap };
}

/** What lines beside the item begin with. */
export function besideItem({ lead }: WrittenItem): string {
  return prefixBeside(lead);
}

/** What lines nested in the item begin with. */
export function insideItem(item: WrittenItem): string {
  return besideItem(item) + ' '.repeat(contentWidth(item.marker, item.gap));
}

/** More than four spaces behind a marker begin code, and none at all an empty item: the content then starts one behind the marker. */
function contentWidth(marker: string, gap: string): number {
  return marker.length + (gap.length >= 1 && gap.length <= 4 && !gap.includes('\t') ? gap.length : 1);
}

/** The lines of an item as they stand at another prefix, with another marker where the list there uses another kind. */
export function linesAt(text: string, item: WrittenItem, prefix: string, marker: string): string[] {
  const [first = '', ...nested] = splitLines(text.slice(item.span.from, item.span.to));
  const before = besideItem(item);
  const shift = marker.length - item.marker.length;
  const lines = nested.map(line => shifted(reprefixed(line, before, prefix), prefix, shift));
  return [prefix + marker + first.slice(item.marker.length), ...lines];
}

/** A wider marker pushes what is nested in the item to the right, a narrower one draws it to the left. */
function shifted(line: string, prefix: string, shift: number): string {
  if (shift === 0 || !line.startsWith(`${prefix} `)) return line;
  return reprefixed(line, prefix + ' '.repeat(Math.max(0, -shift)), prefix + ' '.repeat(Math.max(0, shift)));
}

/** The marker for an item that comes to stand beside `neighbour`: its own if it is of the same kind. */
export function markerBeside(neighbour: string, own: string): string {
  const kind = (marker: string): string => (/^\d/u.test(marker) ? marker.slice(-1) : marker);
  return kind(neighbour) === kind(own) ? own : neighbour;
}
