import type { PropertyName, TableGroup } from '../properties';
import { isNothing, tableGroup, textOf, valuesOf } from '../reading/properties';
import { findFrontmatter } from '../reading/frontmatter';
import { refuse, type Result } from '../result';
import { properties } from '../syntax';
import { oneLine } from '../writing/words';
import type { PropertyChange } from '../writing/properties';
import { readKeys } from '../reading/yaml';
import { inTurn } from './in-turn';
import type { NoteAtHand, Operation } from './operation';
import { propertiesWritten, withProperties } from './properties';

// What the properties say of the meeting itself: who is there, how many belong to it, and what it is at.

/** The activity of now, by its id. */
export const setActivity: Operation<{ activity: string }> = (note, { activity }) => {
  if (note.session.properties.activity === activity) return refuse({ code: 'nothing-to-do' });
  return withProperties(note, [{ name: 'activity', set: activity }]);
};

type Detail =
  | { detail: 'team' | 'stickers'; value: number }
  | { detail: 'others' | 'continuation' | 'previous' | 'head' | 'coordinator' | 'agreement'; value: string };

/** No words take a text away. */
export const setDetail: Operation<Detail> = (note, { detail, value }) => {
  const said = typeof value === 'number' ? value : oneLine(value);
  if (said === (note.session.properties[detail] ?? '')) return refuse({ code: 'nothing-to-do' });
  return withProperties(note, [{ name: detail, set: said }]);
};

export const addPeople: Operation<{ names: readonly string[] }> = (note, { names }) => {
  const there = new Set(note.session.properties.participants);
  const added = names.map(oneLine).filter(name => name !== '' && !there.has(name));
  return eachWritten(note, [...new Set(added)].map(append => ({ name: 'participants', append })));
};

export const takePerson: Operation<{ name: string }> = (note, { name }) => eachWritten(note, [{ name: 'participants', take: name }]);

/** `at` (`15:30`) absent: they are back. Who went stays among the participants: that they were there is what the note tells. */
export const setDeparture: Operation<{ who: string; at: string | undefined }> = (note, { who, at }) => {
  const index = note.session.properties.left.findIndex(one => one.who === who);
  const before = entriesOf(note, 'left')[index];
  const taken: PropertyChange[] = before === undefined ? [] : [{ name: 'left', take: before }];
  return eachWritten(note, at === undefined ? taken : [...taken, { name: 'left', append: `${who} ${at}` }]);
};

/** The tables from the first that differs on are written anew, so that they stand in their order. */
export const setTables: Operation<{ tables: readonly TableGroup[] }> = (note, { tables }) => {
  const before = entriesOf(note, 'tables');
  const texts = tables.map((table, index) => textAsBefore(table, before[index]));
  const same = texts.findIndex((text, index) => text !== before[index]);
  const from = same < 0 ? texts.length : same;
  return eachWritten(note, [
    ...before.slice(from).map((take): PropertyChange => ({ name: 'tables', take })),
    ...texts.slice(from).map((append): PropertyChange => ({ name: 'tables', append })),
  ]);
};

function textAsBefore(table: TableGroup, before: string | undefined): string {
  const { name, people, spokesperson } = before === undefined ? { name: undefined } : tableGroup(before);
  const same = name === table.name && people === table.people && spokesperson === table.spokesperson;
  return same && before !== undefined ? before : tableText(table);
}

function tableText({ name, people, spokesperson }: TableGroup): string {
  return `${oneLine(name)}${people === undefined ? '' : ` (${people})`}${spokesperson === undefined ? '' : `: ${oneLine(spokesperson)}`}`;
}

/** The entries of a list as they are written; empty ones are nobody's, as `readProperties` has it. */
function entriesOf({ text, session }: NoteAtHand, name: PropertyName): readonly string[] {
  const found = findFrontmatter(text);
  const { keys } = readKeys(found ? text.slice(found.from, found.to) : '', session.source.readYaml);
  const key = keys.find(one => properties.read(one.name)?.name === name);
  return key ? valuesOf(name, key.value).flatMap(value => (isNothing(value) ? [] : textOf(value) ?? [])) : [];
}

/** Changes of one list, each made on what the one before it left. */
function eachWritten(note: NoteAtHand, changes: readonly PropertyChange[]): Result {
  return inTurn(note, changes.map(one => now => propertiesWritten(now, [one])));
}
