import { GRID, LEAST, bottomOf } from './picture';
import type { Size } from '../geometry';
import type { Piece, SetText } from './picture';
import { contentWidth, heightOf, rule, wordsAt } from './parts';
import type { SceneOf, SeenCluster } from './scene';
import { LEADING, fitSize, type Typesetter } from './setting';
import { clusterWord, wordColumns, wordOf } from './word-columns';

interface EnergyWords {
  readonly withoutWord: string;
  readonly more: (count: number) => string;
}

const SIZES = { most: 160, least: 96, unpolled: 70, many: 89 } as const;
const FEW = 6;
const MANY = 9;
const MOST_STROKES = 20;
const REST = 44;
const NUMBER_WIDTH = 190;
/** The pitch of strokes, a group of five taken as six. */
const PITCH = 40;

interface Row {
  readonly cluster: SeenCluster;
  readonly size: number;
}

interface Columns {
  /** Where the words end, at most. */
  readonly words: number;
  readonly axis: number;
  readonly pitch: number;
}

/** The words of the clusters alone, as large as they go, those with the most energy first. */
export function energy(scene: SceneOf<'energy'>, frame: Size, words: EnergyWords, type: Typesetter): Piece[] {
  return unpolled(scene.clusters, frame, words, type) ?? polledOrFew(scene.clusters, frame, words, type);
}

/** Many words with no tally beside any of them take the width of the screen. */
function unpolled(clusters: readonly SeenCluster[], frame: Size, { withoutWord }: EnergyWords, type: Typesetter): Piece[] | undefined {
  if (clusters.length <= FEW || clusters.some(({ energy: count }) => count !== undefined)) return undefined;
  return wordColumns(clusters, frame, bottomOf(frame), { most: SIZES.most, least: SIZES.many }, withoutWord, type);
}

function polledOrFew(clusters: readonly SeenCluster[], frame: Size, words: EnergyWords, type: Typesetter): Piece[] {
  const shown = clusters.length > MANY ? clusters.slice(0, MANY) : clusters;
  const rest = clusters.slice(shown.length);
  const bottom = bottomOf(frame) - (rest.length > 0 ? 84 : 0);
  const polled = shown.some(({ energy: count }) => count !== undefined);
  const columns = columnsOf(shown, frame, polled);
  const scale = fitSize(100, percent => fits(rowsAt(shown, polled, percent / 100), columns.words, bottom - GRID.top, type), 5) / 100;
  return [
    ...rowsOf(rowsAt(shown, polled, scale), columns, [GRID.top, bottom], frame, words, type),
    ...(rest.length > 0 ? [restLine(rest, bottom + 14, frame, words, type)] : []),
  ];
}

/** Strokes stand on one axis, and every stroke is as wide as the others. */
function columnsOf(shown: readonly SeenCluster[], frame: Size, polled: boolean): Columns {
  const width = contentWidth(frame);
  const most = Math.max(0, ...shown.map(({ energy: count }) => count ?? 0));
  if (!polled) return { words: width, axis: 0, pitch: 0 };
  const strokes = most > MOST_STROKES ? 0 : unitsOf(most);
  const room = Math.min(width * 0.34, strokes * PITCH);
  return {
    words: width - NUMBER_WIDTH - room - 60,
    axis: GRID.side + width - NUMBER_WIDTH - Math.max(room, width * 0.22),
    pitch: strokes === 0 ? 0 : Math.min(PITCH, (width * 0.34) / strokes),
  };
}

/** A group of five takes the place of six. */
function unitsOf(count: number): number {
  return count + Math.floor(count / 5);
}

function rowsAt(shown: readonly SeenCluster[], polled: boolean, scale: number): Row[] {
  const counts = shown.flatMap(({ energy: count }) => (count === undefined ? [] : [count]));
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  return shown.map(cluster => ({ cluster, size: Math.floor(sizeOf(cluster, polled, shown.length, most, least) * scale) }));
}

function sizeOf({ word, energy: count }: SeenCluster, polled: boolean, rows: number, most: number, least: number): number {
  if (word === '') return SIZES.unpolled;
  if (rows > FEW) return SIZES.many;
  if (!polled) return SIZES.most;
  if (count === undefined) return SIZES.unpolled;
  return most === least ? SIZES.most : SIZES.least + ((count - least) / (most - least)) * (SIZES.most - SIZES.least);
}

function fits(rows: readonly Row[], width: number, height: number, type: Typesetter): boolean {
  const high = rows.map(({ cluster, size }) => Math.max(1, type.lines(cluster.word, size, 600, width)) * size * LEADING.display);
  // One line as long as it can be read together; a word that needs more lines gets them then.
  const oneLine = rows.every(({ cluster, size }) => size <= LEAST.together || type.lines(cluster.word, size, 600, width) <= 1);
  return oneLine && high.reduce((sum, one) => sum + one, 0) <= height;
}

function rowsOf(
  rows: readonly Row[],
  columns: Columns,
  [top, bottom]: readonly [number, number],
  frame: Size,
  words: EnergyWords,
  type: Typesetter,
): Piece[] {
  const texts = rows.map(({ cluster, size }) => wordOf(cluster, size, columns.words, type));
  const high = texts.map(heightOf);
  const sum = high.reduce((all, one) => all + one, 0);
  const air = Math.min(64, (bottom - top - sum) / Math.max(1, rows.length));
  let y = top + (bottom - top - sum - air * rows.length) / 2;
  return texts.flatMap((text, index) => {
    const row = rows[index];
    if (!row) return [];
    const height = (high[index] ?? 0) + air;
    const pieces = rowPieces(row, text, { y, height }, columns, frame, words, type);
    y += height;
    const ruled = index < rows.length - 1 ? [rule(`rule ${row.cluster.key}`, GRID.side, y - 1, contentWidth(frame))] : [];
    return [...pieces, ...ruled];
  });
}

function rowPieces(
  { cluster, size }: Row,
  text: SetText,
  { y, height }: { y: number; height: number },
  columns: Columns,
  frame: Size,
  { withoutWord }: EnergyWords,
  type: Typesetter,
): Piece[] {
  const { key, word, energy: count } = cluster;
  const place = { x: GRID.side, y: y + (height - heightOf(text)) / 2, width: columns.words };
  const title = clusterWord(cluster, text, place, withoutWord, type);
  return word === '' || count === undefined ? title : [...title, ...tally(key, count, size, y + height / 2, columns, frame, type)];
}

function tally(
  key: string,
  count: number,
  size: number,
  middle: number,
  { axis, pitch }: Columns,
  frame: Size,
  type: Typesetter,
): Piece[] {
  const line = size * LEADING.display;
  const x = frame.width - GRID.side - NUMBER_WIDTH;
  const strokes: Piece = {
    key: `tally ${key}`,
    look: 'tally',
    strokes: count,
    box: { x: axis, y: middle - size * 0.38, width: unitsOf(count) * pitch, height: size * 0.76 },
  };
  return [
    ...(pitch > 0 && count > 0 ? [strokes] : []),
    wordsAt(
      type,
      `number ${key}`,
      String(count),
      { x, y: middle - line / 2, width: NUMBER_WIDTH },
      { size, weight: 600, reading: 'together', tone: 'marker', align: 'end' },
    ),
  ];
}

function restLine(rest: readonly SeenCluster[], y: number, frame: Size, { withoutWord, more }: EnergyWords, type: Typesetter): Piece {
  const named = rest
    .map(({ word, energy: count }) => `${word === '' ? `? (${withoutWord})` : word}${count === undefined ? '' : ` ${count}`}`)
    .join(' · ');
  const width = contentWidth(frame);
  const words = type.width(named, REST, 500) <= width ? named : more(rest.length);
  return wordsAt(type, 'rest', words, { x: GRID.side, y, width }, { size: REST, weight: 500, reading: 'seat', tone: 'soft' });
}
