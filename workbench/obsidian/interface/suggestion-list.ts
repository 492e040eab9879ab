import type { Scope } from './scope';

export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The list of a suggester: what is selected, by keys or by pointer. */
export class SuggestionList<T> {
  private values: T[] = [];
  private rows: HTMLElement[] = [];
  private selected = 0;

  constructor(private readonly owner: SuggestionOwner<T>, private readonly listEl: HTMLElement, scope: Scope) {
    scope.register([], 'ArrowDown', () => { this.select(this.selected + 1); return false; });
    scope.register([], 'ArrowUp', () => { this.select(this.selected - 1); return false; });
    scope.register([], 'Enter', event => (event.isComposing ? undefined : this.choose(event)));
  }

  get isEmpty(): boolean {
    return this.values.length === 0;
  }

  show(values: T[]): void {
    this.values = values;
    this.listEl.empty();
    this.rows = values.map((value, index) => this.drawRow(value, index));
    this.select(0);
  }

  choose(event: MouseEvent | KeyboardEvent): false | undefined {
    const value = this.values[this.selected];
    if (value === undefined) return undefined;
    this.owner.selectSuggestion(value, event);
    return false;
  }

  private drawRow(value: T, index: number): HTMLElement {
    const row = this.listEl.createDiv({ cls: 'suggestion-item' });
    this.owner.renderSuggestion(value, row);
    row.addEventListener('pointermove', () => this.select(index, false));
    row.addEventListener('pointerdown', event => event.preventDefault());
    row.addEventListener('click', event => { this.select(index, false); this.choose(event); });
    return row;
  }

  private select(index: number, scroll = true): void {
    const count = Math.max(this.rows.length, 1);
    this.selected = (index + count) % count;
    this.rows.forEach((row, at) => row.toggleClass('is-selected', at === this.selected));
    if (scroll) this.rows[this.selected]?.scrollIntoView({ block: 'nearest' });
  }
}
