import type { Span } from '../session';
import { BULLET, LIST_MARKER } from '../syntax';
import { breakNear, isBlank, lineEnd, lineStart, nextLine, prefixBeside, reprefixed, splitLines } from './lines';
import { contentEnd, headingEnd, type PlacedItem, type WrittenSection } from './sections';
import { insertAt, type TextEdit } from './text-edit';

/** A list item as it is written. */
export interface WrittenItem {
  /** From the marker to the end of what is nested, without the last line break. */
  readonly span: Span;
  /** What stands on its first line before the marker: indentation, quote marks, the marker of an item around it. */
  readonly lead: string;
  readonly marker: string;
  /** White space after the marker. */
  readonly gap: string;
}

const MARKER = new RegExp(`^(${LIST_MARKER})([ \\t]*)`, 'u');
const ITEM_LINE = new RegExp(`^[\\s>]*${LIST_MARKER}(?:\\s|$)`, 'u');

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

/** More than four spaces after a marker begin code, and none at all an empty item: the content then starts one after the marker. */
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

/** The lines of one item, written at a prefix, with a marker like that of `neighbour` (none: a list of its own). */
export type ItemLines = (prefix: string, neighbour: string | undefined) => readonly string[];

export interface Insertion {
  readonly edit: TextEdit;
  /** Offset, in the text of the edit, of the first item's marker. */
  readonly markerAt: number;
}

/** Puts items right above an item. */
export function insertBefore(text: string, item: WrittenItem, items: readonly ItemLines[]): Insertion {
  const at = lineStart(text, item.span.from);
  const eol = breakNear(text, at);
  const prefix = besideItem(item);
  const lines = items.flatMap(write => write(prefix, item.marker));
  return { edit: insertAt(at, lines.map(line => line + eol).join('')), markerAt: prefix.length };
}

/** Puts items right below an item, as its next siblings. */
export function insertAfter(text: string, item: WrittenItem, items: readonly ItemLines[], spread: boolean): Insertion {
  const at = item.span.to;
  const eol = breakNear(text, at);
  const prefix = besideItem(item);
  const gap = spread ? eol + prefix.trimEnd() + eol : eol;
  const insert = items.map(write => gap + write(prefix, item.marker).join(eol)).join('');
  return { edit: insertAt(at, insert + shield(text, at, eol, prefix)), markerAt: gap.length + prefix.length };
}

/** A line below that is no list item would be drawn into the last of the new items. */
function shield(text: string, at: number, eol: string, prefix = ''): string {
  const next = nextLine(text, at);
  const below = text.slice(next, lineEnd(text, next));
  const isItem = ITEM_LINE.test(below);
  return isItem || interruptsParagraph(below) || isBlank(text, { from: next, to: lineEnd(text, next) }) ? '' : eol + prefix.trimEnd();
}

/** Puts items into a section that has no list: below what stands there, with a blank line where the note parts headings from content so. */
export function insertUnder(text: string, section: WrittenSection, items: readonly ItemLines[], airy: boolean): Insertion {
  const end = contentEnd(text, section.span);
  const eol = breakNear(text, end);
  const heading = section.heading;
  if (!heading && lineStart(text, end) === end && contentEnd(text, { from: end, to: section.span.to }) === end)
    return insertOnTop(text, end, items, airy);
  const bare = heading !== undefined && end <= lineEnd(text, heading.span.to);
  const gap = bare && !airy ? eol : eol + eol;
  const lines = items.flatMap(write => write('', undefined));
  const touches = nextLine(text, end) === section.span.to && section.span.to < text.length;
  const before = touches && airy ? eol : shield(text, end, eol);
  return { edit: insertAt(end, gap + lines.join(eol) + before), markerAt: gap.length };
}

/** Puts items above all that is written: whatever stands there begins a line of its own below them. */
function insertOnTop(text: string, at: number, items: readonly ItemLines[], airy: boolean): Insertion {
  const eol = breakNear(text, at);
  const end = lineEnd(text, at);
  const joins = !interruptsParagraph(text.slice(at, end));
  const apart = !isBlank(text, { from: at, to: end }) && (airy || joins);
  const lines = items.flatMap(write => write('', undefined));
  return { edit: insertAt(at, lines.join(eol) + (at < text.length ? eol : '') + (apart ? eol : '')), markerAt: 0 };
}

/** Whether the note leaves a blank line between its headings and what stands below them. */
export function isAiry(text: string, sections: readonly WrittenSection[]): boolean {
  let airy = 0;
  for (const section of sections) {
    const end = headingEnd(text, section);
    if (!section.heading || contentEnd(text, section.span) <= end) continue;
    const next = nextLine(text, end);
    airy += isBlank(text, { from: next, to: lineEnd(text, next) }) ? 1 : -1;
  }
  return airy > 0;
}

/** Whether blank lines stand between the last two items of a list. */
export function isSpread(text: string, items: readonly PlacedItem[], last: PlacedItem): boolean {
  const previous = items[items.indexOf(last) - 1];
  if (previous === undefined) return false;
  const between = text.slice(previous.span.to, last.span.from);
  return (between.match(/\r\n|\n|\r/gu) ?? []).length > 1;
}

export function writtenAt(text: string, { span }: PlacedItem): WrittenItem {
  return writtenItem(text, span);
}

/** Lines that open something of their own even right below a paragraph. */
const INTERRUPTS = new RegExp(`^[\\s>]*(?:(?:${BULLET}|1[.)])[ \\t]+\\S|#{1,6}(?:\\s|$)|\`{3}|~{3})`, 'u');

/** Whether a line keeps its meaning right below a paragraph: it would be no part of it and make no heading of it. */
export function interruptsParagraph(line: string): boolean {
  return line.trim() === '' || (INTERRUPTS.test(line) && !/^[\s>]*(?:-[ \t]*){2,}$/u.test(line));
}

/**
 * Takes whole items out of the text. Of two blank lines that would meet one goes; where what stood above would
 * swallow what stood below, a blank line stays. `kept` is an offset at which something else is put in.
 */
export function removals(text: string, items: readonly WrittenItem[], kept?: number): TextEdit[] {
  const [whole, partial] = [items.filter(ownsLine), items.filter(item => !ownsLine(item))];
  const runs = joined(text, whole.map(({ span, lead }) => ({ from: lineStart(text, span.from), to: span.to, lead })));
  return [...runs.map(run => removal(text, run, kept)), ...partial.map(({ span }) => ({ from: span.from, to: span.to, insert: '' }))];
}

function ownsLine({ lead }: WrittenItem): boolean {
  return prefixBeside(lead) === lead;
}

interface Run extends Span {
  readonly lead: string;
}

function joined(text: string, runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && nextLine(text, last.to) === run.from) found.splice(-1, 1, { ...last, to: run.to });
    else found.push(run);
  }
  return found;
}

function removal(text: string, run: Run, kept: number | undefined): TextEdit {
  const above = lineAbove(text, run.from);
  const next = nextLine(text, run.to);
  const atEnd = next === run.to;
  if (kept === run.to) return { from: above ? blankStart(text, above) : run.from, to: run.to, insert: '' };
  if (above !== undefined && atEnd) return { from: above.to, to: run.to, insert: '' };
  const below = { from: next, to: lineEnd(text, next) };
  const doubled = above !== undefined && !atEnd && isBlank(text, above) && isBlank(text, below) && next < text.length;
  if (doubled) return { from: run.from, to: nextLine(text, next), insert: '' };
  return { from: run.from, to: next, insert: swallows(text, above, below) ? run.lead.trimEnd() + text.slice(run.to, next) : '' };
}

/** What is put in brings its own blank line; the one above goes with what is taken out. */
function blankStart(text: string, above: Span): number {
  return isBlank(text, above) ? lineAbove(text, above.from)?.to ?? above.to : above.to;
}

function lineAbove(text: string, from: number): Span | undefined {
  if (from === 0 || (from === 1 && text.startsWith('\uFEFF'))) return undefined;
  const start = lineStart(text, from - 1);
  return { from: start, to: lineEnd(text, start) };
}

function swallows(text: string, above: Span | undefined, below: Span): boolean {
  if (above === undefined || isBlank(text, above) || isBlank(text, below)) return false;
  const [over, under] = [text.slice(above.from, above.to), text.slice(below.from, below.to)];
  if (/^#{1,6}(?:\s|$)/u.test(over) || /^---[ \t]*$/u.test(over)) return false;
  if (ITEM_LINE.test(over) && ITEM_LINE.test(under)) return false;
  return !interruptsParagraph(under);
}
