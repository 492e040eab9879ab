import { GRID, bottomOf } from './picture';
import type { Box, Size } from '../geometry';
import type { Piece } from './picture';
import { heightOfStack, sheetOfPaper, stackedPieces, standingRemark, standingWords } from './parts';
import type { Standing, TextStyle } from './parts';
import type { SceneOf } from './scene';
import { LEADING, fitSize, type Typesetter } from './setting';

/** What leads up to a question stands before it, more quietly. */
export function leadAndAsk(question: string): { readonly lead: string; readonly ask: string } {
  const [, lead = '', ask = question] = /^(.*[.!?])\s+([^.!?]*\?)$/su.exec(question.trim()) ?? [];
  return { lead, ask };
}

interface Column {
  readonly x: number;
  readonly width: number;
}

interface Sizes {
  readonly most: number;
  /** What leads up to it, beside the question's own size. */
  readonly lead: number;
}

/** One question, as large as it goes. */
export function contract({ question, remark }: SceneOf<'contract'>, frame: Size, type: Typesetter): Piece[] {
  const column = { x: GRID.inset, width: frame.width - 2 * GRID.inset };
  const rest = remark === undefined ? [] : [standingRemark(type, remark, column, 56)];
  return asked(type, question, column, [GRID.top + 20, bottomOf(frame) - 60], { most: 178, lead: 0.72 }, rest);
}

/** The pupil, the core question, and while people write a bar that empties. */
export function writing(scene: SceneOf<'writing'>, frame: Size, type: Typesetter): Piece[] {
  const { question, pupil, timer, remark } = scene;
  const sheet = sheetBox(frame);
  const x = pupil === undefined ? GRID.inset : sheet.x + sheet.width + 62;
  const column = { x, width: frame.width - x - 112 };
  const rest = [...(timer ? [standingTimer(column)] : []), ...(remark === undefined ? [] : [standingNote(type, remark, column)])];
  const sizes = pupil === undefined ? { most: 141, lead: 0.72 } : { most: 89, lead: 0.78 };
  return [
    ...(pupil === undefined ? [] : [sheetOfPaper(pupil, sheet, -0.6)]),
    ...asked(type, question, column, [GRID.top + 20, bottomOf(frame) - 10], sizes, rest),
  ];
}

function asked(
  type: Typesetter,
  question: string,
  column: Column,
  [top, bottom]: readonly [number, number],
  sizes: Sizes,
  rest: readonly Standing[],
): Piece[] {
  const parts = (size: number): Standing[] => [...questionAt(type, question, column, size, sizes.lead, rest.length > 0), ...rest];
  const size = fitSize(sizes.most, one => breaksNoWord(type, question, column, one) && heightOfStack(parts(one)) <= bottom - top);
  return stackedPieces(parts(size), top, bottom);
}

function questionAt(type: Typesetter, question: string, column: Column, size: number, share: number, followed: boolean): Standing[] {
  const { lead, ask } = leadAndAsk(question);
  const bold: TextStyle = { size, weight: 600, reading: 'together', leading: size > 100 ? LEADING.big : LEADING.display };
  const quiet: TextStyle = { size: leadSize(size, share), weight: 500, reading: 'together', tone: 'soft' };
  return [
    ...(lead === '' ? [] : [standingWords(type, 'lead', lead, column, quiet, size * 0.42)]),
    standingWords(type, 'question', ask, column, bold, followed ? Math.max(70, size * 0.6) : 0, { heading: 2 }),
  ];
}

// Where the question itself had to become small, what leads up to it is not smaller yet.
function leadSize(size: number, share: number): number {
  return Math.max(Math.min(size, 56), Math.round(size * share));
}

function breaksNoWord(type: Typesetter, question: string, { width }: Column, size: number): boolean {
  return Number.isFinite(type.lines(question, size, 600, width));
}

function sheetBox({ height }: Size): Box {
  const high = height - 192;
  return { x: 64, y: 130, width: Math.round(high * 0.76), height: high };
}

function standingTimer({ x, width }: Column): Standing {
  return { height: 36, gap: 40, at: y => [{ key: 'timer', look: 'timer', box: { x, y, width, height: 36 } }] };
}

const SWATCH = 56;

function standingNote(type: Typesetter, remark: string, { x, width }: Column): Standing {
  const beside = { x: x + SWATCH + 26, width: width - SWATCH - 26 };
  const words = standingWords(type, 'remark', remark, beside, { size: 44, weight: 500, reading: 'seat' }, 0);
  const height = Math.max(SWATCH, words.height);
  return {
    height,
    gap: 0,
    at: y => [
      { key: 'swatch', look: 'swatch', colour: 'yellow', box: { x, y, width: SWATCH, height: SWATCH } },
      ...words.at(y + (height - words.height) / 2),
    ],
  };
}
