import type { Span } from '../session';
import { findFrontmatter } from '../reading/frontmatter';
import { readYaml } from '../yaml/read-yaml';
import type { YamlEntry, YamlValue } from '../yaml/value';

/** The properties of a note as they are written, with what it takes to write another beside them. */
export interface PropertyNote {
  readonly text: string;
  readonly properties: readonly YamlEntry[];
  /** Offset of the YAML in the text; the places of entries and values count from there. */
  readonly offset: number;
  /** Where a new property goes: the end of the YAML, or before the closing brace. */
  readonly end: number;
  readonly indent: string;
  /** All stands in braces. */
  readonly flow: boolean;
}

/** The properties of a note, `broken` where they cannot be read with certainty, undefined where it has no frontmatter. */
export function propertyMap(text: string): PropertyNote | 'broken' | undefined {
  const found = findFrontmatter(text);
  if (found === undefined) return undefined;
  return found.closed ? notePropertiesIn(text, found) : 'broken';
}

function notePropertiesIn(text: string, { from, to }: Span): PropertyNote | 'broken' {
  const read = readYaml(text.slice(from, to));
  if (typeof read === 'number') return 'broken';
  const { entries, indent, closing } = read;
  return { text, properties: entries, offset: from, end: closing === undefined ? to : from + closing, indent, flow: closing !== undefined };
}

/** Where a value stands in the note. */
export function spanOf({ offset }: PropertyNote, { from, to }: YamlValue): Span {
  return { from: offset + from, to: offset + to };
}
