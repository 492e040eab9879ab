/** A stretch of the text of a block; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function inside(offset: number, ranges: readonly Range[]): boolean {
  return rangeAt(offset, ranges) !== undefined;
}

export function rangeAt(offset: number, ranges: readonly Range[]): Range | undefined {
  return ranges.find(({ from, to }) => from <= offset && offset < to);
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
