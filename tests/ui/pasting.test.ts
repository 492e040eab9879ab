// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { TypedWords } from '../../src/ui/guide/typed-words';
import { mountPhotoEntry } from '../../src/ui/photo/photo-entry';
import { closeGuides, GuideWorld, noteAt } from './guide-world';
import { settled, SheetWorld } from './sheet/sheet-world';

const done: (() => void)[] = [];
afterEach(() => { done.splice(0).forEach(end => { end(); }); document.body.replaceChildren(); });

const LIST = '• Zingen\r\n• Museum\r\n';
const TABLE = '<meta><table><tr><th>Zingen</th><td> Mu<b>seum</b></td></tr></table>';

/** Pastes as a browser does; `false` where the field took it for itself. */
function paste(field: Element | null, data: Readonly<Record<string, string>>): boolean {
  const clipboardData = { getData: (type: string) => data[type] ?? '', files: [] };
  return field?.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })) ?? true;
}

function place(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

function photo(accepts: boolean, draft = '') {
  const container = place();
  const added: string[] = [];
  const entry = mountPhotoEntry(container, {
    told: (work) => { work(); }, words: wordsIn('nl'), url: 'app://photo', draft, colour: 'yellow', keepDraft: () => undefined,
    add: (text) => { added.push(text); return Promise.resolve(accepts); },
  });
  done.push(() => { entry.destroy(); });
  return { added, field: container.querySelector('input') };
}

it('makes as many notes of a list beside a photo, and keeps it where it cannot be written', async () => {
  const { added, field } = photo(true);
  expect([paste(field, { 'text/plain': 'Een liedje' }), paste(field, { 'text/plain': LIST })]).toEqual([true, false]);
  await settled();
  expect([added, field?.value]).toEqual([[LIST], '']);
  const refused = photo(false);
  paste(refused.field, { 'text/plain': LIST });
  await settled();
  expect(refused.field?.value).toBe('• Zingen / • Museum');
  refused.field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect(refused.added.at(-1)).toBe(LIST.trim());
});

it('makes as many expectations of a list in the guide, and gives back what could not be written', async () => {
  const guide = new GuideWorld(noteAt({ phase: 1, activity: 'hear-expectations', body: '## 1. Contracteren\n' }));
  done.push(closeGuides);
  const field = () => guide.field('Verwachting; Enter voegt toe');
  guide.most = 3;
  expect(paste(field(), { 'text/plain': `${LIST}o\tToneel\no\tDansen` })).toBe(false);
  await settled();
  expect(guide.text).toContain('- Zingen\n- Museum\n- Toneel\n');
  expect([...guide.drafts.values()]).toEqual(['Dansen']);
});

it('keeps what is not written yet of a list in the guide, and gives it back when the app was killed on the way', async () => {
  const note = noteAt({ phase: 1, activity: 'hear-expectations', body: '## 1. Contracteren\n' });
  const guide = new GuideWorld(note);
  done.push(closeGuides);
  const stored: string[] = [];
  const field = guide.field('Verwachting; Enter voegt toe');
  const { set } = guide.drafts;
  guide.drafts.set = (name, text) => { stored.push(text); return set.call(guide.drafts, name, text); };
  paste(field, { 'text/plain': `${LIST}o\tToneel` });
  const killed = new Map(guide.drafts);
  paste(field, { 'text/plain': 'Dansen\nSpelen' });
  guide.type(field, 'Rust');
  await settled();
  expect(guide.text).toContain('- Zingen\n- Museum\n- Toneel\n- Dansen\n- Spelen\n');
  expect(stored).toContain('Museum\nToneel\nDansen\nSpelen');
  expect([...guide.drafts.values()]).toEqual(['Rust']);
  const again = new GuideWorld(note, 'nl', killed);
  expect(again.one<HTMLTextAreaElement>('.ambitiegesprek-rescued textarea').value).toBe('Zingen\nMuseum\nToneel');
});

it('gives back the rest of a list whose writing went wrong', async () => {
  const drafts = new Map<string, string>();
  const field = document.createElement('input');
  const words = new TypedWords({
    field: () => 'wish', value: '', adds: true,
    drafts: { get: name => drafts.get(name), names: () => [...drafts.keys()], set: (name, text) => { if (text === undefined) drafts.delete(name); else drafts.set(name, text); } },
    commit: text => text === 'Museum' ? Promise.reject(new Error('gone')) : Promise.resolve({ done: true }),
    rescue: (text) => { drafts.set('rescued', text); },
  }, () => field);
  await expect(words.sendEach(['Zingen', 'Museum', 'Toneel'])).rejects.toThrow('gone');
  expect([...drafts]).toEqual([['rescued', 'Museum\nToneel']]);
});

it('shows a list that was kept beside a photo with something between its lines', () => {
  expect(photo(true, 'Zingen\nMuseum').field?.value).toBe('Zingen / Museum');
});

it('takes a table that comes without plain text into a field of several lines', async () => {
  const world = new SheetWorld('\n## Het vel\n\n- Los #geel\n');
  done.push(() => { world.close(); });
  await world.click('Los');
  await world.press('n');
  expect(paste(world.field, { 'text/html': TABLE })).toBe(false);
  expect(paste(world.field, { 'text/html': TABLE, 'text/plain': 'Zingen\tMuseum' })).toBe(true);
  expect(world.field?.value).toBe('Zingen\tMuseum');
  await world.press('Escape');
  expect(world.body).toBe('\n## Het vel\n\n- Los #geel\n- Zingen #geel\n- Museum #geel\n');
});
