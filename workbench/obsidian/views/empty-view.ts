import { say } from '../words';
import { ItemView } from './item-view';

export class EmptyView extends ItemView {
  override icon = 'file';
  override navigation = true;
  getViewType(): string { return 'empty'; }
  getDisplayText(): string { return say('newTab'); }

  protected override async onOpen(): Promise<void> {
    this.contentEl.empty();
    const el = this.contentEl.createDiv('empty-state');
    el.createDiv({ cls: 'empty-state-title', text: say('noFile') });
    el.createDiv({ cls: 'empty-state-hint', text: say('noFileHint') });
  }
}
