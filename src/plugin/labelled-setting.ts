import { Setting } from 'obsidian';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

let count = 0;

/** A row of a form whose name is a real label: a click on it, or a screen reader, finds the field. */
export function labelled(container: HTMLElement, name: string): Setting {
  const setting = new Setting(container);
  setting.nameEl.createEl('label', { text: name });
  return setting;
}

/** Ties the row's label to its field, once the field is there. */
export function tie(setting: Setting, field: Field): void {
  count += 1;
  field.id = `ambitiegesprek-field-${count}`;
  setting.nameEl.querySelector('label')?.setAttribute('for', field.id);
}
