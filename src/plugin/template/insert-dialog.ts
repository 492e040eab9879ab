import { Modal, Setting } from 'obsidian';
import type { Context } from '../context';

/** Asks before a template comes into a note that has text; closing it in any other way leaves the note alone. */
export class InsertDialog extends Modal {
  constructor(private readonly context: Context, private readonly note: string, private readonly insert: () => void) {
    super(context.app);
  }

  override onOpen(): void {
    const { dialogs } = this.context.words;
    this.setTitle(dialogs.insertTemplate);
    this.contentEl.createEl('p', { text: dialogs.insertQuestion(this.note) });
    new Setting(this.contentEl)
      .addButton(button => button.setButtonText(dialogs.cancel).onClick(() => this.close()))
      .addButton((button) => {
        button.setButtonText(dialogs.insertBelow).setCta().onClick(() => {
          this.close();
          this.insert();
        });
        button.buttonEl.autofocus = true;
      });
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
