import { setIcon } from '../interface/icons';
import { setTooltip } from '../interface/tooltip';
import { BaseComponent } from './base-component';

export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { type: 'button' });
  }

  override setDisabled(disabled: boolean): this { this.buttonEl.disabled = disabled; return super.setDisabled(disabled); }
  setCta(): this { this.buttonEl.addClass('mod-cta'); return this; }
  removeCta(): this { this.buttonEl.removeClass('mod-cta'); return this; }
  setWarning(): this { this.buttonEl.addClass('mod-warning'); return this; }
  setDestructive(): this { this.buttonEl.addClass('mod-destructive', 'mod-warning'); return this; }
  removeDestructive(): this { this.buttonEl.removeClass('mod-destructive', 'mod-warning'); return this; }
  setTooltip(tooltip: string): this { setTooltip(this.buttonEl, tooltip); return this; }
  setButtonText(name: string): this { this.buttonEl.setText(name); return this; }
  setIcon(icon: string): this { this.buttonEl.addClass('mod-icon'); setIcon(this.buttonEl, icon); return this; }
  setClass(cls: string): this { this.buttonEl.addClass(cls); return this; }
  onClick(callback: (evt: MouseEvent) => unknown): this { this.buttonEl.addEventListener('click', event => void callback(event)); return this; }
}

export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;
  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createEl('button', { type: 'button', cls: 'clickable-icon extra-setting-button' });
    this.setIcon('settings');
  }

  override setDisabled(disabled: boolean): this { this.extraSettingsEl.toggleAttribute('disabled', disabled); return super.setDisabled(disabled); }
  setTooltip(tooltip: string): this { setTooltip(this.extraSettingsEl, tooltip); return this; }
  setIcon(icon: string): this { setIcon(this.extraSettingsEl, icon); return this; }
  onClick(callback: () => unknown): this { this.extraSettingsEl.addEventListener('click', () => void callback()); return this; }
}
