import { cutKeys, type CutLines, type KeyLines } from './key-lines';
import { entriesOf, isTooDeep, readAlone, type ReadYaml } from './read-yaml';
import type { Range } from '../reading/range';

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
  readonly strays: readonly Range[];
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
