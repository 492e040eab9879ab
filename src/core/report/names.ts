import { answersOf, milestonesOf } from '../looking-back';
import { holdersOf, notesOf, stepsOf } from '../contents';
import { plain } from '../language';
import { separateNames } from '../link';
import type { Field, Session } from '../session';
import { fields } from '../syntax';
import { escaped } from './literal';

/** What a name may begin with that is nobody's first name. */
const NO_FIRST_NAME = /\.$|^(?:van|von|den|der|ten|ter|het|the|juf|juffrouw|meester|meneer|mevrouw|miss|mrs)$/iu;

/** Where a name was found: among the people of the meeting, in a field of a thing, or in the words of one. */
export type NamePlace = 'people' | 'fields' | 'words';

export interface FoundName {
  readonly name: string;
  readonly places: readonly NamePlace[];
}

/**
 * The people that a session names, in the order in which it does. Only what stands where the format expects a name is known to be
 * one; those are looked for in all words, other names in texts nobody can tell from words.
 */
export function namesIn(session: Session): readonly FoundName[] {
  const people = peopleOf(session);
  const inFields = fieldNamesOf(session);
  const names = unique([...people, ...inFields]);
  const words = wordsOf(session);
  return names.map(name => ({
    name,
    places: [
      ...people.includes(name) ? ['people' as const] : [],
      ...inFields.includes(name) ? ['fields' as const] : [],
      ...withoutNames([name], '')(words) === words ? [] : ['words' as const],
    ],
  }));
}

/**
 * Takes names out of texts: each as a whole word, as it is written, in capitals or with a Dutch genitive `s`, and its first name
 * alone. What is no word of its own (`Basten` for Bas) stays.
 */
export function withoutNames(names: readonly string[], instead: string): (text: string) => string {
  const forms = [...new Set(names.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return text => text;
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?=s?(?:$|[^\\p{L}\\p{N}]))`, 'gu');
  // Twice, because neighbours share the sign between them.
  const once = (text: string): string => text.replace(pattern, (_whole, before: string) => before + instead);
  return text => once(once(text.normalize('NFC')));
}

function peopleOf({ properties }: Session): string[] {
  const { participants, facilitators, left, tables, head, coordinator } = properties;
  const gone = left.map(({ who }) => who);
  const speaking = tables.map(({ spokesperson }) => spokesperson);
  return unique([...participants, ...facilitators, ...gone, ...speaking, head, coordinator].flatMap(separateNames));
}

function fieldNamesOf(session: Session): string[] {
  const steps = stepsOf(session).flatMap(({ who, by, evaluator }) => [who, by, evaluator]);
  const groups = holdersOf(session).flatMap(({ group }) => group);
  return unique([...session.expectations.map(({ who }) => who), ...steps, ...groups].flatMap(separateNames));
}

/** All that people wrote on paper, and what was said of it. */
function wordsOf(session: Session): string {
  const items = [...notesOf(session), ...stepsOf(session), ...session.expectations];
  const said = items.flatMap(item => [
    item.text, ...item.nested.map(({ text }) => text), ...item.fields.filter(saysWords).map(({ value }) => value),
  ]);
  const headings = holdersOf(session).flatMap(({ text, reason, why, decision }) => [text, reason, why, decision]);
  const lookedBack = [...answersOf(session), ...milestonesOf(session)].map(({ words }) => words);
  return [...said, ...headings, ...lookedBack].join('\n');
}

function saysWords({ name }: Field): boolean {
  const known = fields.read(name)?.name;
  return known !== 'who' && known !== 'by' && known !== 'evaluator';
}

/** A name of several words is also meant by its first, unless that is a title or an initial. */
function formsOf(name: string): string[] {
  const [first = ''] = name.split(' ');
  const forms = first === name || first.length < 3 || NO_FIRST_NAME.test(first) ? [name] : [name, first];
  return forms.flatMap(form => [form, form.toUpperCase()]).map(form => form.normalize('NFC'));
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map(name => [plain(name), name])).values()];
}
