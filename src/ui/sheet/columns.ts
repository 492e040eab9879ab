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
  const lengths = [...taken];
  for (const thing of things) {
    const column = columnFor(thing.key, lengths, remembered);
    remembered.set(thing.key, column);
    columns[column]?.push(thing);
    lengths[column] = (lengths[column] ?? 0) + heightOf(thing) + SPACE;
  }
  return columns;
}

function columnFor(key: string, lengths: readonly number[], remembered: ReadonlyMap<string, number>): number {
  const before = remembered.get(key);
  return before !== undefined && before < lengths.length ? before : lengths.indexOf(Math.min(...lengths));
}
