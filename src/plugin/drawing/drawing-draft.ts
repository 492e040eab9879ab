import type { App, TFile } from 'obsidian';
import { moveKept } from '../session/move-kept';
import { isRecord } from '../settings/read-settings';

const PREFIX = 'ambitiegesprek-drawing:';

/** A drawing on its way, and what stood in the file that it was drawn on. */
export interface Unwritten {
  readonly svg: string;
  readonly base: string;
}

/** What was drawn and is not in the vault yet, per note, on this device: it survives a crash between a stroke and its writing. */
export class DrawingDraft {
  constructor(private readonly app: App, private readonly note: TFile) {}

  get(): Unwritten | undefined {
    const stored: unknown = this.app.loadLocalStorage(this.key);
    if (!isRecord(stored)) return undefined;
    const { svg, base } = stored;
    return typeof svg === 'string' && typeof base === 'string' ? { svg, base } : undefined;
  }

  keep(unwritten: Unwritten): void {
    this.app.saveLocalStorage(this.key, unwritten);
  }

  /** Forgets it once it is written; a newer stroke that came meanwhile stays, and lies on what was written. */
  written(svg: string): void {
    const now = this.get();
    if (now?.svg === svg) this.app.saveLocalStorage(this.key, null);
    else if (now) this.keep({ svg: now.svg, base: svg });
  }

  // A note keeps its file object through a rename.
  private get key(): string {
    return PREFIX + this.note.path;
  }
}

export function moveDrawingDraft(app: App, from: string, to: string): void {
  moveKept(app, PREFIX, from, to);
}
