import { plain } from './syntax';

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
