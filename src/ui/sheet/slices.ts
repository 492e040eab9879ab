/** How many things are drawn at first; about a screen full. */
export const FIRST = 120;

const AIM_MS = 6;
const LEAST = 10;
const MOST = 200;

/** How many more to draw in the next slice, when the last one drew `drew` things in `took` milliseconds. */
export function nextSlice(drew: number, took: number): number {
  const wanted = took <= 0 ? MOST : Math.floor((drew * AIM_MS) / took);
  return Math.max(LEAST, Math.min(MOST, wanted, drew * 2));
}
