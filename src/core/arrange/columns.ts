import type { Placement } from './blocks';
import { stacked, widthFor, type Part } from './part';
import { BETWEEN_BLOCKS, BETWEEN_COLUMNS } from './spacing';

/** Columns over a width: which parts of the flow stand in each, and which of them holds the pupil. */
export interface Columns {
  readonly columns: readonly { readonly from: number; readonly to: number; readonly width: number; readonly pupil: boolean }[];
  /** What the columns and the gaps between them need at least. */
  readonly width: number;
  /** How far the pupil stands from the middle, as a part of that width. */
  readonly off: number;
}

interface Way {
  readonly width: number;
  /** Where each column begins. */
  readonly starts: readonly number[];
}

/** What stands in columns: the flow in its order, and what hangs below the pupil. */
export interface Flow {
  readonly parts: readonly Part<Placement>[];
  readonly pupil: readonly Part<Placement>[];
}

/** The narrowest columns that are no higher than `height`, the pupil at most `off` from the middle. */
export function narrowestColumns({ parts, pupil }: Flow, height: number, most: number, off: number): Columns | undefined {
  const widths = widthsOf(parts, [], height, most);
  const central = widthsOf(parts, pupil, height, most);
  const before = ways(parts.length, widths);
  const after = waysBack(parts.length, widths);
  let best: Columns | undefined;
  for (let from = 0; from <= parts.length; from += 1) for (let to = from; to <= parts.length; to += 1) {
    const middle = central(from, to);
    const left = before[from];
    const right = after[to];
    if (middle === Infinity || !left || !right) continue;
    const width = left.width + right.width + middle;
    const aside = Math.abs(left.width - right.width) / 2 / Math.max(width, most);
    if (width > most || aside > off || (best && width >= best.width)) continue;
    best = { width, off: aside, columns: columnsOf(left, right, { from, to, width: middle }, parts.length, widths) };
  }
  return best;
}

type WidthOf = (from: number, to: number) => number;

function widthsOf(parts: readonly Part<Placement>[], above: readonly Part<Placement>[], height: number, most: number): WidthOf {
  const table = new Map<number, number>();
  return (from, to) => {
    const at = from * 1024 + to;
    let width = table.get(at);
    if (width === undefined) {
      width = widthFor(stacked([...above, ...parts.slice(from, to)], BETWEEN_BLOCKS), height, most);
      table.set(at, width);
    }
    return width;
  };
}

/** For each number of parts from the first the narrowest columns that hold them; a gap stands behind each column. */
function ways(count: number, widths: WidthOf): (Way | undefined)[] {
  const best: (Way | undefined)[] = [{ width: 0, starts: [] }];
  for (let to = 1; to <= count; to += 1) for (let from = to - 1; from >= 0; from -= 1) {
    const own = widths(from, to);
    if (own === Infinity) break;
    const rest = best[from];
    const width = (rest?.width ?? Infinity) + own + BETWEEN_COLUMNS;
    if (rest && width < (best[to]?.width ?? Infinity)) best[to] = { width, starts: [...rest.starts, from] };
  }
  return best;
}

function waysBack(count: number, widths: WidthOf): (Way | undefined)[] {
  const best: (Way | undefined)[] = [];
  best[count] = { width: 0, starts: [] };
  for (let from = count - 1; from >= 0; from -= 1) for (let to = from + 1; to <= count; to += 1) {
    const own = widths(from, to);
    if (own === Infinity) break;
    const rest = best[to];
    const width = (rest?.width ?? Infinity) + own + BETWEEN_COLUMNS;
    if (rest && width < (best[from]?.width ?? Infinity)) best[from] = { width, starts: [from, ...rest.starts] };
  }
  return best;
}

function columnsOf(left: Way, right: Way, middle: { from: number; to: number; width: number }, count: number,
  widths: WidthOf): Columns['columns'] {
  const upright = (starts: readonly number[], end: number): Columns['columns'] => starts.map((from, at) => {
    const to = starts[at + 1] ?? end;
    return { from, to, width: widths(from, to), pupil: false };
  });
  return [...upright(left.starts, middle.from), { ...middle, pupil: true }, ...upright(right.starts, count)];
}
