import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../app';
import { say } from '../words';
import { prepareFuzzySearch, renderMatches, sortSearchResults } from './fuzzy';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = say('nothingFound');
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
      cls: 'prompt-input', type: 'text', attr: { autocomplete: 'off', spellcheck: 'false' },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results suggestion-container');
    this.list = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const container = this.modalEl.createDiv('prompt-instructions');
    instructions.forEach(({ command, purpose }) => {
      const el = container.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    });
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.choose(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  private async updateSuggestions(): Promise<void> {
    const asked = ++this.asked;
    const found = this.getSuggestions(this.inputEl.value);
    const values = Array.isArray(found) ? found : await found;
    if (asked !== this.asked) return;
    this.list.show(values.slice(0, this.limit));
    if (values.length === 0) this.onNoSuggestion();
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const matches = this.getItems().flatMap(item => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim()) sortSearchResults(matches);
    return matches;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
