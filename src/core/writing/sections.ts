import { spanOf } from '../place';
import { type HeadingFact, isItemFact, type ItemFact, type NestedFact } from '../reading/facts';
import { readTree } from '../reading/markdown';
import { documentOf } from '../reading/parse';
import type { Session, SessionElement, Span } from '../session';
import { breakNear, isBlank, lineEnd, lineStart, nextLine } from './lines';
import { insertAt, removeSpan, replaceSpan, type TextEdit } from './text-edit';

/** A heading with what stands below it up to the next heading, as offsets of the whole text. */
export interface WrittenSection {
  readonly index: number;
  readonly heading?: WrittenHeading;
  /** From the line of the heading to the line of the next. */
  readonly span: Span;
  /** The outermost list items. */
  readonly items: readonly PlacedItem[];
}

export interface WrittenHeading {
  readonly span: Span;
  readonly level: number;
  readonly fact: HeadingFact;
  /** Offset of the block that the spans of `fact` count from. */
  readonly offset: number;
}

export interface PlacedItem {
  readonly span: Span;
  readonly fact: ItemFact;
  readonly offset: number;
}

/** The note from its first line below the properties to its end, cut at its headings. */
export function sectionsOf(session: Session): WrittenSection[] {
  const open: { heading?: WrittenHeading; items: PlacedItem[] }[] = [{ items: [] }];
  let offset = 0;
  for (const block of documentOf(session).blocks) {
    for (const { heading, items } of block.facts.parts) {
      if (heading) open.push({ heading: { span: moved(heading, offset), level: heading.level, fact: heading, offset }, items: [] });
      for (const item of items) open.at(-1)?.items.push(placeItem(item, offset));
    }
    offset += block.text.length;
  }
  return bounded(open, session);
}

function bounded(open: readonly Pick<WrittenSection, 'heading' | 'items'>[], { source: { text, blocks } }: Session): WrittenSection[] {
  const starts = open.map(({ heading }) => (heading ? lineStart(text, heading.span.from) : blocks[0]?.text.length ?? 0));
  return open.map((section, index) => ({ ...section, index, span: { from: starts[index] ?? 0, to: starts[index + 1] ?? text.length } }));
}

function moved({ from, to }: Span, offset: number): Span {
  return { from: from + offset, to: to + offset };
}

export function placeItem(fact: ItemFact, offset: number): PlacedItem {
  return { span: moved(fact, offset), fact, offset };
}

/** The section whose heading an element is, or in which it stands. */
export function sectionOf(sections: readonly WrittenSection[], session: Session, element: SessionElement): WrittenSection | undefined {
  return sectionAt(sections, spanOf(session, element.place).from);
}

export function sectionAt(sections: readonly WrittenSection[], offset: number): WrittenSection | undefined {
  return sections.find(({ span }) => span.from <= offset && offset < span.to) ?? sections.at(-1);
}

/** The sections of a heading and of all headings nested below it. */
export function subtreeOf(sections: readonly WrittenSection[], section: WrittenSection): readonly WrittenSection[] {
  const level = section.heading?.level ?? 0;
  const end = sections.findIndex(({ index, heading }) => index > section.index && (heading?.level ?? 7) <= level);
  return sections.slice(section.index, end < 0 ? undefined : end);
}

/** Where the content of a stretch ends: after its last line that is not blank. A byte-order mark stays in front of everything. */
export function contentEnd(text: string, { from, to }: Span): number {
  const length = text.slice(from, to).trimEnd().length;
  if (length === 0) return from === 0 && text.startsWith('\uFEFF') ? 1 : from;
  return Math.min(to, lineEnd(text, from + length));
}

/** The item that begins at an offset, at any depth. */
export function itemAt(sections: readonly WrittenSection[], offset: number): PlacedItem | undefined {
  return deepest(sectionAt(sections, offset)?.items ?? [], item => item.span.from === offset);
}

/** The innermost item that answers. */
export function deepest(items: readonly PlacedItem[], wanted: (item: PlacedItem) => boolean): PlacedItem | undefined {
  for (const item of items) {
    const found = deepest(childrenOf(item), wanted) ?? (wanted(item) ? item : undefined);
    if (found) return found;
  }
  return undefined;
}

export function childrenOf({ fact, offset }: PlacedItem): PlacedItem[] {
  const children = fact.nested.filter((nested: NestedFact | ItemFact): nested is ItemFact => isItemFact(nested));
  return children.map(child => placeItem(child, offset));
}

/** Markdown knows no headings below this level. */
export const DEEPEST_LEVEL = 6;

/** The stretch of sections that follow each other. */
export function spanOfAll(sections: readonly WrittenSection[]): Span {
  return { from: sections[0]?.span.from ?? 0, to: sections.at(-1)?.span.to ?? 0 };
}

/** Edits that set headings some levels deeper (or higher); `too-deep` past what Markdown knows. */
export function levelEdits(text: string, sections: readonly WrittenSection[], by: number): TextEdit[] | 'too-deep' {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  if (headings.some(({ level }) => level + by > DEEPEST_LEVEL)) return 'too-deep';
  return by === 0 ? [] : headings.map(({ span, level }) => levelEdit(text, span, Math.max(1, level + by)));
}

function levelEdit(text: string, span: Span, level: number): TextEdit {
  const source = text.slice(span.from, span.to);
  const marks = /^#+/u.exec(source)?.[0];
  if (marks !== undefined) return replaceSpan({ from: span.from, to: span.from + marks.length }, '#'.repeat(level));
  const words = source.split(/\r\n|\n|\r/u).slice(0, -1).map(line => line.trim()).join(' ');
  return replaceSpan(span, `${'#'.repeat(level)} ${words}`);
}

/** Takes whole sections out; at the end of the text the blank lines before them go too, its last line break stays. */
export function cutSpan(text: string, span: Span): TextEdit {
  if (span.to < text.length) return removeSpan(span);
  return removeSpan({ from: contentEnd(text, { from: 0, to: span.from }) || span.from, to: contentEnd(text, span) });
}

/** Takes out several; sections that follow each other go as one, since at the end of the text a cut takes the blank lines above it too. */
export function cuts(text: string, sections: readonly WrittenSection[]): TextEdit[] {
  return touching(sections).map(span => cutSpan(text, span));
}

/** The stretches that sections fill. */
export function touching(sections: readonly WrittenSection[]): Span[] {
  const spans: Span[] = [];
  for (const { span } of sections) {
    const last = spans.at(-1);
    if (last?.to === span.from) spans.splice(-1, 1, { from: last.from, to: span.to });
    else spans.push(span);
  }
  return spans;
}

/** Puts a block that begins with a heading after the content of a stretch. */
export function pasteAfter(text: string, span: Span, blocks: readonly string[], dense: boolean): TextEdit {
  const at = contentEnd(text, span);
  const eol = breakNear(text, at);
  const gap = dense ? eol : eol + eol;
  return insertAt(at, blocks.map(block => gap + block).join(''));
}

/** Puts blocks right above a heading. */
export function pasteAbove(text: string, section: WrittenSection, blocks: readonly string[], dense: boolean): TextEdit {
  const at = section.span.from;
  const eol = breakNear(text, at);
  return insertAt(at, blocks.map(block => block + (dense ? eol : eol + eol)).join(''));
}

/** Whether the note's headings follow what stands above them without a blank line. */
export function isDense(text: string, sections: readonly WrittenSection[]): boolean {
  let dense = 0;
  for (const { heading, span } of sections) {
    if (!heading || span.from < 2) continue;
    const above = lineStart(text, span.from - 1);
    dense += isBlank(text, { from: above, to: lineEnd(text, above) }) ? -1 : 1;
  }
  return dense > 0;
}

/** Whether what follows a text begins anew: no code, HTML or comment in it is left open. */
export function isClosed(source: string): boolean {
  if (!/[`~<%$]/u.test(source)) return true;
  const { root, unclosed } = readTree(`${source}\n\n# .`);
  return root.children.at(-1)?.type === 'heading' && !unclosed;
}

/** Where the lines that belong to a heading end: after its field lines. */
export function headingEnd(text: string, { heading, span }: WrittenSection): number {
  if (!heading) return span.from;
  const fields = heading.fact.fields.map(({ to }) => heading.offset + to);
  return lineEnd(text, Math.max(heading.span.to, ...fields));
}

/** Takes out a heading with its field lines; words between those stay. */
export function headingLineRemovals(text: string, { heading }: WrittenSection): TextEdit[] {
  if (!heading) return [];
  const { span, fact, offset } = heading;
  const lines = [span, ...fact.fields.map(({ from, to }) => ({ from: offset + from, to: offset + to }))];
  return lines.map(({ from, to }) => removeSpan({ from: lineStart(text, from), to: nextLine(text, to) }));
}

export function withoutBlankStart(text: string): string {
  return text.replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/u, '');
}
