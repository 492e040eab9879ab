import type { TextEdit } from '../text-edit';
import { headingEnd } from './heading-blocks';
import { breakNear, isBlank, lineEnd, lineStart, nextLine } from './line';
import { besideItem, writtenItem, type WrittenItem } from './list-item';
import { interruptsParagraph } from './list-removal';
import { contentEnd, type PlacedItem, type Section } from './sections';
import { insertAt } from './splice';

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
  const isItem = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u.test(below);
  return isItem || interruptsParagraph(below) || isBlank(text, { from: next, to: lineEnd(text, next) }) ? '' : eol + prefix.trimEnd();
}

/** Puts items into a section that has no list: below what stands there, with a blank line where the note parts headings from content so. */
export function insertUnder(text: string, section: Section, items: readonly ItemLines[], airy: boolean): Insertion {
  const end = contentEnd(text, section.span);
  const eol = breakNear(text, end);
  const heading = section.heading;
  const bare = heading !== undefined && end <= lineEnd(text, heading.span.to);
  const gap = end === section.span.from ? '' : bare && !airy ? eol : eol + eol;
  const lines = items.flatMap(write => write('', undefined));
  const touches = nextLine(text, end) === section.span.to && section.span.to < text.length;
  const before = touches && airy ? eol : shield(text, end, eol);
  return { edit: insertAt(end, gap + lines.join(eol) + before), markerAt: gap.length };
}

/** Whether the note leaves a blank line between its headings and what stands below them. */
export function isAiry(text: string, sections: readonly Section[]): boolean {
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
