import type { ViewStateResult } from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import type { Menu } from '../interface/menu';
import type { Scope } from '../interface/scope';
import type { WorkspaceLeaf } from '../workspace/leaf';

export abstract class View extends Component {
  app: App;
  icon = 'file';
  navigation = false;
  readonly containerEl: HTMLElement;
  scope: Scope | null = null;
  private isOpened = false;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
    // Obsidian opens and closes views by these; its types do not say so, and a view with a method of that name would never open.
    for (const name of ['open', 'close'] as const) if (this[name] !== View.prototype[name]) throw new Error(`${name} belongs to the app`);
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;
  getIcon(): string { return this.icon; }
  getState(): Record<string, unknown> { return {}; }
  async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}
  getEphemeralState(): Record<string, unknown> { return {}; }
  setEphemeralState(_state: unknown): void {}
  onResize(): void {}
  onPaneMenu(_menu: Menu, _source: string): void {}

  async open(): Promise<void> {
    this.containerEl.dataset.type = this.getViewType();
    this.isOpened = true;
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    if (!this.isOpened) return;
    this.isOpened = false;
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  updateHeader(): void {}
  focus(): void { this.containerEl.querySelector<HTMLElement>('.view-content')?.focus({ preventScroll: true }); }

  protected async onOpen(): Promise<void> {}
  protected async onClose(): Promise<void> {}
}
