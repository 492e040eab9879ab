import type { TFile } from 'obsidian';
import type { Context } from '../context';

/** The words that show a file in the note, as the vault's settings write links. */
export function embedOf({ app }: Pick<Context, 'app'>, file: TFile, note: TFile): string {
  const link = app.fileManager.generateMarkdownLink(file, note.path);
  return link.startsWith('!') ? link : `!${link}`;
}

/** A file name without extension from words, fit for every system and for a wikilink. */
export function attachmentName(...words: readonly (string | undefined)[]): string {
  return words
    .map(word => (word ?? '').replace(/^\[\[(?:[^\]|]*\|)?|\]\]$/g, '').replace(/[\\/:*?"<>|#^[\]]+/g, ' ').replace(/\s+/g, ' ').trim())
    .filter(word => word !== '')
    .join(' ');
}
