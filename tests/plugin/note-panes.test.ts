import { EditorView } from '@codemirror/view';
import type { App as AppType, Plugin as PluginType, TFile } from 'obsidian';
import { App, type Plugin, type WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotePanes, StillLoading } from '../../src/plugin/session/note-panes';
import { LatePane } from './late-pane';
import type { Desk } from './desk';
import { SESSION } from './session-note';

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }); });
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Panes over a vault, without the rest of the plugin, and what is heard of them. */
function house(isWanted = true) {
  const app = App.createConfigured__({ files: { 'a.md': SESSION, 'b.md': 'anders' } });
  const plugin = { editorExtensions__: [] as unknown[] } as unknown as Plugin;
  const desk = { app, plugin: plugin as unknown as PluginType, file: (path: string) => app.vault.getFileByPath(path) as unknown as TFile } as Desk;
  const active: { view?: unknown } = {};
  app.workspace.getActiveViewOfType = (() => active.view ?? null) as typeof app.workspace.getActiveViewOfType;
  const heard: string[] = [];
  const panes = new NotePanes(app as unknown as AppType, {
    changed: ({ path }) => heard.push(`changed ${path}`),
    typed: ({ path }, before, after) => heard.push(`typed ${path} ${after.length - before.length}`),
    isWanted: () => isWanted,
  });
  (plugin.editorExtensions__ as unknown[]).push(panes.extension);
  return { app, desk, panes, heard, a: desk.file('a.md'), pane: (path = 'a.md') => new LatePane(desk).give(path), active };
}

const turn = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('the pane of a note', () => {
  it('is the active one, else the first, else a tab that waits for its view', () => {
    const { app, panes, pane, active } = house();
    expect(panes.paneOf('a.md')).toBeUndefined();
    const waiting = { view: {}, getViewState: () => ({ type: 'markdown', state: { file: 'a.md' } }) };
    const others = [{ type: 'markdown' }, { type: 'markdown', state: { file: 'b.md' } }, { type: 'pdf', state: { file: 'a.md' } }].map(state => ({ view: {}, getViewState: () => state }));
    const real = app.workspace.iterateAllLeaves.bind(app.workspace);
    app.workspace.iterateAllLeaves = (each: (leaf: WorkspaceLeaf) => unknown) => { [...others, waiting].forEach(leaf => each(leaf as never)); real(each); };
    expect(panes.paneOf('a.md')).toBe(waiting);
    const [other, one, two] = [pane('b.md'), pane(), pane()];
    expect(panes.paneOf('a.md')).toBe(one.view.leaf);
    active.view = two.view;
    expect(panes.paneOf('a.md')).toBe(two.view.leaf);
    active.view = other.view;
    expect(panes.paneOf('a.md')).toBe(one.view.leaf);
  });
});

describe('the editor that holds a note', () => {
  it('is that of a pane which was seen to show it, and nobody’s while it loads', async () => {
    const { panes, pane, a, heard } = house();
    expect([panes.editorOf(a), panes.isBehind(a), panes.textsOf(a)]).toEqual([undefined, false, []]);
    const late = pane();
    expect([panes.editorOf(a), panes.isBehind(a), panes.textsOf(a)]).toEqual([undefined, true, []]);
    late.load();
    expect(panes.editorOf(a)).toBeUndefined();
    await turn();
    expect([panes.editorOf(a), panes.isBehind(a), panes.textsOf(a), heard]).toEqual([late.editor, false, [SESSION], ['changed a.md']]);
    Object.assign(late.view, { mode: 'preview' });
    expect([panes.editorOf(a), panes.isBehind(a), panes.textsOf(a)]).toEqual([undefined, false, [SESSION]]);
  });

  it('of several is the one that is named, else the one typed in or written in last, else the active, else the first', async () => {
    const { panes, pane, a, active } = house();
    const [one, two, three] = [pane().load(), pane().load(), pane().load()];
    await turn();
    expect(panes.editorOf(a)).toBe(one.editor);
    active.view = two.view;
    expect(panes.editorOf(a)).toBe(two.editor);
    three.type('x', 'Durven');
    expect(panes.editorOf(a)).toBe(three.editor);
    expect(panes.editorOf(a, one.editor)).toBe(one.editor);
    panes.wroteIn(a, one.editor);
    expect(panes.editorOf(a)).toBe(one.editor);
    three.takeOver(`${SESSION}y`);
    expect(panes.editorOf(a)).toBe(one.editor);
    two.takeOver(`${SESSION}z`);
    expect(panes.editorOf(a)).toBe(two.editor);
  });

  it('lags while another text is in the file, and only there where it is to be written', async () => {
    const { app, panes, pane, a } = house();
    const [one, two] = [pane().load(), pane().load()];
    await turn();
    two.takeOver(`${SESSION}meer`);
    await app.vault.modify(a as never, `${SESSION}meer`);
    panes.fileChanged(a);
    await turn();
    expect([panes.isBehind(a, one.editor), panes.isBehind(a, two.editor)]).toEqual([true, false]);
    one.takeOver(`${SESSION}meer`);
    await turn();
    expect(panes.isBehind(a, one.editor)).toBe(false);
  });

  it('is looked for again after the file was written behind it', async () => {
    const { panes, pane, a } = house();
    const late = pane().load();
    await turn();
    panes.wroteBehind(a);
    expect([panes.editorOf(a), panes.isBehind(a)]).toEqual([undefined, true]);
    panes.lookAtAll(a);
    await turn();
    expect(panes.editorOf(a)).toBe(late.editor);
  });

  it('is not told of where nobody wants to know, and is known when somebody asks', async () => {
    const { panes, pane, a, heard } = house(false);
    const late = pane().load();
    await turn();
    expect([panes.editorOf(a), heard]).toEqual([undefined, []]);
    panes.lookAtAll(a);
    await turn();
    expect(panes.editorOf(a)).toBe(late.editor);
  });
});

describe('what a pane shows', () => {
  it('proves nothing for the note that it is given next, however alike the two are', async () => {
    const { app, panes, desk, a, pane } = house();
    const b = desk.file('b.md');
    await app.vault.modify(b as never, SESSION);
    const late = pane().load();
    await turn();
    late.give('b.md');
    panes.lookAtAll(b);
    await turn();
    expect([panes.editorOf(b), panes.isBehind(b), panes.textsOf(b), panes.editorOf(a)]).toEqual([undefined, true, [], undefined]);
  });

  it('is not held against what was read before the pane went to another note, or the file changed', async () => {
    const { app, panes, desk, heard, a, pane } = house();
    const reads: ((text: string) => void)[] = [];
    vi.spyOn(app.vault, 'read').mockImplementation(() => new Promise((resolve) => { reads.push(resolve); }));
    const late = pane().load();
    late.give('b.md');
    reads.shift()?.(SESSION);
    await turn();
    late.give('a.md');
    expect([panes.editorOf(desk.file('b.md')), panes.editorOf(a)]).toEqual([undefined, undefined]);
    panes.lookAtAll(a);
    panes.fileChanged(a);
    reads.shift()?.(SESSION);
    await turn();
    expect([panes.editorOf(a), heard]).toEqual([undefined, []]);
    reads.shift()?.(SESSION);
    await turn();
    expect([panes.editorOf(a), heard]).toEqual([late.editor, ['changed a.md']]);
  });

  it('is held against the file once, by whoever asks, and told of once', async () => {
    const { app, panes, heard, a, pane } = house();
    const read = vi.spyOn(app.vault, 'read');
    pane().load();
    panes.lookAtAll(a);
    await turn();
    panes.lookAtAll(a);
    await turn();
    expect(read).toHaveBeenCalledOnce();
    panes.fileChanged(a);
    await turn();
    expect([read.mock.calls.length, heard]).toEqual([2, ['changed a.md']]);
  });

  it('does not count while the file cannot be read, nor what comes into it', async () => {
    const { app, panes, heard, a, pane } = house();
    vi.spyOn(app.vault, 'read').mockRejectedValueOnce(new Error('EIO')).mockRejectedValueOnce(new Error('EIO'));
    const late = pane().load();
    await turn();
    late.takeOver(`${SESSION}meer`);
    await turn();
    expect([panes.editorOf(a), heard]).toEqual([undefined, []]);
    late.takeOver(SESSION);
    await turn();
    expect([panes.editorOf(a), heard]).toEqual([late.editor, ['changed a.md']]);
  });

  it('is nobody’s where it has no note, or is no pane of the app', () => {
    const { panes, desk, heard, a } = house();
    const failed = vi.spyOn(console, 'error').mockReturnValue();
    new LatePane(desk).load('los').takeOver('anders');
    const view = new EditorView({ extensions: [panes.extension] });
    view.dispatch({ changes: { from: 0, insert: 'los' }, userEvent: 'input.type' });
    expect([panes.editorOf(a), heard, failed.mock.calls]).toEqual([undefined, [], []]);
  });
});

describe('what is typed', () => {
  it('is told with the text before; what the app takes over is only a change', async () => {
    const { pane, heard } = house();
    const late = pane().load();
    await turn();
    heard.length = 0;
    late.type('abc', 'Durven');
    late.takeOver(SESSION);
    late.erase('Durven');
    expect(heard).toEqual(['typed a.md 3', 'changed a.md', 'changed a.md', 'typed a.md -6', 'changed a.md']);
  });
});

describe('waiting', () => {
  it('ends when the pane has its note', async () => {
    const { panes, pane, a } = house();
    const late = pane();
    const waited = vi.fn();
    void panes.untilCaughtUp(a).then(waited);
    await vi.advanceTimersByTimeAsync(500);
    expect(waited).not.toHaveBeenCalled();
    late.load();
    await vi.advanceTimersByTimeAsync(200);
    expect(waited).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at once where nobody looked at the pane yet, and it has its note', async () => {
    const { panes, pane, a } = house(false);
    pane().load();
    const waited = vi.fn();
    void panes.untilCaughtUp(a).then(waited);
    await turn();
    expect(waited).toHaveBeenCalledOnce();
  });

  it('ends after ten seconds, and says for which note', async () => {
    const { panes, pane, a } = house();
    pane();
    const failed = vi.fn();
    void panes.untilCaughtUp(a).catch(failed);
    await vi.advanceTimersByTimeAsync(9900);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(failed).toHaveBeenCalledWith(new StillLoading('a.md'));
  });
});

describe('saving', () => {
  it('writes what is newer than the file, of that editor only', async () => {
    const { panes, pane, a } = house();
    const [one, two] = [pane().load(), pane().load()];
    await turn();
    await panes.save(a, one.editor);
    expect([one.saves, two.saves]).toEqual([0, 0]);
    one.type('x', 'Durven');
    two.type('y', 'Durven');
    await panes.save(a, one.editor);
    expect([one.saves, two.saves]).toEqual([1, 0]);
  });

  it('writes what was typed in a pane that reads now, and leaves one that edits to the app', async () => {
    const { panes, pane, a } = house();
    const [one, two] = [pane().load(), pane().load()];
    await turn();
    one.type('x', 'Durven');
    two.type('y', 'Durven');
    Object.assign(two.view, { mode: 'preview' });
    await panes.saveReadingViews(a);
    expect([one.saves, two.saves]).toEqual([0, 1]);
  });

  it('writes nothing of a pane that does not count', async () => {
    const { panes, pane, a } = house();
    const late = pane();
    await panes.save(a, late.editor);
    expect(late.saves).toBe(0);
  });
});
