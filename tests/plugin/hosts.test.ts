import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { App as AppType, Component as ComponentType, WorkspaceLeaf as LeafType } from 'obsidian';
import { Component, editorInfoField, MarkdownView, Platform } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteLines } from '../../src/plugin/editor/note-lines';
import { onCreated, paneBeside, refreshTitle } from '../../src/plugin/panes';
import { openPhoto } from '../../src/plugin/photo/open-photo';
import { ConflictCopies } from '../../src/plugin/session/conflict-copies';
import { SessionIndex } from '../../src/plugin/session/session-index';
import { openPlace, showPlace } from '../../src/plugin/session/show-place';
import { openSheet } from '../../src/plugin/sheet/open-sheet';
import { deskWith, settled } from './desk';
import { DEAF, filesOf, keptOf } from './kept-world';
import { SESSION } from './session-note';

const PHONE = Platform as { isPhone: boolean };

afterEach(() => {
  PHONE.isPhone = false;
  vi.restoreAllMocks();
});

async function house() {
  const desk = await deskWith({ 'a.md': SESSION, 'foto.png': '' });
  const app = desk.app as unknown as AppType;
  const copies = new ConflictCopies(app, keptOf(desk).kept);
  const files = filesOf(desk, DEAF, copies);
  return { desk, app, files, index: new SessionIndex(app, files.panes, copies), a: desk.file('a.md') };
}

describe('a file that is made', () => {
  it('is told of after the start only, and to nobody who is gone', async () => {
    const { app } = await house();
    const ready: (() => void)[] = [];
    vi.spyOn(app.workspace, 'onLayoutReady').mockImplementation((callback) => { ready.push(callback as () => void); });
    const [here, gone] = [new Component(), new Component()] as unknown as [ComponentType, ComponentType];
    const told: string[] = [];
    for (const [owner, name] of [[here, 'here'], [gone, 'gone']] as const) {
      owner.load();
      onCreated(app, owner, ({ path }) => told.push(`${name} ${path}`));
    }
    await app.vault.create('bij-de-start.md', '');
    gone.unload();
    for (const callback of ready) callback();
    await app.vault.create('later.md', '');
    expect(told).toEqual(['here later.md']);
  });
});

describe('on a phone', () => {
  it.each([[false, true], [true, false]])('%s: panes are split: %s', async (phone, splits) => {
    PHONE.isPhone = phone;
    const { desk, app, files, a } = await house();
    const asked: unknown[] = [];
    const leaf = { setViewState: () => Promise.resolve(), openFile: () => Promise.resolve(), loadIfDeferred: () => Promise.resolve(), view: {} };
    vi.spyOn(app.workspace, 'getLeaf').mockImplementation(((kind: unknown) => { asked.push(kind); return leaf; }) as never);
    vi.spyOn(app.workspace, 'revealLeaf').mockResolvedValue();
    vi.spyOn(app.workspace, 'setActiveLeaf').mockReturnValue();
    paneBeside(app.workspace);
    await openPlace({ app, files }, a, 0);
    await openPhoto({ app } as never, a, desk.file('foto.png'));
    await openSheet({ app }, a);
    expect(asked.length).toBe(4);
    expect(asked.includes('split')).toBe(splits);
  });
});

it('a view whose title changes stays pinned', () => {
  const setViewState = vi.fn(() => Promise.resolve());
  const leaf = { setViewState, getViewState: () => ({ type: 'x', pinned: true, state: { file: 'oud.md' } }) };
  refreshTitle(leaf as unknown as LeafType, { file: 'nieuw.md' });
  expect(setViewState).toHaveBeenCalledWith({ type: 'x', pinned: true, state: { file: 'nieuw.md' } });
});

it('a pane for reading is scrolled by the lines of the text that was written, not of the one still shown', async () => {
  const { desk, files, a } = await house();
  desk.open('a.md');
  const view = desk.app.workspace.getActiveViewOfType(MarkdownView as never) as unknown as MarkdownView;
  view.getMode = () => 'preview';
  view.setViewData('Nog de tekst van daarvoor', true);
  const set = vi.spyOn(view, 'setEphemeralState').mockReturnValue();
  desk.app.workspace.iterateAllLeaves = (look) => { look({ view, loadIfDeferred: () => Promise.resolve() } as never); };
  vi.spyOn(files.panes, 'paneOf').mockReturnValue({ view, loadIfDeferred: () => Promise.resolve() } as never);
  await showPlace({ files }, a, SESSION.indexOf('## Het vel'));
  expect(set).toHaveBeenCalledWith({ line: SESSION.split('\n').indexOf('## Het vel') });
});

it('lines get their colour when the properties are read after the note is shown', async () => {
  const { desk, index } = await house();
  let known = false;
  vi.spyOn(desk.app.metadataCache, 'getFileCache').mockImplementation(() => (known ? { frontmatter: { type: 'ambitiegesprek' } } : null) as never);
  const editor = new EditorView({ state: EditorState.create({
    doc: SESSION, extensions: [editorInfoField.init(() => ({ file: desk.file('a.md') }) as never), noteLines(index)],
  }) });
  const coloured = (): number => editor.dom.querySelectorAll('.ambitiegesprek-line-yellow').length;
  await settled();
  expect(coloured()).toBe(0);
  known = true;
  desk.app.metadataCache.trigger('changed', desk.file('a.md') as never, '' as never, {} as never);
  await settled();
  expect(coloured()).toBe(1);
  editor.destroy();
});
