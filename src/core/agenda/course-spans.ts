import type { CourseEntry } from '../properties';
import { type Resolve, type WallTime, minutesBetween, momentAfter } from './wall-time';

/** What the course says: how long each phase ran, and how the meeting stands at this moment. */
export interface CourseSpans {
  readonly state: 'prepared' | 'running' | 'paused' | 'closed';
  /** The phase that runs, or ran when the clock was stopped; absent before the start and after closing. */
  readonly current?: number;
  /** Minutes by phase; a phase that never ran is absent. */
  readonly used: ReadonlyMap<number, number>;
  /** How often a phase was entered; a pause inside it does not count as leaving. */
  readonly visits: ReadonlyMap<number, number>;
  readonly closedAt?: WallTime;
  /** Some time could not be read, or lay before the one it follows (the clock was set back): that stretch counts for nothing. */
  readonly irregular: boolean;
}

interface Tally {
  used: Map<number, number>;
  visits: Map<number, number>;
  irregular: boolean;
}

const CLOSED = 8;

/**
 * Counts in the order in which the entries were written, not in that of their times: an entry is added when something
 * happens, so an earlier time further down means a clock that was put right, never a different order of events.
 */
export function spansOf(course: readonly CourseEntry[], now: WallTime, resolve: Resolve): CourseSpans {
  const tally: Tally = { used: new Map(), visits: new Map(), irregular: false };
  const entries = course.filter(entry => isReadable(entry.at, resolve, tally));
  let since = Number.NEGATIVE_INFINITY;
  let entered: number | undefined;
  entries.forEach((entry, index) => {
    since = momentAfter(since, entry.at, resolve);
    const next = entries[index + 1]?.at ?? now;
    if (entry.phase === 'pause') return;
    if (entry.phase !== entered) add(tally.visits, entry.phase, 1);
    entered = entry.phase;
    if (isPhase(entry.phase)) add(tally.used, entry.phase, lasted(since, next, resolve, tally));
  });
  return { ...tally, ...standing(entries, entered) };
}

function standing(entries: readonly CourseEntry[], entered: number | undefined): Pick<CourseSpans, 'state' | 'current' | 'closedAt'> {
  const last = entries.at(-1);
  if (entered === CLOSED) {
    const closing = entries.findLast(entry => entry.phase === CLOSED);
    return closing ? { state: 'closed', closedAt: closing.at } : { state: 'closed' };
  }
  if (last === undefined || entered === undefined || !isPhase(entered)) return { state: 'prepared' };
  return { state: last.phase === 'pause' ? 'paused' : 'running', current: entered };
}

function lasted(since: number, next: WallTime, resolve: Resolve, tally: Tally): number {
  const minutes = minutesBetween(since, momentAfter(since, next, resolve));
  if (minutes >= 0) return minutes;
  tally.irregular = true;
  return 0;
}

function isReadable(at: WallTime, resolve: Resolve, tally: Tally): boolean {
  if (Number.isFinite(resolve(at))) return true;
  tally.irregular = true;
  return false;
}

function isPhase(number: number): boolean {
  return number > 0 && number < CLOSED;
}

function add(counts: Map<number, number>, phase: number, amount: number): void {
  counts.set(phase, (counts.get(phase) ?? 0) + amount);
}
