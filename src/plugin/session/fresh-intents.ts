import { TFile } from 'obsidian';
import type { App, Plugin } from 'obsidian';
import type { Intent } from '../../core/operations';
import type { Kept } from '../kept/kept';
import { joinLines, WRITTEN } from '../kept/kinds';
import type { WrittenWords } from '../kept/kinds';
import type { NotePanes } from './note-panes';

/** A slow load or save is over by then, and the words are not forgotten yet. */
const LOOKED_AFTER_MILLISECONDS = 15_000;
const FRESH_MILLISECONDS = 60_000;

export type KeptWords = Pick<Kept, 'get' | 'set' | 'withWords'>;

/**
 * What was written into notes so lately that nobody may have seen it there: a note that is deleted takes it along, and a pane
 * that was loaded late, or is saved over the file, may bring back the text from before. Twice it is looked whether it still stands.
 * Until it was seen on disk it is kept outside the note, too: an editor may be gone before the app saves it.
 */
export class FreshIntents {
  private readonly byNote = new Map<TFile, readonly WrittenWords[]>();
  private readonly timers = new Set<number>();

  /** `lost` is told of words that stand in no text of the note. */
  constructor(
    private readonly app: App,
    private readonly kept: KeptWords,
    private readonly panes: Pick<NotePanes, 'textsOf'>,
    private readonly lost: (file: TFile, words: string) => void,
  ) {}

  /** Looks after what is written for as long as the plugin is loaded, and for what an earlier life of it never saw on disk. */
  follow(plugin: Plugin): void {
    const { vault, workspace } = this.app;
    plugin.register(() => { this.stop(); });
    plugin.registerEvent(vault.on('modify', (file) => {
      if (file instanceof TFile) this.unawaited(this.saved(file));
    }));
    workspace.onLayoutReady(() => {
      const files = this.kept.withWords.map(path => vault.getFileByPath(path));
      for (const file of files) if (file) this.unawaited(this.resume(file));
    });
  }

  keep(file: TFile, intent: Intent, text: string): void {
    const words = wordsOf(intent);
    if (words.trim() === '') return;
    const lines = words.split('\n').filter(line => line !== '' && text.includes(line));
    const fresh: WrittenWords = { words, lines, times: lines.map(line => timesIn(text, line)) };
    this.setOutside(file, [...this.outside(file), fresh]);
    this.lookLater(file, fresh);
    this.unawaited(this.saved(file));
  }

  private async resume(file: TFile): Promise<void> {
    await this.saved(file);
    for (const fresh of this.outside(file)) {
      this.lost(file, fresh.words);
      this.over(file, fresh);
    }
  }

  /** The file may have been written: what stands there is safe. */
  private async saved(file: TFile): Promise<void> {
    if (this.outside(file).length === 0) return;
    this.settle(file, await this.app.vault.read(file));
  }

  private settle(file: TFile, onDisk: string): void {
    this.setOutside(file, this.outside(file).filter(fresh => !standsAsOften(onDisk, fresh)));
  }

  has(file: TFile): boolean {
    return this.all(file).length > 0;
  }

  /** Somebody changed the text, and meant to: what went with that is not missed. */
  changed(file: TFile, before: string, after: string): void {
    for (const fresh of this.all(file)) if (standsIn(before, fresh) && !standsIn(after, fresh)) this.over(file, fresh);
  }

  /** The words of a note that is gone. */
  take(file: TFile): string {
    const words = this.all(file).map(fresh => fresh.words);
    this.byNote.delete(file);
    this.setOutside(file, []);
    return words.join('\n');
  }

  private stop(): void {
    for (const timer of this.timers) window.clearTimeout(timer);
  }

  private lookLater(file: TFile, fresh: WrittenWords): void {
    this.byNote.set(file, [...this.of(file), fresh]);
    this.later(LOOKED_AFTER_MILLISECONDS, () => this.lookAfter(file, fresh));
    this.later(FRESH_MILLISECONDS, () => this.lookAfter(file, fresh).finally(() => { this.forget(file, fresh); }));
  }

  private async lookAfter(file: TFile, fresh: WrittenWords): Promise<void> {
    if (!this.of(file).includes(fresh)) return;
    const onDisk = await this.app.vault.read(file);
    this.settle(file, onDisk);
    const texts = [onDisk, ...this.panes.textsOf(file)];
    if (texts.some(text => standsIn(text, fresh)) || !this.of(file).includes(fresh)) return;
    this.lost(file, fresh.words);
    this.over(file, fresh);
  }

  private of(file: TFile): readonly WrittenWords[] {
    return this.byNote.get(file) ?? [];
  }

  /** Also what was never seen on disk for so long that nobody looks after it any more. */
  private all(file: TFile): readonly WrittenWords[] {
    const fresh = this.of(file);
    return [...this.outside(file).filter(({ words }) => !fresh.some(one => one.words === words)), ...fresh];
  }

  private over(file: TFile, fresh: WrittenWords): void {
    this.forget(file, fresh);
    const outside = this.outside(file);
    const first = outside.findIndex(({ words }) => words === fresh.words);
    this.setOutside(file, outside.filter((_, at) => at !== first));
  }

  private forget(file: TFile, fresh: WrittenWords): void {
    const left = this.of(file).filter(one => one !== fresh);
    if (left.length > 0) this.byNote.set(file, left);
    else this.byNote.delete(file);
  }

  private outside({ path }: TFile): readonly WrittenWords[] {
    return this.kept.get(WRITTEN, path) ?? [];
  }

  private setOutside(file: TFile, all: readonly WrittenWords[]): void {
    if (all.length !== this.outside(file).length) this.kept.set(WRITTEN, file.path, all.length === 0 ? undefined : all);
  }

  private later(milliseconds: number, work: () => Promise<void>): void {
    const timer = window.setTimeout(() => {
      this.timers.delete(timer);
      this.unawaited(work());
    }, milliseconds);
    this.timers.add(timer);
  }

  // A note that cannot be read is not known to have lost anything; what is kept of it is looked for at the next start.
  private unawaited(look: Promise<void>): void {
    look.catch(() => undefined);
  }
}

function standsIn(text: string, { lines }: WrittenWords): boolean {
  return lines.every(line => text.includes(line));
}

function standsAsOften(text: string, { lines, times }: WrittenWords): boolean {
  return lines.every((line, at) => timesIn(text, line) >= (times[at] ?? 1));
}

function timesIn(text: string, line: string): number {
  return text.split(line).length - 1;
}

/** What somebody typed into the intent. */
function wordsOf(intent: Intent): string {
  if ('lines' in intent && intent.verb === 'add-notes') return intent.lines.join('\n');
  if ('words' in intent || 'needs' in intent) return joinLines(intent.words ?? '', 'needs' in intent ? intent.needs ?? '' : '');
  if ('word' in intent) return intent.word;
  if ('why' in intent) return intent.why ?? '';
  if (intent.verb === 'add-people') return intent.names.join('\n');
  if (intent.verb === 'set-detail') return typeof intent.value === 'string' ? intent.value : '';
  return intent.verb === 'set-reason' ? intent.reason : '';
}
