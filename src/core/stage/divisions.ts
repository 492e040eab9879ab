/** The blocks of every row, by their place in the text. */
export type RowsOfBlocks = readonly (readonly number[])[];

const MOST_ROWS = 3;
/** With more blocks than this they only break in the order of the text: there are too many other ways. */
const MOST_IN_ANY_ORDER = 8;

const known = new Map<number, readonly RowsOfBlocks[]>();

/** All ways to divide so many blocks over at most three rows. Within a row they keep the order of the text. */
export function divisionsOf(count: number): readonly RowsOfBlocks[] {
  const divisions = known.get(count) ?? (count <= MOST_IN_ANY_ORDER ? inAnyOrder(count) : inOrder(0, count, MOST_ROWS));
  known.set(count, divisions);
  return divisions;
}

function inAnyOrder(count: number): number[][][] {
  let divisions: number[][][] = count === 0 ? [] : [[]];
  for (let block = 0; block < count; block++) {
    divisions = divisions.flatMap(rows => [
      ...rows.map((_, at) => rows.map((row, index) => (index === at ? [...row, block] : row))),
      ...(rows.length < MOST_ROWS ? [[...rows, [block]]] : []),
    ]);
  }
  return divisions;
}

function inOrder(from: number, count: number, rows: number): number[][][] {
  const all = Array.from({ length: count - from }, (_, at) => from + at);
  if (rows === 1 || all.length < 2) return all.length === 0 ? [] : [[all]];
  const broken = all.slice(1).flatMap(next => inOrder(next, count, rows - 1).map(rest => [all.slice(0, next - from), ...rest]));
  return [[all], ...broken];
}
