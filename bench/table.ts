import type { ArrangeRow } from './arrange';
import type { DoublingRow } from './doubling';
import type { ExportRow } from './export';
import type { Loading } from './loading';
import type { ParseRow, Strokes } from './parse';
import type { SheetRow } from './sheet';
import type { SchoolsRow } from './schools';
import { digits, type Spread } from './statistics';
import type { TakeHomeRow } from './take-home';
import type { WaitingRow } from './waiting';
import type { YearsRow } from './years';

export interface Measured {
  readonly parsing: readonly ParseRow[];
  readonly doubling: readonly DoublingRow[];
  readonly arranging: readonly ArrangeRow[];
  readonly sheets: readonly SheetRow[];
  readonly waiting: readonly WaitingRow[];
  readonly years: readonly YearsRow[];
  readonly schools: readonly SchoolsRow[];
  readonly takeHome: readonly TakeHomeRow[];
  readonly exports: readonly ExportRow[];
  readonly loading?: Loading;
}

/** The tables of docs/bench.md, in Markdown. Milliseconds; ratios are of this same run. */
export function tableOf({ parsing, doubling, arranging, sheets, waiting, years, schools, takeHome, exports, loading }: Measured): string {
  const tables = [
    parseTable(parsing), doublingTable(doubling), arrangeTable(arranging), sheetTable(sheets), waitingTable(waiting),
    yearsTable(years), schoolsTable(schools), takeHomeTable(takeHome), exportTable(exports),
  ];
  return [...tables, loading ? loadingLine(loading) : ''].filter(Boolean).join('\n\n');
}

function parseTable(rows: readonly ParseRow[]): string {
  const head = [
    'sticky notes', 'remark, whole note', 'parse, cold', 'keystroke p50 / p95', 'remark, that line p50 / p95', 'ratio p50 / p95',
  ];
  return table(head, rows.map(({ notes, remarkWhole, cold, anywhere }) => [
    String(notes), digits(remarkWhole), digits(cold), ...compared(anywhere),
  ]));
}

function doublingTable(rows: readonly DoublingRow[]): string {
  return table(['32,000 characters of', 'ms', 'twice as many', 'times'], rows.map(({ name, once, twice }) => {
    return [name, digits(once), digits(twice), ratio(twice, once)];
  }));
}

function arrangeTable(rows: readonly ArrangeRow[]): string {
  const head = ['arranging', 'one more note p50 / p95 / max', 'first that fits', 'search', 'steps of it p50 / p95 / max'];
  return table(head, rows.map(({ name, act, firstFit, search, step }) => [name, spread(act), digits(firstFit), digits(search), spread(step)]));
}

function compared({ ours, remarkLine }: Strokes): string[] {
  const ratios = [ratio(ours.median, remarkLine.median), ratio(ours.most, remarkLine.most)];
  return [[ours.median, ours.most].map(digits).join(' / '), [remarkLine.median, remarkLine.most].map(digits).join(' / '), ratios.join(' / ')];
}

function sheetTable(rows: readonly SheetRow[]): string {
  const head = [
    'sticky notes', 'keystroke → painted sheet p50 / p95 / max', 'the same without a sheet', 'pan', 'zoom', 'drag', 'drop → painted', 'drop → written',
    'first opening → first screen, of it work', 'opened again, of it work', 'an empty tab, of it work', 'first opening → complete', 'longest task meanwhile',
  ];
  return table(head, rows.map(row => [
    String(row.notes), ...[row.keystroke, row.keystrokeWithout, row.pan, row.zoom, row.drag].map(spread), digits(row.drop), digits(row.dropWrittenWait),
    ...[row.firstScreen, row.firstScreenAgain, row.emptyTab].map(({ wait, work }) => `${digits(wait)}, ${digits(work)}`),
    digits(row.completeWait), digits(row.longestTask),
  ]));
}

function waitingTable(rows: readonly WaitingRow[]): string {
  const head = ['sticky notes', 'tidy → painted p50 / p95 / max', 'ten `+` in a quarter of a second, each → painted'];
  return table(head, rows.map(({ notes, tidy, energy }) => [String(notes), spread(tidy), spread(energy)]));
}

function yearsTable(rows: readonly YearsRow[]): string {
  const head = [
    'notes, of which sessions', 'list of meetings', 'index, cold', 'in one go p50 / p95 / max', 'piece of a note p50 / p95 / max',
    'index, warm', 'in one go p50 / p95 / max', 'notes read',
  ];
  return table(head, rows.map(row => [
    `${row.notes}, ${row.sessions}`, digits(row.listing), digits(row.cold), spread(row.stretches), spread(row.pieces),
    digits(row.warm), spread(row.warmStretches), String(row.warmRead),
  ]));
}

function schoolsTable(rows: readonly SchoolsRow[]): string {
  const head = ['schools', 'open → table painted p50 / p95 / max', 'the same for an empty tab', 'longest task', 'there in the first frame'];
  return table(head, rows.map(({ schools, opening, emptyTab, longest, atOnce: [shown, all] }) => [
    String(schools), spread(opening), spread(emptyTab), digits(longest), `${shown} of ${all}`,
  ]));
}

function takeHomeTable(rows: readonly TakeHomeRow[]): string {
  return table(['what the school takes home', 'made p50 / p95 / max', 'reading that note p50', 'ratio p50'], rows.map(({ name, made, parsed }) => [
    name, spread(made), digits(parsed.median), ratio(made.median, parsed.median),
  ]));
}

function exportTable(rows: readonly ExportRow[]): string {
  const head = ['sessions exported', 'MB of notes', 'rows', 'rows a second', 'whole export', 'reading the files alone', 'ratio', 'peak memory, MB'];
  return table(head, rows.map(({ sessions, megabytes, rows: made, exporting, reading, peak }) => [
    String(sessions), digits(megabytes), String(made), (made / exporting * 1000).toFixed(0), digits(exporting), digits(reading), ratio(exporting, reading),
    peak.toFixed(0),
  ]));
}

function loadingLine({ kilobytes, evaluate, onload }: Loading): string {
  return `\`main.js\`: ${kilobytes.toFixed(0)} kB, evaluated in ${digits(evaluate)} ms, \`onload\` ${digits(onload)} ms.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '--:'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function spread({ median, most, worst }: Spread): string {
  return [median, most, worst].map(digits).join(' / ');
}

function ratio(value: number, yardstick: number): string {
  return yardstick === 0 ? '–' : (value / yardstick).toFixed(2);
}
