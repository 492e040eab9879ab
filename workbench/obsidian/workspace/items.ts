import { Events } from '../events';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

let items = 0;
export const newId = (): string => `${Date.now().toString(36)}${(items++).toString(36)}`;

/** A node of the tree of panes. Every node draws itself into its `containerEl`. */
export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;
  id = newId();
  constructor(public readonly workspace: Workspace) { super(); }

  getRoot(): WorkspaceItem {
    return this.parent && !(this instanceof WorkspaceContainer) ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceContainer {
    if (this instanceof WorkspaceContainer) return this;
    return this.parent ? this.parent.getContainer() : this.workspace.rootSplit;
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];

  insertChild(index: number, child: WorkspaceItem): void {
    this.children.splice(index, 0, child);
    child.parent = this;
    this.redraw();
  }

  appendChild(child: WorkspaceItem): void {
    this.insertChild(this.children.length, child);
  }

  removeChild(child: WorkspaceItem): void {
    this.children.remove(child);
    child.parent = null;
    child.containerEl.remove();
    if (this.children.length === 0) this.emptied();
    this.redraw();
  }

  leaves(): WorkspaceLeaf[] {
    return this.children.flatMap(child => (child instanceof WorkspaceParent ? child.leaves() : [child as unknown as WorkspaceLeaf]));
  }

  /** What happens to a parent without children; most go away themselves. */
  protected emptied(): void {
    this.parent?.removeChild(this);
  }

  protected abstract redraw(): void;
}

export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl = createDiv('workspace-split');
  constructor(workspace: Workspace, public direction: 'vertical' | 'horizontal') {
    super(workspace);
    this.containerEl.addClass(`mod-${direction}`);
  }

  protected redraw(): void {
    this.containerEl.setChildrenInPlace(this.children.map(child => child.containerEl));
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract win: Window;
  abstract doc: Document;
}

export class WorkspaceRoot extends WorkspaceContainer {
  win: Window = window;
  doc: Document = document;
  constructor(workspace: Workspace) {
    super(workspace, 'vertical');
    this.containerEl.addClass('mod-root');
  }

  // The middle of the window never stays without a pane.
  protected override emptied(): void {
    this.workspace.fillRoot();
  }
}

export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;
  constructor(workspace: Workspace, public readonly side: 'left' | 'right') {
    super(workspace, 'horizontal');
    this.containerEl.addClass('workspace-sidedock', 'mod-side-dock', `mod-${side}-split`);
  }

  toggle(): void { this.setCollapsed(!this.collapsed); }
  collapse(): void { this.setCollapsed(true); }
  expand(): void { this.setCollapsed(false); }

  protected override emptied(): void {
    this.collapse();
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-collapsed', collapsed);
    this.workspace.layoutChanged();
    this.workspace.onResize();
  }
}

export class WorkspaceFloating extends WorkspaceSplit {
  constructor(workspace: Workspace) { super(workspace, 'vertical'); }
  protected override emptied(): void {}
  protected override redraw(): void {}
}
