import type { Box } from '../geometry';
import { ROUNDING } from './lines';

/** What can be put into a box: it knows its least height at each width. Wider is never higher. */
export interface LayoutPart<Placed> {
  readonly heightAt: (width: number) => number;
  /** Whether it is no higher than that at a width, where this is known sooner than how high it is. */
  readonly fits?: (width: number, height: number) => boolean;
  /** How much higher it would gladly be at that width. */
  readonly stretchAt: (width: number) => number;
  /** Height beyond that is of no use to it, where others can have it. */
  readonly sated?: boolean;
  readonly place: (box: Box) => Placed;
}

export function fitsIn({ heightAt, fits }: LayoutPart<unknown>, { width, height }: Box): boolean {
  return fits ? fits(width, height) : heightAt(width) <= height + ROUNDING;
}

/** Widths are looked at in these steps, so that what was reckoned for one is found again. */
export const STEP = 0.25;
const WIDEST = 4096;

/** Remembers a height for each step of the width; a width between two counts as the narrower, whose rows it holds too. */
export function tabled(height: (width: number) => number): (width: number) => number {
  const table: number[] = [];
  return width => {
    const at = Math.floor(width / STEP + ROUNDING);
    return at < 0 ? Infinity : table[at] ??= height(at * STEP);
  };
}

/** The same of what is surely no higher where it is wider: between two widths of one height nothing is reckoned. */
export function tabledFalling(height: (width: number) => number): (width: number) => number {
  const table: number[] = [];
  /** What was reckoned, from the narrowest. */
  const known: number[] = [];
  return tabled(width => {
    const at = Math.round(width / STEP);
    const next = firstAbove(known, at);
    const [narrower, wider] = [table[known[next - 1] ?? -1], table[known[next] ?? -1]];
    if (narrower !== undefined && narrower === wider) return narrower;
    known.splice(next, 0, at);
    return table[at] = height(width);
  });
}

function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The least width from `least` to `most`, in whole steps, at which a part is no higher than `height`; Infinity where there is none. */
export function widthFor({ heightAt }: Pick<LayoutPart<unknown>, 'heightAt'>, height: number, most: number, least = 0): number {
  let low = Math.floor(least / STEP + ROUNDING);
  let high = Math.floor(Math.min(most, WIDEST) / STEP + ROUNDING);
  if (heightAt(high * STEP) > height + ROUNDING) return Infinity;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heightAt(middle * STEP) <= height + ROUNDING) high = middle;
    else low = middle + 1;
  }
  return high * STEP;
}

/** The same thing in the same box is the same object, so that it need not be drawn again. */
export function steady<Placed>(part: LayoutPart<Placed>): LayoutPart<Placed> {
  let last: { readonly box: Box; readonly placed: Placed } | undefined;
  return {
    ...part,
    place: box => {
      if (!last || !isSame(last.box, box)) last = { box, placed: part.place(box) };
      return last.placed;
    },
  };
}

function isSame(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/** Parts above each other. */
export function stackedParts<Placed>(parts: readonly LayoutPart<Placed>[], gap: number): LayoutPart<readonly Placed[]> {
  const gaps = Math.max(parts.length - 1, 0) * gap;
  return {
    heightAt: width => parts.reduce((sum, part) => sum + part.heightAt(width), gaps),
    stretchAt: width => parts.reduce((sum, part) => sum + part.stretchAt(width), 0),
    place: box => {
      const heights = shareHeight(parts, box, gaps);
      let y = box.y;
      return parts.map((part, at) => {
        const height = heights[at] ?? 0;
        const placed = part.place({ ...box, y, height });
        y += height + gap;
        return placed;
      });
    },
  };
}

/** Height to spare goes to who would gladly have it; what is left over to all alike that have a use for it, as room for what comes. */
export function shareHeight(parts: readonly LayoutPart<unknown>[], { width, height }: Box, gaps: number): number[] {
  const least = parts.map(part => part.heightAt(width));
  const glad = parts.map(part => part.stretchAt(width));
  const total = glad.reduce((sum, each) => sum + each, 0);
  const spare = Math.max(height - gaps - least.reduce((sum, each) => sum + each, 0), 0);
  const part = total === 0 ? 0 : Math.min(spare / total, 1);
  const takers = parts.filter(({ sated = false }) => !sated).length;
  const over = (spare - part * total) / (takers || parts.length);
  return parts.map(({ sated = false }, at) => (least[at] ?? 0) + part * (glad[at] ?? 0) + (sated && takers > 0 ? 0 : over));
}

interface Rank {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Parts in rows beside each other, in their order, all in a row equally high: the breaks that make them lowest together. */
export function inRows<Placed>(parts: readonly LayoutPart<Placed>[], gap: number): LayoutPart<readonly Placed[]> {
  const heightAt = tabled(width => total(ranksOf(parts, width, gap), gap));
  return {
    heightAt,
    fits: (width, height) => areInRows(parts, floored(width), height, gap)
      && (areInRows(parts, floored(width), height - PRECISION, gap) || heightAt(width) <= height + ROUNDING),
    stretchAt: width => ranksOf(parts, width, gap).reduce((sum, rank) =>
      sum + Math.max(...parts.slice(rank.from, rank.to).map(part => part.stretchAt(width))), 0),
    place: box => {
      const ranks = ranksOf(parts, floored(box.width), gap);
      const more = (box.height - total(ranks, gap)) / Math.max(ranks.length, 1);
      let y = box.y;
      return ranks.flatMap(rank => {
        const height = rank.height + more;
        const placed = placeRank(parts.slice(rank.from, rank.to), { ...box, y, height }, rank.height, gap);
        y += height + gap;
        return placed;
      });
    },
  };
}

/** Whether a first row of them, with the others below it, is no higher. */
function areInRows(parts: readonly LayoutPart<unknown>[], width: number, height: number, gap: number): boolean {
  return parts.some((_, at) => {
    const rest = parts.slice(at + 1);
    const below = rest.length === 0 ? 0 : total(ranksOf(rest, width, gap), gap) + gap;
    return areBeside(parts.slice(0, at + 1), width, height - below, gap);
  });
}

function floored(width: number): number {
  return Math.floor(width / STEP + ROUNDING) * STEP;
}

function total(ranks: readonly Rank[], gap: number): number {
  return ranks.reduce((sum, { height }) => sum + height + gap, -gap);
}

function ranksOf(parts: readonly LayoutPart<unknown>[], width: number, gap: number): Rank[] {
  const best: { height: number; ranks: Rank[] }[] = [];
  best[parts.length] = { height: -gap, ranks: [] };
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    let found = { height: Infinity, ranks: [] as Rank[] };
    for (let to = from + 1; to <= parts.length; to += 1) {
      const height = rankHeight(parts.slice(from, to), width, gap);
      const rest = best[to];
      if (height === Infinity && to > from + 1) break;
      if (rest && (height + gap + rest.height < found.height || found.ranks.length === 0))
        found = { height: height + gap + rest.height, ranks: [{ from, to, height }, ...rest.ranks] };
    }
    best[from] = found;
  }
  return best[0]?.ranks ?? [];
}

/** Heights of rows are looked at in these steps, the same for each width: so what has more room is never higher. */
const PRECISION = 0.1;

/** The least height, in whole steps, at which parts fit beside each other. */
function rankHeight(parts: readonly LayoutPart<unknown>[], width: number, gap: number): number {
  const [only] = parts;
  if (only && parts.length === 1) return only.heightAt(width);
  const room = width - (parts.length - 1) * gap;
  const fits = (steps: number): boolean => areBeside(parts, width, steps * PRECISION, gap);
  let low = Math.ceil(Math.max(...parts.map(part => part.heightAt(room))) / PRECISION - ROUNDING);
  let high = low * parts.length * 2 + HIGHER;
  if (!fits(high)) return Infinity;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return high * PRECISION;
}

/** Steps beyond the parts one above the other: what is low may have to be much higher beside others. */
const HIGHER = 400;

/** Whether parts fit beside each other at a height. */
function areBeside(parts: readonly LayoutPart<unknown>[], width: number, height: number, gap: number): boolean {
  const room = width - (parts.length - 1) * gap;
  return parts.reduce((sum, part) => sum + widthFor(part, height, room), 0) <= room + ROUNDING;
}

function placeRank<Placed>(parts: readonly LayoutPart<Placed>[], box: Box, height: number, gap: number): Placed[] {
  const room = box.width - (parts.length - 1) * gap;
  const least = parts.map(part => (parts.length === 1 ? room : widthFor(part, height, room)));
  const spare = Math.max(room - least.reduce((sum, each) => sum + each, 0), 0) / parts.length;
  let x = box.x;
  return parts.map((part, at) => {
    const width = (least[at] ?? 0) + spare;
    const placed = part.place({ ...box, x, width });
    x += width + gap;
    return placed;
  });
}
