import { ItemView } from 'obsidian';
import type { TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Colour } from '../../core/session';
import { mountPhotoEntry, type PhotoEntryHandle } from '../../ui/photo/photo-entry';
import { noteColourOf } from '../../method/conversations';
import type { Context } from '../context';
import { told } from '../say';
import { FROM_PHOTO } from '../kept/kinds';
import { keyboard } from '../keyboard';
import { onArrival, refreshTitle } from '../panes';
import { perform } from '../session/acts';
import type { ShowsSession } from '../session/session-at-hand';
import { isRecord } from '../settings/read-settings';
import { PHOTO_VIEW } from './open-photo';

/** A photo of the paper sheet beside the note, to type its notes over. */
export class PhotoView extends ItemView implements ShowsSession {
  override navigation = false;
  override icon = 'image';
  private note: TFile | undefined;
  private photo: TFile | undefined;
  private paths = { file: '', photo: '' };
  private typed: string | undefined;
  private handle: PhotoEntryHandle | undefined;
  /** Counts what is shown, so that a photo still being loaded does not come up over a newer one. */
  private showing = 0;

  constructor(leaf: WorkspaceLeaf, private readonly context: Context) {
    super(leaf);
  }

  get sessionFile(): TFile | undefined {
    return this.note;
  }

  override getViewType(): string {
    return PHOTO_VIEW;
  }

  override getDisplayText(): string {
    const { photo } = this.context.words;
    return this.photo ? photo.titleOf(this.photo.basename) : photo.open;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.paths };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (isRecord(state) && typeof state['file'] === 'string' && typeof state['photo'] === 'string') {
      const { file, photo } = this.paths;
      this.paths = { file: state['file'], photo: state['photo'] };
      if (!this.handle || file !== this.paths.file || photo !== this.paths.photo) await this.show();
    }
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('ambitiegesprek-photo-view');
    this.registerEvent(this.app.vault.on('delete', (file) => {
      if (file === this.photo || file === this.note) told(this.context, () => this.show());
    }));
    this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => {
      if (leaf === this.leaf) this.handle?.focus();
    }));
    const missing = (): string[] => (this.note && this.photo ? [] : Object.values(this.paths));
    onArrival(this.app, this, missing, () => { told(this.context, () => this.show()); });
    this.registerEvent(this.app.vault.on('modify', (file) => { if (file === this.photo) this.showAgain(); }));
    this.register(this.context.kept.onMove((from, to) => { this.renamed(from, to); }));
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.takeDown();
    return Promise.resolve();
  }

  private renamed(from: string, to: string): void {
    const { file, photo } = this.paths;
    if (from !== file && from !== photo) return;
    this.paths = { file: from === file ? to : file, photo: from === photo ? to : photo };
    this.showAgain();
    // Words that were kept under the new name have joined those in the field.
    if (from === file && this.context.kept.get(FROM_PHOTO, to) !== this.typed) told(this.context, () => this.show());
    told(this.context, () => refreshTitle(this.leaf, this.getState()));
    this.app.workspace.requestSaveLayout();
  }

  private showAgain(): void {
    if (this.photo) this.handle?.show(this.app.vault.getResourcePath(this.photo));
  }

  private takeDown(): void {
    this.showing += 1;
    this.handle?.destroy();
    this.handle = undefined;
  }

  private async show(): Promise<void> {
    const { app, words, files } = this.context;
    this.takeDown();
    const turn = this.showing;
    this.contentEl.empty();
    this.note = app.vault.getFileByPath(this.paths.file) ?? undefined;
    this.photo = app.vault.getFileByPath(this.paths.photo) ?? undefined;
    const { note, photo } = this;
    if (!note || !photo) {
      this.contentEl.createEl('p', { cls: 'ambitiegesprek-room-message', text: words.photo.gone, attr: { role: 'status' } });
      return;
    }
    const colour = noteColourOf(await files.read(note));
    if (turn !== this.showing) return;
    this.mount(note, app.vault.getResourcePath(photo), colour);
  }

  private mount(note: TFile, url: string, colour: Colour): void {
    const { words, kept } = this.context;
    this.typed = kept.get(FROM_PHOTO, note.path);
    this.handle = mountPhotoEntry(this.contentEl, {
      words, url, colour, keyboard: keyboard(),
      draft: this.typed ?? '',
      told: (work) => { told(this.context, work); },
      keepDraft: (text) => {
        this.typed = text === '' ? undefined : text;
        kept.set(FROM_PHOTO, note.path, this.typed);
      },
      add: (line, inColour) => perform(this.context, note, { verb: 'add-notes', lines: [line], colour: inColour, to: {} }),
    });
    this.handle.focus();
  }
}
