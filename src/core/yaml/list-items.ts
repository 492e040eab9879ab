import type { Range } from '../reading/range';
import { contentEnd, LINE, valueOnLine, type KeyLines } from './key-lines';
import { isSame, readAlone, type ReadYaml } from './read-yaml';

/** Where the entries of a list seem to stand; `isEntry` tells whether the app's YAML agrees. */
export interface WrittenList {
  /** In brackets; else each on lines of its own, from the start of the line of its dash. */
  readonly flow: boolean;
  readonly items: readonly Range[];
  /** Right behind the bracket that opens, or the end of the last entry. */
  readonly end: number;
}

const QUOTED = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'/y;
const DASH = /^( *)-(?=\s|$)/;

/** The list behind a key, in lines or in brackets; undefined where there is neither. */
export function writtenList(yaml: string, lines: KeyLines): WrittenList | undefined {
  const end = contentEnd(yaml, lines);
  const source = valueOnLine(yaml, lines.afterColon);
  if (yaml[source.from] === '[') return flowList(yaml.slice(0, end), source.from + 1);
  return source.from === source.to ? blockList(yaml, lines, end) : undefined;
}

function blockList(yaml: string, { afterColon, to }: KeyLines, end: number): WrittenList | undefined {
  const starts: number[] = [];
  let indent: string | undefined;
  for (const { 0: line, index } of yaml.slice(afterColon, to).matchAll(LINE)) {
    const dash = DASH.exec(line)?.[1];
    if (dash !== undefined) indent ??= dash;
    if (dash !== undefined && dash === indent && index > 0) starts.push(afterColon + index);
  }
  const items = starts.map((from, index) => ({ from, to: contentEnd(yaml, { from, to: starts[index + 1] ?? to }) }));
  return items.length === 0 ? undefined : { flow: false, items, end };
}

/** Cut at the commas that are in no quotes and no brackets of their own. */
function flowList(text: string, from: number): WrittenList | undefined {
  const items: Range[] = [];
  let depth = 0;
  let start = from;
  const close = (to: number): void => {
    if (text.slice(start, to).trim() !== '') items.push(trimmed(text, { from: start, to }));
    start = to + 1;
  };
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (/["']/.test(sign) && /[[{,:\s]$/.test(text.slice(at - 1, at))) at = afterQuotes(text, at) - 1;
    else if (/[[{]/.test(sign)) depth++;
    else if (sign === ',' && depth === 0) close(at);
    else if (/[\]}]/.test(sign) && depth-- === 0) {
      close(at);
      return { flow: true, items, end: from };
    }
  }
  return undefined;
}

function afterQuotes(text: string, at: number): number {
  QUOTED.lastIndex = at;
  return at + (QUOTED.exec(text)?.[0].length ?? 1);
}

function trimmed(text: string, { from, to }: Range): Range {
  const source = text.slice(from, to);
  return { from: to - source.trimStart().length, to: from + source.trimEnd().length };
}

/** Whether the lines of an entry, read alone, are the entry that YAML gave. */
export function isEntry(yaml: string, { flow }: WrittenList, { from, to }: Range, value: unknown, readYaml: ReadYaml): boolean {
  const source = yaml.slice(from, to);
  return isSame(readAlone(readYaml, flow ? `[\n ${source}\n ]` : source)?.value, [value]);
}

/** Of an entry on one line: its value, without dash and comment; undefined where it goes on below. */
export function valueOfItem(yaml: string, { flow }: WrittenList, item: Range): Range | undefined {
  if (/[\r\n]/.test(yaml.slice(item.from, item.to))) return undefined;
  if (flow) return item;
  return valueOnLine(yaml, item.from + (DASH.exec(yaml.slice(item.from, item.to))?.[0].length ?? 0));
}
