import type { TFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/core/operations';
import type { SessionFiles } from '../../src/plugin/session/session-files';
import { ADD, house, notesOf, pass } from './late-house';
import { PLAIN_NOTE, SESSION } from './session-note';

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true }); });
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const GONE: Intent = { verb: 'tag-lines', lines: [999], colour: 'pink' };
const NOTHING = { done: true, edits: [] } as const;

const steps = (files: SessionFiles, file: TFile): boolean[] => [files.canStep(file, 'undo'), files.canStep(file, 'redo')];

describe('what comes of an act', () => {
  it('is in the editor that holds the note before anything is waited for', async () => {
    const { files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    const outcome = files.run(a, ADD);
    expect(late.text).toContain('Zingen');
    await outcome;
  });

  it('tells where it is to be seen, if anywhere', async () => {
    const { files, a } = await house();
    const tag: Intent = { verb: 'tag-lines', lines: [SESSION.split('\n').indexOf('Een zin zonder streepje')], colour: 'pink' };
    expect(await files.run(a, tag)).toStrictEqual({ kind: 'done' });
    expect(await files.change(a, () => ({ ...NOTHING, reveal: 7 }))).toEqual({ kind: 'done', reveal: 7 });
  });

  it.each(['the file', 'an editor'])('is the refusal of the operation, and then nothing is written into %s', async (where) => {
    const { desk, files, pane, a } = await house();
    if (where === 'an editor') pane().give('a.md').load();
    await pass(10);
    expect(await files.run(a, GONE)).toMatchObject({ kind: 'refused' });
    expect([desk.text('a.md'), steps(files, a)]).toEqual([SESSION, [false, false]]);
  });

  it('is a failure for a file that is not in the vault any more, and the one that took its path stays as it is', async () => {
    const { desk, files, a } = await house();
    await desk.app.vault.delete(a as never);
    expect(await files.run(a, ADD)).toMatchObject({ kind: 'failed' });
    expect(desk.app.vault.getFileByPath('a.md')).toBeNull();
    await desk.app.vault.create('a.md', SESSION);
    expect(await files.run(a, ADD)).toMatchObject({ kind: 'failed' });
    expect(desk.text('a.md')).toBe(SESSION);
  });

  it.each(['the file', 'an editor'])('is done where nothing was to be changed in %s, and leaves nothing to take back', async (where) => {
    const { files, pane, a } = await house();
    if (where === 'an editor') pane().give('a.md').load();
    await pass(10);
    expect(await files.change(a, () => NOTHING)).toEqual({ kind: 'done' });
    expect(steps(files, a)).toEqual([false, false]);
  });

  it('is done for the lines of an editor that is spoken of, while it shows them', async () => {
    const { files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    const edits = [{ from: SESSION.length, to: SESSION.length, insert: '- Zingen #geel\n' }];
    expect(await files.change(a, () => ({ done: true, edits }), { editor: late.editor })).toEqual({ kind: 'done' });
    expect(late.text).toBe(`${SESSION}- Zingen #geel\n`);
  });
});

describe('whether there is a step', () => {
  it('is known after each act and step, of that note only', async () => {
    const { desk, files, pane, a } = await house();
    pane().give('a.md').load();
    await pass(10);
    expect([steps(files, a), files.historyOf(a)]).toEqual([[false, false], undefined]);
    await files.run(a, ADD);
    expect([steps(files, a), steps(files, desk.file('b.md'))]).toEqual([[true, false], [false, false]]);
    expect([files.historyOf(a)?.pairOf('undo'), files.historyOf(a)]).toEqual([undefined, expect.anything()]);
    await files.undo(a);
    expect(steps(files, a)).toEqual([false, true]);
    await files.redo(a);
    expect(steps(files, a)).toEqual([true, false]);
  });

  it('is known to who hears of the act while it is written', async () => {
    const { desk, files, pane, a } = await house();
    pane().give('a.md').load();
    const heard: boolean[][] = [];
    files.watch(a, { changed: () => heard.push([...steps(files, a), files.canStep(desk.file('b.md'), 'undo')]) });
    await pass(10);
    await files.run(a, ADD);
    expect(heard).toEqual([[false, false, false], [true, false, false]]);
  });
});

describe('a step back', () => {
  it('that cannot be written says why, and can be taken when it can', async () => {
    const { desk, files, a } = await house();
    await files.run(a, ADD);
    vi.spyOn(desk.app.vault, 'process').mockRejectedValueOnce(new Error('ENOSPC'));
    await expect(files.undo(a)).rejects.toThrow('ENOSPC');
    expect(await files.undo(a)).toBe('done');
    expect(desk.text('a.md')).toBe(SESSION);
  });

  it('waits for an act that is under way, though the one before it has failed', async () => {
    const { desk, files, a } = await house();
    const process = desk.app.vault.process.bind(desk.app.vault);
    let goOn: () => void = () => undefined;
    vi.spyOn(desk.app.vault, 'process').mockRejectedValueOnce(new Error('EBUSY'))
      .mockImplementationOnce((file, change) => new Promise((resolve) => { goOn = resolve as () => void; }).then(() => process(file, change)));
    const [first, second] = [files.run(a, ADD), files.run(a, { ...ADD, lines: ['Dansen'] })];
    expect((await first).kind).toBe('failed');
    await pass(10);
    const undone = files.undo(a);
    goOn();
    expect([(await second).kind, await undone, desk.text('a.md')]).toEqual(['done', 'done', SESSION]);
  });

  it('leaves what somebody took out and typed anew in a pane that is followed', async () => {
    const { files, pane, a } = await house();
    const late = pane().give('a.md').load();
    files.watch(a, { changed: () => undefined });
    await files.run(a, ADD);
    const written = late.text;
    late.erase('Zingen').type('Zingen', ' #geel');
    expect([late.text === written, await files.undo(a), late.text === written]).toEqual([true, 'changed', true]);
  });
});

describe('reading a note', () => {
  it('rests in between where nobody watches it', async () => {
    const { files, a } = await house({ 'a.md': SESSION.repeat(4) });
    const rest = vi.fn(() => Promise.resolve());
    await files.read(a, rest);
    expect(rest).toHaveBeenCalled();
    rest.mockClear();
    files.watch(a, { changed: () => undefined });
    await pass(10);
    await files.read(a, rest);
    expect(rest).not.toHaveBeenCalled();
  });

  it('that stands in a pane does not wait for the disk', async () => {
    const { desk, files, pane, a } = await house();
    pane().give('a.md').load().type('Hard ', 'Durven');
    await pass(10);
    vi.spyOn(desk.app.vault, 'read').mockRejectedValue(new Error('EIO'));
    expect(notesOf(await files.read(a))).toBe('Hard Durven staan');
  });

  it('is not asked for where it is opened and is no session', async () => {
    const { desk, pane } = await house({ 'a.md': SESSION, 'b.md': PLAIN_NOTE });
    const read = vi.spyOn(desk.app.vault, 'read');
    pane().give('b.md').load();
    await pass(10);
    expect(read).not.toHaveBeenCalled();
    pane().give('a.md').load();
    await pass(10);
    expect(read).toHaveBeenCalled();
  });
});

describe('who follows a note', () => {
  it('hears no more when it stops, and the others hear on', async () => {
    const { desk, files, a } = await house();
    const seen: string[] = [];
    const watch = (name: string, file = a): () => void => files.watch(file, { changed: session => seen.push(`${name}: ${notesOf(session)}`) });
    const stop = watch('one');
    watch('two');
    watch('b', desk.file('b.md'));
    await pass(10);
    stop();
    seen.length = 0;
    await desk.app.vault.modify(a as never, SESSION.replace('Durven', 'Kunnen'));
    await desk.app.vault.modify(desk.file('b.md') as never, SESSION);
    await pass(10);
    expect(seen).toEqual(['two: Kunnen staan', 'b: Durven staan']);
  });

  it('hears of one that comes back after it was deleted', async () => {
    const { desk, files, a } = await house();
    const seen: string[] = [];
    files.watch(a, { changed: session => seen.push(notesOf(session)), gone: () => seen.push('gone') });
    await pass(10);
    await desk.app.vault.delete(a as never);
    await desk.app.vault.create('a.md', SESSION.replace('Durven', 'Kunnen'));
    await pass(10);
    expect(seen).toEqual(['Durven staan', 'gone', 'Kunnen staan']);
  });

  it('hears on when a pane was turned to reading and back', async () => {
    const { desk, files, pane, a } = await house();
    const seen: string[] = [];
    const late = pane().give('a.md').load();
    files.watch(a, { changed: session => seen.push(notesOf(session)) });
    await pass(10);
    Object.assign(late.view, { mode: 'preview' });
    late.takeOver(SESSION.replace('Durven', 'Kunnen'));
    await desk.app.vault.modify(a as never, late.text);
    Object.assign(late.view, { mode: 'source' });
    late.type('Hard ', 'Kunnen');
    expect(seen.at(-1)).toBe('Hard Kunnen staan');
  });
});

it('words that were just written are looked after for as long as the plugin is there', async () => {
  const { desk, files, told, pane, a } = await house();
  const late = pane().give('a.md').load();
  await files.run(a, ADD);
  await pass(10);
  late.load(SESSION);
  await desk.app.vault.modify(a as never, SESSION);
  Object.assign(desk.plugin, { loaded__: true }).unload();
  await pass(61_000);
  expect(told.undone).toEqual([]);
});
