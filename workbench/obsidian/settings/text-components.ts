import moment from 'moment';
import { setIcon } from '../interface/icons';
import { say } from '../words';
import { ValueComponent } from './base-component';

export abstract class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
  private callback: ((value: string) => unknown) | null = null;
  constructor(public readonly inputEl: T) {
    super();
    inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this { this.inputEl.disabled = disabled; return super.setDisabled(disabled); }
  override labelledEl(): HTMLElement { return this.inputEl; }
  getValue(): string { return this.inputEl.value; }
  setValue(value: string): this { this.inputEl.value = value; return this; }
  setPlaceholder(placeholder: string): this { this.inputEl.placeholder = placeholder; return this; }
  onChanged(): void { void this.callback?.(this.getValue()); }
  onChange(callback: (value: string) => unknown): this { this.callback = callback; return this; }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;
  constructor(containerEl: HTMLElement) {
    const wrapper = containerEl.createDiv('search-input-container');
    super(wrapper.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
    this.clearButtonEl = wrapper.createEl('button', { cls: 'search-input-clear-button clickable-icon', attr: { 'aria-label': say('delete'), tabindex: '-1' } });
    setIcon(this.clearButtonEl, 'x');
    this.clearButtonEl.addEventListener('click', () => { this.setValue(''); this.onChanged(); });
  }
}

export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan('u-pop');
  private defaultFormat = '';

  setDefaultFormat(format: string): this {
    this.defaultFormat = format;
    this.setPlaceholder(format);
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}
