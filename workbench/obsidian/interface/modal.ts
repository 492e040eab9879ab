import type { App } from '../app';
import { Strict } from '../strict';
import { say } from '../words';
import { trapFocus } from './focus-trap';
import { setIcon } from './icons';
import { Scope } from './scope';

export class Modal extends Strict {
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private closeCallback: (() => unknown) | null = null;
  private returnFocusTo: HTMLElement | null = null;
  private isOpen = false;

  constructor(public app: App) {
    super();
    this.scope = new Scope(app.scope);
    this.containerEl = createDiv({ cls: 'modal-container mod-dim' });
    const background = this.containerEl.createDiv('modal-bg');
    background.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' } });
    const closeEl = this.modalEl.createEl('button', { cls: 'modal-close-button clickable-icon', attr: { 'aria-label': say('close') } });
    setIcon(closeEl, 'x');
    closeEl.addEventListener('click', () => this.close());
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => { this.close(); return false; });
    this.scope.register([], 'Tab', event => trapFocus(this.modalEl, event));
    this.scope.register(['Shift'], 'Tab', event => trapFocus(this.modalEl, event));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const doc = activeDocument;
    this.returnFocusTo = doc.activeElement as HTMLElement | null;
    doc.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    this.labelDialog();
    void this.onOpen();
    if (!this.modalEl.contains(this.containerEl.doc.activeElement)) this.focusFirst();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.containerEl.remove();
    this.app.keymap.popScope(this.scope);
    if (this.shouldRestoreSelection) this.returnFocusTo?.focus();
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {}
  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  // Also called by modals that come by their title while opening.
  private labelDialog(): void {
    this.titleEl.id ||= `modal-title-${Math.random().toString(36).slice(2)}`;
    this.modalEl.setAttribute('aria-labelledby', this.titleEl.id);
  }

  private focusFirst(): void {
    const field = this.contentEl.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
    (field ?? this.modalEl).focus();
  }
}
