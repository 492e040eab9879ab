import type { Modal as ModalType } from 'obsidian';
import { App, Modal } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { openDialog } from '../../src/plugin/dialog';
import { say, told } from '../../src/plugin/say';
import { speakChoices } from '../../src/plugin/speak-choices';
import { eventually } from '../e2e/eventually';

let modal: Modal;
let from: HTMLButtonElement;

beforeEach(() => {
  document.body.empty();
  from = document.body.createEl('button');
  from.focus();
  modal = new Modal(App.createConfigured__());
  // The stand-in closes a dialog at once; here somebody does.
  modal.open = () => {
    document.body.append(modal.containerEl);
    modal.setTitle('Invoegen');
    modal.contentEl.createEl('button', { text: 'Eerste' });
    modal.contentEl.createEl('button', { text: 'Begin' }).autofocus = true;
  };
  openDialog(modal as unknown as ModalType);
});
afterEach(() => { vi.restoreAllMocks(); });

function heard(): string {
  return [...document.querySelectorAll('[aria-live="polite"]')].map(region => region.textContent).join('|');
}

it('a dialog is one to who listens, by its title', () => {
  const { modalEl } = modal;
  expect([modalEl.getAttribute('role'), modalEl.getAttribute('aria-modal'), modalEl.getAttribute('aria-label')]).toEqual(['dialog', 'true', 'Invoegen']);
});

it('a dialog begins where it asks to, and gives the keyboard back', () => {
  expect(document.activeElement?.textContent).toBe('Begin');
  modal.containerEl.remove();
  modal.close();
  expect(document.activeElement).toBe(from);
});

it('a dialog leaves the keyboard where somebody has taken it meanwhile', () => {
  const elsewhere = document.body.createEl('input');
  elsewhere.focus();
  modal.containerEl.remove();
  modal.close();
  expect(document.activeElement).toBe(elsewhere);
});

it('what is said is read aloud: in the dialog while one is open, else in the window, twice if it is said twice', () => {
  say('Bewaard');
  expect(modal.modalEl.querySelector('[aria-live]')?.textContent).toBe('Bewaard');
  modal.containerEl.remove();
  say('Gelukt');
  const [line] = document.querySelectorAll('[aria-live] > *');
  say('Gelukt');
  expect(heard()).toBe('Gelukt');
  expect(document.querySelector('[aria-live] > *')).not.toBe(line);
});

it('work that nobody waits for tells what goes wrong in it, at once or later', async () => {
  modal.containerEl.remove();
  const words = wordsIn('nl');
  const fails = (): never => { throw new Error('schijf vol'); };
  for (const work of [fails, () => Promise.reject(new Error('schijf vol'))]) {
    document.querySelector('[aria-live]')?.remove();
    told({ words }, work);
    await eventually(() => { expect(heard()).toBe(words.kept.failed('schijf vol')); });
  }
});

it('the choice that the app marks is the one that is read', async () => {
  const field = document.body.createEl('input');
  const list = document.body.createDiv();
  speakChoices(field, list);
  const [one, other] = [list.createDiv({ cls: 'suggestion-item is-selected' }), list.createDiv({ cls: 'suggestion-item' })];
  const active = (): Element | null => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  await eventually(() => { expect(active()).toBe(one); });
  one.removeClass('is-selected');
  other.addClass('is-selected');
  await eventually(() => { expect(active()).toBe(other); });
  expect([field.getAttribute('role'), field.getAttribute('aria-expanded'), list.getAttribute('role')]).toEqual(['combobox', 'true', 'listbox']);
});
