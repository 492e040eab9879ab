import type { App } from 'obsidian';

const PREFIX = 'ambitiegesprek-drawing:';

/** What was drawn and is not in the vault yet, per note, on this device: it survives a crash between a stroke and its writing. */
export class DrawingDraft {
  constructor(private readonly app: App, private readonly path: string) {}

  get(): string | undefined {
    const stored: unknown = this.app.loadLocalStorage(PREFIX + this.path);
    return typeof stored === 'string' ? stored : undefined;
  }

  keep(svg: string): void {
    this.app.saveLocalStorage(PREFIX + this.path, svg);
  }

  /** Forgets it once it is written; a newer stroke that came meanwhile stays. */
  written(svg: string): void {
    if (this.get() === svg) this.app.saveLocalStorage(PREFIX + this.path, null);
  }
}
