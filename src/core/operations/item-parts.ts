import type { Span } from '../session';
import type { TagFact } from '../reading/facts';
import { insertAt, removeSpan, type TextEdit } from '../writing/text-edit';
import { tags, type TagName } from '../syntax';
import { lineEnd, lineStart } from '../writing/lines';
import { writtenItem } from '../writing/list-items';
import { itemAt, type PlacedItem } from '../writing/sections';
import { itemOf, type Item, type Scene } from './scene';

/** What the parser found in the item of an element. */
export function placedItem(scene: Scene, element: Item): PlacedItem | undefined {
  return itemAt(scene.sections, itemOf(scene, element).span.from);
}

export interface WrittenTag extends Span {
  readonly name: TagName;
  /** `/leraar` in `#roze/leraar`. */
  readonly facet: string;
}

/** The tags of an item that the format knows, where they stand. */
export function knownTags({ fact, offset }: PlacedItem): WrittenTag[] {
  return writtenTags(fact.tags, offset);
}

export function writtenTags(found: readonly TagFact[], offset: number): WrittenTag[] {
  return found.flatMap(({ name, from, to }) => {
    const [word = '', ...facet] = name.split('/');
    const known = tags.read(word);
    return known ? [{ name: known.name, facet: facet.map(part => `/${part}`).join(''), from: from + offset, to: to + offset }] : [];
  });
}

export function wordSpans({ fact, offset }: PlacedItem): Span[] {
  return fact.words.pieces.map(({ from, to }) => ({ from: from + offset, to: to + offset }));
}

/** Where the words of an item begin, or would begin: behind marker, one space and checkbox. */
export function wordsStart(text: string, item: PlacedItem): number {
  const { span, marker } = writtenItem(text, item.span);
  const behind = span.from + marker.length;
  const line = text.slice(behind, lineEnd(text, behind));
  const box = item.fact.mark === undefined ? /^[ \t]?/u : /^[ \t]*\[.\][ \t]?/u;
  return behind + (box.exec(line)?.[0].length ?? 0);
}

/** Where the last tag of an item's first line ends. */
export function coloursEnd(item: PlacedItem): number {
  return Math.max(0, ...knownTags(item).map(({ to }) => to));
}

/** Puts a word behind the words of an item (and behind `atLeast`), parted from what follows. */
export function behindWords(text: string, item: PlacedItem, insert: string, atLeast = 0): TextEdit {
  const last = wordSpans(item).at(-1);
  const at = Math.max(last?.to ?? wordsStart(text, item), atLeast);
  const before = /\s/u.test(text[at - 1] ?? ' ') ? '' : ' ';
  const next = text.slice(at, at + 1);
  const gap = next === '' || /\s/u.test(next) ? '' : ' ';
  return insertAt(at, before + insert + gap);
}

/** Takes a word out with the white space on one side of it. */
export function takingOut(text: string, { from, to }: Span): TextEdit {
  const before = text.slice(lineStart(text, from), from);
  if (/^[\s>]*$/u.test(before)) return removeSpan({ from, to: to + (/^[ \t]*/u.exec(text.slice(to, lineEnd(text, to)))?.[0].length ?? 0) });
  const white = /[ \t]*$/u.exec(before)?.[0].length ?? 0;
  if (white > 0 && /[\s]|^$/u.test(text.slice(to, to + 1))) return removeSpan({ from: keepsMarker(before) ? from : from - white, to });
  return removeSpan({ from, to });
}

/** The white space behind a marker or checkbox belongs to it. */
function keepsMarker(line: string): boolean {
  return /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+(?:\[.\][ \t]+)?$/u.test(line);
}
