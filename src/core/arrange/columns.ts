import type { Placement } from './blocks';
import { stackedParts, STEP, widthFor, type LayoutPart } from './part';
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
  readonly stack: Stack;
  readonly pupil: readonly LayoutPart<Placement>[];
}

/** Parts that may stand above each other from any to any, at each width. */
export interface Stack {
  readonly count: number;
  readonly heightOf: (from: number, to: number, width: number) => number;
}

/** Higher than any sheet; unlike Infinity it can be taken off again. */
const TOO_HIGH = 1e7;

/** Heights of the parts up to each, added up once for each width. */
export function stackOf(parts: readonly LayoutPart<Placement>[]): Stack {
  const table: number[][] = [];
  return {
    count: parts.length,
    heightOf: (from, to, width) => {
      let sum = 0;
      const sums = table[Math.round(width / STEP)] ??= [
        0, ...parts.map(part => sum += Math.min(part.heightAt(width), TOO_HIGH) + BETWEEN_BLOCKS),
      ];
      return (sums[to] ?? 0) - (sums[from] ?? 0) - (to > from ? BETWEEN_BLOCKS : 0);
    },
  };
}

/** The narrowest columns that are no higher than `height`, for each distance that the pupil may have from the middle. */
export function narrowestColumns(
  { stack, pupil }: Flow, height: number, most: number,
): (off: number) => Generator<undefined, Columns | undefined> {
  const widths = widthsOf(stack, [], height, most);
  const central = widthsOf(stack, pupil, height, most);
  let before: (Way | undefined)[] | undefined;
  let after: (Way | undefined)[] | undefined;
  return function* atMost(off) {
    before ??= yield* ways(stack.count, widths, most + BETWEEN_COLUMNS);
    // Where there is no room for the flow alone, there is none for the pupil beside it.
    if (!before[stack.count]) return undefined;
    after ??= yield* waysBack(stack.count, widths, most);
    let best: Columns | undefined;
    for (let from = 0; from <= stack.count; from += 1) {
      yield;
      const left = before[from];
      for (let to = from; left && to <= stack.count; to += 1) {
        yield;
        const middle = central(from, to);
        const right = after[to];
        if (left.width + middle > (best?.width ?? most)) break;
        if (!right) continue;
        const width = left.width + right.width + middle;
        const aside = Math.abs(left.width - right.width) / 2 / Math.max(width, most);
        if (width > most || aside > off || (best && width >= best.width)) continue;
        best = { width, off: aside, columns: columnsOf(left, right, { from, to, width: middle }, stack.count, widths) };
      }
    }
    return best;
  };
}

type WidthOf = (from: number, to: number) => number;

function widthsOf(stack: Stack, above: readonly LayoutPart<Placement>[], height: number, most: number): WidthOf {
  const rows: number[][] = [];
  const upper = stackedParts(above, BETWEEN_BLOCKS);
  const widthAt = (from: number, to: number, least: number, enough: number): number => {
    const gap = above.length > 0 && to > from ? BETWEEN_BLOCKS : 0;
    return widthFor({ heightAt: width => upper.heightAt(width) + gap + stack.heightOf(from, to, width) }, height, enough, least);
  };
  return (from, to) => {
    const row = rows[from] ??= [];
    // One part more makes a column no narrower, one part less no wider.
    for (let end = from + row.length; end <= to; end += 1) {
      const least = row.at(-1) ?? 0;
      const enough = rows[from - 1]?.[end - from + 1] ?? Infinity;
      row.push(least === Infinity || least === enough ? least : widthAt(from, end, least, Math.min(enough, most)));
    }
    return row[to - from] ?? Infinity;
  };
}

/** For each number of parts from the first the narrowest columns that hold them, up to `most` wide; a gap follows each column. */
function* ways(count: number, widths: WidthOf, most: number): Generator<undefined, (Way | undefined)[]> {
  const best: (Way | undefined)[] = [{ width: 0, starts: [] }];
  for (let from = 0; from < count; from += 1) {
    yield;
    const rest = best[from];
    for (let to = from + 1; rest && to <= count; to += 1) {
      yield;
      const width = rest.width + widths(from, to) + BETWEEN_COLUMNS;
      if (width > most) break;
      if (width < (best[to]?.width ?? Infinity)) best[to] = { width, starts: [...rest.starts, from] };
    }
  }
  return best;
}

function* waysBack(count: number, widths: WidthOf, most: number): Generator<undefined, (Way | undefined)[]> {
  const best: (Way | undefined)[] = [];
  best[count] = { width: 0, starts: [] };
  for (let from = count - 1; from >= 0; from -= 1) {
    yield;
    for (let to = from + 1; to <= count; to += 1) {
      yield;
      const own = widths(from, to);
      if (own > (best[from]?.width ?? most)) break;
      const rest = best[to];
      const width = (rest?.width ?? Infinity) + own + BETWEEN_COLUMNS;
      if (rest && width < (best[from]?.width ?? Infinity)) best[from] = { width, starts: [from, ...rest.starts] };
    }
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
