import { GRID, LEAST, bottomOf } from './picture';
import type { Size } from '../geometry';
import type { Piece } from './picture';
import { contentWidth, disc, heightOf, rule, setText, wordsAt } from './parts';
import type { SceneOf, SeenAmbition } from './scene';
import { fitSize, type Typesetter } from './setting';

const BESIDE = 44;
const MOST_LINES = 2;
const ONE_LINE_FROM = 84;

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
  const round = 132;
  const x = GRID.inset + round + 66;
  const width = frame.width - x - 100;
  const pitch = Math.min(256, (bottom - top) / Math.max(1, ambitions.length));
  const size = sizeFor(ambitions, width, pitch - 24, type);
  const start = top + (bottom - top - pitch * ambitions.length) / 2;
  return ambitions.flatMap(({ key, number, words }, index) => {
    const middle = start + (index + 0.5) * pitch;
    const text = setText(type, words, width, { size, weight: 600, reading: 'together' });
    const high = heightOf(text);
    const disk = Math.min(round, pitch - 24);
    return [
      disc(type, `disc ${key}`, number, GRID.inset + (round - disk) / 2, middle - disk / 2, disk),
      { key, look: 'words', kind: 'ambition', heading: 2, box: { x, y: middle - high / 2, width, height: high }, text } satisfies Piece,
    ];
  });
}

/** On one line where that is large, on two at most down to 70; where that is not enough, on as many as it takes. */
function sizeFor(ambitions: readonly SeenAmbition[], width: number, height: number, type: Typesetter): number {
  const fits = (size: number, lines: number): boolean =>
    ambitions.every(({ words }) => {
      const count = type.lines(words, size, 600, width);
      return count <= lines && count * size * 1.13 <= height;
    });
  const onOne = fitSize(112, size => fits(size, 1));
  if (onOne >= ONE_LINE_FROM) return onOne;
  if (fits(70, MOST_LINES)) return fitSize(112, size => fits(size, MOST_LINES));
  return fitSize(70, size => fits(size, Number.MAX_SAFE_INTEGER));
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
