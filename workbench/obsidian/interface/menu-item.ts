import { Strict } from '../strict';
import { setIcon } from './icons';
import type { Menu } from './menu';

export class MenuItem extends Strict {
  readonly dom: HTMLElement;
  section = '';
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  private child: Menu | null = null;
  disabled = false;

  constructor(private readonly menu: Menu, private readonly makeMenu: () => Menu) {
    super();
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', event => this.choose(event));
    this.dom.addEventListener('mouseenter', () => { this.dom.focus(); this.menu.closeSubmenus(this); if (this.child) this.openSubmenu(false); });
  }

  setTitle(title: string | DocumentFragment): this { this.titleEl.setText(title); return this; }
  setIcon(icon: string | null): this { if (icon) setIcon(this.iconEl, icon); else this.iconEl.empty(); return this; }
  setWarning(isWarning: boolean): this { this.dom.toggleClass('is-warning', isWarning); return this; }
  setSection(section: string): this { this.section = section; return this; }
  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this { this.callback = callback; return this; }

  setChecked(checked: boolean | null): this {
    this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    this.dom.toggleClass('mod-checked', checked === true);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled || null);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this.setDisabled(isLabel);
  }

  /** Not declared in obsidian.d.ts, but used by many plugins. */
  setSubmenu(): Menu {
    this.child ??= this.makeMenu();
    this.dom.addClass('has-submenu');
    this.dom.setAttribute('aria-haspopup', 'menu');
    return this.child;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    if (this.child) return this.openSubmenu(true);
    this.menu.hideAll();
    this.callback?.(event);
  }

  openSubmenu(takeFocus: boolean): void {
    const box = this.dom.getBoundingClientRect();
    this.child?.showBeside(this.menu, { x: box.right - 4, y: box.top - 4 }, this.dom.doc, takeFocus);
  }

  closeSubmenu(): void {
    this.child?.hide();
  }
}
