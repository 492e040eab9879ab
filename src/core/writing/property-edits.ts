import type { Language } from '../language';
import { singleValues, textOf, valuesOf } from '../property-values';
import { findFrontmatter } from '../reading/frontmatter';
import type { Session } from '../session';
import { properties, type PropertyName } from '../syntax';
import { applyEdits, type TextEdit } from '../text-edit';
import { readKeys, type ReadKey, type ReadKeys } from '../yaml/read-keys';
import { isSame } from '../yaml/read-yaml';
import { breakNear } from './line';
import { appended, setTo, taken, type PropertyLines } from './property-lines';
import { insertAt } from './splice';
import { yamlValue } from './yaml-value';

/** What to write under a property; the list of its entries may grow by one or lose one. */
export type PropertyChange =
  | { readonly name: PropertyName; readonly set: string | number }
  | { readonly name: PropertyName; readonly append: string }
  | { readonly name: PropertyName; readonly take: string };

type Addition = Exclude<PropertyChange, { take: string }>;

/**
 * Edits for all changes at once, or `broken` where they cannot be made with certainty: what comes out is read before it is
 * written, and says what was asked and otherwise what it said before. `language` names properties that the note does not have yet.
 */
export function propertyEdits({ source }: Session, changes: readonly PropertyChange[], language: Language): readonly TextEdit[] | 'broken' {
  const { text, readYaml } = source;
  const found = findFrontmatter(text);
  if (!found) return newFrontmatter(text, changes, language);
  if (!found.closed) return 'broken';
  const yaml = text.slice(found.from, found.to);
  const before = readKeys(yaml, readYaml);
  const place: Place = { yaml, readYaml, indent: before.indent, eol: breakNear(text, found.to) };
  const edits = changes.flatMap(change => editsFor(place, before, change, language));
  const certain = edits.filter(edit => edit !== 'broken');
  if (certain.length < edits.length || !isAsAsked(before, readKeys(applyEdits(yaml, certain), readYaml), changes)) return 'broken';
  return certain.map(({ from, to, insert }) => ({ from: found.from + from, to: found.from + to, insert }));
}

function newFrontmatter(text: string, changes: readonly PropertyChange[], language: Language): TextEdit[] {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = breakNear(text, at);
  const lines = changes.filter(isAddition).map(change => newProperty(change, language, '', eol));
  return lines.length === 0 ? [] : [insertAt(at, ['---', ...lines, '---', ''].join(eol))];
}

function isAddition(change: PropertyChange): change is Addition {
  return !('take' in change);
}

function newProperty(change: Addition, language: Language, indent: string, eol: string): string {
  const name = indent + properties.word(change.name, language);
  if ('set' in change) return `${name}: ${yamlValue(change.set)}`;
  return `${name}:${eol}${indent}  - ${yamlValue(change.append)}`;
}

type Place = Omit<PropertyLines, 'lines' | 'value'>;

function editsFor(place: Place, { keys }: ReadKeys, change: PropertyChange, language: Language): (TextEdit | 'broken')[] {
  const key = keyOf(keys, change.name);
  const { yaml, indent, eol } = place;
  if (!key) return isAddition(change) ? [insertAt(yaml.length, newProperty(change, language, indent, eol) + eol)] : [];
  if (!key.lines || key.broken !== undefined) return ['broken'];
  const property = { ...place, lines: key.lines, value: key.value };
  if ('set' in change) return [setTo(property, yamlValue(change.set))];
  const entries = valuesOf(change.name, key.value);
  return 'append' in change ? [appended(property, entries, change.append)] : taken(property, entries, change.take);
}

/** Of a key given twice the first counts. */
function keyOf(keys: readonly ReadKey[], name: PropertyName): ReadKey | undefined {
  return keys.find(key => properties.read(key.name)?.name === name);
}

function isAsAsked(before: ReadKeys, after: ReadKeys, changes: readonly PropertyChange[]): boolean {
  const changed = new Set(changes.map(({ name }) => (keyOf(before.keys, name) ?? keyOf(after.keys, name))?.name));
  const others = ({ keys, whole, strays }: ReadKeys): unknown => {
    const left = keys.filter(({ name }) => !changed.has(name)).map(({ name, value, broken }) => [name, value, broken]);
    return [whole, strays.length, left];
  };
  const valueIn = ({ keys }: ReadKeys, name: PropertyName): unknown => keyOf(keys, name)?.value;
  const isSaid = (change: PropertyChange): boolean => says(valueIn(after, change.name), valueIn(before, change.name), change);
  return isSame(others(before), others(after)) && changes.every(isSaid);
}

function says(now: unknown, before: unknown, change: PropertyChange): boolean {
  if ('set' in change) return isSame(singleValues(now), [change.set]);
  const entries = valuesOf(change.name, before);
  const wanted = 'append' in change ? [...entries.filter(isThere), change.append] : withoutOne(entries, change.take);
  return isSame(valuesOf(change.name, now).filter(isThere), wanted.filter(isThere));
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

function withoutOne(entries: readonly unknown[], entry: string): unknown[] {
  const index = entries.findIndex(value => textOf(value) === entry);
  return entries.filter((_, at) => at !== index);
}
