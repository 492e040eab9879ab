import { GRID, LEAST, bottomOf } from './picture';
import type { Size } from '../geometry';
import type { Piece } from './picture';
import { contentWidth, disc, heightOf, rule, setText, wordsAt } from './parts';
import type { SceneOf, SeenAmbition } from './scene';
import { fitSize, type Typesetter } from './setting';

const BESIDE = 44;
const MOST_LINES = 2;
const ONE_LINE_FROM = 84;
/** From one ambition to the next, at most. */
const PITCH = 256;
/** And between long ones at least. */
const BETWEEN = 28;

/** The ambitions alone, and quietly what was left: it stays on the sheet. */
export function choosing(
  { ambitions, others }: SceneOf<'choosing'>,
  frame: Size,
  words: { readonly stays: string; readonly more: (count: number) => string },
  type: Typesetter,
): Piece[] {
  const left = others.length === 0 ? [] : othersLine(others, frame, words, type);
  const bottom = (left[0]?.box.y ?? bottomOf(frame)) - 20;
  return [...ambitionRows(ambitions, frame, [GRID.top + 20, bottom], type), ...left];
}

/** Each ambition on a row of its own, all in one size. */
export function ambitionRows(
  ambitions: readonly SeenAmbition[],
  frame: Size,
  [top, bottom]: readonly [number, number],
  type: Typesetter,
): Piece[] {
  const size = sizeFor(ambitions, frame, bottom - top, type);
  const { round, x, width } = rowAt(size, frame);
  const texts = ambitions.map(({ words }) => setText(type, words, width, { size, weight: 600, reading: 'together' }));
  const rows = texts.map(text => Math.max(round, heightOf(text)));
  const spare = bottom - top - rows.reduce((sum, high) => sum + high, 0);
  // One or two ambitions stand no further apart than three do.
  const gap = Math.min(Math.max(PITCH - Math.max(0, ...rows), size * 0.7), spare / Math.max(1, rows.length));
  let y = top + (spare - gap * rows.length) / 2;
  return ambitions.flatMap(({ key, number }, index) => {
    const [text, row] = [texts[index], rows[index] ?? 0];
    const middle = y + (gap + row) / 2;
    y += gap + row;
    const high = text ? heightOf(text) : 0;
    const box = { x, y: middle - high / 2, width, height: high };
    return [
      disc(type, `disc ${key}`, number, GRID.inset, middle - round / 2, round),
      { key, look: 'words', kind: 'ambition', heading: 2, box, ...(text ? { text } : {}) } satisfies Piece,
    ];
  });
}

/** The disc of a row of words in this size, and where the words stand beside it. */
function rowAt(size: number, frame: Size): { readonly round: number; readonly x: number; readonly width: number } {
  const round = Math.min(132, Math.round(size * 1.6));
  const x = GRID.inset + round * 1.5;
  return { round, x, width: frame.width - x - 100 };
}

/** On one line where that is large, on two at most down to 70; where that is not enough, on as many as it takes. */
function sizeFor(ambitions: readonly SeenAmbition[], frame: Size, height: number, type: Typesetter): number {
  const most = Math.min(PITCH, height / Math.max(1, ambitions.length));
  const fits = (size: number, lines: number): boolean => {
    const { width } = rowAt(size, frame);
    const counts = ambitions.map(({ words }) => type.lines(words, size, 600, width));
    return counts.every(count => count <= lines && count * size * 1.13 <= most - 24);
  };
  const whole = (size: number): boolean => {
    const { round, width } = rowAt(size, frame);
    const rows = ambitions.map(({ words }) => Math.max(round, type.lines(words, size, 600, width) * size * 1.13) + BETWEEN);
    return rows.reduce((sum, row) => sum + row, 0) <= height;
  };
  const onOne = fitSize(112, size => fits(size, 1));
  if (onOne >= ONE_LINE_FROM) return onOne;
  if (fits(70, MOST_LINES)) return fitSize(112, size => fits(size, MOST_LINES));
  return fitSize(70, whole);
}

function othersLine(
  others: readonly string[],
  frame: Size,
  { stays, more }: { readonly stays: string; readonly more: (count: number) => string },
  type: Typesetter,
): Piece[] {
  const y = bottomOf(frame) - 108;
  const label = wordsAt(
    type,
    'stays',
    stays,
    { x: GRID.inset, y: y + 8, width: type.width(stays, LEAST.seat, 500) + 4 },
    { size: LEAST.seat, weight: 500, reading: 'seat', tone: 'soft' },
  );
  const from = GRID.inset + type.width(stays, LEAST.seat, 500) + 56;
  return [
    rule('rule', GRID.side, y - 44, contentWidth(frame)),
    label,
    ...inOneLine(others, from, frame.width - GRID.side, y, more, type),
  ];
}

/** As many as stand on the line whole; how many more there are is told. */
function inOneLine(
  words: readonly string[],
  from: number,
  end: number,
  y: number,
  more: (count: number) => string,
  type: Typesetter,
): Piece[] {
  const width = (word: string): number => type.width(word, BESIDE, 500);
  const widthOf = (list: readonly string[]): number => list.reduce((sum, word) => sum + width(word) + 56, -56);
  let shown = words.length;
  const line = (): string[] => (shown === words.length ? [...words] : [...words.slice(0, shown), more(words.length - shown)]);
  while (shown > 0 && widthOf(line()) > end - from) shown -= 1;
  let x = from;
  return line().map((word, index) => {
    const piece = wordsAt(
      type,
      `left ${index} ${word}`,
      word,
      { x, y, width: width(word) + 2 },
      { size: BESIDE, weight: 500, reading: 'seat', tone: 'soft' },
    );
    x += width(word) + 56;
    return piece;
  });
}
