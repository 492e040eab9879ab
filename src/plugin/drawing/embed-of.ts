import type { TFile } from 'obsidian';
import type { Context } from '../context';

/** The words that show a file in the note, as the vault's settings write links. */
export function embedOf({ app }: Pick<Context, 'app'>, file: TFile, note: TFile): string {
  const link = app.fileManager.generateMarkdownLink(file, note.path);
  return link.startsWith('!') ? link : `!${link}`;
}
