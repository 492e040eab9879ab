import { divisionsOf, type RowsOfBlocks } from './divisions';
import { leastWidth, placedNotes } from './note-blocks';
import type { NoteBlock, Notes } from './note-blocks';
import type { Box } from '../geometry';
import type { Piece } from './picture';

/** Heights are tried in steps of so many pixels, so that every block is measured at few of them. */
const STEP = 3;
/** Spare room makes a row so much higher, and a block so much wider; what is left then is air. */
const STRETCH = { high: 1.3, wide: 1.8 } as const;

/** Which blocks stand in which row; and whether the last one stands beside all rows, as high as the picture. */
export interface Division {
  readonly rows: RowsOfBlocks;
  readonly aside: boolean;
}

/** Blocks on rows. */
export interface Rows {
  readonly size: number;
  readonly division: Division;
  readonly pieces: () => Piece[];
}

interface Wanted {
  readonly kept?: Division | undefined;
  readonly lastMayStandAside: boolean;
}

interface Divided {
  readonly division: Division;
  readonly height: number;
  readonly pieces: () => Piece[];
}

/** The blocks on one to three rows within the area; `undefined` where they do not fit at this size. */
export function arranged(blocks: readonly NoteBlock[], area: Box, notes: Notes, gap: number, wanted: Wanted): Rows | undefined {
  const { kept, lastMayStandAside } = wanted;
  const both = kept ? [kept.aside] : [false, ...(lastMayStandAside ? [true] : [])];
  const [best] = both
    .flatMap(aside => divided(blocks, area, notes, gap, aside, kept?.rows))
    .sort((a, b) => disorder(a) - disorder(b) || a.height - b.height);
  return best && { size: notes.size, division: best.division, pieces: best.pieces };
}

/** In the order of the text is best, as long as that makes nothing smaller. */
function disorder({ division: { rows } }: Divided): number {
  return rows.flat().every((block, at) => block === at) ? 0 : 1;
}

function divided(
  blocks: readonly NoteBlock[],
  area: Box,
  notes: Notes,
  gap: number,
  aside: boolean,
  kept: RowsOfBlocks | undefined,
): Divided[] {
  const last = aside ? blocks.at(-1) : undefined;
  const beside = last ? leastWidth(last, area.height, area.width, notes) : 0;
  const rest = last ? { ...area, width: area.width - beside - gap } : area;
  if (rest.width <= 0 || (aside && blocks.length < 2)) return [];
  const search = new RowSearch(last ? blocks.slice(0, -1) : blocks, rest, notes, gap);
  const column = { ...area, x: area.x + area.width - beside, width: beside };
  return (kept ? [kept] : divisionsOf(blocks.length - (last ? 1 : 0)))
    .map(rows => {
      const pieces = (): Piece[] => [...search.pieces(rows), ...(last ? blockPieces(last, column, notes) : [])];
      return { division: { rows, aside }, height: search.height(rows), pieces };
    })
    .filter(({ height }) => height <= area.height + 0.5);
}

function blockPieces(block: NoteBlock, { x, y, width, height }: Box, notes: Notes): Piece[] {
  const head = block.headAt(width);
  return [...block.head(x, y, width, head), ...placedNotes(block.notes, { x, y: y + head, width, height: height - head }, notes)];
}

/** Rows return in many divisions: each is measured once. */
class RowSearch {
  private readonly heights = new Map<string, number>();
  private readonly widths = new Map<number, number>();

  constructor(
    private readonly blocks: readonly NoteBlock[],
    private readonly area: Box,
    private readonly notes: Notes,
    private readonly gap: number,
  ) {}

  height(rows: RowsOfBlocks): number {
    return rows.reduce((sum, row) => sum + this.heightOf(row), 0) + (rows.length - 1) * this.gap;
  }

  pieces(rows: RowsOfBlocks): Piece[] {
    const least = rows.map(row => this.heightOf(row));
    const sum = least.reduce((all, height) => all + height, 0);
    const spare = Math.max(0, this.area.height - this.height(rows));
    let { y } = this.area;
    return rows.flatMap((row, index) => {
      const own = least[index] ?? 0;
      const height = Math.min(own * STRETCH.high, own + (spare * own) / sum);
      const pieces = this.rowPieces(row, own, y, height);
      y += height + this.gap;
      return pieces;
    });
  }

  /** The least height that these blocks have side by side. */
  private heightOf(row: readonly number[]): number {
    const key = row.join(' ');
    const known = this.heights.get(key) ?? this.leastHeight(row);
    this.heights.set(key, known);
    return known;
  }

  private leastHeight(row: readonly number[]): number {
    let low = 0;
    let high = Math.floor(this.area.height / STEP);
    if (!this.fits(row, high)) return Number.POSITIVE_INFINITY;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.fits(row, middle)) high = middle;
      else low = middle;
    }
    return high * STEP;
  }

  private fits(row: readonly number[], steps: number): boolean {
    const width = row.reduce((sum, block) => sum + this.widthAt(block, steps), 0);
    return width + (row.length - 1) * this.gap <= this.area.width + 0.5;
  }

  private widthAt(at: number, steps: number): number {
    const key = at * 10_000 + steps;
    const block = this.blocks[at];
    const known = this.widths.get(key) ?? (block ? leastWidth(block, steps * STEP, this.area.width, this.notes) : 0);
    this.widths.set(key, known);
    return known;
  }

  private rowPieces(row: readonly number[], least: number, y: number, height: number): Piece[] {
    const widths = row.map(block => this.widthAt(block, least / STEP));
    const room = this.area.width - (row.length - 1) * this.gap;
    // Half a pixel too much counts as fitting: nobody gets less for it, or words would break anew and a note be too high.
    const wider = Math.max(1, Math.min(STRETCH.wide, room / widths.reduce((sum, width) => sum + width, 0)));
    let { x } = this.area;
    return row.flatMap((at, index) => {
      const width = (widths[index] ?? 0) * wider;
      const block = this.blocks[at];
      const pieces = block ? blockPieces(block, { x, y, width, height }, this.notes) : [];
      x += width + this.gap;
      return pieces;
    });
  }
}
