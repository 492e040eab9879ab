import { debounce } from '../obsidian/debounce';
import { setIcon } from '../obsidian/interface/icons';
import { Keymap } from '../obsidian/interface/scope';
import { TFile, TFolder, type TAbstractFile } from '../obsidian/vault/abstract-file';
import { ItemView } from '../obsidian/views/item-view';
import { say } from '../obsidian/words';
import { createNote, newFolder, showFileMenu } from './file-actions';

export class FileExplorer extends ItemView {
  override icon = 'folder';
  private readonly closed = new Set<string>();
  private readonly drawSoon = debounce(() => this.draw(), 20, true);

  getViewType(): string { return 'file-explorer'; }
  getDisplayText(): string { return say('files'); }
  override getState(): Record<string, unknown> { return { closed: [...this.closed] }; }
  override async setState(state: unknown): Promise<void> {
    ((state as { closed?: string[] } | null)?.closed ?? []).forEach(path => this.closed.add(path));
    this.draw();
  }

  protected override async onOpen(): Promise<void> {
    this.addAction('folder-plus', say('newFolder'), () => newFolder(this.app, this.app.vault.getRoot()));
    this.addAction('file-plus', say('newNote'), () => void createNote(this.app, this.app.vault.getRoot()));
    (['create', 'delete', 'rename'] as const).forEach(name => this.registerEvent(this.app.vault.on(name, () => void this.drawSoon())));
    this.registerEvent(this.app.workspace.on('file-open', () => this.markActive()));
    this.draw();
  }

  private draw(): void {
    this.contentEl.empty();
    this.contentEl.createDiv({ cls: 'nav-vault-title', text: this.app.vault.getName() });
    this.drawFolder(this.app.vault.getRoot(), this.contentEl.createDiv({ cls: 'nav-files-container', attr: { role: 'tree', 'aria-label': say('files') } }), 0);
    this.markActive();
  }

  private drawFolder(folder: TFolder, el: HTMLElement, depth: number): void {
    const rank = (item: TAbstractFile) => (item instanceof TFolder ? 0 : 1);
    const sorted = [...folder.children].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, undefined, { numeric: true }));
    sorted.forEach(item => {
      this.drawRow(item, el, depth);
      if (item instanceof TFolder && !this.closed.has(item.path)) this.drawFolder(item, el, depth + 1);
    });
  }

  private drawRow(item: TAbstractFile, el: HTMLElement, depth: number): void {
    const isFolder = item instanceof TFolder;
    const row = el.createDiv({ cls: isFolder ? 'nav-folder-title' : 'nav-file-title', attr: { 'data-path': item.path, role: 'treeitem', tabindex: 0, 'aria-level': depth + 1 } });
    row.setCssProps({ '--depth': String(depth) });
    if (isFolder) this.drawFolderIcon(row, item);
    row.createDiv({ cls: 'nav-title-content', text: item instanceof TFile && item.extension === 'md' ? item.basename : item.name });
    row.addEventListener('click', event => this.choose(item, event));
    row.addEventListener('auxclick', event => { if (event.button === 1) this.choose(item, event); });
    row.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return;
      // The editor that opens has the keyboard at once and would take this very key.
      event.preventDefault();
      this.choose(item, event);
    });
    row.addEventListener('contextmenu', event => showFileMenu(this.app, item, event));
  }

  private drawFolderIcon(row: HTMLElement, folder: TFolder): void {
    const isClosed = this.closed.has(folder.path);
    row.setAttribute('aria-expanded', String(!isClosed));
    setIcon(row.createDiv('nav-folder-icon'), isClosed ? 'chevron-right' : 'chevron-down');
  }

  private choose(item: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
    if (item instanceof TFile) void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(item);
    else this.toggle(item.path);
  }

  private toggle(path: string): void {
    if (!this.closed.delete(path)) this.closed.add(path);
    this.draw();
    this.app.workspace.layoutChanged();
  }

  private markActive(): void {
    const path = this.app.workspace.getActiveFile()?.path;
    this.contentEl.querySelectorAll<HTMLElement>('.nav-file-title').forEach(row => row.toggleClass('is-active', row.dataset.path === path));
  }
}
