import { setIcon } from '../interface/icons';
import { Menu } from '../interface/menu';
import { say } from '../words';
import { WorkspaceParent, WorkspaceSidedock, type WorkspaceItem } from './items';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv('workspace-tabs');
  private readonly headerEl = this.containerEl.createDiv({ cls: 'workspace-tab-header-container', attr: { role: 'tablist' } });
  private readonly contentEl = this.containerEl.createDiv('workspace-tab-container');
  declare children: WorkspaceLeaf[];
  private current: WorkspaceLeaf | null = null;

  constructor(workspace: Workspace) {
    super(workspace);
  }

  get currentLeaf(): WorkspaceLeaf | null {
    return this.current ?? this.children[0] ?? null;
  }

  select(leaf: WorkspaceLeaf): void {
    if (this.current === leaf) return;
    this.current = leaf;
    this.redraw();
    leaf.onResize();
    this.workspace.layoutChanged();
  }

  override insertChild(index: number, child: WorkspaceItem): void {
    super.insertChild(index, child);
    this.current ??= this.children[0] ?? null;
    this.redraw();
  }

  override removeChild(child: WorkspaceItem): void {
    const index = this.children.indexOf(child as WorkspaceLeaf);
    if (this.current === child) this.current = this.children[index + 1] ?? this.children[index - 1] ?? null;
    super.removeChild(child);
  }

  redraw(): void {
    this.headerEl.setChildrenInPlace([...this.children.map(leaf => leaf.tabHeaderEl), ...this.buttons()]);
    this.contentEl.setChildrenInPlace(this.children.map(leaf => leaf.containerEl));
    this.children.forEach(leaf => this.mark(leaf, leaf === this.currentLeaf));
  }

  /** Draws the tab of a leaf; the leaf keeps it, so that it moves with it. */
  drawHeader(leaf: WorkspaceLeaf, el: HTMLElement): void {
    el.empty();
    el.setAttrs({ 'aria-label': leaf.getDisplayText(), 'data-type': leaf.view.getViewType() });
    setIcon(el.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
    el.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
    const closeEl = el.createEl('button', { cls: 'workspace-tab-header-inner-close-button clickable-icon', attr: { 'aria-label': say('close'), tabindex: '-1' } });
    setIcon(closeEl, 'x');
    closeEl.addEventListener('click', event => { event.stopPropagation(); leaf.detach(); });
  }

  showMenu(leaf: WorkspaceLeaf, event: MouseEvent): void {
    const menu = new Menu();
    menu.addItem(item => item.setTitle(say('closeTab')).setIcon('x').onClick(() => leaf.detach()));
    menu.addItem(item => item.setTitle(say('splitRight')).setIcon('columns-2').onClick(() => void this.workspace.duplicateLeaf(leaf, 'vertical')));
    menu.addItem(item => item.setTitle(say('moveToWindow')).setIcon('external-link').onClick(() => void this.workspace.moveLeafToPopout(leaf)));
    leaf.view.onPaneMenu(menu, 'tab-header');
    menu.showAtMouseEvent(event);
  }

  private buttons(): HTMLElement[] {
    if (this.getRoot() instanceof WorkspaceSidedock) return [];
    this.newTabEl ??= this.drawNewTabButton();
    return [this.newTabEl];
  }

  private newTabEl: HTMLElement | null = null;
  private drawNewTabButton(): HTMLElement {
    const el = createEl('button', { cls: 'workspace-tab-header-new-tab clickable-icon', attr: { 'aria-label': say('newTab') } });
    setIcon(el, 'plus');
    el.addEventListener('click', () => this.workspace.setActiveLeaf(this.workspace.createLeafInTabs(this), { focus: true }));
    return el;
  }

  private mark(leaf: WorkspaceLeaf, isCurrent: boolean): void {
    leaf.containerEl.toggle(isCurrent);
    leaf.tabHeaderEl.toggleClass('is-active', isCurrent);
    leaf.tabHeaderEl.setAttrs({ 'aria-selected': isCurrent, tabindex: isCurrent ? 0 : -1 });
  }
}
