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
  /** What was filed already, so that trying again does not file it twice. */
  private readonly filed = new Set<string>();

  constructor(private readonly app: App, private readonly words: Words) {}

  /** Files the words that were typed for the note with this path, and tells where they are. */
  file(path: string, text: string): Promise<void> {
    const once = `${path}\n${text}`;
    if (text.trim() === '' || this.filed.has(once)) return this.queue;
    this.filed.add(once);
    this.queue = this.queue.then(() => this.write(path, text)).catch((error: unknown) => {
      this.filed.delete(once);
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
