import { say } from '../words';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';

/** Stands in for a view of a plugin that is not loaded and keeps its state. */
export class UnknownView extends ItemView {
  private state: Record<string, unknown> = {};
  constructor(leaf: WorkspaceLeaf, private readonly type: string) { super(leaf); }

  getViewType(): string { return this.type; }
  getDisplayText(): string { return this.type; }
  override getState(): Record<string, unknown> { return this.state; }
  override async setState(state: unknown): Promise<void> { this.state = state as Record<string, unknown>; }
  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: say('unknownView') });
  }
}
