import type { Span } from '../session';
import type { TextEdit } from '../text-edit';
import { isBlank, lineEnd, lineStart, nextLine } from './line';
import { prefixBeside } from './indentation';
import type { WrittenItem } from './list-item';

/** Lines that open something of their own even right below a paragraph. */
const INTERRUPTS = /^[\s>]*(?:(?:[-*+]|1[.)])[ \t]+\S|#{1,6}(?:\s|$)|`{3}|~{3})/u;

/** Whether a line keeps its meaning right below a paragraph: it would be no part of it and make no heading of it. */
export function interruptsParagraph(line: string): boolean {
  return line.trim() === '' || (INTERRUPTS.test(line) && !/^[\s>]*(?:-[ \t]*){2,}$/u.test(line));
}

/**
 * Takes whole items out of the text. Of two blank lines that would meet one goes; where what stood above would
 * swallow what stood below, a blank line stays. `kept` is an offset at which something else is put in.
 */
export function removals(text: string, items: readonly WrittenItem[], kept?: number): TextEdit[] {
  const [whole, partial] = [items.filter(ownsLine), items.filter(item => !ownsLine(item))];
  const runs = joined(text, whole.map(({ span, lead }) => ({ from: lineStart(text, span.from), to: span.to, lead })));
  return [...runs.map(run => removal(text, run, kept)), ...partial.map(({ span }) => ({ from: span.from, to: span.to, insert: '' }))];
}

function ownsLine({ lead }: WrittenItem): boolean {
  return prefixBeside(lead) === lead;
}

interface Run extends Span {
  readonly lead: string;
}

function joined(text: string, runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && nextLine(text, last.to) === run.from) found.splice(-1, 1, { ...last, to: run.to });
    else found.push(run);
  }
  return found;
}

function removal(text: string, run: Run, kept: number | undefined): TextEdit {
  const above = lineAbove(text, run.from);
  const next = nextLine(text, run.to);
  const atEnd = next === run.to;
  if (kept === run.to) return { from: above ? blankStart(text, above) : run.from, to: run.to, insert: '' };
  if (above !== undefined && atEnd) return { from: above.to, to: run.to, insert: '' };
  const below = { from: next, to: lineEnd(text, next) };
  const doubled = above !== undefined && !atEnd && isBlank(text, above) && isBlank(text, below) && next < text.length;
  if (doubled) return { from: run.from, to: nextLine(text, next), insert: '' };
  return { from: run.from, to: next, insert: swallows(text, above, below) ? run.lead.trimEnd() + text.slice(run.to, next) : '' };
}

/** What is put in brings its own blank line; the one above goes with what is taken out. */
function blankStart(text: string, above: Span): number {
  return isBlank(text, above) ? lineAbove(text, above.from)?.to ?? above.to : above.to;
}

function lineAbove(text: string, from: number): Span | undefined {
  if (from === 0 || (from === 1 && text.startsWith('\uFEFF'))) return undefined;
  const start = lineStart(text, from - 1);
  return { from: start, to: lineEnd(text, start) };
}

function swallows(text: string, above: Span | undefined, below: Span): boolean {
  if (above === undefined || isBlank(text, above) || isBlank(text, below)) return false;
  const [over, under] = [text.slice(above.from, above.to), text.slice(below.from, below.to)];
  if (/^#{1,6}(?:\s|$)/u.test(over) || /^---[ \t]*$/u.test(over)) return false;
  if (/^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u.test(over) && /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u.test(under)) return false;
  return !interruptsParagraph(under);
}
