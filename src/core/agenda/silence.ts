/** A stretch of writing in silence: it runs until a moment, or stands still with so much left. Times in milliseconds. */
export interface Silence {
  readonly minutes: number;
  readonly ends?: number;
  readonly left?: number;
}

const MINUTE = 60_000;

export function begun(minutes: number, now: number): Silence {
  return { minutes, ends: now + minutes * MINUTE };
}

/** What is left of it; none once it is over. */
export function silenceLeft({ minutes, ends, left }: Silence, now: number): number {
  return Math.max(0, ends === undefined ? left ?? minutes * MINUTE : ends - now);
}

/** How much of it has passed, from 0 to 1. */
export function silencePassed(silence: Silence, now: number): number {
  return 1 - silenceLeft(silence, now) / (silence.minutes * MINUTE);
}

export function heldUp(silence: Silence, now: number): Silence {
  return { minutes: silence.minutes, left: silenceLeft(silence, now) };
}

export function goneOn(silence: Silence, now: number): Silence {
  return { minutes: silence.minutes, ends: now + silenceLeft(silence, now) };
}
