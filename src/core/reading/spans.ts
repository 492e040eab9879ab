import type { Span } from '../session';

/** Stretches in the order of the text, none of which touches another's inside. */
export type Ordered<S extends Span = Span> = readonly S[];

/** In the order of the text, those that overlap as one. */
export function ordered(spans: readonly Span[]): Ordered {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && span.from < last.to) found[found.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else found.push(span);
  }
  return found;
}

export function inside(offset: number, spans: Ordered): boolean {
  return spanAt(offset, spans) !== undefined;
}

export function spanAt(offset: number, spans: Ordered): Span | undefined {
  const span = spans[firstEndingAfter(offset, spans)];
  return span && span.from <= offset ? span : undefined;
}

/** Those that share a character with a stretch. */
export function overlapping<S extends Span>({ from, to }: Span, spans: Ordered<S>): S[] {
  const found: S[] = [];
  for (let at = firstEndingAfter(from, spans); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.from >= to) break;
    found.push(span);
  }
  return found;
}

/** What is left of `whole` without the `gaps`, which stand in order. */
export function without(whole: Span, gaps: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = whole.from;
  for (const gap of gaps) {
    if (gap.from > from) left.push({ from, to: gap.from });
    from = Math.max(from, gap.to);
  }
  if (from < whole.to) left.push({ from, to: whole.to });
  return left;
}

/** Found by halves, so that many spans in a long text cost little. */
function firstEndingAfter(offset: number, spans: Ordered): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one stretch in which two texts differ: the old `from`…`oldTo` became the new `from`…`newTo`. */
export interface ChangedSpan {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/** Comparing slices is a comparison of memory; only the last piece is compared by character. */
const PIECE = 8192;

export function changedSpan(before: string, after: string): ChangedSpan {
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
