import { beginOf, csvLine } from '../export/tables';
import { plain } from '../language';
import type { SchoolPropertyName } from '../syntax';
import type { RoundRow } from './round';

/** The columns of the round, in their order: what is due stands where a small screen shows it, too. */
export const ROUND_COLUMNS = [
  'school', 'evaluation', 'appointment', 'last', 'kind', 'stage', 'ambitions', 'steps', 'agreed', 'used', 'municipality', 'board',
  'head', 'coordinator',
] as const;

export type RoundColumn = typeof ROUND_COLUMNS[number];
/** Dates are ISO; nothing where nothing is known. */
export type RoundCell = string | number | undefined;

const OF_PEOPLE: readonly RoundColumn[] = ['head', 'coordinator'];

export interface RoundOrder {
  readonly column: RoundColumn;
  readonly down: boolean;
}

/** How rows come, and stand until another order is asked for. */
export const BY_NAME: RoundOrder = { column: 'school', down: false };

/** What a cell holds. What stands in the school's note and was not understood is given as it is written. */
export function roundCell(row: RoundRow, column: RoundColumn): RoundCell {
  const { facts } = row;
  const said = (name: SchoolPropertyName, value: RoundCell): RoundCell => value ?? facts.unclear[name];
  const cells: Record<RoundColumn, () => RoundCell> = {
    school: () => row.name, last: () => row.last?.date, kind: () => row.last?.kind, stage: () => row.stage,
    ambitions: () => row.ambitions.length, steps: () => row.openSteps.length,
    appointment: () => said('nextAppointment', row.nextAppointment), evaluation: () => row.evaluations[0]?.date,
    agreed: () => said('hoursAgreed', facts.hoursAgreed), used: () => said('hoursUsed', facts.hoursUsed),
    municipality: () => facts.municipality, board: () => facts.board, head: () => row.head, coordinator: () => row.coordinator,
  };
  return cells[column]();
}

/** By one column, what is unknown last whichever way, equals by name. */
export function roundInOrder(rows: readonly RoundRow[], { column, down }: RoundOrder): readonly RoundRow[] {
  const keyed = rows.map(row => ({ row, key: keyOf(roundCell(row, column)), name: plain(row.name) }));
  return keyed.sort((a, b) => compareCells(a.key, b.key, down) || compare(a.name, b.name)).map(({ row }) => row);
}

/** The rows that hold every word of the query, wherever; words and dates are found as they are `shown`, and as they are. */
export function roundWith(
  rows: readonly RoundRow[], query: string, shown: (column: RoundColumn, value: string) => string = (_, value) => value,
): readonly RoundRow[] {
  const words = plain(query).split(' ').filter(word => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const cells = ROUND_COLUMNS.flatMap((column) => {
      const value = roundCell(row, column) ?? '';
      return typeof value === 'string' ? [value, shown(column, value)] : [String(value)];
    });
    const all = plain([...cells, ...row.ambitions, ...row.openSteps].join(' '));
    return words.every(word => all.includes(word));
  });
}

/** The rows as a table for a spreadsheet. `headings` and `shown` give the words; people only stand in it where somebody asked for that. */
export function roundTable(
  rows: readonly RoundRow[], headings: Readonly<Record<RoundColumn, string>>,
  shown: (column: RoundColumn, value: string) => string, names: boolean,
): string {
  const columns = ROUND_COLUMNS.filter(column => names || !OF_PEOPLE.includes(column));
  const cell = (row: RoundRow, column: RoundColumn): string | number => {
    const value = roundCell(row, column) ?? '';
    return typeof value === 'string' ? shown(column, value) : value;
  };
  const lines = rows.map(row => csvLine(columns.map(column => cell(row, column)), 'excel'));
  return beginOf('excel') + csvLine(columns.map(column => headings[column]), 'excel') + lines.join('');
}

function keyOf(value: RoundCell): RoundCell {
  return typeof value === 'string' ? plain(value) : value;
}

function compareCells(a: RoundCell, b: RoundCell, down: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return down ? -order : order;
}

// By code units: the order of a locale would differ from device to device.
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
