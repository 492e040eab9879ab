import type { ReadYaml } from '../properties';
import type { Span } from '../session';
import { cutKeys, type CutLines, type KeyLines, type WrittenList } from './yaml-lines';

/** One property as the app's YAML reads it. */
export interface ReadKey {
  readonly name: string;
  readonly value: unknown;
  /** Where it stands; undefined where own eyes do not find it, so that nothing is written to it. */
  readonly lines?: KeyLines;
  /** What its lines say while they are no YAML; `value` is then what they said before, if anybody knows. */
  readonly broken?: string;
}

export interface ReadKeys {
  readonly keys: readonly ReadKey[];
  /** What belongs to no property. */
  readonly strays: readonly Span[];
  /** YAML reads it all at once, as the app does. */
  readonly whole: boolean;
  readonly indent: string;
}

/** Values by name as they were last read, of an earlier state of the same text. */
export type LastRead = ReadonlyMap<string, unknown>;

/** Reads the properties: as a whole where YAML can, else each key by its own lines, so that one slip costs one property. */
export function readKeys(yaml: string, readYaml: ReadYaml, before?: LastRead): ReadKeys {
  const lines = cutKeys(yaml);
  const read = readAlone(readYaml, yaml);
  const entries = read && entriesOf(read.value);
  return entries ? wholeOf(entries, lines) : keyByKey(yaml, readYaml, lines, before);
}

function wholeOf(entries: readonly (readonly [string, unknown])[], { keys, indent }: CutLines): ReadKeys {
  const read = entries.map(([name, value]): ReadKey => {
    const [lines, ...more] = keys.filter(key => key.name === name);
    return { name, value, ...lines && more.length === 0 && { lines } };
  });
  return { keys: read, strays: [], whole: true, indent };
}

function keyByKey(yaml: string, readYaml: ReadYaml, { keys, strays, indent }: CutLines, before: LastRead | undefined): ReadKeys {
  const read = keys.map(lines => alone(yaml, readYaml, lines, before));
  const names = new Set(keys.map(({ name }) => name));
  // What was only too much at once is no slip.
  const isTold = strays.length > 0 || names.size < keys.length || read.some(({ broken }) => broken !== undefined) || isTooDeep(yaml);
  return { keys: read, strays: isTold ? strays : [{ from: 0, to: yaml.length }], whole: false, indent };
}

function alone(yaml: string, readYaml: ReadYaml, lines: KeyLines, before: LastRead | undefined): ReadKey {
  const { name } = lines;
  const source = yaml.slice(lines.from, lines.to);
  const [entry, ...more] = entriesOf(readAlone(readYaml, source)?.value) ?? [];
  if (entry?.[0] === name && more.length === 0) return { name, value: entry[1], lines };
  return { name, value: before?.get(name), lines, broken: firstLine(source) };
}

/** For who reads it in a sentence. */
export function firstLine(source: string): string {
  return source.trim().split(/[\r\n]/, 1)[0] ?? '';
}

/** Whether the lines of an entry, read alone, are the entry that YAML gave. */
export function isEntry(yaml: string, { flow }: WrittenList, { from, to }: Span, value: unknown, readYaml: ReadYaml): boolean {
  const source = yaml.slice(from, to);
  return isSame(readAlone(readYaml, flow ? `[\n ${source}\n ]` : source)?.value, [value]);
}

/** Deeper than this no property is, and readers of YAML end the process on a few thousand brackets. */
const DEEPEST = 50;

const BREAK = /\r\n?|\n/;
const SAYS_NOTHING = /^[ \t]*(?:#|$)/;
const MARKER = /(?:^|[ \t])[-?:](?=[ \t]|$)|:(?=[ \t])/g;

/** What a text alone says, or undefined where it is no YAML or too deep to be handed over. */
export function readAlone(readYaml: ReadYaml, text: string): { readonly value: unknown } | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    return { value: readYaml(text.replace(/\r\n?/g, '\n')) };
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  return depthOf(text) > DEEPEST;
}

/** How deep things lie in each other at most. It counts more rather than less: brackets in quotes too. */
function depthOf(text: string): number {
  const indents: number[] = [];
  let brackets = 0;
  let deepest = 0;
  for (const line of text.split(BREAK)) {
    if (SAYS_NOTHING.test(line)) continue;
    const indent = line.search(/[^ \t]/);
    if (brackets === 0) while (indent < (indents.at(-1) ?? -1)) indents.pop();
    if (brackets === 0 && indents.at(-1) !== indent) indents.push(indent);
    const levels = indents.length + (brackets === 0 ? markersIn(line) : 0);
    for (const sign of line) {
      if (sign === '[' || sign === '{') brackets += 1;
      deepest = Math.max(deepest, levels + brackets);
      if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
    }
  }
  return deepest;
}

/** Dashes, question marks and colons in front of any bracket: each may begin a level of its own. */
function markersIn(line: string): number {
  return line.split(/[[{]/, 1)[0]?.match(MARKER)?.length ?? 0;
}

/** A value in one manner of writing, to compare it by; undefined where it has none, since it holds itself. */
export function spelled(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, one: unknown) => (isFinite(one) ? one : { number: String(one) })) ?? 'nothing';
  } catch {
    return undefined;
  }
}

/** JSON has no infinity, and would call it nothing. */
function isFinite(value: unknown): boolean {
  return typeof value !== 'number' || Number.isFinite(value);
}

export function isSame(one: unknown, other: unknown): boolean {
  const written = spelled(one);
  return written !== undefined && written === spelled(other);
}

/** The entries of a map of YAML, nothing at all being an empty one; undefined for what is no map. */
export function entriesOf(value: unknown): (readonly [name: string, value: unknown])[] | undefined {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : undefined;
}
