import { linkedFrom } from '../link';
import { plain } from '../language';
import { headings } from '../syntax';

/** What a `vervolg::` field points at: a note, and perhaps a heading in it. */
export interface HeadingLink {
  /** The note as the link names it. */
  readonly note: string;
  /** How the heading begins to be an ambition's tells which kind is meant; its number does not count. */
  readonly heading?: { readonly words: string; readonly ambition: boolean };
}

/** The link in a text such as `[[2024-03-14 Gesprek#Ambitie 1 Durven maken]]`; nothing where it holds none. */
export function headingLink(written: string): HeadingLink | undefined {
  const [note = '', ...path] = (linkedFrom(written) ?? '').split('#');
  const heading = path.at(-1)?.trim() ?? '';
  if (note.trim() === '') return undefined;
  return heading === '' ? { note: note.trim() } : { note: note.trim(), heading: withoutLabel(heading) };
}

/** `[[2024-03-14 Gesprek#Ambitie 1 Durven maken]]`, for a heading as it stands in its note (`### Ambitie 1: Durven maken`). */
export function linkToHeading(linktext: string, headingLine: string): string {
  return `[[${linktext}#${linkable(headingLine)}]]`;
}

/** What a link to that heading says of its words: also of an address, comment or block id in it, which are none of its words. */
export function wordsInLink(headingLine: string): string {
  return withoutLabel(linkable(headingLine)).words;
}

/** Whether two texts are the same words to a link, which loses the signs that would end it. */
export function sameInLink(a: string, b: string): boolean {
  return plainWords(a) === plainWords(b);
}

const LABEL = /^(\p{L}[\p{L}\p{M}]*)(?:\s+\d+)?\s*[:–—-]?\s+(?=\S)/u;

function withoutLabel(heading: string): { words: string; ambition: boolean } {
  const label = LABEL.exec(heading);
  const ambition = headings.read(label?.[1] ?? '')?.name === 'ambition';
  return { words: ambition ? heading.slice(label?.[0].length) : heading, ambition };
}

/** As the app writes a heading into a link. */
function linkable(headingLine: string): string {
  return headingLine.replace(/^#+[ \t]*/u, '').replace(/[#|^:%[\]\\]+/gu, ' ').replace(/\s+/gu, ' ').trim();
}

function plainWords(words: string): string {
  return plain(words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
}
