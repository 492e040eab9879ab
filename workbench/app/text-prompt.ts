import type { App } from '../obsidian/app';
import { Modal } from '../obsidian/interface/modal';
import { Setting } from '../obsidian/settings/setting';
import { say } from '../obsidian/words';

/** Asks for one line of text. */
export class TextPrompt extends Modal {
  constructor(app: App, title: string, private value: string, private readonly onSubmit: (value: string) => unknown) {
    super(app);
    this.setTitle(title);
  }

  override onOpen(): void {
    const submit = () => {
      this.close();
      if (this.value.trim()) this.onSubmit(this.value.trim());
    };
    new Setting(this.contentEl).setName(say('name')).addText(text => {
      text.setValue(this.value).onChange(value => { this.value = value; });
      window.setTimeout(() => { text.inputEl.focus(); text.inputEl.select(); });
    });
    this.scope.register([], 'Enter', () => { submit(); return false; });
    new Setting(this.contentEl).addButton(button => button.setButtonText(say('confirm')).setCta().onClick(submit));
  }
}
