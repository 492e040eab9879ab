import type { TFile } from 'obsidian';
import { parse } from '../../core/reading/parse';
import type { Session } from '../../core/session';
import { READING_AIDS } from './reading-aids';

/** Who wants to know what becomes of a note. */
export interface Watcher {
  changed(session: Session): void;
  renamed?(file: TFile): void;
  gone?(): void;
}

/** One note as last read, parsed step by step, and who is looking at it. */
export class NoteReading {
  private session: Session | undefined;
  private readonly watchers = new Set<Watcher>();
  private readingAgain: Promise<void> | undefined;
  private overtaken = false;
  /** Counts the readings, so that a slow read cannot come over a newer one. */
  private readings = 0;

  /** `trouble` hears of a watcher that threw: what one view cannot draw is no concern of the note or of the others. */
  constructor(private readonly trouble: (error: unknown) => void) {}

  get latest(): Session | undefined {
    return this.session;
  }

  get watched(): boolean {
    return this.watchers.size > 0;
  }

  read(text: string): Session {
    this.readings += 1;
    if (this.session?.source.text === text) return this.session;
    const session = parse(text, READING_AIDS, this.session);
    this.session = session;
    for (const watcher of [...this.watchers]) this.tell(watcher, one => { one.changed(session); });
    return session;
  }

  /**
   * Reads what `text` gives, and once more whenever it was asked for again meanwhile: the last state is the one that stays.
   * Where `text` gives nothing, the note stays as it was read.
   */
  readAgain(text: () => Promise<string | undefined>): Promise<void> {
    this.overtaken = true;
    return this.readingAgain ??= this.catchUp(text).finally(() => { this.readingAgain = undefined; });
  }

  add(watcher: Watcher): () => void {
    const { session } = this;
    this.watchers.add(watcher);
    if (session) this.tell(watcher, one => { one.changed(session); });
    return () => this.watchers.delete(watcher);
  }

  renamed(file: TFile): void {
    for (const watcher of [...this.watchers]) this.tell(watcher, one => one.renamed?.(file));
  }

  gone(): void {
    for (const watcher of [...this.watchers]) this.tell(watcher, one => one.gone?.());
  }

  private async catchUp(text: () => Promise<string | undefined>): Promise<void> {
    while (this.overtaken) {
      const before = this.readings;
      this.overtaken = false;
      const now = await text();
      if (before !== this.readings) this.overtaken = true;
      else if (now !== undefined) this.read(now);
    }
  }

  private tell(watcher: Watcher, word: (watcher: Watcher) => void): void {
    try {
      word(watcher);
    } catch (error) {
      this.trouble(error);
    }
  }
}
