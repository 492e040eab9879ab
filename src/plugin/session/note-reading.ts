import type { TFile } from 'obsidian';
import { parse } from '../../core/parse';
import type { Session } from '../../core/session';

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
  /** Counts the readings, so that a slow read from disk cannot overtake a newer one. */
  private count = 0;

  get latest(): Session | undefined {
    return this.session;
  }

  get readings(): number {
    return this.count;
  }

  get watched(): boolean {
    return this.watchers.size > 0;
  }

  read(text: string): Session {
    this.count += 1;
    if (this.session?.source.text === text) return this.session;
    this.session = parse(text, this.session);
    for (const watcher of [...this.watchers]) watcher.changed(this.session);
    return this.session;
  }

  add(watcher: Watcher): () => void {
    this.watchers.add(watcher);
    if (this.session) watcher.changed(this.session);
    return () => this.watchers.delete(watcher);
  }

  renamed(file: TFile): void {
    for (const watcher of [...this.watchers]) watcher.renamed?.(file);
  }

  gone(): void {
    for (const watcher of [...this.watchers]) watcher.gone?.();
  }
}
