import type { Piece } from './picture';
import { wordsAt } from './parts';
import type { TextStyle } from './parts';
import { LEADING, type Typesetter } from './setting';

/** What stands below a picture in words: of a cluster its word, and how many notes there are. */
export interface FoldedItem {
  readonly key: string;
  readonly word?: string;
  readonly count: string;
}

const WORD: TextStyle = { size: 54, weight: 700, reading: 'together' };
const COUNT: TextStyle = { size: 36, weight: 500, reading: 'seat', tone: 'soft' };
const GAPS = { word: 16, item: 56, above: 16, line: 4 } as const;

interface Row {
  readonly items: readonly { readonly item: FoldedItem; readonly x: number }[];
  readonly height: number;
}

/** The items on as few lines as they need, none of them broken, and how high that is. */
export function foldedRows(
  items: readonly FoldedItem[],
  width: number,
  type: Typesetter,
): { readonly rows: readonly Row[]; readonly height: number } {
  const rows: { items: { item: FoldedItem; x: number }[]; height: number }[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const wide = itemWidth(item, width, type);
    if (used + wide > width) {
      rows.push({ items: [], height: 0 });
      used = 0;
    }
    const row = rows.at(-1);
    row?.items.push({ item, x: used });
    if (row) row.height = Math.max(row.height, itemHeight(item, width, type));
    used += wide + GAPS.item;
  }
  const height = rows.reduce((sum, row) => sum + row.height + GAPS.line, 0);
  return { rows, height: rows.length === 0 ? 0 : height + GAPS.above };
}

export function foldedPieces(
  items: readonly FoldedItem[],
  { x, y, width }: Pick<Piece['box'], 'x' | 'y' | 'width'>,
  type: Typesetter,
): Piece[] {
  let top = y + GAPS.above;
  return foldedRows(items, width, type).rows.flatMap(row => {
    const pieces = row.items.flatMap(({ item, x: left }) => itemPieces(item, { x: x + left, y: top, width }, row.height, type));
    top += row.height + GAPS.line;
    return pieces;
  });
}

function countWidth({ count }: FoldedItem, type: Typesetter): number {
  return type.width(count, COUNT.size, COUNT.weight) + 2;
}

/** A word as long as the picture is wide breaks over lines, and its count stands after them. */
function wordRoom(item: FoldedItem, width: number, type: Typesetter): number {
  const room = width - countWidth(item, type) - GAPS.word;
  return item.word === undefined ? 0 : Math.min(room, type.width(item.word, WORD.size, WORD.weight) + 2);
}

function itemWidth(item: FoldedItem, width: number, type: Typesetter): number {
  return countWidth(item, type) + (item.word === undefined ? 0 : wordRoom(item, width, type) + GAPS.word);
}

function itemHeight(item: FoldedItem, width: number, type: Typesetter): number {
  const { word } = item;
  if (word === undefined) return COUNT.size * LEADING.text;
  return type.broken(word, WORD.size, WORD.weight, wordRoom(item, width, type)).length * WORD.size * LEADING.display;
}

function itemPieces(item: FoldedItem, place: Pick<Piece['box'], 'x' | 'y' | 'width'>, height: number, type: Typesetter): Piece[] {
  const { key, word, count } = item;
  const room = wordRoom(item, place.width, type);
  const x = place.x + (word === undefined ? 0 : room + GAPS.word);
  // On the base line of the last line of the words.
  const y = place.y + height - COUNT.size * LEADING.text - (height > COUNT.size * LEADING.text ? 6 : 0);
  return [
    ...(word === undefined ? [] : [wordsAt(type, key, word, { ...place, width: room }, WORD, { kind: 'cluster', heading: 2 })]),
    wordsAt(type, `count ${key}`, count, { x, y, width: countWidth(item, type) }, COUNT),
  ];
}
