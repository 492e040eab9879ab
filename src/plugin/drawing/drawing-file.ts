import type { App, TFile } from 'obsidian';

/** What became of keeping: written, or put beside a file that somebody else had changed meanwhile. */
export interface KeptDrawing {
  readonly file: TFile;
  readonly how: 'made' | 'written' | 'beside';
}

/** One drawing in the vault. It only ever writes over what it read or wrote itself. */
export class DrawingFile {
  private queue: Promise<unknown> = Promise.resolve();

  /** `text` is what was last known to stand in `file`. */
  constructor(private readonly app: App, private readonly name: string, private readonly sourcePath: string,
    private file: TFile | undefined, private text: string) {}

  get known(): string {
    return this.text;
  }

  /** One after the other, so that a slow disk cannot put an older stroke over a newer one. */
  keep(svg: string): Promise<KeptDrawing> {
    const kept = this.queue.then(() => this.write(svg));
    this.queue = kept.catch(() => undefined);
    return kept;
  }

  private async write(svg: string): Promise<KeptDrawing> {
    const file = this.file && this.app.vault.getFileByPath(this.file.path);
    if (!file) return this.make(svg, 'made');
    let mine = false;
    await this.app.vault.process(file, (now) => {
      // A crash may have come after the writing.
      mine = now === this.text || now === svg;
      return mine ? svg : now;
    });
    if (!mine) return this.make(svg, 'beside');
    this.text = svg;
    return { file, how: 'written' };
  }

  private async make(svg: string, how: 'made' | 'beside'): Promise<KeptDrawing> {
    const path = await this.app.fileManager.getAvailablePathForAttachment(`${this.name}.svg`, this.sourcePath);
    const file = await this.app.vault.create(path, svg);
    this.file = file;
    this.text = svg;
    return { file, how };
  }
}
