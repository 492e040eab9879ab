import { SPACE } from './dimensions';

interface Piece {
  readonly key: string;
}

/**
 * Deals things over columns, each to the one that is shortest by then. What was dealt before (`remembered`) stays in its
 * column whatever grew, so that nothing changes place because somebody wrote a note elsewhere. Writes into `remembered`.
 */
export function dealColumns<Thing extends Piece>(
  things: readonly Thing[],
  heightOf: (thing: Thing) => number,
  taken: readonly number[],
  remembered: Map<string, number>,
): Thing[][] {
  const columns = taken.map((): Thing[] => []);
  if (!things.every(({ key }) => remembered.has(key))) remember(things, heightOf, taken, remembered);
  for (const thing of things) (columns[remembered.get(thing.key) ?? 0] ?? columns[0])?.push(thing);
  return columns;
}

function remember<Thing extends Piece>(
  things: readonly Thing[], heightOf: (thing: Thing) => number, taken: readonly number[], remembered: Map<string, number>,
): void {
  const lengths = [...taken];
  for (const thing of things) {
    const column = remembered.get(thing.key) ?? lengths.indexOf(Math.min(...lengths));
    remembered.set(thing.key, column);
    lengths[column] = (lengths[column] ?? 0) + heightOf(thing) + SPACE;
  }
}
