import type { Box } from '../geometry';
import { plainSetting, wordsShapes } from './set-words';
import type { Measure } from '../arrange/arrangement';
import type { PrintPage, PrintShape } from './page';
import { paperExtent, type Lie, type PrinterPaper } from './paper';
import { PAPER_COLOURS } from './paper-colours';

/** Millimetres that no printer prints on, with room for the marks; and that two sheets have in common. */
const MARGIN = 12;
const OVERLAP = 12;
/** Cut marks lie outside of what is cut, and within what a printer reaches. */
const MARK = { from: 1.5, to: 6, line: 0.25 };
const NOTE_SIZE = 3;

/** What is written in the margin of a sheet. */
type TileNote = (at: number, of: number, row: number, column: number) => string;

interface Grid {
  readonly lie: Lie;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

/** A page over several sheets of what the printer takes, in rows from the top left, each with what the next one begins with. */
export function tiles(page: PrintPage, paper: PrinterPaper, note: TileNote, measure: Measure): PrintPage[] {
  const grid = fewest(page, paper);
  const { columns, rows } = grid;
  return Array.from({ length: columns * rows }, (_, at) => tile(page, grid, at, note, measure));
}

/** The sheets lie so that there are few of them. */
function fewest(page: PrintPage, paper: PrinterPaper): Grid {
  const grids = (['portrait', 'landscape'] as const).map((lie): Grid => {
    const { width, height } = paperExtent(paper, lie);
    return { lie, width, height, columns: sheetsFor(page.width, width), rows: sheetsFor(page.height, height) };
  });
  return grids.reduce((best, one) => (one.columns * one.rows < best.columns * best.rows ? one : best));
}

function sheetsFor(length: number, sheet: number): number {
  return Math.max(1, Math.ceil((length - OVERLAP) / (sheet - 2 * MARGIN - OVERLAP) - 1e-9));
}

function tile(page: PrintPage, { width, height, columns, rows }: Grid, at: number, note: TileNote, measure: Measure): PrintPage {
  const [row, column] = [Math.floor(at / columns), at % columns];
  const [wide, high] = [width - 2 * MARGIN, height - 2 * MARGIN];
  const from = { x: column * (wide - OVERLAP), y: row * (high - OVERLAP) };
  const shown = { width: Math.min(wide, page.width - from.x), height: Math.min(high, page.height - from.y) };
  const box = { x: MARGIN, y: MARGIN, ...shown };
  const words = note(at + 1, columns * rows, row + 1, column + 1);
  const place = {
    x: MARGIN + 2 * MARK.to, y: height - MARGIN + 2, width: wide, size: NOTE_SIZE, leading: 1.2, colour: PAPER_COLOURS['ink-soft'],
  };
  return {
    width, height, title: `${page.title} · ${words}`,
    shapes: [
      { kind: 'window', box, part: { ...from, ...shown }, shapes: page.shapes },
      ...marks(box, column < columns - 1, row < rows - 1),
      ...wordsShapes(plainSetting(words, 'medium', measure), place),
    ],
  };
}

/** Marks at the corners of what is kept; where another sheet comes over it, also where that begins. */
function marks({ x, y, width, height }: Box, goesOnRight: boolean, goesOnBelow: boolean): PrintShape[] {
  const [right, bottom] = [x + width, y + height];
  const across = [x, right, ...goesOnRight ? [right - OVERLAP] : []];
  const down = [y, bottom, ...goesOnBelow ? [bottom - OVERLAP] : []];
  return [
    ...across.flatMap(at => [stroke(at, y - MARK.to, 0), stroke(at, bottom + MARK.from, 0)]),
    ...down.flatMap(at => [stroke(x - MARK.to, at, 1), stroke(right + MARK.from, at, 1)]),
  ];
}

function stroke(x: number, y: number, lying: 0 | 1): PrintShape {
  const length = MARK.to - MARK.from;
  return { kind: 'path', data: lying ? `M0 0H${length}` : `M0 0V${length}`, x, y, scale: 1, stroke: PAPER_COLOURS.ink, line: MARK.line };
}
