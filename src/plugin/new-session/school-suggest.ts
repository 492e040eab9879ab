import { AbstractInputSuggest } from 'obsidian';
import type { App } from 'obsidian';
import { plain } from '../../core/language';
import { search } from '../search';
import { speakChoices } from '../speak-choices';

/** Offers the schools that the vault knows already, below a text field. */
export class SchoolSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App, private readonly inputEl: HTMLInputElement, private readonly schools: () => readonly string[],
    chosen: (school: string) => void,
  ) {
    super(app, inputEl);
    this.onSelect((school) => {
      this.setValue(school);
      chosen(school);
      this.close();
    });
  }

  protected override getSuggestions(query: string): string[] {
    return search(query, this.schools(), school => school).filter(school => plain(school) !== plain(query));
  }

  override renderSuggestion(school: string, el: HTMLElement): void {
    if (el.parentElement) speakChoices(this.inputEl, el.parentElement);
    el.setText(school);
    el.setAttribute('dir', 'auto');
  }
}
