import { afterEach, expect, it, vi } from 'vitest';
import { type Desk, deskWith, settled } from './desk';
import { FAILURES, keptOf } from './kept-world';
import { remove, SheetPane } from './sheet-pane';
import { SESSION } from './session-note';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** The plugin starts anew on what is in the vault and the storage, as after a crash. */
async function restarted(before: Desk, path: string, note = before.text(path)): Promise<Desk> {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  const kept = ['draft:', 'under-way:'].map(kind => [`ambitiegesprek-${kind}${path}`, before.app.loadLocalStorage(`ambitiegesprek-${kind}${path}`)] as const);
  const desk = await deskWith({ [path]: note });
  for (const [key, value] of kept) desk.app.saveLocalStorage(key, value ?? null);
  return desk;
}

async function sheetWith(words: string, key = 'n'): Promise<{ desk: Desk; sheet: SheetPane }> {
  const desk = await deskWith({ 'a.md': SESSION });
  const sheet = await SheetPane.open(desk, 'a.md');
  if (key === 'Enter') await sheet.press('ArrowDown');
  await sheet.press(key);
  sheet.type(words);
  return { desk, sheet };
}

it('a new note that was being typed when the app was killed is on the sheet again, once', async () => {
  const { desk } = await sheetWith('Zingen');
  const again = await restarted(desk, 'a.md');
  const sheet = await SheetPane.open(again, 'a.md');
  expect(sheet.field?.value).toBe('Zingen');
  await sheet.press('Escape');
  expect(again.text('a.md').split('Zingen')).toHaveLength(2);
  expect(keptOf(again).kept.wordsAt('a.md')).toBe('');
});

it('words that were being changed when the app was killed are in their place again', async () => {
  const { desk } = await sheetWith('Toneel', 'Enter');
  const again = await restarted(desk, 'a.md');
  const sheet = await SheetPane.open(again, 'a.md');
  await sheet.press('Escape');
  expect(again.text('a.md')).toBe(SESSION.replace('Podium', 'Toneel'));
});

it('words whose place is gone after the app was killed are in the capture bar', async () => {
  const { desk } = await sheetWith('Toneel', 'Enter');
  const again = await restarted(desk, 'a.md', SESSION.replace('### Podium\n\n', ''));
  const sheet = await SheetPane.open(again, 'a.md');
  expect(sheet.field).toBeNull();
  expect(keptOf(again).drafts.of('a.md').text).toBe('Toneel');
  expect(again.said.at(-1)).toContain('capture bar');
});

it('words on the sheet of a note that is deleted are kept under its name, and told of', async () => {
  const { desk, sheet } = await sheetWith('Zingen');
  await remove(desk, desk.file('a.md'));
  await settled();
  await sheet.close();
  expect(keptOf(desk).drafts.of('a.md').text).toBe('Zingen');
  expect(desk.said.filter(message => message.includes('“a” is gone'))).toHaveLength(1);
});

it('words on the sheet of a note that is renamed go into the note, whatever it is called', async () => {
  const { desk, sheet } = await sheetWith('Zingen');
  await desk.app.vault.rename(desk.file('a.md') as never, 'b.md');
  expect(keptOf(desk).drafts.of('b.md').text).toBe('Zingen');
  await sheet.close();
  expect(desk.text('b.md')).toContain('- Zingen #geel');
  expect([keptOf(desk).kept.wordsAt('a.md'), keptOf(desk).kept.wordsAt('b.md')]).toEqual(['', '']);
});

it('words that cannot be written while the sheet closes are in the capture bar', async () => {
  const { desk, sheet } = await sheetWith('Zingen');
  vi.spyOn(desk.app.vault, 'process').mockRejectedValue(new Error('ENOSPC'));
  await sheet.close();
  expect(keptOf(desk).drafts.of('a.md').text).toBe('Zingen');
  expect(desk.said.join(' ')).toContain('capture bar');
});

it('words that come into an open capture bar are not written over by its next key', async () => {
  const { desk, sheet } = await sheetWith('Zingen');
  vi.spyOn(desk.app.vault, 'process').mockRejectedValue(new Error('ENOSPC'));
  await desk.run('capture-note');
  const field = await vi.waitUntil(() => document.querySelector<HTMLTextAreaElement>('.ambitiegesprek-capture-words'));
  await sheet.close();
  expect(field.value).toBe('Zingen');
  field.value += '!';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(keptOf(desk).drafts.of('a.md').text).toBe('Zingen!');
});

it.each(Object.entries(FAILURES))('storage that %s keeps no word of the sheet from the note', async (_, fail) => {
  const desk = await deskWith({ 'a.md': SESSION });
  fail(desk);
  const sheet = await SheetPane.open(desk, 'a.md');
  await sheet.press('n');
  sheet.type('Zingen');
  await sheet.press('Enter');
  sheet.type('Dansen');
  await sheet.close();
  expect(desk.text('a.md')).toMatch(/- Zingen #geel\n- Dansen #geel/);
});

it('a layout that an earlier version stored opens with its draft', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  const sheet = await SheetPane.open(desk, 'a.md', { looking: { zoom: 1, pan: { x: 0, y: 0 }, draft: { text: 'Zingen' } } });
  expect(sheet.field?.value).toBe('Zingen');
  expect(JSON.stringify(sheet.state)).not.toContain('Zingen');
});
