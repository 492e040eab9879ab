import type { Outcome } from '../session';
import type { Box, Size } from '../geometry';
import { bottomOf, GRID, LEAST, type Piece } from './picture';
import { contentWidth, heightAt, heightOf, setText, wordsAt } from './parts';
import type { SceneOf, SeenExpectation } from './scene';
import { fitSize, type Typesetter } from './setting';

/** Lengths are in pixels of the picture, as in `picture.ts`. */
const TITLE = 70;
const GAP = 24;
const ROWS_OF_TWO_FROM = 5;

/** What a card keeps free beside its words: at the start, and for the answer at the end. */
interface Margins {
  readonly before: number;
  readonly answer: number;
  readonly above: number;
}

const ALONE: Margins = { before: 148, answer: 440, above: 22 };
const BESIDE: Margins = { before: 34, answer: 272, above: 12 };

interface Card {
  readonly box: Box;
  readonly margins: Margins;
  readonly expectation: SeenExpectation;
}

/** What was picked to be discussed; at the end the same cards at the same places, with what became of them. */
export function cards(
  { title, cards: all, more }: SceneOf<'focus' | 'outcomes'>,
  frame: Size,
  words: Readonly<Record<Outcome, string>>,
  type: Typesetter,
): Piece[] {
  const head = wordsAt(
    type,
    'title',
    title,
    { x: GRID.side, y: GRID.top + 14, width: contentWidth(frame) },
    { size: TITLE, weight: 700, reading: 'together' },
    { heading: 2 },
  );
  const top = head.box.y + head.box.height + 16;
  const foot = bottomOf(frame) - (more === undefined ? 4 : 76);
  const most = all.length > 2 ? 60 : 89;
  const size = fitSize(most, one => heightOfRows(rowHeights(all, frame, one, type)) <= foot - top);
  return [
    head,
    ...placed(all, frame, [top, foot], size, type).flatMap(card => cardPieces(card, size, words, type)),
    ...(more === undefined
      ? []
      : [
          wordsAt(
            type,
            'more',
            more,
            { x: GRID.side, y: foot + 18, width: contentWidth(frame) },
            { size: 44, weight: 500, reading: 'seat', tone: 'soft' },
          ),
        ]),
  ];
}

function columnsOf(all: readonly SeenExpectation[]): number {
  return all.length >= ROWS_OF_TWO_FROM ? 2 : 1;
}

function cardWidth(all: readonly SeenExpectation[], frame: Size): number {
  return (contentWidth(frame) - (columnsOf(all) - 1) * GAP) / columnsOf(all);
}

function marginsOf(all: readonly SeenExpectation[]): Margins {
  return columnsOf(all) > 1 ? BESIDE : ALONE;
}

/** The least height of each row, down the first column and then the second. */
function rowHeights(all: readonly SeenExpectation[], frame: Size, size: number, type: Typesetter): number[] {
  const margins = marginsOf(all);
  const width = cardWidth(all, frame) - margins.before - margins.answer - 16;
  const rows = Math.ceil(all.length / columnsOf(all));
  const high = all.map(({ words }) => heightAt(type, words, width, size, 500) + 2 * margins.above);
  return Array.from({ length: rows }, (_, row) => Math.max(...high.filter((__, index) => index % rows === row)));
}

function heightOfRows(rows: readonly number[]): number {
  return rows.reduce((sum, height) => sum + height, 0) + (rows.length - 1) * GAP;
}

function placed(
  all: readonly SeenExpectation[],
  frame: Size,
  [top, bottom]: readonly [number, number],
  size: number,
  type: Typesetter,
): Card[] {
  const rows = rowHeights(all, frame, size, type).map(height => (Number.isFinite(height) ? height : 0));
  // Rows are as high as each other wherever there is room for that.
  const even = Math.min(330, (bottom - top - (rows.length - 1) * GAP) / rows.length);
  const level = rows.every(height => height <= even) ? rows.map(() => even) : rows;
  const width = cardWidth(all, frame);
  return all.map((expectation, index) => {
    const row = index % rows.length;
    const y = top + level.slice(0, row).reduce((sum, height) => sum + height + GAP, 0);
    const x = GRID.side + Math.floor(index / rows.length) * (width + GAP);
    return { expectation, margins: marginsOf(all), box: { x, y, width, height: level[row] ?? even } };
  });
}

function cardPieces(
  { box, margins, expectation: { key, words: text, outcome } }: Card,
  size: number,
  words: Readonly<Record<Outcome, string>>,
  type: Typesetter,
): Piece[] {
  const width = box.width - margins.before - margins.answer - 16;
  const set = setText(type, text, width, { size, weight: 500, reading: 'together' });
  const height = heightOf(set);
  const y = box.y + (box.height - height) / 2;
  return [
    { key: `card ${key}`, look: 'card', box },
    ...(margins === ALONE
      ? [{ key: `quote ${key}`, look: 'quote', box: { x: box.x + 60, y, width: 60, height: size * 1.1 } } as const]
      : []),
    { key, look: 'words', kind: 'expectation', box: { x: box.x + margins.before, y, width, height }, text: set },
    ...(outcome === undefined
      ? []
      : answerPieces(key, outcome, words[outcome], { ...box, x: box.x + box.width - margins.answer, width: margins.answer }, type)),
  ];
}

function answerPieces(key: string, outcome: Outcome, word: string, { x, y, width, height }: Box, type: Typesetter): Piece[] {
  const narrow = width < ALONE.answer;
  const sign = narrow ? 56 : 82;
  const left = x + (narrow ? 22 : 48);
  const beside = { x: left + sign + 20, width: x + width - (left + sign + 20) - 8 };
  const size = fitSize(narrow ? 60 : 82, one => type.lines(word, one, 700, beside.width) <= 1, LEAST.together - 1);
  const line = size * 1.13;
  return [
    { key: `line ${key}`, look: 'upright', box: { x, y: y + 26, width: 2, height: height - 52 } },
    { key: `outcome ${key}`, look: 'outcome', outcome, box: { x: left, y: y + (height - sign) / 2, width: sign, height: sign } },
    wordsAt(
      type,
      `answer ${key}`,
      word,
      { ...beside, y: y + (height - line) / 2 },
      { size, weight: 700, reading: 'together', tone: 'marker' },
    ),
  ];
}
