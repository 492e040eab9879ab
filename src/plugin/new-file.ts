import type { TFile, Vault } from 'obsidian';
import type { Context } from './context';

/**
 * A path for a new file, with a number where the name is taken: as the app numbers notes, in brackets for others, whose names end in dates.
 * Most file systems take `School` and `school` for one name, whatever the vault's index says. `base` has no extension.
 */
export function freePath(vault: Vault, base: string, extension: string): string {
  const taken = new Set(vault.getAllLoadedFiles().map(({ path }) => path.toLowerCase()));
  const pathOf = (number: string): string => `${base}${number}.${extension}`;
  let path = pathOf('');
  for (let number = 2; taken.has(path.toLowerCase()); number += 1) path = pathOf(extension === 'md' ? ` ${number}` : ` (${number})`);
  return path;
}

/** A file name without extension from words, fit for every system and for a wikilink. */
export function attachmentName(...words: readonly (string | undefined)[]): string {
  return words
    .map(word => (word ?? '').replace(/^\[\[(?:[^\]|]*\|)?|\]\]$/g, '').replace(/[\\/:*?"<>|#^[\]]+/g, ' ').replace(/\s+/g, ' ').trim())
    .filter(word => word !== '')
    .join(' ');
}

/** The words that show a file in the note, as the vault's settings write links. */
export function embedOf({ app }: Pick<Context, 'app'>, file: TFile, note: TFile): string {
  const link = app.fileManager.generateMarkdownLink(file, note.path);
  return link.startsWith('!') ? link : `!${link}`;
}
