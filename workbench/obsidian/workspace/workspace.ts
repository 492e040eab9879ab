import type { OpenViewState, PaneType, SplitDirection, WorkspaceWindowInitData } from 'obsidian';
import type { Extension } from '@codemirror/state';
import type { App } from '../app';
import { debounce } from '../debounce';
import { Events } from '../events';
import type { EditorSuggest } from '../editor/editor-suggest';
import type { TFile } from '../vault/abstract-file';
import { parseLinktext } from '../vault/links';
import { FileView } from '../views/file-view';
import { MarkdownView } from '../views/markdown-view';
import type { View } from '../views/view';
import { WorkspaceFloating, WorkspaceItem, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './items';
import { restoreLayout, saveLayout, type SavedLayout } from './layout';
import { WorkspaceLeaf } from './leaf';
import { OpenedFiles } from './opened-files';
import { WorkspaceWindow } from './popout';
import { moveToPopout, openLeafInPopout } from './popouts';
import { RecentLeaves } from './recent-leaves';
import { splitBeside } from './split-leaf';
import { storeLayout } from './stored-layout';
import { WorkspaceTabs } from './tabs';

type ViewCreator = (leaf: WorkspaceLeaf) => View;
type AnyConstructor<T> = abstract new (...args: never[]) => T;

export class Workspace extends Events {
  readonly containerEl = createDiv('workspace');
  readonly rootSplit: WorkspaceRoot;
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly floatingSplit: WorkspaceFloating;
  readonly viewCreators = new Map<string, ViewCreator>();
  readonly extensionTypes = new Map<string, string>([['md', 'markdown']]);
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: EditorSuggest<unknown>[] = [];
  readonly hoverLinkSources = new Map<string, unknown>();
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  private readyCallbacks: (() => unknown)[] = [];
  private readonly recent = new RecentLeaves();
  private readonly openedFiles = new OpenedFiles();
  private isChangeAnnounced = false;

  readonly requestSaveLayout = debounce(() => this.saveLayoutNow(), 300, true);

  constructor(public readonly app: App) {
    super();
    this.rootSplit = new WorkspaceRoot(this);
    this.leftSplit = new WorkspaceSidedock(this, 'left');
    this.rightSplit = new WorkspaceSidedock(this, 'right');
    this.floatingSplit = new WorkspaceFloating(this);
    this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
    window.addEventListener('resize', () => this.onResize());
  }

  get activeEditor(): MarkdownView | null { return this.getActiveViewOfType(MarkdownView); }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) window.setTimeout(callback);
    else this.readyCallbacks.push(callback);
  }

  becomeReady(): void {
    this.layoutReady = true;
    this.readyCallbacks.splice(0).forEach(callback => callback());
    this.trigger('layout-ready');
    this.layoutChanged();
  }

  getLayout(): SavedLayout { return saveLayout(this); }

  async changeLayout(layout: SavedLayout): Promise<void> {
    [...this.rootSplit.leaves(), ...this.leftSplit.leaves(), ...this.rightSplit.leaves()].forEach(leaf => leaf.detach());
    [...this.rootSplit.children].forEach(child => this.rootSplit.removeChild(child));
    await restoreLayout(this, layout);
  }

  saveLayoutNow(): void { if (this.layoutReady) storeLayout(this); }

  fillRoot(): void {
    if (this.rootSplit.leaves().length > 0) return;
    [...this.rootSplit.children].forEach(child => child.containerEl.remove());
    this.rootSplit.children = [];
    const tabs = new WorkspaceTabs(this);
    this.rootSplit.appendChild(tabs);
    this.createLeafInTabs(tabs);
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.splitActiveLeaf(direction);
    const recent = this.rootMostRecent();
    if (!newLeaf) return this.navigableLeaf() ?? this.createLeafInTabs(recent.parent ?? this.firstTabs());
    return recent.view.getViewType() === 'empty' ? recent : this.createLeafInTabs(recent.parent ?? this.firstTabs());
  }

  getUnpinnedLeaf(): WorkspaceLeaf { return this.getLeaf(false); }
  splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf { return this.createLeafBySplit(this.rootMostRecent(), direction); }

  createLeafInTabs(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this);
    const after = tabs.currentLeaf ? tabs.children.indexOf(tabs.currentLeaf) + 1 : tabs.children.length;
    tabs.insertChild(after, leaf);
    leaf.updateHeader();
    this.layoutChanged();
    return leaf;
  }

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    const tabs = new WorkspaceTabs(this);
    parent.insertChild(index, tabs);
    return this.createLeafInTabs(tabs);
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', before = false): WorkspaceLeaf {
    return splitBeside(this, leaf.parent ?? this.firstTabs(), direction, before);
  }

  async duplicateLeaf(leaf: WorkspaceLeaf, type: PaneType | boolean | SplitDirection = 'vertical', direction?: SplitDirection): Promise<WorkspaceLeaf> {
    const isDirection = type === 'vertical' || type === 'horizontal';
    const copy = isDirection || type === 'split' ? this.createLeafBySplit(leaf, isDirection ? type : direction) : this.getLeaf(type);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  openPopoutLeaf(data: WorkspaceWindowInitData = {}): WorkspaceLeaf { return openLeafInPopout(this, data); }
  moveLeafToPopout(leaf: WorkspaceLeaf, data: WorkspaceWindowInitData = {}): WorkspaceWindow | null { return moveToPopout(this, leaf, data); }
  windows(): WorkspaceWindow[] { return this.floatingSplit.children.filter(child => child instanceof WorkspaceWindow); }

  windowClosed(container: WorkspaceWindow): void {
    this.floatingSplit.children.remove(container);
    this.trigger('window-close', container, container.win);
    this.layoutChanged();
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf { return this.sideLeaf(this.leftSplit, split); }
  getRightLeaf(split: boolean): WorkspaceLeaf { return this.sideLeaf(this.rightSplit, split); }

  async ensureSideLeaf(type: string, side: 'left' | 'right', options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.getLeavesOfType(type).find(leaf => leaf.getRoot() === dock);
    const leaf = known ?? this.sideLeaf(dock, options.split ?? false);
    if (!known || options.state) await leaf.setViewState({ type, state: options.state ?? {}, active: false });
    if (options.reveal ?? true) await this.revealLeaf(leaf);
    if (options.active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async openLinkText(linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, state: OpenViewState = {}): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const target = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? await this.app.vault.create(`${path}.md`, '');
    const eState = subpath ? { subpath, ...state.eState } : state.eState;
    await this.getLeaf(newLeaf).openFile(target, { ...state, ...(eState ? { eState } : {}) });
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focusToo?: boolean): void {
    const focus = typeof params === 'object' ? params.focus : focusToo;
    leaf.parent?.select(leaf);
    if (this.activeLeaf !== leaf) this.activate(leaf);
    if (focus) this.focusLeaf(leaf);
    this.checkOpenFile();
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    leaf.parent?.select(leaf);
    leaf.getContainer().win.focus();
    if (!(root instanceof WorkspaceSidedock)) this.setActiveLeaf(leaf, { focus: true });
    await leaf.loadIfDeferred();
  }

  getActiveViewOfType<T>(type: AnyConstructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFileView(): FileView | null {
    const active = this.activeLeaf?.view;
    if (active instanceof FileView && active.navigation) return active;
    const recent = this.recent.find(leaf => leaf.view instanceof FileView && leaf.view.navigation)?.view;
    return recent instanceof FileView ? recent : null;
  }

  getActiveFile(): TFile | null { return this.getActiveFileView()?.file ?? null; }
  getLastOpenFiles(): string[] { return this.openedFiles.last; }
  getLeafById(id: string): WorkspaceLeaf | null { return this.allLeaves().find(leaf => leaf.id === id) ?? null; }
  getGroupLeaves(group: string): WorkspaceLeaf[] { return this.allLeaves().filter(leaf => leaf.group === group); }
  getLeavesOfType(viewType: string): WorkspaceLeaf[] { return this.allLeaves().filter(leaf => leaf.view.getViewType() === viewType); }
  detachLeavesOfType(viewType: string): void { this.getLeavesOfType(viewType).forEach(leaf => leaf.detach()); }
  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void { this.allLeaves().forEach(leaf => callback(leaf)); }
  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void { this.mainLeaves().forEach(leaf => callback(leaf)); }

  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    return this.recent.find(leaf => leaf.getRoot() === root) ?? root.leaves()[0] ?? null;
  }

  updateOptions(): void {
    this.iterateAllLeaves(leaf => { if (leaf.view instanceof MarkdownView) leaf.view.reconfigure(); });
  }

  viewTypeOf(extension: string): string | undefined { return this.extensionTypes.get(extension); }

  /** Replaces placeholders of a view type that has become known. */
  async adoptViewType(type: string): Promise<void> {
    await Promise.all(this.getLeavesOfType(type).map(leaf => leaf.setViewState(leaf.getViewState())));
  }

  leavingLeaf(leaf: WorkspaceLeaf): void {
    this.recent.drop(leaf);
  }

  leafDetached(leaf: WorkspaceLeaf, tabs: WorkspaceTabs): void {
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = tabs.currentLeaf ?? this.recent.latest ?? this.rootSplit.leaves()[0];
      if (next) this.setActiveLeaf(next, { focus: true });
    }
    this.layoutChanged();
    this.checkOpenFile();
  }

  layoutChanged(): void {
    if (this.isChangeAnnounced || !this.layoutReady) return;
    this.isChangeAnnounced = true;
    queueMicrotask(() => {
      this.isChangeAnnounced = false;
      this.trigger('layout-change');
      void this.requestSaveLayout();
    });
  }

  onResize(): void {
    this.trigger('resize');
    this.iterateAllLeaves(leaf => leaf.onResize());
  }

  checkOpenFile(): void {
    const file = this.getActiveFile();
    if (this.openedFiles.note(file)) this.trigger('file-open', file);
  }

  private activate(leaf: WorkspaceLeaf): void {
    this.activeLeaf?.containerEl.removeClass('mod-active');
    this.activeLeaf = leaf;
    leaf.containerEl.addClass('mod-active');
    this.recent.visit(leaf);
    this.trigger('active-leaf-change', leaf);
    this.layoutChanged();
  }

  private focusLeaf(leaf: WorkspaceLeaf): void {
    if (!leaf.containerEl.contains(leaf.containerEl.doc.activeElement)) leaf.view.focus();
  }

  private sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
    const tabs = dock.children.at(-1);
    if (tabs instanceof WorkspaceTabs && !split) return this.createLeafInTabs(tabs);
    return this.createLeafInParent(dock, dock.children.length);
  }

  private rootMostRecent(): WorkspaceLeaf {
    this.fillRoot();
    return this.recent.find(leaf => this.isMain(leaf)) ?? this.rootSplit.leaves()[0] ?? this.createLeafInTabs(this.firstTabs());
  }

  // A view that is not for navigation (a sheet, a dashboard) is not replaced by the next file.
  private navigableLeaf(): WorkspaceLeaf | undefined {
    const isFree = (leaf: WorkspaceLeaf) => leaf.view.navigation && !leaf.pinned;
    return this.recent.find(leaf => this.isMain(leaf) && isFree(leaf)) ?? this.rootSplit.leaves().find(isFree);
  }

  private firstTabs(): WorkspaceTabs {
    this.fillRoot();
    return this.rootSplit.leaves()[0]?.parent ?? new WorkspaceTabs(this);
  }

  private isMain(item: WorkspaceItem): boolean { return !(item.getRoot() instanceof WorkspaceSidedock) && item.parent !== null; }
  private mainLeaves(): WorkspaceLeaf[] { return [...this.rootSplit.leaves(), ...this.windows().flatMap(container => container.leaves())]; }
  private allLeaves(): WorkspaceLeaf[] { return [...this.mainLeaves(), ...this.leftSplit.leaves(), ...this.rightSplit.leaves()]; }
}
