import type { Box, Size } from '../geometry';
import { contentWidth, heightOf, rule, setText, wordsAt } from './parts';
import { GRID, type Piece, type SetText } from './picture';
import type { SeenCluster } from './scene';
import { LEADING, fitSize, type Typesetter } from './setting';

const COLUMNS = 2;
const MOST_AIR = 64;
const REMARK = 44;
const BESIDE = 30;
/** How far below the top of its line a letter stands, of its size. */
const BASELINE = 0.925;

/** No size below `least` helps: one column has that too. */
export interface ColumnSizes {
  readonly most: number;
  readonly least: number;
}

/**
 * Words with nothing to count beside them, in the order of the note, down the one column and then the other: all of one size, each
 * on one line. Nothing where they would be smaller than `least`.
 */
export function wordColumns(
  clusters: readonly SeenCluster[],
  frame: Size,
  bottom: number,
  { most, least }: ColumnSizes,
  withoutWord: string,
  type: Typesetter,
): Piece[] | undefined {
  const rows = Math.ceil(clusters.length / COLUMNS);
  const width = (contentWidth(frame) - GRID.between) / COLUMNS;
  const fits = (size: number): boolean =>
    rows * size * LEADING.display <= bottom - GRID.top && clusters.every(cluster => widthOf(cluster, size, withoutWord, type) <= width);
  const size = fitSize(most, fits, least - 1);
  if (size < least) return undefined;
  const line = size * LEADING.display;
  const pitch = Math.min(line + MOST_AIR, (bottom - GRID.top) / rows);
  const top = GRID.top + (bottom - GRID.top - pitch * rows) / 2;
  return clusters.flatMap((cluster, index) => {
    const x = GRID.side + Math.floor(index / rows) * (width + GRID.between);
    const y = top + (index % rows) * pitch;
    const pieces = clusterWord(cluster, wordOf(cluster, size, width, type), { x, y: y + (pitch - line) / 2, width }, withoutWord, type);
    const ends = index % rows === rows - 1 || index === clusters.length - 1;
    return ends ? pieces : [...pieces, rule(`rule ${cluster.key}`, x, y + pitch - 1, width)];
  });
}

function widthOf({ word }: SeenCluster, size: number, withoutWord: string, type: Typesetter): number {
  return word === '' ? type.width('?', size, 600) + BESIDE + type.width(withoutWord, REMARK, 500) : type.width(word, size, 600);
}

/** The word of a cluster as it is set in every picture that has words only. */
export function wordOf({ word }: SeenCluster, size: number, width: number, type: Typesetter): SetText {
  const tone = word === '' ? 'soft' : 'ink';
  return setText(type, word === '' ? '?' : word, width, { size, weight: 600, reading: 'together', tone });
}

/** A cluster's word at its place; one without says so beside its sign. */
export function clusterWord(
  { key, word }: SeenCluster,
  text: SetText,
  place: Omit<Box, 'height'>,
  withoutWord: string,
  type: Typesetter,
): Piece[] {
  const title: Piece = { key, look: 'words', kind: 'cluster', heading: 2, box: { ...place, height: heightOf(text) }, text };
  return word === '' ? [title, nameless(key, place, text.size, withoutWord, type)] : [title];
}

function nameless(key: string, { x, y }: Omit<Box, 'height'>, size: number, withoutWord: string, type: Typesetter): Piece {
  return wordsAt(
    type,
    `without ${key}`,
    withoutWord,
    { x: x + type.width('?', size, 600) + BESIDE, y: y + (size - REMARK) * BASELINE, width: type.width(withoutWord, REMARK, 500) + 4 },
    { size: REMARK, weight: 500, reading: 'seat', tone: 'soft' },
  );
}
