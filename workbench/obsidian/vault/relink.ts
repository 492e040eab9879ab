/** The text with every wikilink to one of `links` pointing at the file's new name; aliases and headings stay. */
export function relinked(text: string, links: Set<string>, linktext: (sourcePath: string) => string, sourcePath: string): string {
  return text.replace(/\[\[([^\]|#\n]*)([^\]\n]*)\]\]/g, (whole, link: string, rest: string) =>
    (links.has(link.trim()) ? `[[${linktext(sourcePath)}${rest}]]` : whole));
}
