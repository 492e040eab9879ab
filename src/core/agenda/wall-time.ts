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
