import type { TFile } from 'obsidian';
import { MarkdownView, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DrawingDraft } from '../../src/plugin/drawing/drawing-draft';
import { GuideDrafts } from '../../src/plugin/guide/guide-drafts';
import { CAPTURED, CUE_GIVEN, DRAWN, FROM_PHOTO, GONE_NOTES, IN_GUIDE, KINDS, UNDER_WAY } from '../../src/plugin/kept/kinds';
import { type Desk, deskWith, settled } from './desk';
import { FAILURES, keptOf } from './kept-world';
import { openView } from './sheet-pane';
import { SESSION } from './session-note';
import { eventually } from '../e2e/eventually';

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function bar(desk: Desk): Promise<HTMLTextAreaElement> {
  desk.open('a.md');
  await desk.run('capture-note');
  return vi.waitUntil(() => document.querySelector<HTMLTextAreaElement>('.ambitiegesprek-capture-words'));
}

function type(field: HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function press(field: HTMLTextAreaElement, key: string): Promise<void> {
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
}

function stored(desk: Desk, key: string): unknown {
  return desk.app.loadLocalStorage(`ambitiegesprek-${key}`) ?? undefined;
}

const SEVERAL = [
  ['draft:', { text: 'Zingen', colour: 'pink' }],
  ['guide:', { 'wish': 'Iets moois', 'reason@{}': 'Daarom' }],
  ['drawing:', { svg: '<svg/>', base: '' }],
  ['photo-draft:', 'Van het papier'],
  ['cue:', '2026-03-12T14:02:10 +120'],
  ['under-way:', [{ id: '1', text: 'Dansen' }]],
] as const;

function leave(desk: Desk, path: string): void {
  for (const [kind, value] of SEVERAL) desk.app.saveLocalStorage(`ambitiegesprek-${kind}${path}`, value);
}

function left(desk: Desk, path: string): unknown[] {
  return SEVERAL.map(([kind]) => stored(desk, kind + path));
}

describe('what the first version stored', () => {
  it('is read', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    leave(desk, 'a.md');
    const { kept } = keptOf(desk);
    const read = [CAPTURED, IN_GUIDE, DRAWN, FROM_PHOTO, CUE_GIVEN, UNDER_WAY].map(kind => kept.get<unknown>(kind, 'a.md'));
    expect(read).toEqual(SEVERAL.map(([, value]) => value));
  });

  it('stands in the capture bar, with the place it was for', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const target = { kind: 'cluster', source: '### Podium', under: [], twin: 0, twins: 1, single: true };
    desk.app.saveLocalStorage('ambitiegesprek-draft:a.md', { text: 'Zingen', colour: 'green', target });
    expect((await bar(desk)).value).toBe('Zingen');
    expect(stored(desk, 'draft:a.md')).toEqual({ text: 'Zingen', colour: 'green', target });
  });

  it('has its words also where their place, or another thing beside them, cannot be understood', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const under = [{ id: '1', text: 'Dansen', target: { kind: 'note', under: null } }, { id: '2' }, null, { id: '3', text: 'Spelen' }];
    desk.app.saveLocalStorage('ambitiegesprek-draft:a.md', { text: 'Zingen', target: { source: '### Podium', headings: [] } });
    desk.app.saveLocalStorage('ambitiegesprek-under-way:a.md', under);
    desk.app.saveLocalStorage('ambitiegesprek-guide:a.md', { wish: 'Rust', old: null });
    const { kept } = keptOf(desk);
    expect(kept.get(CAPTURED, 'a.md')).toEqual({ text: 'Zingen' });
    expect(kept.wordsAt('a.md')).toBe('Zingen\nDansen\nSpelen\nRust');
    expect((await bar(desk)).value).toContain('Zingen');
  });

  it('is nothing where it is of another shape', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    for (const [kind] of SEVERAL) desk.app.saveLocalStorage(`ambitiegesprek-${kind}a.md`, 7);
    expect(keptOf(desk).kept.wordsAt('a.md')).toBe('');
  });
});

describe('what is damaged in storage', () => {
  it('is nothing, keeps no other from being read, and is left as it is', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    leave(desk, 'a.md');
    const load = desk.app.loadLocalStorage.bind(desk.app);
    const broken = vi.spyOn(desk.app, 'loadLocalStorage').mockImplementation((key) => {
      if (key === `${IN_GUIDE.prefix}a.md`) throw new SyntaxError('Unexpected end of JSON input');
      return load(key);
    });
    const { kept, drafts } = keptOf(desk);
    expect([kept.get(IN_GUIDE, 'a.md'), kept.get(FROM_PHOTO, 'a.md'), drafts.of('a.md').text]).toEqual([undefined, 'Van het papier', 'Dansen\nZingen']);
    new GuideDrafts(kept, desk.file('a.md') as unknown as TFile).set('wish', 'Nog iets');
    expect([kept.get(IN_GUIDE, 'a.md'), kept.wordsAt('a.md')]).toEqual([{ wish: 'Nog iets' }, 'Zingen\nDansen\nNog iets\nVan het papier']);
    broken.mockRestore();
    expect(stored(desk, 'guide:a.md')).toEqual({ 'wish': 'Iets moois', 'reason@{}': 'Daarom' });
  });

  it.each([null, 3, 'x', [], {}, { text: 3 }, { svg: 1 }])('may be anything: %j', async (odd) => {
    const desk = await deskWith({ 'a.md': SESSION });
    const { kept, drafts } = keptOf(desk);
    for (const kind of [...KINDS, GONE_NOTES]) desk.app.saveLocalStorage(`${kind.prefix}a.md`, odd);
    for (const kind of [...KINDS, GONE_NOTES]) desk.app.saveLocalStorage(`${kind.prefix}b.md`, odd);
    kept.follow(desk.plugin as never);
    await desk.app.vault.rename(desk.app.vault.getFileByPath('a.md') as never, 'b.md');
    expect(() => [kept.wordsAt('b.md'), drafts.of('b.md'), drafts.gone()]).not.toThrow();
  });

  it('in a draft leaves its words, and everything about them that is whole', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    desk.app.saveLocalStorage(`${CAPTURED.prefix}a.md`, { text: 'Zingen', colour: 'purple', first: true, target: 5 });
    desk.app.saveLocalStorage(`${UNDER_WAY.prefix}a.md`, [null, { id: 5, text: 'Dansen' }, { id: 'x' }, { id: 'y', text: 'Beeld', target: {} }]);
    desk.app.saveLocalStorage(`${DRAWN.prefix}a.md`, { svg: '<svg/>', base: '', others: [3, { svg: '<a/>', base: '', others: 'x' }] });
    const { kept } = keptOf(desk);
    expect(kept.get(CAPTURED, 'a.md')).toEqual({ text: 'Zingen', first: true });
    expect(kept.get(UNDER_WAY, 'a.md')).toEqual([{ id: 'unnamed-1', text: 'Dansen' }, { id: 'y', text: 'Beeld' }]);
    expect(kept.get(DRAWN, 'a.md')).toEqual({ svg: '<svg/>', base: '', others: [{ svg: '<a/>', base: '', others: [] }] });
  });
});

it('what is said of a note is forgotten when it is deleted, its words are not', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  leave(desk, 'a.md');
  desk.app.saveLocalStorage('ambitiegesprek-real:a.md', true);
  await desk.app.vault.delete(desk.file('a.md') as never);
  await settled();
  expect([stored(desk, 'cue:a.md'), stored(desk, 'real:a.md')]).toEqual([undefined, undefined]);
  expect(stored(desk, 'draft:a.md')).toEqual({ text: 'Zingen', colour: 'pink' });
});

describe('a note that gets another name', () => {
  const rename = (desk: Desk, file: TAbstractFile | TFile, to: string) => desk.app.vault.rename(file as TAbstractFile, to);

  it('takes everything along', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    leave(desk, 'a.md');
    await rename(desk, desk.file('a.md'), 'b.md');
    expect([left(desk, 'a.md'), left(desk, 'b.md')]).toEqual([SEVERAL.map(() => undefined), SEVERAL.map(([, value]) => value)]);
    expect(keptOf(desk).kept.withWords).toEqual(['b.md']);
  });

  // The app may tell of the folder, of each note, or of both, in any order.
  it.each([['folder'], ['note'], ['note', 'folder'], ['folder', 'note']])('takes everything along with its folder: told of %s', async (...told) => {
    const desk = await deskWith({ 'oud/diep/a.md': SESSION });
    leave(desk, 'oud/diep/a.md');
    const folder = desk.app.vault.getFolderByPath('oud');
    if (!folder) throw new Error('No folder');
    const note = desk.file('oud/diep/a.md');
    const trigger = desk.app.vault.trigger.bind(desk.app.vault);
    vi.spyOn(desk.app.vault, 'trigger').mockImplementation(() => undefined);
    await rename(desk, folder, 'nieuw');
    for (const one of told) trigger('rename', one === 'folder' ? folder : note, one === 'folder' ? 'oud' : 'oud/diep/a.md');
    expect(left(desk, 'nieuw/diep/a.md')).toEqual(SEVERAL.map(([, value]) => value));
    expect(left(desk, 'oud/diep/a.md')).toEqual(SEVERAL.map(() => undefined));
  });

  it('joins what was kept under both names', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    leave(desk, 'a.md');
    const { kept } = keptOf(desk);
    kept.set(CAPTURED, 'b.md', { text: 'Er stond al iets' });
    kept.set(IN_GUIDE, 'b.md', { wish: 'Een andere wens', rescued: 'Gered', question: 'Vraag' });
    kept.set(DRAWN, 'b.md', { svg: '<svg id="b"/>', base: 'b' });
    kept.set(FROM_PHOTO, 'b.md', 'Nog een');
    kept.set(UNDER_WAY, 'b.md', [{ id: '2', text: 'Springen' }]);
    await rename(desk, desk.file('a.md'), 'b.md');
    expect(left(desk, 'b.md')).toEqual([
      { text: 'Er stond al iets\nZingen', colour: 'pink' },
      { 'wish': 'Iets moois', 'reason@{}': 'Daarom', 'question': 'Vraag', 'rescued': 'Gered\nEen andere wens' },
      { svg: '<svg/>', base: '', others: [{ svg: '<svg id="b"/>', base: 'b' }] },
      'Nog een / Van het papier',
      '2026-03-12T14:02:10 +120',
      [{ id: '2', text: 'Springen' }, { id: '1', text: 'Dansen' }],
    ]);
  });

  it('joins them also in an open capture bar, which would write over the one', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    desk.app.saveLocalStorage('ambitiegesprek-draft:b.md', { text: 'Er stond al iets' });
    const field = await bar(desk);
    type(field, 'Zingen');
    await rename(desk, desk.file('a.md'), 'b.md');
    expect(field.value).toBe('Er stond al iets\nZingen');
    type(field, `${field.value}!`);
    expect(stored(desk, 'draft:b.md')).toEqual({ text: 'Er stond al iets\nZingen!' });
  });

  it('is followed where storage is full, and what is stored stays until the new is', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const { kept } = keptOf(desk);
    kept.follow(desk.plugin);
    leave(desk, 'a.md');
    const works = FAILURES['is full']?.(desk);
    await rename(desk, desk.file('a.md'), 'b.md');
    expect([kept.wordsAt('a.md'), kept.get(CAPTURED, 'b.md'), stored(desk, 'draft:a.md')]).toEqual(['', SEVERAL[0][1], SEVERAL[0][1]]);
    works?.();
    vi.advanceTimersByTime(60_000);
    expect([left(desk, 'a.md'), left(desk, 'b.md')]).toEqual([SEVERAL.map(() => undefined), SEVERAL.map(([, value]) => value)]);
  });
});

describe.each(Object.entries(FAILURES))('storage that %s', (_, fail) => {
  it('keeps no captured word from the note, and is told of once', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    fail(desk);
    const field = await bar(desk);
    const editor = desk.app.workspace.getActiveViewOfType(MarkdownView as never) as unknown as MarkdownView;
    for (const words of ['Zingen', 'Dansen']) {
      type(field, words);
      await press(field, 'Enter');
    }
    expect(editor.editor.getValue()).toContain('- Zingen #geel\n- Dansen #geel');
    expect([field.value, desk.said.filter(message => message.includes('storage'))]).toEqual(['', [expect.stringContaining('full or switched off')]]);
  });

  it('keeps no stroke from the vault', async () => {
    const desk = await deskWith({ 'a.md': SESSION.replace('## Het vel\n', '## Het vel\n\n![[leerling.svg]]\n'), 'leerling.svg': '<svg id="before"></svg>' });
    desk.app.saveLocalStorage('ambitiegesprek-drawing:a.md', { svg: '<svg id="mine"></svg>', base: '<svg id="before"></svg>' });
    const load = desk.app.loadLocalStorage.bind(desk.app);
    fail(desk);
    vi.spyOn(desk.app, 'loadLocalStorage').mockImplementation(load);
    desk.open('a.md');
    await desk.run('draw-pupil');
    await eventually(() => { expect(desk.text('leerling.svg')).toBe('<svg id="mine"></svg>'); });
  });

  it('is remembered for, and stored in when it works again', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const { kept, drafts } = keptOf(desk);
    kept.follow(desk.plugin);
    const works = fail(desk);
    drafts.keep('a.md', { text: 'Zingen' });
    expect(drafts.of('a.md').text).toBe('Zingen');
    works();
    expect(stored(desk, 'draft:a.md')).toBeUndefined();
    vi.advanceTimersByTime(60_000);
    expect(stored(desk, 'draft:a.md')).toEqual({ text: 'Zingen' });
  });

  it('has words that could not be written filed in the vault, after what is there', async () => {
    const desk = await deskWith({ 'x/a.md': SESSION });
    fail(desk);
    const { drafts } = keptOf(desk);
    drafts.add('x/a.md', 'Zingen');
    await settled();
    drafts.add('x/a.md', 'Dansen');
    await settled();
    const path = 'x/a (words not saved).md';
    expect(desk.text(path)).toBe('These words could not be written into the note. Move them there, then delete this file.\n\nZingen\n\nDansen\n');
    expect(desk.said).toContain(`Your words could not be written into their note. They are in “${path}”.`);
  });

  it('has words told where the vault takes them neither', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    fail(desk);
    vi.spyOn(desk.app.vault, 'create').mockRejectedValue(new Error('EROFS'));
    keptOf(desk).drafts.add('a.md', 'Zingen');
    await settled();
    expect(desk.said.at(-1)).toMatch(/EROFS[^]*Zingen/);
  });

  it('has unfinished words filed when the plugin is turned off', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    fail(desk);
    type(await bar(desk), 'Half');
    // The desk calls `onload` by itself.
    Object.assign(desk.plugin, { loaded__: true });
    desk.plugin.unload();
    await settled();
    expect(desk.text('a (words not saved).md')).toMatch(/delete this file\.\n\nHalf\n$/);
  });

  it('has unfinished words filed once when the app goes', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    fail(desk);
    type(await bar(desk), 'Half');
    for (let time = 0; time < 2; time += 1) {
      desk.app.workspace.trigger('quit', { add: (task: () => unknown) => task() });
      await settled();
    }
    expect(desk.text('a (words not saved).md')).toMatch(/delete this file\.\n\nHalf\n$/);
  });
});

it('what storage could not read is joined, not written over, when it can', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  desk.app.saveLocalStorage('ambitiegesprek-draft:a.md', { text: 'Er stond al iets' });
  const works = FAILURES['is switched off']?.(desk);
  const { drafts } = keptOf(desk);
  expect(drafts.of('a.md').text).toBe('');
  works?.();
  drafts.keep('a.md', { text: 'Zingen' });
  expect(drafts.of('a.md').text).toBe('Er stond al iets\nZingen');
});

describe('words for a note that is gone', () => {
  it('are kept, told of once, and offered in the capture bar of another session', async () => {
    const desk = await deskWith({ 'a.md': SESSION, 'oud.md': SESSION });
    leave(desk, 'oud.md');
    await desk.app.vault.delete(desk.file('oud.md') as never);
    expect(desk.said.filter(message => message.includes('“oud” is gone'))).toHaveLength(1);
    const field = await bar(desk);
    const offer = document.querySelector<HTMLElement>('.ambitiegesprek-capture-gone');
    expect(offer?.textContent).toContain('oud');
    offer?.querySelector('button')?.click();
    await settled();
    expect(field.value.split('\n').sort()).toEqual(['Daarom', 'Dansen', 'Iets moois', 'Van het papier', 'Zingen']);
    expect(document.querySelector('.ambitiegesprek-capture-gone')).toBeNull();
    expect(keptOf(desk).kept.wordsAt('oud.md')).toBe('');
  });

  it('are offered elsewhere, too, when they were written into it a moment before', async () => {
    const desk = await deskWith({ 'a.md': SESSION, 'oud.md': SESSION });
    desk.open('oud.md');
    await desk.run('capture-note');
    const field = await vi.waitUntil(() => document.querySelector<HTMLTextAreaElement>('.ambitiegesprek-capture-words'));
    type(field, 'Zingen');
    await press(field, 'Enter');
    await press(field, 'Escape');
    await desk.app.vault.delete(desk.file('oud.md') as never);
    expect(desk.said.filter(message => message.includes('“oud” is gone'))).toHaveLength(1);
    await bar(desk);
    expect(document.querySelector('.ambitiegesprek-capture-gone')?.textContent).toContain('oud');
  });

  it('are taken over without the drawing, which is in no file and waits for its note', async () => {
    const desk = await deskWith({ 'a.md': SESSION, 'oud.md': SESSION });
    leave(desk, 'oud.md');
    await desk.app.vault.delete(desk.file('oud.md') as never);
    await bar(desk);
    document.querySelector<HTMLElement>('.ambitiegesprek-capture-gone button')?.click();
    await settled();
    expect(stored(desk, 'drawing:oud.md')).toEqual({ svg: '<svg/>', base: '' });
    expect(stored(desk, 'guide:oud.md')).toBeUndefined();
  });

  it('are told of when the note comes again', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    desk.app.saveLocalStorage('ambitiegesprek-draft:a.md', { text: 'Zingen' });
    await desk.app.vault.delete(desk.file('a.md') as never);
    await desk.app.vault.create('a.md', SESSION);
    expect(desk.said.at(-1)).toContain('“a” is there again');
    expect((await bar(desk)).value).toBe('Zingen');
  });
});


describe('the field below a photo', () => {
  const photo = async (desk: Desk): Promise<HTMLInputElement> => {
    const { contentEl } = await openView(desk, 'ambitiegesprek-photo', { file: 'a.md', photo: 'vel.jpg' }, 'input');
    return vi.waitUntil(() => contentEl.querySelector('input'));
  };
  const typeIn = (field: HTMLInputElement, words: string): void => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it.each(Object.values(FAILURES))('writes into the note whatever storage does', async (fail) => {
    const desk = await deskWith({ 'a.md': SESSION, 'vel.jpg': '' });
    fail(desk);
    const field = await photo(desk);
    typeIn(field, 'Zingen');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settled();
    expect(desk.text('a.md')).toContain('- Zingen #geel');
  });

  it('shows what was kept under the new name of its note beside what is typed', async () => {
    const desk = await deskWith({ 'a.md': SESSION, 'vel.jpg': '' });
    desk.app.saveLocalStorage('ambitiegesprek-photo-draft:b.md', 'Nog een');
    typeIn(await photo(desk), 'Zingen');
    await desk.app.vault.rename(desk.file('a.md') as never, 'b.md');
    await eventually(() => { expect(document.querySelector<HTMLInputElement>('.ambitiegesprek-photo-entry input')?.value).toBe('Nog een / Zingen'); });
  });
});

it('several drawings of one note wait for each other', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  const [first, second] = [{ svg: '<svg id="1"/>', base: 'x' }, { svg: '<svg id="2"/>', base: 'y' }];
  desk.app.saveLocalStorage('ambitiegesprek-drawing:a.md', { ...first, others: [second] });
  const draft = new DrawingDraft(keptOf(desk).kept, desk.file('a.md'));
  draft.keep({ svg: '<svg id="3"/>', base: 'x' });
  draft.written('<svg id="3"/>');
  expect(draft.get()).toEqual(second);
  draft.written(second.svg);
  expect(draft.get()).toBeUndefined();
});

it('what fails while nobody waits for it is told', async () => {
  const desk = await deskWith({ 'a.md': SESSION.replace('## Het vel\n', '## Het vel\n\n![[leerling.svg]]\n'), 'leerling.svg': '<svg/>' });
  desk.open('a.md');
  vi.spyOn(desk.app.vault, 'read').mockRejectedValue(new Error('EIO'));
  await desk.run('draw-pupil');
  expect(desk.said.at(-1)).toContain('EIO');
});
