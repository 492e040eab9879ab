/** Whole minutes to show: what is left is rounded up, so that "0 left" means over; what was used is rounded down. */
export function wholeMinutes(minutes: number, kind: 'left' | 'used'): number {
  const rounded = kind === 'left' ? Math.ceil(minutes - 1e-9) : Math.floor(minutes + 1e-9);
  return rounded === 0 ? 0 : rounded;
}

/** `15:40` of a local time. */
export function timeOfDay(local: string): string {
  return local.slice(11, 16);
}
