import type { App } from '../app';
import { ButtonComponent } from '../settings/button-component';
import { say } from '../words';
import { Modal } from './modal';

export class ConfirmationButton extends ButtonComponent {
  constructor(containerEl: HTMLElement, private readonly modal: ConfirmationModal) {
    super(containerEl);
  }

  // The dialog closes after the handler, unless the handler gives `false`.
  override onClick(handler: (evt: MouseEvent) => unknown): this {
    this.buttonEl.addEventListener('click', event => void this.runThenClose(handler, event));
    return this;
  }

  setInitialFocus(): this { this.buttonEl.dataset.initialFocus = 'true'; return this; }
  setSecondary(): this { this.buttonEl.addClass('mod-secondary'); return this; }
  setCancel(): this { this.buttonEl.addClass('mod-cancel'); return this; }

  private async runThenClose(handler: (evt: MouseEvent) => unknown, event: MouseEvent): Promise<void> {
    this.setDisabled(true);
    try {
      if (await handler(event) !== false) this.modal.close();
    } finally {
      this.setDisabled(false);
    }
  }
}

export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    const initial = this.buttonContainerEl.querySelector<HTMLElement>('[data-initial-focus], .mod-cta') ?? this.buttonContainerEl.querySelector('button');
    if (!this.contentEl.querySelector('input, textarea, select')) initial?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const box = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.appendText(label);
    box.addEventListener('change', () => void cb(box.checked));
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    cb(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = say('cancel')): this {
    return this.addButton(button => button.setButtonText(text).setCancel().onClick(() => undefined));
  }
}
