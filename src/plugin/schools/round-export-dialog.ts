import { Modal } from 'obsidian';
import type { RoundRow } from '../../core/schools/round';
import { roundTable } from '../../core/schools/round-table';
import { shownWord } from '../../ui/schools/shown-cell';
import type { Context } from '../context';
import { localDate } from '../local-time';
import { labelled } from '../labelled-setting';
import { told } from '../say';
import { createRoundFile } from './round-file';

/** Asks whether people may be named before the list leaves the vault. */
export class RoundExportDialog extends Modal {
  private names = false;

  constructor(private readonly context: Context, private readonly rows: readonly RoundRow[]) {
    super(context.app);
  }

  override onOpen(): void {
    const { words: { schools: words } } = this.context;
    this.setTitle(words.export);
    this.contentEl.createEl('p', { text: words.exportAbout });
    labelled(this.contentEl, words.names).addToggle((toggle) => {
      toggle.toggleEl.setAttribute('aria-label', words.names);
      toggle.setValue(false).onChange((names) => { this.names = names; });
    });
    labelled(this.contentEl, '').setClass('ambitiegesprek-buttons')
      .addButton(button => button.setButtonText(words.cancel).onClick(() => { this.close(); }))
      .addButton(button => button.setButtonText(words.write).setCta().onClick(() => { told(this.context, () => this.write()); }));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private async write(): Promise<void> {
    const { words } = this.context;
    const { schools } = words;
    const text = roundTable(this.rows, schools.columns, (column, value) => shownWord(words, column, value), this.names);
    if (await createRoundFile(this.context, schools.fileName(localDate(new Date())), 'csv', text, this.rows.length)) this.close();
  }
}
