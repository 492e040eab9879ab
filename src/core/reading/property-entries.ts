import { readYaml } from '../yaml/read-yaml';
import { isNothing, type YamlEntry, type YamlValue } from '../yaml/value';
import type { Range } from './range';

/** One value of a property, as text, with its place in the YAML. */
export interface EntryValue extends Range {
  readonly text: string;
}

export interface Entry {
  readonly name: string;
  /** A single value counts as a list of one. */
  readonly values: readonly EntryValue[];
  readonly list: boolean;
  readonly from: number;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** Offset of what YAML cannot read. */
  readonly error?: number;
}

/** The properties of a frontmatter. What cannot be read as a whole is read line by line, as far as it goes. */
export function readEntries(yaml: string): Entries {
  const read = readYaml(yaml);
  if (typeof read === 'number') return { entries: entriesByLine(yaml), error: read };
  return { entries: read.entries.map(entry => entryOf(yaml, entry)) };
}

function entryOf(yaml: string, { name, key: { from }, value }: YamlEntry): Entry {
  const list = value?.kind === 'list' && !isLink(yaml.slice(value.from, value.to));
  const values = list ? value.items.map(item => item.value) : [value];
  return { name, from, list, values: values.flatMap(one => (one && !isNothing(one) ? textOf(yaml, one) : [])) };
}

/** What is no text is given as written: whoever knows what to expect says that it cannot be read. */
function textOf(yaml: string, value: YamlValue): EntryValue {
  const { from, to } = value;
  return { text: (value.kind === 'scalar' ? value.text : yaml.slice(from, to)).trim(), from, to };
}

/** `[[Note]]` without quotes is a list in a list to YAML. */
function isLink(source: string): boolean {
  return /^\[\[[^\]]*\]\]$/.test(source);
}

/** Somebody is typing in the frontmatter, or broke it: single lines still say what they say. */
function entriesByLine(yaml: string): Entry[] {
  const entries: { name: string; values: EntryValue[]; list: boolean; from: number }[] = [];
  for (const match of yaml.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const property = /^([^\s#:-][^:]*):(?:[ \t]+(.*))?$/.exec(line);
    const item = /^[ \t]*- +(.*)$/.exec(line)?.[1];
    const last = entries.at(-1);
    if (property) {
      const [, name = '', value = ''] = property;
      entries.push({ name: name.trim(), list: false, from: match.index, values: lineValues(value, line, match.index) });
    } else if (item !== undefined && last) {
      last.list = true;
      last.values.push(...lineValues(item, line, match.index));
    }
  }
  return entries;
}

function lineValues(source: string, line: string, lineFrom: number): EntryValue[] {
  const text = source.trim().replace(/^(["'])(.*)\1$/, '$2').trim();
  return text === '' ? [] : [{ text, from: lineFrom + line.length - source.length, to: lineFrom + line.length }];
}
