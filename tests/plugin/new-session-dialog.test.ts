import { AbstractTextComponent, DropdownComponent } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Context } from '../../src/plugin/context';
import { NewSessionDialog } from '../../src/plugin/new-session/new-session-dialog';
import { DEFAULT_SETTINGS } from '../../src/plugin/settings/settings';
import { type SchoolVault, schoolVault } from './schools/school-vault';
import { participantsIn } from '../../src/plugin/new-session/session-form';

// In the app a field tells of what somebody does, and not of what is set by its component.
beforeEach(() => {
  vi.spyOn(DropdownComponent.prototype, 'setValue').mockImplementation(function set(this: DropdownComponent, value) {
    this.selectEl.value = value;
    return this;
  });
  vi.spyOn(DropdownComponent.prototype, 'onChange').mockImplementation(function listen(this: DropdownComponent, heard) {
    this.selectEl.addEventListener('change', () => { heard(this.selectEl.value); });
    return this;
  });
  vi.spyOn(AbstractTextComponent.prototype, 'setValue').mockImplementation(function set(this: AbstractTextComponent<HTMLInputElement>, value) {
    this.inputEl.value = value;
    return this;
  });
  vi.spyOn(AbstractTextComponent.prototype, 'onChange').mockImplementation(function listen(this: AbstractTextComponent<HTMLInputElement>, heard) {
    this.inputEl.addEventListener('input', () => { heard(this.inputEl.value); });
    return this;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const meeting = (school: string, date: string, more = ''): string =>
  `---\ntype: ambitiegesprek\nschool: ${school}\ndatum: ${date}\n${more}---\n\n## Het vel\n`;
const NOTES = {
  'eerste.md': meeting('De Brug', '2020-03-01', 'deelnemers:\n  - Truus\n'),
  'tweede.md': meeting('De Brug', '2022-03-01', 'deelnemers:\n  - Anna\n  - Bram\nsector: vo\n'),
  'elders.md': meeting('De Wilg', '2021-04-01', 'deelnemers:\n  - Wim\n'),
  'Onze werkwijze.md': '---\ntype: gespreksmethode\n---\n\n# Onze werkwijze\n',
};

interface Form {
  readonly vault: SchoolVault;
  /** The app has read these notes too, or no longer knows them. */
  knows(...paths: string[]): void;
  fill(label: string, value: string): void;
  value(label: string): string;
  options(label: string): string[];
}

let form: Form;

/** The dialog over a vault of which the app has read nothing yet. */
async function openForm(): Promise<Form> {
  const vault = await schoolVault(NOTES);
  const { metadataCache } = vault.desk.app;
  const whole = metadataCache.getFileCache.bind(metadataCache);
  let known: readonly string[] = [];
  metadataCache.getFileCache = (file => (known.includes(file.path) ? whole(file) : null)) as typeof metadataCache.getFileCache;
  const settings = { current: { ...DEFAULT_SETTINGS, noteLanguage: 'nl' }, change: () => Promise.resolve() };
  const context = { ...vault.context, settings } as unknown as Context;
  const dialog = new NewSessionDialog(context, '', () => undefined);
  // The stand-in closes by itself what was opened.
  dialog.onOpen();
  const field = (label: string): HTMLInputElement => {
    const name = [...dialog.contentEl.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    const found = name && dialog.contentEl.querySelector<HTMLInputElement>(`#${name.getAttribute('for') ?? ''}`);
    if (!found) throw new Error(`No field ${label}`);
    return found;
  };
  return {
    vault,
    knows: (...paths) => {
      known = paths;
      for (const path of paths) metadataCache.trigger('changed', vault.desk.file(path), '', {});
    },
    fill: (label, value) => {
      const el = field(label);
      el.value = value;
      el.dispatchEvent(new Event(el.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    },
    value: label => field(label).value,
    options: label => [...field(label).querySelectorAll('option')].map(({ value }) => value),
  };
}

const PEOPLE = 'Deelnemers';
const PREVIOUS = 'Eerder gesprek';
const KIND = 'Soort gesprek';
const soon = (look: () => void): Promise<void> => vi.waitFor(look);

beforeEach(async () => {
  form = await openForm();
  form.fill('School', 'De Brug');
});

it('the earlier meeting and who was there are proposed as soon as the app has read its note', async () => {
  expect([form.value(PREVIOUS), form.value(PEOPLE)]).toEqual(['', '']);
  form.knows('eerste.md');
  await soon(() => { expect([form.value(PREVIOUS), form.value(PEOPLE)]).toEqual(['eerste.md', 'Truus']); });
  form.knows('eerste.md', 'tweede.md', 'elders.md');
  await soon(() => { expect([form.value(PREVIOUS), form.value(PEOPLE)]).toEqual(['tweede.md', 'Anna, Bram']); });
  expect(form.value('Sector')).toBe('vo');
});

it('what was typed or chosen meanwhile stays', async () => {
  form.knows('eerste.md', 'elders.md');
  await soon(() => { expect(form.options(PREVIOUS)).toContain('elders.md'); });
  form.fill(PEOPLE, 'Kees');
  form.fill(PREVIOUS, 'elders.md');
  form.fill(KIND, 'ambition');
  form.fill('Sector', 'po');
  form.knows('eerste.md', 'tweede.md', 'elders.md');
  await soon(() => { expect(form.options(PREVIOUS)).toContain('tweede.md'); });
  expect([PEOPLE, PREVIOUS, KIND, 'Sector'].map(form.value)).toEqual(['Kees', 'elders.md', 'ambition', 'po']);
});

it('a meeting that was chosen stays while the app reads it anew, goes by its new name, and goes when it is gone', async () => {
  const { app, file } = form.vault.desk;
  form.knows('eerste.md', 'tweede.md');
  await soon(() => { expect(form.value(PREVIOUS)).toBe('tweede.md'); });
  form.fill(PREVIOUS, 'eerste.md');
  form.knows('tweede.md');
  await app.vault.rename(file('eerste.md') as never, 'het begin.md');
  await soon(() => { expect(form.value(PREVIOUS)).toBe('het begin.md'); });
  await app.vault.delete(file('het begin.md') as never);
  await soon(() => { expect([form.value(PREVIOUS), form.value(PEOPLE)]).toEqual(['tweede.md', 'Anna, Bram']); });
});

it('a proposal goes again with its note', async () => {
  const { app, file } = form.vault.desk;
  form.knows('eerste.md', 'tweede.md');
  await soon(() => { expect(form.value(PREVIOUS)).toBe('tweede.md'); });
  await app.vault.delete(file('tweede.md') as never);
  await soon(() => { expect([form.value(PREVIOUS), form.value(PEOPLE)]).toEqual(['eerste.md', 'Truus']); });
});

it('a method can be chosen as soon as the app has read its note, and stays chosen', async () => {
  expect(form.options(KIND)).not.toContain('Onze werkwijze.md');
  form.knows('Onze werkwijze.md');
  await soon(() => { expect(form.options(KIND)).toContain('Onze werkwijze.md'); });
  form.fill(KIND, 'Onze werkwijze.md');
  form.knows('eerste.md', 'tweede.md');
  await soon(() => { expect(form.value(PREVIOUS)).toBe('tweede.md'); });
  expect(form.value(KIND)).toBe('Onze werkwijze.md');
});

it('asks the vault nothing any more once it is closed', async () => {
  const { vault, metadataCache } = form.vault.desk.app;
  const [offVault, offCache] = [vi.spyOn(vault, 'offref'), vi.spyOn(metadataCache, 'offref')];
  const dialog = new NewSessionDialog({ ...form.vault.context, settings: { current: DEFAULT_SETTINGS } } as unknown as Context, '', () => undefined);
  dialog.onOpen();
  dialog.onClose();
  await soon(() => { expect([offVault.mock.calls.length, offCache.mock.calls.length]).toEqual([3, 2]); });
});


it('names are read from what was typed or pasted, without their list and columns', () => {
  const pasted = 'Anna, Bram;Çelik\r\n- Daan\r\n• Els\r\n1. Fatima\r\n12) Gijs\r\nHans\tgroep 3\r\nAnna\r\n\r\n';
  expect(participantsIn(pasted)).toEqual(['Anna', 'Bram', 'Çelik', 'Daan', 'Els', 'Fatima', 'Gijs', 'Hans groep 3']);
});
