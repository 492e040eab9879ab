import type { Language } from '../language';
import { properties, type PropertyName } from '../syntax';
import type { TextEdit } from '../text-edit';
import { applyEdits } from '../text-edit';
import type { YamlEntry, YamlValue } from '../yaml/value';
import { breakNear } from './line';
import { appending, separator, taking } from './property-list';
import { propertyMap, spanOf, type PropertyNote } from './property-map';
import { insertAt, replaceSpan } from './splice';
import { yamlValue } from './yaml-value';

/** What to write under a property; the list of its entries may grow by one or lose one. */
export type PropertyChange =
  | { readonly name: PropertyName; readonly set: string | number }
  | { readonly name: PropertyName; readonly append: string }
  | { readonly name: PropertyName; readonly take: string };

type Addition = Exclude<PropertyChange, { take: string }>;

/**
 * Edits for all changes at once, or `broken` where the properties cannot be read, or would not be readable afterwards.
 * `language` names properties that the note does not have yet.
 */
export function propertyEdits(text: string, changes: readonly PropertyChange[], language: Language): readonly TextEdit[] | 'broken' {
  const note = propertyMap(text);
  if (note === 'broken') return 'broken';
  if (note === undefined) return newFrontmatter(text, changes, language);
  const edits = changes.flatMap(change => editsFor(note, change, language));
  if (edits.includes('broken')) return 'broken';
  const certain = edits.filter(edit => edit !== 'broken');
  return propertyMap(applyEdits(text, certain)) === 'broken' ? 'broken' : certain;
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

function editsFor(note: PropertyNote, change: PropertyChange, language: Language): (TextEdit | 'broken')[] {
  const property = note.properties.find(({ name }) => properties.read(name)?.name === change.name);
  if (property === undefined) return isAddition(change) ? [additionTo(note, change, language)] : [];
  if ('set' in change) return [setting(note, property, yamlValue(change.set))];
  return 'append' in change ? [appending(note, property, change.append)] : taking(note, property, change.take);
}

function additionTo(note: PropertyNote, change: Addition, language: Language): TextEdit {
  const eol = breakNear(note.text, note.end);
  if (!note.flow) return insertAt(note.end, newProperty(change, language, note.indent, eol) + eol);
  const value = 'set' in change ? yamlValue(change.set) : `[${yamlValue(change.append)}]`;
  return insertAt(note.end, `${separator(note.text, note.end)}${properties.word(change.name, language)}: ${value}`);
}

/** What stands there in a manner that is not read is not replaced. */
function setting(note: PropertyNote, { behindColon, value }: YamlEntry, written: string): TextEdit | 'broken' {
  if (value === undefined) return insertAt(note.offset + behindColon, ` ${written}`);
  return isRead(value) ? replaceSpan(spanOf(note, value), written) : 'broken';
}

function isRead(value: YamlValue): boolean {
  return value.kind === 'list' ? value.items.every(item => !item.value || isRead(item.value)) : value.kind === 'scalar';
}
