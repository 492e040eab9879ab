import type { App } from '../app';
import { Strict } from '../strict';
import { placeAtBox } from './place-within';
import { Scope } from './scope';
import { SuggestionList } from './suggestion-list';

export abstract class PopoverSuggest<T> extends Strict {
  readonly scope: Scope;
  protected readonly suggestEl: HTMLElement;
  protected readonly suggestions: SuggestionList<T>;
  protected isOpen = false;

  constructor(public app: App, scope?: Scope) {
    super();
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv('suggestion-container mod-popover');
    const listEl = this.suggestEl.createDiv('suggestion');
    this.suggestions = new SuggestionList<T>(this, listEl, this.scope);
    this.scope.register([], 'Escape', () => { this.close(); return false; });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    (this.ownerEl()?.doc ?? activeDocument).body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  onHistoryBack(): void { this.close(); }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  protected ownerEl(): HTMLElement | null { return null; }

  protected showAt(box: { left: number; top: number; bottom: number }, values: T[]): void {
    if (values.length === 0) return this.close();
    this.open();
    this.suggestions.show(values);
    placeAtBox(this.suggestEl, box);
  }
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private readonly callbacks: ((value: T, event: MouseEvent | KeyboardEvent) => unknown)[] = [];

  constructor(app: App, protected readonly textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    textInputEl.setAttribute('autocomplete', 'off');
    textInputEl.addEventListener('input', () => void this.update());
    textInputEl.addEventListener('focus', () => void this.update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected override ownerEl(): HTMLElement { return this.textInputEl; }

  setValue(value: string): void {
    if ('value' in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return 'value' in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.callbacks.forEach(callback => callback(value, event));
    this.close();
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callbacks.push(callback);
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  private async update(): Promise<void> {
    const query = this.getValue();
    const values = await this.getSuggestions(query);
    if (query !== this.getValue() || !this.textInputEl.isActiveElement()) return;
    this.showAt(this.textInputEl.getBoundingClientRect(), this.limit > 0 ? values.slice(0, this.limit) : values);
  }
}
