import type { StageFace, Piece, SetText, Weight } from './picture';
import type { SeenNote } from './scene';
import { LEADING, faceOf, type Setting, type Typesetter } from './setting';

/** Of a note, in em of its words. */
export const NOTE = { across: 0.4, above: 0.27, picture: 4.5, sign: 1.1 } as const;

/** Columns narrower than this many em break every line. */
const NARROWEST = 7;
const MOST_COLUMNS = 8;
const BISECTIONS = 11;
/** Wider columns make notes of one long line. */
const WIDEST = 15;
/** Spare height goes to the notes, but a note of two lines does not become a wall. */
const STRETCH = 0.45;

/** A note, measured once for every size. */
export interface MeasuredNote {
  readonly note: SeenNote;
  readonly setting: Setting;
  /** Of its sign and pictures, in em. */
  readonly extra: number;
}

/** Notes below a head: a cluster, an ambition, what hangs loose. */
export interface NoteBlock {
  readonly key: string;
  readonly notes: readonly MeasuredNote[];
  /** It is never narrower. */
  readonly least: number;
  /** The height of the head at this width, with the gap below it. */
  readonly headAt: (width: number) => number;
  readonly head: (x: number, y: number, width: number, height: number) => readonly Piece[];
}

/** How notes are set: their size, and the gap between them. */
export interface Notes {
  readonly size: number;
  readonly gap: number;
  readonly leading: number;
}

const WEIGHT: Weight = 500;

export function measured(type: Typesetter, notes: readonly SeenNote[], size: number): MeasuredNote[] {
  const face: StageFace = faceOf(size, WEIGHT);
  return notes.map(note => ({
    note,
    setting: type.setting(note.words, face),
    extra: (note.sign ? NOTE.sign * LEADING.text : 0) + (note.pictures?.length ?? 0) * NOTE.picture,
  }));
}

/** The least width at which the block is no higher than this; infinite where no width is enough. */
export function leastWidth(block: NoteBlock, height: number, most: number, notes: Notes): number {
  if (!standsIn(block, most, height, notes)) return Number.POSITIVE_INFINITY;
  let low = block.least;
  let high = most;
  if (standsIn(block, low, height, notes)) return low;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (standsIn(block, middle, height, notes)) high = middle;
    else low = middle;
  }
  return high;
}

function standsIn(block: NoteBlock, width: number, height: number, notes: Notes): boolean {
  const room = height - block.headAt(width);
  return room >= 0 && columnsFor(block.notes, width, room, notes) !== undefined;
}

/** How many equal columns of this width hold the notes in this height; `undefined` where none do. */
export function columnsFor(
  notes: readonly MeasuredNote[],
  width: number,
  height: number,
  set: Notes,
): number | undefined {
  for (let count = 1; count <= Math.min(MOST_COLUMNS, Math.max(1, notes.length)); count++) {
    if (columnWidth(width, count, set) < NARROWEST * set.size && count > 1) return undefined;
    if (fillColumns(notes, width, height, count, set)) return count;
  }
  return undefined;
}

function columnWidth(width: number, count: number, { gap }: Notes): number {
  return (width - (count - 1) * gap) / count;
}

/** Whether so many columns hold the notes in this height. */
function fillColumns(notes: readonly MeasuredNote[], width: number, height: number, count: number, set: Notes): boolean {
  return filled(notes, heightsAt(notes, columnWidth(width, count, set), set), height, set.gap).length <= count;
}

function heightsAt(notes: readonly MeasuredNote[], column: number, { size, leading }: Notes): number[] {
  const width = column / size - 2 * NOTE.across;
  return notes.map(
    ({ setting, extra }) => (Math.max(extra > 0 ? 0 : 1, setting.linesAt(width)) * leading + extra + 2 * NOTE.above) * size,
  );
}

/** Fills one column after the other; a note that is higher than the column takes more columns than there can be. */
function filled(notes: readonly MeasuredNote[], heights: readonly number[], height: number, gap: number): number[][] {
  const columns: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  notes.forEach((_, index) => {
    const high = heights[index] ?? 0;
    if (high > height + 0.01) columns.push(...Array.from({ length: MOST_COLUMNS + 1 }, () => []));
    if (used + gap + high <= height + 0.01) {
      columns.at(-1)?.push(index);
      used += gap + high;
    } else {
      columns.push([index]);
      used = high;
    }
  });
  return columns;
}

/** The notes in their columns, the columns as even as they can be, no higher than this. */
export function placedNotes(
  notes: readonly MeasuredNote[],
  box: { x: number; y: number; width: number; height: number },
  set: Notes,
): Piece[] {
  if (notes.length === 0) return [];
  const least = columnsFor(notes, box.width, box.height, set) ?? 1;
  // More columns make shorter lines, but narrower ones may make a note too high.
  let count = Math.max(least, Math.min(notes.length, Math.floor(box.width / (WIDEST * set.size))));
  while (count > least && !fillColumns(notes, box.width, box.height, count, set)) count -= 1;
  const column = columnWidth(box.width, count, set);
  const heights = heightsAt(notes, column, set);
  const even = evenHeight(notes, heights, count, set.gap, box.height);
  const columns = filled(notes, heights, even, set.gap);
  const common = Math.min(box.height, Math.max(...columns.map(indices => stretchedMost(indices, heights, set.gap))));
  return columns.flatMap((indices, at) =>
    columnOf(
      indices.map(index => notes[index]),
      heightsIn(indices, heights, common, set.gap),
      {
        x: box.x + at * (column + set.gap),
        y: box.y,
        width: column,
      },
      set,
    ),
  );
}

function evenHeight(notes: readonly MeasuredNote[], heights: readonly number[], count: number, gap: number, most: number): number {
  let low = Math.max(...heights);
  let high = most;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (filled(notes, heights, middle, gap).length <= count) high = middle;
    else low = middle;
  }
  return high;
}

function heightOfColumn(indices: readonly number[], heights: readonly number[], gap: number): number {
  return indices.reduce((sum, index) => sum + (heights[index] ?? 0), 0) + (indices.length - 1) * gap;
}

function stretchedMost(indices: readonly number[], heights: readonly number[], gap: number): number {
  return heightOfColumn(indices, heights, gap) * (1 + STRETCH);
}

/** The spare height of a column is shared among its notes. */
function heightsIn(indices: readonly number[], heights: readonly number[], common: number, gap: number): number[] {
  const own = heightOfColumn(indices, heights, gap);
  const share = Math.max(0, Math.min(common - own, own * STRETCH)) / indices.length;
  return indices.map(index => (heights[index] ?? 0) + share);
}

function columnOf(
  notes: readonly (MeasuredNote | undefined)[],
  heights: readonly number[],
  { x, y, width }: { x: number; y: number; width: number },
  set: Notes,
): Piece[] {
  let top = y;
  return notes.flatMap((measuredNote, index) => {
    const height = heights[index] ?? 0;
    const piece = measuredNote && notePiece(measuredNote, { x, y: top, width, height }, set);
    top += height + set.gap;
    return piece ? [piece] : [];
  });
}

function notePiece({ note, setting }: MeasuredNote, box: Piece['box'], { size, leading }: Notes): Piece {
  const lines = setting.brokenAt(box.width / size - 2 * NOTE.across);
  const text: SetText = { lines, size, weight: WEIGHT, leading, tone: 'note', reading: 'seat', align: 'start' };
  const { key, colour, sign, pictures } = note;
  return { key, look: 'note', kind: 'note', colour, box, text, ...(sign ? { sign } : {}), ...(pictures ? { pictures } : {}) };
}
