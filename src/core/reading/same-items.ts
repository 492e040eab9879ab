/** Whether two lists hold the same objects in the same order. */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** `fresh`, or `last` where it holds the same. */
export function sameList<T>(last: readonly T[] | undefined, fresh: readonly T[]): readonly T[] {
  return last && sameItems(last, fresh) ? last : fresh;
}

/** Where two lists of one length hold different objects; -1 when that is nowhere or in several places. */
export function onlyDifference<T>(a: readonly T[], b: readonly T[]): number {
  if (a.length !== b.length) return -1;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  let last = a.length - 1;
  while (last > first && a[last] === b[last]) last--;
  return first === last ? first : -1;
}

export function replacedAt<T>(list: readonly T[], at: number, by: T): T[] {
  const copy = list.slice();
  copy[at] = by;
  return copy;
}
