import { plain } from './language';

const WIKILINK = /\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/gu;
const MARKDOWN_LINK = /\[([^\]]*)\]\(([^)]*)\)/gu;

/** A text as one reads it: of each link in it the name that it shows. */
export function shownName(written: string): string {
  return written
    .replace(WIKILINK, (_link, target: string, alias?: string) => alias ?? lastPart(target))
    .replace(MARKDOWN_LINK, '$1')
    .trim();
}

/** Who or what a text means: the note that its link points to, whatever name the link shows, else its words. */
export function identityOf(written: string): string {
  const named = written
    .replace(WIKILINK, (_link, target: string) => lastPart(target))
    .replace(MARKDOWN_LINK, (_link, _shown, target: string) => lastPart(decoded(target)));
  return plain(named);
}

/** Where the first link in a text points to. */
export function linkedFrom(written: string): string | undefined {
  const [link] = [...written.matchAll(WIKILINK), ...written.matchAll(MARKDOWN_LINK)];
  return link && (link[0].startsWith('[[') ? link[1] : link[2] && decoded(link[2]))?.trim();
}

/** Without folder, heading and extension. */
function lastPart(target: string): string {
  const [note = ''] = target.split('#');
  return (note.split('/').at(-1) ?? note).replace(/\.md$/iu, '');
}

// A stray percent sign means that the target is no URL.
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

const BETWEEN_NAMES = /\s*[,;&+/]\s*|\s+(?:en|and)\s+/u;

/** The names in a field that may hold several, as they are shown. */
export function separateNames(written: string | undefined): string[] {
  if (written === undefined) return [];
  return shownName(written).split(BETWEEN_NAMES).map(name => name.trim()).filter(name => /\p{L}/u.test(name));
}

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

function means(name: string, person: string, people: readonly string[]): boolean {
  if (name === plain(shownName(person))) return true;
  return name === firstName(person) && people.filter(other => firstName(other) === name).length === 1;
}

function firstName(person: string): string {
  return plain(shownName(person)).split(' ')[0] ?? '';
}
