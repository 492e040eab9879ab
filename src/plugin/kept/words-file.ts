import type { App } from 'obsidian';
import type { Words } from '../../i18n/words';
import { reasonOf, warn } from '../say';

/** How long words stand on the screen that are nowhere else. */
const UNTIL_READ = 0;

/**
 * The last place for words: a note beside their own, for where neither that nor the storage of this device takes them.
 * It grows; nothing in it is ever written over.
 */
export class WordsFile {
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly app: App, private readonly words: Words) {}

  /** Files the words that were typed for the note with this path, and tells where they are. */
  file(path: string, text: string): Promise<void> {
    if (text.trim() === '') return this.queue;
    this.queue = this.queue.then(() => this.write(path, text)).catch((error: unknown) => {
      warn(this.words.kept.nowhere(text, reasonOf(error)), UNTIL_READ);
    });
    return this.queue;
  }

  private async write(path: string, text: string): Promise<void> {
    const { kept } = this.words;
    const place = `${path.replace(/\.md$/, '')} (${kept.fileName}).md`;
    const entry = `${text}\n`;
    const there = this.app.vault.getFileByPath(place);
    if (there) await this.app.vault.process(there, before => `${before.replace(/\n?$/, '\n')}\n${entry}`);
    else await this.app.vault.create(place, `${kept.fileHead}\n\n${entry}`);
    warn(kept.filed(place));
  }
}
