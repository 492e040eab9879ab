import type { Thread } from './threads';

/**
 * The row in which each thread runs, the topmost being 0: no two threads that overlap in time share one, and a thread that branches
 * off runs as near as can be to where it came from. Threads are given in the order in which they begin.
 */
export function lanesOf(threads: readonly Thread[]): readonly number[] {
  const busyUntil: number[] = [];
  const lanes: number[] = [];
  for (const { stops } of threads) {
    const [first, last] = [stops[0], stops.at(-1)];
    const near = first?.from ? lanes[first.from.thread] ?? 0 : 0;
    const free = freeLanes(busyUntil, first?.meeting ?? 0).sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
    const lane = free[0] ?? busyUntil.length;
    busyUntil[lane] = last?.meeting ?? 0;
    lanes.push(lane);
  }
  return lanes;
}

/** Also the one below all others. */
function freeLanes(busyUntil: readonly number[], from: number): number[] {
  return [...busyUntil, -1].flatMap((until, lane) => (until < from ? [lane] : []));
}
