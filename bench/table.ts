import type { Loading } from './loading';
import type { ParseRow } from './parse';
import type { SheetRow, Spread } from './sheet';
import { digits } from './statistics';

export interface Measured {
  readonly parsing: readonly ParseRow[];
  readonly sheets: readonly SheetRow[];
  readonly loading?: Loading;
}

/** The tables of a README, in Markdown. Milliseconds; ratios are of this same run. */
export function tableOf({ parsing, sheets, loading }: Measured): string {
  return [parseTable(parsing), sheetTable(sheets), loading ? loadingLine(loading) : ''].filter(Boolean).join('\n\n');
}

function parseTable(rows: readonly ParseRow[]): string {
  return table(['sticky notes', 'remark, whole note', 'parse, cold', 'remark, one line', 'keystroke → session', '÷ remark’s line', 'keystroke, plain words', '÷ remark’s line'], rows.map(row => [
    String(row.notes), digits(row.remarkWhole), digits(row.cold), digits(row.remarkLine),
    digits(row.keystroke), ratio(row.keystroke, row.remarkLine), digits(row.plainKeystroke), ratio(row.plainKeystroke, row.remarkLine),
  ]));
}

function sheetTable(rows: readonly SheetRow[]): string {
  const head = ['sticky notes', 'editor alone p50 / p95 / max', 'keystroke → painted p50 / p95 / max', 'open → first screen', 'open → complete', 'longest slice', 'drop, work', 'drop → written', 'pan p95', 'zoom p95', 'drag p95'];
  return table(head, rows.map(row => [
    String(row.notes), spread(row.editorAlone), spread(row.keystroke), digits(row.firstScreenWait), digits(row.completeWait), digits(row.longestSlice),
    digits(row.dropWork), digits(row.dropWritten), digits(row.pan.most), digits(row.zoom.most), digits(row.drag.most),
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
