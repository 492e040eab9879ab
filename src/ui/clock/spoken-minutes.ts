import type { Words } from '../../i18n/words';

/** Whole minutes to show: what is left is rounded up, so that "0 left" means over; what was used is rounded down. */
export function wholeMinutes(minutes: number, kind: 'left' | 'used'): number {
  const rounded = kind === 'left' ? Math.ceil(minutes - 1e-9) : Math.floor(minutes + 1e-9);
  return rounded === 0 ? 0 : rounded;
}

/** `45 min`, `1 h 20`. */
export function briefMinutes(minutes: number, words: Words['clock']): string {
  const whole = Math.round(minutes);
  return whole < 60 ? words.short(whole) : words.hours(Math.floor(whole / 60), whole % 60);
}

/** `15:40` of a local time. */
export function timeOfDay(local: string): string {
  return local.slice(11, 16);
}
