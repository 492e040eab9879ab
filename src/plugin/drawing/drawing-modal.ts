import { Modal } from 'obsidian';
import type { TFile } from 'obsidian';
import { mountDrawing } from '../../ui/drawing/mount-drawing';
import type { DrawingHandle } from '../../ui/drawing/drawing-services';
import type { Context } from '../context';
import { reasonOf, warn } from '../say';
import { perform } from '../session/acts';
import type { DrawingDraft } from './drawing-draft';
import type { DrawingFile } from './drawing-file';
import { embedOf } from '../new-file';

/** What is being drawn, and where it is kept. */
export interface Drawn {
  readonly note: TFile;
  readonly svg: string;
  readonly file: DrawingFile;
  readonly draft: DrawingDraft;
  /** `svg` comes from a draft that is in no file yet. */
  readonly unsaved: boolean;
}

/** The paper over the whole window; on a tablet too. */
export class DrawingModal extends Modal {
  private handle: DrawingHandle | undefined;
  private failed = false;
  private queue: Promise<void> = Promise.resolve();
  /** In the vault, but not in the note yet. */
  private unembedded: TFile | undefined;

  constructor(private readonly context: Context, private readonly drawn: Drawn, private readonly pickPhoto: () => void) {
    super(context.app);
  }

  override onOpen(): void {
    const { words } = this.context;
    this.modalEl.addClass('ambitiegesprek-drawing-modal');
    this.modalEl.setAttribute('aria-label', words.drawing.title);
    this.handle = mountDrawing(this.contentEl, {
      words, svg: this.drawn.svg,
      keep: (svg) => { this.keep(svg); },
      pickPhoto: () => {
        this.close();
        this.pickPhoto();
      },
      done: () => { this.close(); },
    });
    this.handle.focus();
    if (this.drawn.unsaved) this.keep(this.drawn.svg);
  }

  override onClose(): void {
    this.handle?.destroy();
    this.handle = undefined;
  }

  /** One after the other, so that a first stroke and the next do not embed the same drawing twice. */
  private keep(svg: string): void {
    this.drawn.draft.keep({ svg, base: this.drawn.file.known });
    this.queue = this.queue.then(() => this.write(svg)).catch((error: unknown) => {
      // One message is enough; every stroke is tried again.
      if (!this.failed) warn(this.context.words.drawing.keepFailed(reasonOf(error)));
      this.failed = true;
    });
  }

  private async write(svg: string): Promise<void> {
    const { file, how } = await this.drawn.file.keep(svg);
    if (how === 'beside') warn(this.context.words.drawing.keptBeside(file.path));
    if (how !== 'written') this.unembedded = file;
    if (this.unembedded && await this.embed(this.unembedded)) this.unembedded = undefined;
    this.drawn.draft.written(svg);
  }

  private embed(file: TFile): Promise<boolean> {
    const { note } = this.drawn;
    return perform(this.context, note, { verb: 'add-embed', embed: embedOf(this.context, file, note), place: 'drawing' });
  }
}
