import type { ViewStateResult } from 'obsidian';
import type { Menu } from '../interface/menu';
import { TFile, type TAbstractFile } from '../vault/abstract-file';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;
  private requests = 0;
  private isLeaving = false;

  constructor(leaf: WorkspaceLeaf) { super(leaf); }

  override onload(): void {
    this.registerEvent(this.app.vault.on('delete', (file: TAbstractFile) => { if (file === this.file) void this.fileDeleted(); }));
    this.registerEvent(this.app.vault.on('rename', (file: TAbstractFile) => { if (file instanceof TFile && file === this.file) void this.onRename(file); }));
  }

  getDisplayText(): string { return this.file?.basename ?? ''; }
  override getState(): Record<string, unknown> { return { file: this.file?.path ?? null }; }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    await super.setState(state, result);
    if (typeof path === 'string') await this.loadFile(this.app.vault.getFileByPath(path));
  }

  async loadFile(file: TFile | null): Promise<void> {
    if (file === this.file && !this.isLeaving) return;
    const request = ++this.requests;
    this.isLeaving = true;
    if (this.file) await this.onUnloadFile(this.file);
    // While the note before was being saved, yet another was asked for.
    if (request !== this.requests) return;
    this.isLeaving = false;
    this.file = file;
    if (file) await this.onLoadFile(file);
    else if (!this.allowNoFile) await this.leaf.setViewState({ type: 'empty' });
    this.leaf.updateHeader();
  }

  async onLoadFile(_file: TFile): Promise<void> {}
  async onUnloadFile(_file: TFile): Promise<void> {}
  async onRename(_file: TFile): Promise<void> { this.leaf.updateHeader(); this.app.workspace.layoutChanged(); }
  canAcceptExtension(_extension: string): boolean { return false; }

  override onPaneMenu(menu: Menu, source: string): void {
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source === 'tab-header' ? 'tab-header' : 'more-options', this.leaf);
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  // As in Obsidian the pane goes with the file; a text that was being typed is not written back.
  protected async fileDeleted(): Promise<void> {
    this.file = null;
    if (this.allowNoFile) this.leaf.updateHeader();
    else this.leaf.detach();
  }
}
