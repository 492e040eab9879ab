import type { CourseEntry } from '../properties';
import { CLOSED } from '../syntax';

/** What the course says: how long each phase ran, and how the meeting stands at this moment. */
export interface CourseSpans {
  /** `unattended`: by the course it runs, but for so long that nobody can be leading it. */
  readonly state: 'prepared' | 'running' | 'paused' | 'unattended' | 'closed';
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
  /** A stretch of more minutes than this ran on unattended. */
  readonly longestStretch: number;
}

/** In minutes: no meeting stays in one phase for longer, be it a short one. */
const LONGEST_STRETCH = 240;

/**
 * Counts in the order in which the entries were written, not in that of their times: an entry is added when something
 * happens, so an earlier time further down means a clock that was put right, never a different order of events. A stretch
 * of more than twice the minutes of the whole meeting, and of more than four hours, counts for nothing: its clock ran on while
 * nobody was there.
 */
export function spansOf(course: readonly CourseEntry[], now: WallTime, resolve: Resolve, total: number): CourseSpans {
  const longestStretch = Math.max(LONGEST_STRETCH, 2 * total);
  const tally: Tally = { used: new Map(), visits: new Map(), irregular: false, longestStretch };
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
  const isUnattended = minutesBetween(since, momentAfter(since, now, resolve)) > longestStretch;
  const { used, visits, irregular } = tally;
  return { used, visits, irregular, ...standing(entries, entered, isUnattended) };
}

type Standing = Pick<CourseSpans, 'state' | 'current' | 'closedAt'>;

function standing(entries: readonly CourseEntry[], entered: number | undefined, isUnattended: boolean): Standing {
  const last = entries.at(-1);
  if (entered === CLOSED) {
    const closing = entries.findLast(entry => entry.phase === CLOSED);
    return closing ? { state: 'closed', closedAt: closing.at } : { state: 'closed' };
  }
  if (last === undefined || entered === undefined || !isPhase(entered)) return { state: 'prepared' };
  return { state: last.phase === 'pause' ? 'paused' : isUnattended ? 'unattended' : 'running', current: entered };
}

function lasted(since: number, next: WallTime, resolve: Resolve, tally: Tally): number {
  const minutes = minutesBetween(since, momentAfter(since, next, resolve));
  if (minutes > tally.longestStretch) return 0;
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

/** A local date and time as the course writes it, without zone: `2026-03-12T14:02:10`; seconds may be absent. */
export type WallTime = string;

/**
 * Milliseconds since the epoch of a local time, as whoever knows the zone reads it. Of a time that comes twice
 * (the clock goes back) it gives the earlier one, as JavaScript's `Date` does.
 */
export type Resolve = (local: WallTime) => number;

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?$/u;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Reads a local time as if its zone were UTC: right, save for an hour wherever summer time begins or ends in between.
 * NaN if it is no time.
 */
export function asIfUtc(local: WallTime): number {
  const match = SHAPE.exec(local);
  if (match === null) return Number.NaN;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map(part => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The local time that is so many minutes later on the wall, rounded to whole seconds. */
export function wallTimeAfter(local: WallTime, minutes: number, resolve: Resolve = asIfUtc): WallTime {
  const plain = asIfUtc(local) + minutes * MINUTE;
  // Where summer time begins or ends in between, the wall shows an hour more or less than plain counting.
  const missed = resolve(local) + minutes * MINUTE - resolve(written(plain));
  return written(plain + missed);
}

/** The first moment at or after `previous` that the clock on the wall can have meant by `local`; the earlier one if there is none. */
export function momentAfter(previous: number, local: WallTime, resolve: Resolve): number {
  const first = resolve(local);
  if (!(first < previous)) return first;
  const second = secondOccurrence(local, first, resolve);
  return second >= previous ? second : first;
}

// The wall's hour that follows a repeated time lies further away than an hour: that surplus is what the clock went back.
function secondOccurrence(local: WallTime, first: number, resolve: Resolve): number {
  const surplus = resolve(written(asIfUtc(local) + HOUR)) - first - HOUR;
  return first + Math.max(0, surplus);
}

export function minutesBetween(from: number, to: number): number {
  return (to - from) / MINUTE;
}

function written(asUtc: number): WallTime {
  return Number.isFinite(asUtc) ? new Date(Math.round(asUtc / 1000) * 1000).toISOString().slice(0, 19) : '';
}
