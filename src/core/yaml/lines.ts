import { matchAt } from './value';

/** A line that says something: neither blank nor a comment. */
export interface YamlLine {
  readonly start: number;
  /** Spaces in front; a tab is no indentation in YAML. */
  readonly indent: number;
}

const SILENT = /(?: *(?:#[^\n]*)?\n)*/y;
const SILENT_LAST = / *(?:#[^\n]*)?$/y;
const SPACES = / */y;

/** The first line from `at`, where a line begins, that says something. */
export function lineFrom(text: string, at: number): YamlLine | undefined {
  const start = at + (matchAt(SILENT, text, at)?.length ?? 0);
  if (matchAt(SILENT_LAST, text, start) !== undefined) return undefined;
  return { start, indent: matchAt(SPACES, text, start)?.length ?? 0 };
}

export function lineBehind(text: string, at: number): YamlLine | undefined {
  return lineFrom(text, behindLine(text, at));
}

export function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

export function behindLine(text: string, at: number): number {
  return Math.min(text.length, lineEndFrom(text, at) + 1);
}

/** The stretch of lines that hang under `parent`, from the one that holds `from` on. */
export function stretchUnder(text: string, from: number, parent: number): { readonly to: number; readonly next: YamlLine | undefined } {
  let to = lineEndFrom(text, from);
  let next = lineBehind(text, from);
  for (; next && next.indent > parent; next = lineBehind(text, next.start)) to = lineEndFrom(text, next.start);
  return { to, next };
}
