import type { OpenViewState, ViewState } from 'obsidian';
import { setIcon } from '../interface/icons';
import type { TFile } from '../vault/abstract-file';
import { EmptyView } from '../views/empty-view';
import { UnknownView } from '../views/unknown-view';
import type { View } from '../views/view';
import { WorkspaceItem } from './items';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

export class WorkspaceLeaf extends WorkspaceItem {
  declare parent: WorkspaceTabs | null;
  readonly containerEl = createDiv('workspace-leaf');
  readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab' } });
  hoverPopover = null;
  pinned = false;
  group: string | null = null;
  view: View;

  constructor(workspace: Workspace) {
    super(workspace);
    this.view = new EmptyView(this);
    this.bind();
    void this.open(this.view);
  }

  get isDeferred(): boolean { return false; }
  get app(): Workspace['app'] { return this.workspace.app; }
  loadIfDeferred(): Promise<void> { return Promise.resolve(); }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.workspace.viewTypeOf(file.extension);
    if (!type) return;
    const kept = this.view.getViewType() === type ? this.view.getState() : {};
    const state = { ...kept, ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  async open(view: View): Promise<View> {
    const previous = this.view;
    if (previous !== view) await previous.close();
    this.view = view;
    this.containerEl.setChildrenInPlace([view.containerEl]);
    await view.open();
    this.updateHeader();
    this.workspace.layoutChanged();
    return view;
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
  }

  async setViewState({ type, state, active, pinned }: ViewState, eState?: unknown): Promise<void> {
    if (pinned !== undefined) this.pinned = pinned;
    if (this.view.getViewType() !== type || this.view instanceof UnknownView) await this.open(this.createView(type));
    await this.view.setState(state ?? {}, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    this.updateHeader();
    if (active) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.layoutChanged();
    this.workspace.checkOpenFile();
  }

  getEphemeralState(): Record<string, unknown> { return this.view.getEphemeralState(); }
  setEphemeralState(state: unknown): void { this.view.setEphemeralState(state); }
  togglePinned(): void { this.setPinned(!this.pinned); }
  getIcon(): string { return this.view.getIcon(); }
  getDisplayText(): string { return this.view.getDisplayText(); }
  onResize(): void { if (this.containerEl.isShown()) this.view.onResize(); }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
    if (!other.group) other.setGroup(other.id);
  }

  detach(): void {
    if (!this.parent) return;
    const tabs = this.parent;
    this.workspace.leavingLeaf(this);
    tabs.removeChild(this);
    void this.view.close();
    this.workspace.leafDetached(this, tabs);
  }

  updateHeader(): void {
    if (!this.parent) return;
    this.parent.drawHeader(this, this.tabHeaderEl);
    this.view.updateHeader();
  }

  private createView(type: string): View {
    if (type === 'empty') return new EmptyView(this);
    return this.workspace.viewCreators.get(type)?.(this) ?? new UnknownView(this, type);
  }

  private bind(): void {
    setIcon(this.tabHeaderEl, 'file');
    this.tabHeaderEl.addEventListener('click', () => this.workspace.setActiveLeaf(this, { focus: true }));
    this.tabHeaderEl.addEventListener('auxclick', event => { if (event.button === 1) this.detach(); });
    this.tabHeaderEl.addEventListener('contextmenu', event => this.parent?.showMenu(this, event));
    const activate = () => this.workspace.setActiveLeaf(this, { focus: false });
    this.containerEl.addEventListener('focusin', activate);
    this.containerEl.addEventListener('pointerdown', activate, true);
  }
}
