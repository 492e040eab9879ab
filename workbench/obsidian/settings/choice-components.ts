import { setTooltip } from '../interface/tooltip';
import { ValueComponent } from './base-component';

export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  private on = false;
  private callback: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv({ cls: 'checkbox-container', attr: { role: 'switch', tabindex: '0', 'aria-checked': 'false' } });
    this.toggleEl.addEventListener('click', () => this.onClick());
    this.toggleEl.addEventListener('keydown', event => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.toggleEl.setAttr('aria-disabled', disabled || null);
    return super.setDisabled(disabled);
  }

  override labelledEl(): HTMLElement { return this.toggleEl; }
  getValue(): boolean { return this.on; }
  setTooltip(tooltip: string): this { setTooltip(this.toggleEl, tooltip); return this; }
  onChange(callback: (value: boolean) => unknown): this { this.callback = callback; return this; }

  // As in Obsidian setting a value tells the listener, but only when it differs.
  setValue(on: boolean): this {
    if (this.on === on) return this;
    this.on = on;
    this.toggleEl.toggleClass('is-enabled', on);
    this.toggleEl.setAttribute('aria-checked', String(on));
    void this.callback?.(on);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.on);
  }
}

export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;
  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
  }

  override setDisabled(disabled: boolean): this { this.selectEl.disabled = disabled; return super.setDisabled(disabled); }
  override labelledEl(): HTMLElement { return this.selectEl; }
  addOption(value: string, display: string): this { this.selectEl.createEl('option', { value, text: display }); return this; }
  getValue(): string { return this.selectEl.value; }
  setValue(value: string): this { this.selectEl.value = value; return this; }
  onChange(callback: (value: string) => unknown): this { this.selectEl.addEventListener('change', () => void callback(this.getValue())); return this; }
  addOptions(options: Record<string, string>): this {
    Object.entries(options).forEach(([value, display]) => this.addOption(value, display));
    return this;
  }
}

export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  private instant = false;
  private format: (value: number) => string = String;
  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl('input', { type: 'range', cls: 'slider' });
  }

  override setDisabled(disabled: boolean): this { this.sliderEl.disabled = disabled; return super.setDisabled(disabled); }
  override labelledEl(): HTMLElement { return this.sliderEl; }
  setInstant(instant: boolean): this { this.instant = instant; return this; }
  setLimits(min: number | null, max: number | null, step: number | 'any'): this { this.sliderEl.setAttrs({ min, max, step }); return this; }
  getValue(): number { return this.sliderEl.valueAsNumber; }
  setValue(value: number): this { this.sliderEl.value = String(value); return this; }
  getValuePretty(): string { return this.format(this.getValue()); }
  setDisplayFormat(format: (value: number) => string): this { this.format = format; return this; }
  setDynamicTooltip(): this {
    const show = () => this.sliderEl.setAttribute('aria-valuetext', this.getValuePretty());
    this.sliderEl.addEventListener('input', show);
    show();
    return this;
  }
  onChange(callback: (value: number) => unknown): this {
    this.sliderEl.addEventListener(this.instant ? 'input' : 'change', () => void callback(this.getValue()));
    return this;
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLProgressElement;
  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createEl('progress', { attr: { max: 100 } });
  }

  getValue(): number { return this.barEl.value; }
  setValue(value: number): this { this.barEl.value = value; return this; }
}
