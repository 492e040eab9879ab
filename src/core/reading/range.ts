/** A stretch of the text of a block; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Ranges in the order of the text, none of which touches another's inside. */
export type Ordered<R extends Range = Range> = readonly R[];

/** In the order of the text, those that overlap as one. */
export function ordered(ranges: readonly Range[]): Ordered {
  const found: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && range.from < last.to) found[found.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else found.push(range);
  }
  return found;
}

export function inside(offset: number, ranges: Ordered): boolean {
  return rangeAt(offset, ranges) !== undefined;
}

export function rangeAt(offset: number, ranges: Ordered): Range | undefined {
  const range = ranges[firstEndingAfter(offset, ranges)];
  return range && range.from <= offset ? range : undefined;
}

/** Those that share a character with a stretch. */
export function overlapping<R extends Range>({ from, to }: Range, ranges: Ordered<R>): R[] {
  const found: R[] = [];
  for (let at = firstEndingAfter(from, ranges); at < ranges.length; at++) {
    const range = ranges[at];
    if (!range || range.from >= to) break;
    found.push(range);
  }
  return found;
}

/** What is left of `whole` without the `gaps`, which stand in order. */
export function without(whole: Range, gaps: readonly Range[]): Range[] {
  const left: Range[] = [];
  let from = whole.from;
  for (const gap of gaps) {
    if (gap.from > from) left.push({ from, to: gap.from });
    from = Math.max(from, gap.to);
  }
  if (from < whole.to) left.push({ from, to: whole.to });
  return left;
}

/** Found by halves, so that many ranges in a long text cost little. */
function firstEndingAfter(offset: number, ranges: Ordered): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
