import type { MenuPositionDef } from 'obsidian';
import { theApp } from '../the-app';
import { Component } from '../component';
import { MenuItem } from './menu-item';
import { placeWithin } from './place-within';
import { Scope } from './scope';

const forEvents = new WeakMap<Event, Menu>();

export class Menu extends Component {
  readonly dom: HTMLElement;
  private readonly entries: (MenuItem | 'separator')[] = [];
  private readonly scope = new Scope();
  private readonly hideCallbacks: (() => unknown)[] = [];
  private parentMenu: Menu | null = null;
  private returnFocusTo: HTMLElement | null = null;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
    this.bindKeys();
  }

  static forEvent(event: MouseEvent): Menu {
    const menu = forEvents.get(event) ?? new Menu();
    if (!forEvents.has(event)) window.setTimeout(() => menu.showAtMouseEvent(event));
    forEvents.set(event, menu);
    return menu;
  }

  setNoIcon(): this { this.dom.addClass('mod-no-icon'); return this; }
  setUseNativeMenu(_useNativeMenu: boolean): this { return this; }
  setParentElement(_el: HTMLElement): this { return this; }
  onHide(callback: () => unknown): void { this.hideCallbacks.push(callback); }
  close(): void { this.hide(); }
  onHistoryBack(): void { this.hide(); }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this, () => new Menu());
    this.entries.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push('separator');
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition({ x, y, left }: MenuPositionDef, doc: Document = activeDocument): this {
    if (this.entries.length === 0) return this;
    if (!this.parentMenu) this.returnFocusTo = doc.activeElement as HTMLElement | null;
    this.draw();
    doc.body.appendChild(this.dom);
    placeWithin(this.dom, left ? x - this.dom.offsetWidth : x, y);
    theApp().keymap.pushScope(this.scope);
    this.load();
    this.registerDomEvent(doc, 'pointerdown', (event: PointerEvent) => { if (!this.holds(event.targetNode)) this.hideAll(); }, true);
    if (!this.parentMenu) this.dom.focus();
    return this;
  }

  showBeside(parent: Menu, position: MenuPositionDef, doc: Document, takeFocus: boolean): void {
    this.parentMenu = parent;
    this.showAtPosition(position, doc);
    if (takeFocus) this.step(1);
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.closeSubmenus();
    const hadFocus = this.dom.contains(this.dom.doc.activeElement);
    this.dom.remove();
    theApp().keymap.popScope(this.scope);
    this.unload();
    if (hadFocus) this.returnFocusTo?.focus();
    this.hideCallbacks.forEach(callback => callback());
    return this;
  }

  hideAll(): void {
    if (this.parentMenu) this.parentMenu.hideAll();
    else this.hide();
  }

  closeSubmenus(except?: MenuItem): void {
    this.items().filter(item => item !== except).forEach(item => item.closeSubmenu());
  }

  private items(): MenuItem[] {
    return this.entries.filter(entry => entry !== 'separator');
  }

  private holds(node: Node | null): boolean {
    return node !== null && node.instanceOf(Element) && node.closest('.menu') !== null;
  }

  // Sections come in the order in which they were first named; a line separates them.
  private draw(): void {
    this.dom.empty();
    const sections = this.items().map(item => item.section).unique();
    let needsLine = false;
    sections.forEach(section => this.entries.forEach(entry => {
      if (entry === 'separator') needsLine ||= section === '' && this.dom.childElementCount > 0;
      else if (entry.section === section) {
        if (needsLine || (this.dom.childElementCount > 0 && this.isFirstOf(section, entry))) this.dom.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
        needsLine = false;
        this.dom.appendChild(entry.dom);
      }
    }));
  }

  private isFirstOf(section: string, item: MenuItem): boolean {
    return this.items().find(other => other.section === section) === item;
  }

  private bindKeys(): void {
    const on = (key: string, run: (event: KeyboardEvent) => void) => this.scope.register([], key, event => { run(event); return false; });
    on('ArrowDown', () => this.step(1));
    on('ArrowUp', () => this.step(-1));
    on('Home', () => this.focusAt(0));
    on('End', () => this.focusAt(-1));
    on('Enter', event => this.focused()?.choose(event));
    on(' ', event => this.focused()?.choose(event));
    on('ArrowRight', () => { if (this.focused()?.dom.hasClass('has-submenu')) this.focused()?.openSubmenu(true); });
    on('ArrowLeft', () => { if (this.parentMenu) this.hide(); });
    on('Escape', () => this.hide());
    on('Tab', () => this.hideAll());
    this.scope.register(null, null, event => { if (event.key.length === 1) { this.jumpTo(event.key); return false; } return undefined; });
  }

  private choosable(): MenuItem[] {
    return [...this.dom.children].flatMap(el => this.items().find(item => item.dom === el && !item.disabled) ?? []);
  }

  private focused(): MenuItem | undefined {
    return this.items().find(item => item.dom === this.dom.doc.activeElement);
  }

  private step(by: number): void {
    const all = this.choosable();
    const at = all.findIndex(item => item === this.focused());
    this.focusAt(at < 0 && by < 0 ? -1 : (at + by) % Math.max(all.length, 1));
  }

  private focusAt(index: number): void {
    this.choosable().at(index)?.dom.focus();
  }

  private jumpTo(letter: string): void {
    const match = this.choosable().find(item => item.dom.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
    match?.dom.focus();
  }
}

export class MenuSeparator {}
