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
