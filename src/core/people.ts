import { shownName } from './link';
import { plain } from './syntax';

/** Which of the people a `who` field names. It may name several, and a first name will do where only one bears it. */
export function namedIn(who: string | undefined, people: readonly string[]): readonly string[] {
  if (who === undefined) return [];
  const named = shownName(who).split(BETWEEN_NAMES).map(plain).concat(plain(shownName(who)));
  return people.filter(person => named.some(name => name !== '' && means(name, person, people)));
}

/** The people of whom none of the fields speaks. */
export function missingFrom(fields: readonly (string | undefined)[], people: readonly string[]): readonly string[] {
  const present = new Set(fields.flatMap(who => namedIn(who, people)));
  return people.filter(person => !present.has(person));
}

const BETWEEN_NAMES = /\s*[,;&+/]\s*|\s+(?:en|and)\s+/u;

function means(name: string, person: string, people: readonly string[]): boolean {
  if (name === plain(shownName(person))) return true;
  return name === firstName(person) && people.filter(other => firstName(other) === name).length === 1;
}

function firstName(person: string): string {
  return plain(shownName(person)).split(' ')[0] ?? '';
}
