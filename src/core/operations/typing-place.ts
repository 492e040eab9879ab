import type { Span } from '../session';
import { insertAt, type TextEdit } from '../writing/text-edit';
import { contentEnd, isClosed, type PlacedItem, type Section, subtreeOf, type WrittenHeading } from '../writing/sections';
import { breakNear, lineEnd, nextLine } from '../writing/lines';
import { writtenItem } from '../writing/list-items';
import { wordsStart } from './item-parts';
import { spanIn, type Scene } from './scene';

/** Where one types on, as an offset in the text before `edits`, and how far into what they put in there. */
export interface TypingPlace {
  readonly edits: readonly TextEdit[];
  readonly at: number;
  readonly into: number;
}

/** Below a heading: the empty item that waits there, else an empty line behind what stands there, which is made where it is missing. */
export function typingPlace(scene: Scene, section: Section, heading: WrittenHeading): TypingPlace {
  const waiting = sectionsOutsideSheet(scene, section).flatMap(({ items }) => items).find(isEmpty);
  return waiting ? inItem(scene.text, waiting) : onEmptyLine(scene, section, heading);
}

function sectionsOutsideSheet(scene: Scene, section: Section): readonly Section[] {
  const { sheet } = scene.session;
  const from = sheet ? spanIn(scene, sheet).from : Infinity;
  const all = subtreeOf(scene.sections, section);
  return section.span.from > from ? all : all.filter(({ span }) => span.to <= from);
}

function isEmpty({ fact: { words, tags, fields, dates, nested } }: PlacedItem): boolean {
  return words.pieces.length + tags.length + fields.length + dates.length + nested.length === 0;
}

/** A marker with nothing behind it needs its space before it holds words. */
function inItem(text: string, item: PlacedItem): TypingPlace {
  const { gap } = writtenItem(text, item.span);
  const at = wordsStart(text, item);
  return gap === '' ? { edits: [insertAt(at, ' ')], at, into: 1 } : { edits: [], at, into: 0 };
}

/**
 * Words typed right behind a paragraph or an item would become part of it, so a blank line stays between; a heading with its
 * line drawn below would take them in.
 */
function onEmptyLine({ text, sections }: Scene, { index, span }: Section, heading: WrittenHeading): TypingPlace {
  const below = lineEnd(text, heading.span.to);
  const content = contentEnd(text, { from: below, to: span.to });
  const from = isClosed(text.slice(below, content)) ? content : below;
  const gap = from > below ? 1 : 0;
  const next = sections[index + 1];
  const wanted = gap + 1 + (next && !/^ {0,3}#/u.test(text.slice(next.span.from)) ? 1 : 0);
  const missing = Math.max(0, wanted - emptyLines(text, { from, to: next ? span.to : Infinity }));
  const made = breakNear(text, from).repeat(missing);
  const behind = made + text.slice(from);
  const into = gap === 0 ? nextLine(behind, 0) : nextLine(behind, nextLine(behind, 0));
  return { edits: made === '' ? [] : [insertAt(from, made)], at: from, into };
}

/** How many lines without words follow the one that ends at `from`. */
function emptyLines(text: string, { from, to }: Span): number {
  let count = 0;
  for (let at = nextLine(text, from), before = from; at !== before && at < to; before = at, at = nextLine(text, at)) {
    if (text.slice(at, lineEnd(text, at)).trim() !== '') break;
    count += 1;
  }
  return count;
}
