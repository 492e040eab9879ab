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
