import { leastWidth, placedNotes } from './note-blocks';
import type { Block, Notes } from './note-blocks';
import type { Box, Piece } from './picture';

const MOST_ROWS = 3;
const BISECTIONS = 8;
/** Spare room makes a row so much higher, and a block so much wider; what is left then is air. */
const STRETCH = { high: 1.3, wide: 1.8 } as const;

/** Blocks on rows, in the order of the text. */
export interface Rows {
  readonly size: number;
  /** How many blocks stand in each row. */
  readonly counts: readonly number[];
  readonly pieces: () => Piece[];
}

interface Row {
  readonly blocks: readonly Block[];
  readonly height: number;
}

/** The blocks on one to three rows within the area; `undefined` where they do not fit at this size. */
export function arranged(blocks: readonly Block[], area: Box, notes: Notes, gap: number, kept?: readonly number[]): Rows | undefined {
  const search = new RowSearch(blocks, area, notes, gap);
  const divisions = kept ? [kept] : divisionsOf(blocks.length);
  const standing = divisions.map(counts => ({ counts, rows: search.rows(counts) }))
    .filter(({ rows }) => heightOfRows(rows, gap) <= area.height + 0.5);
  const [best] = standing.sort((a, b) => heightOfRows(a.rows, gap) - heightOfRows(b.rows, gap));
  return best && { size: notes.size, counts: best.counts, pieces: () => search.pieces(best.rows) };
}

function heightOfRows(rows: readonly Row[], gap: number): number {
  return rows.reduce((sum, { height }) => sum + height, 0) + (rows.length - 1) * gap;
}

/** All ways to break so many blocks into at most three rows. */
function divisionsOf(count: number, rows: number = MOST_ROWS): number[][] {
  if (count === 0) return [];
  if (rows === 1) return [[count]];
  const broken = Array.from({ length: count - 1 }, (_, at) => at + 1)
    .flatMap(first => divisionsOf(count - first, rows - 1).map(rest => [first, ...rest]));
  return [[count], ...broken];
}

/** Rows return in many divisions: each is measured once. */
class RowSearch {
  private readonly heights = new Map<string, number>();

  constructor(
    private readonly blocks: readonly Block[],
    private readonly area: Box,
    private readonly notes: Notes,
    private readonly gap: number,
  ) {}

  rows(counts: readonly number[]): Row[] {
    let from = 0;
    return counts.map((count) => {
      const start = from;
      from += count;
      return { blocks: this.blocks.slice(start, from), height: this.heightOf(start, from) };
    });
  }

  pieces(rows: readonly Row[]): Piece[] {
    const spare = this.area.height - heightOfRows(rows, this.gap);
    const sum = rows.reduce((all, { height }) => all + height, 0);
    let y = this.area.y;
    return rows.flatMap((row) => {
      const height = Math.min(row.height * STRETCH.high, row.height + (spare * row.height) / sum);
      const pieces = this.rowPieces(row, y, height);
      y += height + this.gap;
      return pieces;
    });
  }

  /** The least height that the blocks from here to there have side by side. */
  private heightOf(from: number, to: number): number {
    const key = `${from} ${to}`;
    const known = this.heights.get(key) ?? this.leastHeight(this.blocks.slice(from, to));
    this.heights.set(key, known);
    return known;
  }

  private leastHeight(blocks: readonly Block[]): number {
    let low = 0;
    let high = this.area.height;
    if (!this.fits(blocks, high)) return Number.POSITIVE_INFINITY;
    for (let step = 0; step < BISECTIONS; step++) {
      const middle = (low + high) / 2;
      if (this.fits(blocks, middle)) high = middle;
      else low = middle;
    }
    return high;
  }

  private fits(blocks: readonly Block[], height: number): boolean {
    const widths = this.widths(blocks, height);
    return widths.reduce((sum, width) => sum + width, 0) + (blocks.length - 1) * this.gap <= this.area.width + 0.5;
  }

  private widths(blocks: readonly Block[], height: number): number[] {
    return blocks.map(block => leastWidth(block, height, this.area.width, this.notes));
  }

  private rowPieces({ blocks, height: least }: Row, y: number, height: number): Piece[] {
    const widths = this.widths(blocks, least);
    const room = this.area.width - (blocks.length - 1) * this.gap;
    const wider = Math.min(STRETCH.wide, room / widths.reduce((sum, width) => sum + width, 0));
    let { x } = this.area;
    return blocks.flatMap((block, index) => {
      const width = (widths[index] ?? 0) * wider;
      const head = block.headAt(width);
      const pieces = [
        ...block.head(x, y, width, head),
        ...placedNotes(block.notes, { x, y: y + head, width, height: height - head }, this.notes),
      ];
      x += width + this.gap;
      return pieces;
    });
  }
}
