import { Modal } from 'obsidian';
import type { Context } from '../context';
import { labelled, tie } from '../labelled-setting';
import { told } from '../say';
import { writeData, type DataChoices } from './write-data';

/** Asks of which meetings, for which program, and whether people may be named. */
export class DataDialog extends Modal {
  private choices: DataChoices;

  constructor(private readonly context: Context, school: string) {
    super(context.app);
    this.choices = { school, rows: 'things', format: 'excel', names: false };
  }

  override onOpen(): void {
    const { words: { data: words }, index } = this.context;
    this.setTitle(words.title);
    this.contentEl.createEl('p', { text: words.about });
    const schools = Object.fromEntries([['', words.whole], ...index.schools().map(school => [school, school])]) as Record<string, string>;
    this.choice(words.which, schools, this.choices.school, (school) => { this.choices = { ...this.choices, school }; });
    this.choice(words.format, words.formats, this.choices.format, (format) => { this.choices = { ...this.choices, format }; });
    this.choice(words.rows, words.rowKinds, 'things', (rows) => { this.choices = { ...this.choices, rows }; });
    const row = labelled(this.contentEl, words.names).setDesc(words.namesHelp);
    row.addToggle((toggle) => {
      toggle.toggleEl.setAttribute('aria-label', words.names);
      toggle.setValue(false).onChange((names) => { this.choices = { ...this.choices, names }; });
    });
    labelled(this.contentEl, '').setClass('ambitiegesprek-buttons')
      .addButton(button => button.setButtonText(words.cancel).onClick(() => { this.close(); }))
      .addButton(button => button.setButtonText(words.make).setCta().onClick(() => { told(this.context, () => this.make()); }));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private choice<Value extends string>(
    name: string, options: Readonly<Record<Value, string>>, value: NoInfer<Value>, changed: (value: Value) => void,
  ): void {
    const row = labelled(this.contentEl, name);
    row.addDropdown((dropdown) => {
      tie(row, dropdown.selectEl);
      dropdown.addOptions(options).setValue(value).onChange((chosen) => { changed(chosen as Value); });
    });
  }

  private async make(): Promise<void> {
    if (await writeData(this.context, this.choices)) this.close();
  }
}
