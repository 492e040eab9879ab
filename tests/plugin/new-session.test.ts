import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Modal } from 'obsidian-test-mocks/obsidian';
import { deskWith, settled, type Desk } from './desk';
import { SESSION } from './session-note';

let dialog: Modal | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 19, 9, 0, 0), toFake: ['Date'] });
  vi.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
    dialog = this;
    // The stand-in closes itself at once, which no dialog does.
    void this.onOpen();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function ask(desk: Desk): Promise<void> {
  await desk.run('new-session');
}

function field(name: string): HTMLInputElement {
  const label = Array.from(dialog?.contentEl.querySelectorAll('label') ?? []).find(one => one.textContent === name);
  const found = dialog?.contentEl.querySelector<HTMLInputElement>(`#${label?.getAttribute('for') ?? 'nothing'}`);
  if (!found) throw new Error(`No field ${name}`);
  return found;
}

function fill(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
  field(name).dispatchEvent(new Event('change', { bubbles: true }));
}

async function create(): Promise<void> {
  const button = Array.from(dialog?.contentEl.querySelectorAll('button') ?? []).find(one => one.textContent === 'Create');
  button?.click();
  await settled();
}

it('makes the note under the name that it showed, and never over another', async () => {
  const desk = await deskWith({ '2026-11-19 Ambitiegesprek De Wielewaal.md': 'van iemand anders' });
  await ask(desk);
  fill('School', 'De Wielewaal');
  fill('Participants', 'Anna, Bram\nCarla');
  expect(dialog?.contentEl.textContent).toContain('2026-11-19 Ambitiegesprek De Wielewaal 2.md');
  await create();
  expect(desk.text('2026-11-19 Ambitiegesprek De Wielewaal.md')).toBe('van iemand anders');
  const text = desk.text('2026-11-19 Ambitiegesprek De Wielewaal 2.md');
  expect(['Anna', 'Bram', 'Carla'].filter(name => !text.includes(name))).toEqual([]);
});

it('proposes the newest session of the school as the earlier one', async () => {
  const desk = await deskWith({ 'oud.md': SESSION, 'ouder.md': SESSION.replace('2026-03-12', '2024-03-12') });
  await ask(desk);
  fill('School', 'de wielewaal');
  expect(field('Earlier session').value).toBe('oud.md');
});

it('stays open with all its fields when the note cannot be made', async () => {
  const desk = await deskWith({});
  await ask(desk);
  fill('School', 'De Wielewaal');
  vi.spyOn(desk.app.vault, 'create').mockRejectedValue(new Error('ENOSPC'));
  await create();
  expect(field('School').value).toBe('De Wielewaal');
  expect(dialog?.contentEl.textContent).toContain('ENOSPC');
});
