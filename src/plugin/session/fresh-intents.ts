import type { TFile } from 'obsidian';
import type { Intent } from '../../core/operations';

/** A slow load or save is over by then, and the words are not forgotten yet. */
const LOOKED_AFTER_MILLISECONDS = 15_000;
const FRESH_MILLISECONDS = 60_000;

interface Fresh {
  readonly words: string;
  /** Those of its lines that stood in the note as they were typed. */
  readonly lines: readonly string[];
}

/**
 * What was written into notes so lately that nobody may have seen it there: a note that is deleted takes it along, and a pane
 * that was loaded late, or is saved over the file, may bring back the text from before. Twice it is looked whether it still stands.
 */
export class FreshIntents {
  private readonly byNote = new Map<TFile, readonly Fresh[]>();
  private readonly timers = new Set<number>();

  /** `look` gives the texts that are the note's now; `lost` is told of words that stand in none of them. */
  constructor(
    private readonly look: (file: TFile) => Promise<readonly string[]>,
    private readonly lost: (file: TFile, words: string) => void,
  ) {}

  keep(file: TFile, intent: Intent, text: string): void {
    const words = wordsOf(intent);
    if (words.trim() === '') return;
    const fresh: Fresh = { words, lines: words.split('\n').filter(line => line !== '' && text.includes(line)) };
    this.byNote.set(file, [...this.of(file), fresh]);
    this.later(LOOKED_AFTER_MILLISECONDS, () => this.lookAfter(file, fresh));
    this.later(FRESH_MILLISECONDS, () => this.lookAfter(file, fresh).finally(() => { this.forget(file, fresh); }));
  }

  has(file: TFile): boolean {
    return this.byNote.has(file);
  }

  /** Somebody changed the text, and meant to: what went with that is not missed. */
  changed(file: TFile, before: string, after: string): void {
    for (const fresh of this.of(file)) if (standsIn(before, fresh) && !standsIn(after, fresh)) this.forget(file, fresh);
  }

  /** The words of a note that is gone. */
  take(file: TFile): string {
    const words = this.of(file).map(fresh => fresh.words);
    this.byNote.delete(file);
    return words.join('\n');
  }

  stop(): void {
    for (const timer of this.timers) window.clearTimeout(timer);
  }

  private async lookAfter(file: TFile, fresh: Fresh): Promise<void> {
    if (!this.of(file).includes(fresh)) return;
    const texts = await this.look(file);
    if (texts.some(text => standsIn(text, fresh)) || !this.of(file).includes(fresh)) return;
    this.forget(file, fresh);
    this.lost(file, fresh.words);
  }

  private of(file: TFile): readonly Fresh[] {
    return this.byNote.get(file) ?? [];
  }

  private forget(file: TFile, fresh: Fresh): void {
    const left = this.of(file).filter(one => one !== fresh);
    if (left.length > 0) this.byNote.set(file, left);
    else this.byNote.delete(file);
  }

  // A note that cannot be read is not known to have lost anything.
  private later(milliseconds: number, work: () => Promise<void>): void {
    const timer = window.setTimeout(() => {
      this.timers.delete(timer);
      work().catch(() => undefined);
    }, milliseconds);
    this.timers.add(timer);
  }
}

function standsIn(text: string, { lines }: Fresh): boolean {
  return lines.every(line => text.includes(line));
}

/** What somebody typed into the intent. */
function wordsOf(intent: Intent): string {
  if ('lines' in intent && intent.verb === 'add-notes') return intent.lines.join('\n');
  if ('words' in intent) return intent.words ?? '';
  if ('word' in intent) return intent.word;
  if ('why' in intent) return intent.why ?? '';
  if (intent.verb === 'add-people') return intent.names.join('\n');
  if (intent.verb === 'set-detail') return typeof intent.value === 'string' ? intent.value : '';
  return intent.verb === 'set-reason' ? intent.reason : '';
}
