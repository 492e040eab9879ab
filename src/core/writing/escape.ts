import { splitLines } from './line';

/** What at the start of a line would be another construct than words, and where the backslash goes. To Markdown a hard space is none. */
const CONSTRUCTS: readonly RegExp[] = [
  /^(\d{1,9})([.)])(?=[ \t]|$)/u,
  /^()([-+*])(?=[ \t]|$)/u,
  /^()(#{1,6}(?=[ \t]|$))/u,
  /^()(>)/u,
  /^()(`{3,}|~{3,})/u,
  /^()([-_*])(?=(?:[ \t]*[-_*]){2,}[ \t]*$)/u,
  /^()(=+|-+)(?=\s*$)/u,
  /^()(<)(?=[A-Za-z/!?])/u,
  /^()(\[)(?=[^\]]*\]:)/u,
  /^()(\[)(?=[^\]]\](?:\s|$))/u,
  /^()(%%|\$\$)/u,
];

/** Words as they begin a line: where they would be read as a heading, list, quote, task or code, a backslash keeps them words. */
export function escapeStart(words: string): string {
  const line = words.trimStart();
  const construct = CONSTRUCTS.find(pattern => pattern.test(line));
  return construct === undefined ? line : line.replace(construct, '$1\\$2');
}

/** Words on one line, as a heading holds them; closing number signs would be dropped by Markdown. */
export function headingWords(words: string): string {
  return oneLine(words).replace(/(^|\s)(#+)$/u, '$1\\$2');
}

/** What was typed on several lines, for a place in the note that has one. */
export function oneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/gu, ' ').trim();
}

/** The lines of words that somebody typed, without the blank ones. */
export function wordLines(words: string): string[] {
  return splitLines(words).map(line => line.trim()).filter(line => line !== '');
}
