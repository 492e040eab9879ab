import { debounce } from '../debounce';
import { Notice } from '../interface/notice';
import type { TAbstractFile, TFile } from '../vault/abstract-file';
import { weather } from '../weather';
import { say } from '../words';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { FileView } from './file-view';
import { mergeTexts } from './merge-texts';
import { rescue } from './rescue';

const SAVE_DELAY_MS = 2000;

export abstract class EditableFileView extends FileView {}

export abstract class TextFileView extends EditableFileView {
  data = '';
  requestSave: () => void;
  private lastSavedData = '';
  private isDirty = false;
  // The view has its file before it has the text of it.
  private hasText = false;
  private saving: Promise<void> = Promise.resolve();
  private isSaving = false;
  private isAskedBlindly = false;
  // What is on its way to the disk: its own `modify` event must not be taken for an outside change.
  private underway: { mine: string; written: string } | null = null;
  private readonly saveSoon = debounce(() => this.saveChanges(), SAVE_DELAY_MS, true);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => {
      this.isDirty = true;
      this.saveSoon();
    };
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => { if (file === this.file && this.hasText) void this.followDisk(); }));
    this.registerDomEvent(window, 'pagehide', () => this.saveBeforeLeaving());
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override async onLoadFile(file: TFile): Promise<void> {
    this.hasText = false;
    const data = await this.app.vault.cachedRead(file);
    if (this.file !== file) return;
    // A second load of the same note comes over what was typed since the first.
    if (this.isDirty || this.isSaving) weather.wiped.push(this.textToWrite());
    if (this.isSaving) this.forgetSaved(data);
    this.data = data;
    this.lastSavedData = data;
    this.isDirty = false;
    this.hasText = true;
    this.setViewData(data, true);
    if (this.app.vault.knownText(file.path) !== data) void this.followDisk();
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    // Another request to leave may have a save on its way, which holds the text that is cleared below.
    for (let tries = 0; this.isSaving || (tries < 3 && (tries === 0 || this.isDirty)); tries++) await this.saveChanges();
    if (this.isDirty) this.giveUp(file);
    this.hasText = false;
    this.clear();
    await super.onUnloadFile(file);
  }

  protected override async fileDeleted(): Promise<void> {
    weather.wiped.push(this.textToWrite());
    await super.fileDeleted();
  }

  // The save on its way ends after the load, and what it wrote is then taken for what the loaded text grew from: the next one erases it.
  private forgetSaved(loaded: string): void {
    weather.overwritten.push(this.textToWrite().split('\n').filter(line => !loaded.includes(line)).join('\n'));
  }

  // Tried again later it would go over the note that comes next.
  private giveUp(file: TFile): void {
    this.isDirty = false;
    this.saveSoon.cancel();
    weather.wiped.push(this.textToWrite());
    rescue(file, this.lastSavedData, this.textToWrite());
  }

  /** Writes the text over the one it grew from; what came in between from outside is merged in. */
  async save(clear = false): Promise<void> {
    // As in the app: who asks for it before the text has come writes what the editor holds.
    if (!this.hasText) this.isDirty = true;
    // Who asks for it before the text has come, or when the app has told that the file is another, is to blame for what is saved over.
    const known = this.file && this.app.vault.knownText(this.file.path);
    this.isAskedBlindly = !this.hasText || known !== this.lastSavedData;
    await this.saveChanges();
    if (clear) this.clear();
  }

  private async saveChanges(): Promise<void> {
    this.saveSoon.cancel();
    // One after the other: each save must know what the one before it has written.
    this.saving = this.saving.then(() => this.saveOnce());
    await this.saving;
  }

  private async saveOnce(): Promise<void> {
    const { file, lastSavedData: base } = this;
    if (!this.isDirty || !file) return;
    const mine = this.textToWrite();
    this.isDirty = false;
    this.isSaving = true;
    try {
      await this.app.vault.process(file, disk => {
        const written = this.isMerged(base, mine, disk) ? mergeTexts(base, mine, disk) : mine;
        this.underway = { mine, written };
        return written;
      });
      this.settle();
    } catch (error) {
      // Where the file has gone, or the pane shows another note by now, trying again helps nobody.
      if (!this.hasText || !this.app.vault.getFileByPath(file.path) || isMissing(error)) weather.wiped.push(mine);
      this.saveFailed(error);
    } finally {
      this.isSaving = false;
    }
  }

  // The app may know nothing of a change from outside, or not care, and save over it.
  private isMerged(base: string, mine: string, disk: string): boolean {
    const isOver = !this.hasText || weather.strikes('over');
    // What is typed before the text has come grew from nothing.
    const from = this.hasText ? base : '';
    if (isOver && disk !== from && disk !== mine && !this.isAskedBlindly) weather.overwritten.push(disk);
    this.isAskedBlindly = false;
    return !isOver;
  }

  // The text stays dirty and is tried again, but not after the file itself has gone.
  private saveFailed(error: unknown): void {
    this.underway = null;
    new Notice(String(error));
    if (this.file) this.requestSave();
  }

  /** What is written for the text of the view. */
  protected textToWrite(): string {
    return this.getViewData();
  }

  private settle(): void {
    if (!this.underway) return;
    const { mine, written } = this.underway;
    this.underway = null;
    this.lastSavedData = written;
    if (written !== mine) this.show(mergeTexts(mine, this.textToWrite(), written));
  }

  private async followDisk(): Promise<void> {
    const { file } = this;
    await weather.wait('reload');
    // What is being saved counts as saved only when it is: taken for clean, the text would be replaced by the one on disk.
    while (this.isSaving) await this.saving;
    const disk = file && this.app.vault.knownText(file.path);
    if (file === this.file && this.hasText && disk !== null && disk !== undefined) this.takeOver(disk);
  }

  private takeOver(disk: string): void {
    if (disk === this.underway?.written) return this.settle();
    if (disk === this.lastSavedData) return;
    const mine = this.isDirty ? this.textToWrite() : this.lastSavedData;
    const merged = mergeTexts(this.lastSavedData, mine, disk);
    const isMerge = this.isDirty && merged !== disk && mine !== disk;
    this.lastSavedData = disk;
    this.show(merged);
    this.isDirty = merged !== disk;
    if (isMerge && mine !== merged) new Notice(say('merged').replace('{0}', this.file?.basename ?? ''));
    if (this.isDirty) this.requestSave();
  }

  private show(text: string): void {
    this.data = text;
    this.setViewData(text, false);
  }

  private saveBeforeLeaving(): void {
    if (this.hasText && (this.isDirty || this.isSaving) && this.file) rescue(this.file, this.lastSavedData, this.textToWrite());
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
