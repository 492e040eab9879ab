/** A file name without extension from words, fit for every system and for a wikilink. */
export function attachmentName(...words: readonly (string | undefined)[]): string {
  return words
    .map(word => (word ?? '').replace(/^\[\[(?:[^\]|]*\|)?|\]\]$/g, '').replace(/[\\/:*?"<>|#^[\]]+/g, ' ').replace(/\s+/g, ' ').trim())
    .filter(word => word !== '')
    .join(' ');
}
