import type { Session, SessionElement, Span } from '../session';
import { isItem, type HeadingFact, type ItemFact, type NestedFact } from '../reading/facts';
import { spanOf } from '../place';
import { lineEnd, lineStart } from './line';

/** A heading with what stands below it up to the next heading, as offsets of the whole text. */
export interface Section {
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
  /** Offset of the block that the ranges of `fact` count from. */
  readonly offset: number;
}

export interface PlacedItem {
  readonly span: Span;
  readonly fact: ItemFact;
  readonly offset: number;
}

/** The note from its first line below the properties to its end, cut at its headings. */
export function sectionsOf(session: Session): Section[] {
  const open: { heading?: WrittenHeading; items: PlacedItem[] }[] = [{ items: [] }];
  let offset = 0;
  for (const block of session.source.blocks) {
    for (const { heading, items } of block.facts.parts) {
      if (heading) open.push({ heading: { span: moved(heading, offset), level: heading.level, fact: heading, offset }, items: [] });
      for (const item of items) open.at(-1)?.items.push(placed(item, offset));
    }
    offset += block.text.length;
  }
  return bounded(open, session);
}

function bounded(open: readonly Pick<Section, 'heading' | 'items'>[], { source: { text, blocks } }: Session): Section[] {
  const starts = open.map(({ heading }) => (heading ? lineStart(text, heading.span.from) : blocks[0]?.text.length ?? 0));
  return open.map((section, index) => ({ ...section, index, span: { from: starts[index] ?? 0, to: starts[index + 1] ?? text.length } }));
}

function moved({ from, to }: Span, offset: number): Span {
  return { from: from + offset, to: to + offset };
}

export function placed(fact: ItemFact, offset: number): PlacedItem {
  return { span: moved(fact, offset), fact, offset };
}

/** The section whose heading an element is, or in which it stands. */
export function sectionOf(sections: readonly Section[], session: Session, element: SessionElement): Section | undefined {
  return sectionAt(sections, spanOf(session, element.place).from);
}

export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  return sections.find(({ span }) => span.from <= offset && offset < span.to) ?? sections.at(-1);
}

/** The sections of a heading and of all headings nested below it. */
export function subtreeOf(sections: readonly Section[], section: Section): readonly Section[] {
  const level = section.heading?.level ?? 0;
  const end = sections.findIndex(({ index, heading }) => index > section.index && (heading?.level ?? 7) <= level);
  return sections.slice(section.index, end < 0 ? undefined : end);
}

/** Where the content of a stretch ends: behind its last line that is not blank. */
export function contentEnd(text: string, { from, to }: Span): number {
  const length = text.slice(from, to).trimEnd().length;
  return length === 0 ? from : Math.min(to, lineEnd(text, from + length));
}

/** The item that begins at an offset, at any depth. */
export function itemAt(sections: readonly Section[], offset: number): PlacedItem | undefined {
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
  return fact.nested.filter((nested: NestedFact | ItemFact): nested is ItemFact => isItem(nested)).map(child => placed(child, offset));
}
