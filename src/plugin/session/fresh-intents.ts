import type { TFile } from 'obsidian';
import type { Intent } from '../../core/operations';

const FRESH_MILLISECONDS = 60_000;

/** What was written into notes so lately that nobody may have seen it there: a note that is deleted takes it along. */
export class FreshIntents {
  private readonly byNote = new Map<TFile, readonly Intent[]>();

  keep(file: TFile, intent: Intent): void {
    this.byNote.set(file, [...this.byNote.get(file) ?? [], intent]);
    window.setTimeout(() => { this.age(file, intent); }, FRESH_MILLISECONDS);
  }

  take(file: TFile): readonly Intent[] {
    const intents = this.byNote.get(file) ?? [];
    this.byNote.delete(file);
    return intents;
  }

  private age(file: TFile, intent: Intent): void {
    const left = (this.byNote.get(file) ?? []).filter(one => one !== intent);
    if (left.length > 0) this.byNote.set(file, left);
    else this.byNote.delete(file);
  }
}
