import { COLUMNS, type Cell, type Row } from './rows';

/** How rows are written: one JSON object a line, a comma-separated table, or one that a Dutch or English Excel opens by a double click. */
export type TableFormat = 'ndjson' | 'csv' | 'excel';

/** What a table has of a school's own note, whose other properties only lines of JSON hold. */
export const SCHOOL_COLUMNS: readonly string[] = ['gemeente', 'bestuur', 'brin', 'municipality', 'board'].map(name => `school_${name}`);

/** The first line of a table, where it has one. `more`: the columns after the known ones. */
export function headOf(format: TableFormat, more: readonly string[] = [], columns: readonly string[] = COLUMNS): string {
  const names = [...columns, ...more];
  if (format === 'ndjson') return '';
  return beginOf(format) + csvLine(names, format);
}

/** Excel knows UTF-8 by this mark. */
export function beginOf(format: 'csv' | 'excel'): string {
  return format === 'excel' ? '\uFEFF' : '';
}

export function rowLine(row: Row, format: TableFormat, more: readonly string[] = [], columns: readonly string[] = COLUMNS): string {
  if (format === 'ndjson') return `${JSON.stringify(row)}\n`;
  return csvLine([...columns, ...more].map(name => row[name] ?? ''), format);
}

/** One line of a table of one's own: quoted, and harmless where a spreadsheet opens it. */
export function csvLine(cells: readonly Cell[], format: 'csv' | 'excel'): string {
  const write = format === 'excel' ? (cell: Cell) => quoted(harmless(cell), ';') : (cell: Cell) => quoted(String(cell), ',');
  return `${cells.map(write).join(format === 'excel' ? ';' : ',')}\r\n`;
}

/** RFC 4180. */
function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/** A spreadsheet runs what begins with one of these as a formula; an apostrophe makes it words. Numbers stay numbers. */
function harmless(cell: Cell): string {
  return typeof cell === 'string' && /^[\s\uFEFF]*[=+\-@|%\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : String(cell);
}
