import { EditorState } from '@codemirror/state';
import type { Plugin as PluginType } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from './desk';
import { DEAF, filesOf } from './kept-world';
import { ADD, house, notesOf, OTHER, pass } from './late-house';
import { SESSION } from './session-note';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an act on a note whose pane still shows another text', () => {
  it('waits for the load, and is in the note then', async () => {
    const { desk, files, pane } = await house();
    const late = pane().give('a.md').load().give('b.md');
    const outcome = files.run(desk.file('b.md'), ADD);
    await pass(4000);
    expect(late.text).toBe(SESSION);
    expect(desk.text('b.md')).toBe(OTHER);
    late.load();
    await pass(500);
    expect((await outcome).kind).toBe('done');
    expect(late.text).toContain('Zingen');
    expect(late.text).toContain('Kijken');
    expect(desk.text('a.md')).toBe(SESSION);
  });

  it('waits in an empty pane, too', async () => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md');
    const outcome = files.run(a, ADD);
    await pass(300);
    expect(late.text).toBe('');
    late.load();
    await pass(500);
    expect((await outcome).kind).toBe('done');
    expect(desk.text('a.md')).toBe(late.text);
  });

  it('waits although the two notes are alike', async () => {
    const { desk, files, pane } = await house({ 'a.md': SESSION, 'b.md': SESSION });
    const late = pane().give('a.md').load();
    await pass(10);
    late.give('b.md');
    const outcome = files.run(desk.file('b.md'), ADD);
    await pass(500);
    expect(late.text).toBe(SESSION);
    late.load();
    await pass(500);
    expect((await outcome).kind).toBe('done');
  });

  it('gives up after ten seconds, says so and writes nothing; who waits behind it gives up with it', async () => {
    const { desk, files, pane } = await house();
    const late = pane().give('a.md').load().give('b.md');
    const [first, second] = [files.run(desk.file('b.md'), ADD), files.run(desk.file('b.md'), ADD)];
    await pass(10_300);
    expect([await first, await second].map(({ kind }) => kind)).toEqual(['failed', 'failed']);
    expect([late.text, desk.text('a.md'), desk.text('b.md')]).toEqual([SESSION, SESSION, OTHER]);
  });

  it('does not start to write the file behind a pane that takes the note up meanwhile', async () => {
    const { desk, files, pane, a } = await house();
    const process = desk.app.vault.process.bind(desk.app.vault);
    const late = pane();
    vi.spyOn(desk.app.vault, 'process').mockImplementationOnce((file, change) => {
      late.give('a.md');
      return process(file, change);
    });
    const outcome = files.run(a, ADD);
    await pass(300);
    expect(desk.text('a.md')).toBe(SESSION);
    late.load();
    await pass(500);
    expect((await outcome).kind).toBe('done');
    expect(late.text).toContain('Zingen');
  });

  it('does not count a pane that was shown the text from before the file was written', async () => {
    const { desk, files, pane, a } = await house();
    const process = desk.app.vault.process.bind(desk.app.vault);
    const late = pane();
    vi.spyOn(desk.app.vault, 'process').mockImplementationOnce((file, change) => process(file, (text) => {
      const after = change(text);
      late.give('a.md').load(SESSION);
      return after;
    }));
    expect((await files.run(a, ADD)).kind).toBe('done');
    const second = files.run(a, { ...ADD, lines: ['Dansen'] });
    await pass(300);
    expect(late.text).toBe(SESSION);
    late.takeOver(desk.text('a.md'));
    await pass(500);
    expect((await second).kind).toBe('done');
    expect(late.text).toMatch(/Zingen[^]*Dansen/);
  });

  it('does not count a pane that was turned to reading while the file was written, and back', async () => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    Object.assign(late.view, { mode: 'preview' });
    expect((await files.run(a, ADD)).kind).toBe('done');
    Object.assign(late.view, { mode: 'source' });
    const second = files.run(a, { ...ADD, lines: ['Dansen'] });
    await pass(300);
    expect(late.text).toBe(SESSION);
    late.takeOver(desk.text('a.md'));
    await pass(500);
    expect((await second).kind).toBe('done');
    expect(late.text).toMatch(/Zingen[^]*Dansen/);
  });

  it('counts a pane in which somebody typed on before the file was read', async () => {
    const { files, pane, a } = await house();
    const late = pane().give('a.md').load().type('Hard ', 'Durven');
    expect((await files.run(a, ADD)).kind).toBe('done');
    expect(late.text).toMatch(/Zingen[^]*Hard Durven/);
  });

  it('declines what was meant for the lines of the text before', async () => {
    const { desk, files, pane } = await house();
    const late = pane().give('a.md').load().give('b.md');
    const outcome = files.run(desk.file('b.md'), { verb: 'tag-lines', lines: [SESSION.split('\n').indexOf('Een zin zonder streepje')], colour: 'pink' }, { editor: late.editor });
    late.load();
    await pass(500);
    expect(await outcome).toMatchObject({ kind: 'refused', refusal: { code: 'gone' } });
    expect(late.text).toBe(OTHER);
  });

  it.each([['CRLF', SESSION.replaceAll('\n', '\r\n')], ['a byte-order mark', `\uFEFF${SESSION}`]])('knows a note with %s', async (_, onDisk) => {
    const { files, pane, a } = await house({ 'a.md': onDisk });
    pane().give('a.md').load(SESSION);
    expect((await files.run(a, ADD)).kind).toBe('done');
  });
});

describe('a pane that is behind its file', () => {
  const OUTSIDE = SESSION.replace('- Durven', '- Van elders #roze\n- Durven');

  it('is not written in until it has what others wrote, and shows its own text meanwhile', async () => {
    const { desk, files, pane, a } = await house();
    const seen: string[] = [];
    const late = pane().give('a.md').load();
    files.watch(a, { changed: session => seen.push(notesOf(session)) });
    await pass(10);
    await desk.app.vault.modify(a as never, OUTSIDE);
    const outcome = files.run(a, ADD);
    await pass(1000);
    expect([late.text, late.saves, desk.text('a.md')]).toEqual([SESSION, 0, OUTSIDE]);
    expect(seen).toEqual(['Durven staan']);
    late.takeOver(OUTSIDE);
    await pass(500);
    expect((await outcome).kind).toBe('done');
    expect(desk.text('a.md')).toMatch(/Zingen[^]*Van elders|Van elders[^]*Zingen/);
  });

  it('is written in when the app has brought both together, before that is saved', async () => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    late.type('Hard ', 'Durven');
    await desk.app.vault.modify(a as never, OUTSIDE.replace('Durven', 'Hard Durven').concat('\nNog iets'));
    await pass(300);
    late.takeOver(`${OUTSIDE.replace('Durven', 'Hard Durven')}\nNog iets\nEn meer`);
    expect((await Promise.race([files.run(a, ADD), pass(500)]))).toMatchObject({ kind: 'done' });
  });

  it('is written in at once where the file has what the pane showed before somebody typed on', async () => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    late.type('Hard ', 'Durven');
    await desk.app.vault.modify(a as never, late.text);
    late.type('Heel ', 'Hard');
    await pass(10);
    expect((await Promise.race([files.run(a, ADD), pass(50)]))).toMatchObject({ kind: 'done' });
  });

  it('is written in at once after a save of its own, however slow the disk', async () => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    late.type('Hard ', 'Durven');
    vi.spyOn(desk.app.vault, 'read').mockReturnValue(new Promise(() => undefined));
    Object.assign(a.stat, { size: new TextEncoder().encode(late.text).length });
    desk.app.vault.trigger('modify', a);
    late.type('Heel ', 'Hard');
    expect((await Promise.race([files.run(a, ADD), pass(50)]))).toMatchObject({ kind: 'done' });
  });

  it('is not saved over a change from outside that is as long as what it shows', async () => {
    const { desk, files, pane, a } = await house();
    const outside = SESSION.replace('Durven', 'Dorven');
    const late = pane().give('a.md').load();
    await pass(10);
    const stat = { ...a.stat, size: new TextEncoder().encode(outside).length };
    Object.defineProperty(a, 'stat', { get: () => stat, set: () => undefined });
    let arrives: () => void = () => undefined;
    vi.spyOn(desk.app.vault, 'read').mockReturnValue(new Promise((resolve) => { arrives = () => { resolve(outside); }; }));
    await desk.app.vault.modify(a as never, outside);
    expect(await files.run(a, ADD)).toMatchObject({ kind: 'done' });
    arrives();
    await pass(300);
    expect([late.saves, desk.text('a.md')]).toEqual([0, outside]);
    const next = files.run(a, { verb: 'add-notes', lines: ['Dansen'], colour: 'yellow', to: {} });
    await pass(300);
    expect(late.text).not.toContain('Dansen');
    late.takeOver(late.text.replace('Durven', 'Dorven'));
    await pass(300);
    expect((await next).kind).toBe('done');
    expect(['Dorven', 'Zingen', 'Dansen'].filter(word => late.text.includes(word))).toHaveLength(3);
  });

  it.each(['source', 'preview'] as const)('is not saved over what it never showed, though the app has not told of that (%s)', async (mode) => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    late.type('Hard ', 'Durven');
    Object.assign(late.view, { mode });
    vi.spyOn(desk.app.vault, 'read').mockResolvedValue(OUTSIDE);
    await files.run(a, ADD);
    await pass(10);
    expect(late.saves).toBe(0);
  });
});

describe('words that were just written', () => {
  it('are given back when the app brings an older text over them', async () => {
    const { desk, files, told, pane, a } = await house();
    const late = pane().give('a.md').load();
    await files.run(a, ADD);
    await pass(10);
    late.load(SESSION);
    await desk.app.vault.modify(a as never, SESSION);
    await pass(16_000);
    expect(told.undone).toEqual(['Zingen']);
    await pass(60_000);
    expect(told.undone).toEqual(['Zingen']);
  });

  it('are not missed where they stand, in whatever place, or where somebody took them out', async () => {
    const { desk, files, told, pane, a } = await house();
    const late = pane().give('a.md').load();
    for (const word of ['Zingen', 'Dansen', 'Spelen']) await files.run(a, { ...ADD, lines: [word] });
    late.erase('Dansen');
    expect(await files.undo(a)).toBe('done');
    await desk.app.vault.modify(a as never, `${late.text}\n`);
    await pass(61_000);
    expect(late.text).not.toMatch(/Dansen|Spelen/);
    expect(told.undone).toEqual([]);
  });
});

describe('writing', () => {
  it('goes through the editor, with what was typed there and not saved, and asks the app to save', async () => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    late.type('Hard ', 'Durven');
    expect((await files.run(a, ADD)).kind).toBe('done');
    expect(late.text).toContain('Hard Durven');
    expect(late.saves).toBe(1);
    await pass(10);
    expect(desk.text('a.md')).toBe(late.text);
  });

  it('is done although the app cannot save, which is told', async () => {
    const { files, told, pane, a } = await house();
    const late = pane().give('a.md').load();
    Object.assign(late.view, { save: () => Promise.reject(new Error('ENOSPC')) });
    expect((await files.run(a, ADD)).kind).toBe('done');
    await pass(10);
    expect(told.saving).toEqual([new Error('ENOSPC')]);
  });

  it('is looked for at the next start where the app never saved it, and what is missing is told of once', async () => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md').load();
    Object.assign(late.view, { save: () => new Promise(() => undefined) });
    await files.run(a, ADD);
    await files.run(desk.file('b.md'), { ...ADD, lines: ['Dansen'] });
    await pass(10);
    for (const expected of [['a.md: Zingen'], []]) {
      const undone: string[] = [];
      filesOf(desk, { ...DEAF, undone: ({ path }, words) => undone.push(`${path}: ${words}`) }).follow(desk.plugin as PluginType);
      await pass(100);
      expect(undone).toEqual(expected);
    }
  });

  it('goes to the pane in which somebody typed last', async () => {
    const { files, pane, a } = await house();
    const [one, two] = [pane().give('a.md').load(), pane().give('a.md').load()];
    await pass(10);
    two.type('Hard ', 'Durven');
    expect((await files.run(a, ADD)).kind).toBe('done');
    expect(two.text).toContain('Zingen');
    expect(one.text).toBe(SESSION);
  });

  it('that fails leaves the note and its history as they were', async () => {
    const { desk, files, a } = await house();
    vi.spyOn(desk.app.vault, 'process').mockRejectedValue(new Error('ENOSPC'));
    expect(await files.run(a, ADD)).toMatchObject({ kind: 'failed' });
    expect(await files.undo(a)).toBe('nothing');
    expect(desk.text('a.md')).toBe(SESSION);
  });

  it('is done although a view that follows the note throws, which is told', async () => {
    const { desk, files, told, a } = await house();
    const stop = files.watch(a, { changed: (session) => { if (notesOf(session).includes('Zingen')) throw new Error('no canvas'); } });
    await pass(10);
    expect((await files.run(a, ADD)).kind).toBe('done');
    expect(told.watching).toEqual([new Error('no canvas')]);
    expect(desk.text('a.md')).toContain('Zingen');
    stop();
  });

  it('that an editor does not take is not done, and has nothing to be taken back', async () => {
    const { desk, files, pane, a } = await house();
    desk.plugin.registerEditorExtension(EditorState.changeFilter.of(() => false));
    const late = pane().give('a.md').load();
    await pass(10);
    expect(await files.run(a, ADD)).toMatchObject({ kind: 'failed' });
    expect(await files.undo(a)).toBe('nothing');
    expect(late.text).toBe(SESSION);
  });

  it('two at once are both in the file', async () => {
    const { desk, files, a } = await house();
    const outcomes = [files.run(a, ADD), files.run(a, { ...ADD, lines: ['Dansen'] })];
    expect((await Promise.all(outcomes)).map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(desk.text('a.md')).toMatch(/Zingen[^]*Dansen/);
  });
});

describe('a note that is deleted', () => {
  it('is not written to while an editor still shows it, so that the words stay where they were typed', async () => {
    const { desk, files, told, pane, a } = await house();
    const late = pane().give('a.md').load();
    await pass(10);
    await desk.app.vault.delete(a as never);
    expect(await files.run(a, ADD)).toEqual({ kind: 'failed', error: new Error('ENOENT') });
    expect([late.text, told.deleted]).toEqual([SESSION, []]);
  });

  it('gives back what was written last, which nobody may have seen in it; what is older went with it', async () => {
    const { desk, files, told, pane, a } = await house();
    pane().give('a.md').load();
    await pass(10);
    await files.run(a, { ...ADD, lines: ['Dansen'] });
    await pass(61_000);
    await files.run(a, ADD);
    await pass(50);
    await desk.app.vault.delete(a as never);
    expect(told.deleted).toEqual([['a.md', 'Zingen']]);
  });
});

describe('undo', () => {
  it('brings back the exact text, and redo the act', async () => {
    const { desk, files, a } = await house();
    await files.run(a, ADD);
    const after = desk.text('a.md');
    expect(await files.undo(a)).toBe('done');
    expect(desk.text('a.md')).toBe(SESSION);
    expect(await files.redo(a)).toBe('done');
    expect(desk.text('a.md')).toBe(after);
  });

  it('takes back act after act in a pane that is followed, and does them again', async () => {
    const { files, pane, a } = await house();
    const late = pane().give('a.md').load();
    files.watch(a, { changed: () => undefined });
    const texts = [SESSION];
    for (const word of ['Zingen', 'Dansen']) {
      await files.run(a, { ...ADD, lines: [word] });
      texts.push(late.text);
    }
    for (const text of [texts[1], texts[0]]) {
      expect(await files.undo(a)).toBe('done');
      expect(late.text).toBe(text);
    }
    for (const text of [texts[1], texts[2]]) {
      expect(await files.redo(a)).toBe('done');
      expect(late.text).toBe(text);
    }
  });

  it('never takes back what somebody typed afterwards', async () => {
    const { files, pane, a } = await house();
    const late = pane().give('a.md').load();
    await files.run(a, ADD);
    late.type('Een tweede zin. ', 'Een zin zonder');
    expect(await files.undo(a)).toBe('done');
    expect(late.text).toBe(SESSION.replace('Een zin zonder', 'Een tweede zin. Een zin zonder'));
    expect(await files.redo(a)).toBe('done');
    expect(late.text).toMatch(/tweede zin[^]*Zingen/);
  });

  it('takes ours back beneath a plugin that stamps every change and another device that writes', async () => {
    const { desk, files, a } = await house();
    await files.run(a, ADD);
    const stamped = desk.text('a.md').replace('fase: 3', 'fase: 3\nmodified: 2026-03-12T15:00').concat('\nVan een ander');
    await desk.app.vault.modify(a as never, stamped);
    expect(await files.undo(a)).toBe('done');
    expect(desk.text('a.md')).toBe(SESSION.replace('fase: 3', 'fase: 3\nmodified: 2026-03-12T15:00').concat('\nVan een ander'));
  });

  it('says that it cannot where somebody wrote into what we wrote, and leaves the note', async () => {
    const { desk, files, a } = await house();
    await files.run(a, ADD);
    const changed = desk.text('a.md').replace('Zingen', 'Samen zingen');
    await desk.app.vault.modify(a as never, changed);
    expect(await files.undo(a)).toBe('changed');
    expect(desk.text('a.md')).toBe(changed);
  });

  it('takes back what was done before the note was opened in an editor', async () => {
    const { files, pane, a } = await house();
    await files.run(a, ADD);
    const late = pane().give('a.md').load();
    expect(await files.undo(a)).toBe('done');
    expect(late.text).toBe(SESSION);
  });

  it('takes back what was asked for before it and still waited, never what came afterwards', async () => {
    const { desk, files, pane, a } = await house();
    const late = pane().give('a.md');
    const first = files.run(a, ADD);
    const asked = files.ask();
    const captured = files.run(a, { ...ADD, lines: ['Dansen'] });
    // The sheet has acts done one after the other, and hands the undo over only when its own act is done.
    const undone = first.then(() => files.undo(a, asked));
    late.load();
    await pass(500);
    expect([(await captured).kind, await undone]).toEqual(['done', 'done']);
    expect(late.text).not.toContain('Zingen');
    expect(late.text).toContain('Dansen');
    const again = files.ask();
    await files.run(a, { ...ADD, lines: ['Spelen'] });
    expect(await files.redo(a, again)).toBe('nothing');
    await pass(10);
    expect(desk.text('a.md')).toBe(late.text);
  });

  it('does again what was taken back before it, over what was written while it waited', async () => {
    const { desk, files, a } = await house();
    await files.run(a, ADD);
    await files.undo(a);
    const asked = files.ask();
    await files.run(a, { ...ADD, lines: ['Dansen'] });
    expect(await files.redo(a)).toBe('nothing');
    expect(await files.redo(a, asked)).toBe('done');
    expect(desk.text('a.md')).toMatch(/Zingen[^]*Dansen|Dansen[^]*Zingen/);
  });

  it('waits for the act that it is to take back', async () => {
    const { files, pane, a } = await house();
    const late = pane().give('a.md');
    const [act, undone] = [files.run(a, ADD), files.undo(a)];
    late.load();
    await pass(500);
    expect([(await act).kind, await undone]).toEqual(['done', 'done']);
    expect(late.text).toBe(SESSION);
  });

  it('goes with the note to its new name, and not to the note that takes the old one', async () => {
    const { desk, files, a } = await house();
    await files.run(a, ADD);
    await desk.app.vault.rename(a as never, 'c.md');
    const heir = await desk.app.vault.create('a.md', desk.text('c.md'));
    expect(await files.undo(heir as never)).toBe('nothing');
    expect(await files.undo(a)).toBe('done');
    expect(desk.text('c.md')).toBe(SESSION);
  });
});

describe('following a note', () => {
  it('tells typing, changes on disk, a new name and the end', async () => {
    const { desk, files, a } = await house();
    const told: string[] = [];
    files.watch(a, {
      changed: session => told.push(notesOf(session)),
      renamed: file => told.push(file.path),
      gone: () => told.push('gone'),
    });
    await pass(10);
    await desk.app.vault.modify(a as never, `${SESSION}- Zingen #geel\n`);
    await pass(10);
    await desk.app.vault.rename(a as never, 'c.md');
    await desk.app.vault.modify(a as never, SESSION);
    await pass(10);
    await desk.app.vault.delete(a as never);
    expect(told).toEqual(['Durven staan', 'Durven staan, Zingen', 'c.md', 'Durven staan', 'gone']);
  });

  it('shows the file until a pane has loaded, then the pane, and never the note that was there before', async () => {
    const { desk, files, pane } = await house();
    const seen: string[] = [];
    const late = pane().give('a.md').load();
    files.watch(desk.file('b.md'), { changed: session => seen.push(notesOf(session)) });
    late.give('b.md').type('Hard ', 'Durven');
    await pass(500);
    late.load();
    await pass(10);
    late.type('Ver ', 'Kijken');
    late.load(OTHER.replace('Kijken', 'Ver kijken'));
    await desk.app.vault.modify(desk.file('b.md') as never, OTHER.replace('Kijken', 'Ver kijken'));
    await pass(500);
    expect(seen).toEqual(['Kijken', 'Ver Kijken', 'Ver kijken']);
  });

  it('shows the last of changes that overtake each other while the file is read', async () => {
    const { desk, files, a } = await house();
    const seen: string[] = [];
    files.watch(a, { changed: session => seen.push(notesOf(session)) });
    await pass(10);
    const read = desk.app.vault.read.bind(desk.app.vault);
    vi.spyOn(desk.app.vault, 'read').mockImplementation(async (file) => {
      const text = await read(file);
      await new Promise((resolve) => { setTimeout(resolve, 200); });
      return text;
    });
    await desk.app.vault.modify(a as never, SESSION.replace('Durven', 'Een'));
    await pass(50);
    await desk.app.vault.modify(a as never, SESSION.replace('Durven', 'Twee'));
    await pass(1000);
    expect(seen.at(-1)).toBe('Twee staan');
  });

  it('hears a change that the app takes over without a word', async () => {
    const { files, pane, a } = await house();
    const seen: string[] = [];
    const late = pane().give('a.md').load();
    files.watch(a, { changed: session => seen.push(notesOf(session)) });
    await pass(10);
    late.takeOver(SESSION.replace('Durven', 'Kunnen'));
    expect(seen).toEqual(['Durven staan', 'Kunnen staan']);
  });

  it('knows nothing of a note that nobody watches, rather than what it once was', async () => {
    const { desk, files, a } = await house();
    await files.read(a);
    expect(files.latest(a)).toBeUndefined();
    const stop = files.watch(a, { changed: () => undefined });
    await settled();
    expect(files.latest(desk.file('a.md'))?.properties.phase).toBe(3);
    stop();
    expect(files.latest(a)).toBeUndefined();
  });
});
