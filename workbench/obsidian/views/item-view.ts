import { setIcon } from '../interface/icons';
import { Menu } from '../interface/menu';
import { say } from '../words';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { View } from './view';

export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  private readonly headerEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  protected readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv({ cls: 'view-content', attr: { tabindex: '-1' } });
    this.addAction('more-vertical', say('more'), event => this.showMoreMenu(event));
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createEl('button', { cls: 'view-action clickable-icon', attr: { 'aria-label': title } });
    this.actionsEl.prepend(el);
    setIcon(el, icon);
    el.addEventListener('click', callback);
    return el;
  }

  override updateHeader(): void {
    this.titleEl.setText(this.getDisplayText());
  }

  private showMoreMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, 'more-options');
    menu.addItem(item => item.setSection('close').setTitle(say('closeTab')).setIcon('x').onClick(() => this.leaf.detach()));
    menu.showAtMouseEvent(event);
  }
}
