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

/** The one stretch in which two texts differ: the old `from`…`oldTo` became the new `from`…`newTo`. */
export interface ChangedRange {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/** Comparing slices is a comparison of memory; only the last piece is compared by character. */
const PIECE = 8192;

export function changedRange(before: string, after: string): ChangedRange {
  const from = commonPrefix(before, after);
  const most = Math.min(before.length, after.length) - from;
  const tail = commonSuffix(before, after, most);
  return { from, oldTo: before.length - tail, newTo: after.length - tail };
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  for (let size = PIECE; size >= 1;) {
    const to = Math.min(at + size, most);
    if (at < to && a.slice(at, to) === b.slice(at, to)) at = to;
    else if (size > 32) size >>= 2;
    else break;
  }
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, most: number): number {
  let tail = 0;
  for (let size = PIECE; size >= 1;) {
    const to = Math.min(tail + size, most);
    const [aEnd, bEnd] = [a.length - tail, b.length - tail];
    if (tail < to && a.slice(a.length - to, aEnd) === b.slice(b.length - to, bEnd)) tail = to;
    else if (size > 32) size >>= 2;
    else break;
  }
  while (tail < most && a.charCodeAt(a.length - tail - 1) === b.charCodeAt(b.length - tail - 1)) tail++;
  return tail;
}
