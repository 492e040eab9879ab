import { ItemView } from 'obsidian';
import type { TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Colour } from '../../core/session';
import { PHASES } from '../../method/phases';
import type { PhotoDeskHandle } from '../../ui/photo/photo-desk';
import type { Context } from '../context';
import { perform } from '../session/acts';
import type { ShowsSession } from '../session/session-at-hand';
import { isRecord } from '../settings/read-settings';
import { PHOTO_VIEW } from './open-photo';

const DRAFT = 'ambitiegesprek-photo-draft:';

/** A photo of the paper sheet beside the note, to type its notes over. */
export class PhotoView extends ItemView implements ShowsSession {
  override navigation = false;
  override icon = 'image';
  private note: TFile | undefined;
  private photo: TFile | undefined;
  private paths = { file: '', photo: '' };
  private handle: PhotoDeskHandle | undefined;

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

  // A renamed file keeps its object; the paths are those of now.
  override getState(): Record<string, unknown> {
    return { ...super.getState(), file: this.note?.path ?? this.paths.file, photo: this.photo?.path ?? this.paths.photo };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (isRecord(state) && typeof state['file'] === 'string' && typeof state['photo'] === 'string') {
      this.paths = { file: state['file'], photo: state['photo'] };
      await this.show();
    }
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('ambitiegesprek-photo-view');
    this.registerEvent(this.app.vault.on('delete', (file) => {
      if (file === this.photo || file === this.note) void this.show();
    }));
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.handle?.destroy();
    return Promise.resolve();
  }

  private async show(): Promise<void> {
    const { app, words, files } = this.context;
    this.handle?.destroy();
    this.handle = undefined;
    this.contentEl.empty();
    this.note = app.vault.getFileByPath(this.paths.file) ?? undefined;
    this.photo = app.vault.getFileByPath(this.paths.photo) ?? undefined;
    const { note, photo } = this;
    if (!note || !photo) {
      this.contentEl.createEl('p', { cls: 'ambitiegesprek-room-message', text: words.photo.gone, attr: { role: 'status' } });
      return;
    }
    const { properties: { phase } } = await files.read(note);
    await this.mount(note, app.vault.getResourcePath(photo), PHASES.find(({ number }) => number === phase)?.noteColour ?? 'yellow');
  }

  private async mount(note: TFile, url: string, colour: Colour): Promise<void> {
    const { mountPhotoDesk } = await import('../../ui/photo/photo-desk');
    const { app, words } = this.context;
    const draft: unknown = app.loadLocalStorage(DRAFT + note.path);
    this.handle?.destroy();
    this.handle = mountPhotoDesk(this.contentEl, {
      words, url, colour,
      draft: typeof draft === 'string' ? draft : '',
      keepDraft: (text) => { app.saveLocalStorage(DRAFT + note.path, text === '' ? null : text); },
      add: (line, inColour) => perform(this.context, note, { verb: 'add-notes', lines: [line], colour: inColour, to: {} }),
    });
    this.handle.focus();
  }
}
