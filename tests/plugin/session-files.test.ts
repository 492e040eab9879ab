import type { App as AppType, Plugin as PluginType } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/core/operations/intent';
import type { Session } from '../../src/core/session';
import { SessionFiles } from '../../src/plugin/session/session-files';
import { type Desk, deskWith, settled } from './desk';
import { SESSION } from './session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

const ADD: Intent = { verb: 'add-notes', lines: ['Zingen'], colour: 'yellow', to: {} };

function filesOn(desk: Desk): SessionFiles {
  const files = new SessionFiles(desk.app as unknown as AppType);
  files.follow(desk.plugin as PluginType);
  return files;
}

describe('writing', () => {
  it('goes through the editor, with what was typed there and not saved', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const editor = desk.open('a.md');
    const typed = SESSION.replace('Durven staan', 'Durven staan en zingen');
    editor.setValue(typed);
    const outcome = await filesOn(desk).run(desk.file('a.md'), ADD);
    expect(outcome.kind).toBe('done');
    expect(editor.getValue().replace(/\n?- Zingen #geel\n?/, '')).toBe(typed.replace(/\n?- Zingen #geel\n?/, ''));
    expect(desk.text('a.md')).toBe(SESSION);
  });

  it('that fails leaves the note and its history as they were', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const files = filesOn(desk);
    vi.spyOn(desk.app.vault, 'process').mockRejectedValue(new Error('ENOSPC'));
    expect(await files.run(desk.file('a.md'), ADD)).toMatchObject({ kind: 'failed' });
    expect(await files.undo(desk.file('a.md'))).toBe('nothing');
    expect(desk.text('a.md')).toBe(SESSION);
  });
});

describe('a note that is deleted while an editor still shows it', () => {
  it('is not written to, so that the words stay where they were typed', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const editor = desk.open('a.md');
    const file = desk.file('a.md');
    await desk.app.vault.delete(file as never);
    expect(await filesOn(desk).run(file, ADD)).toMatchObject({ kind: 'failed' });
    expect(editor.getValue()).toBe(SESSION);
  });
});

describe('undo without an editor', () => {
  it('brings back the exact text, and redo the act', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const files = filesOn(desk);
    await files.run(desk.file('a.md'), ADD);
    const after = desk.text('a.md');
    expect(await files.undo(desk.file('a.md'))).toBe('done');
    expect(desk.text('a.md')).toBe(SESSION);
    expect(await files.redo(desk.file('a.md'))).toBe('done');
    expect(desk.text('a.md')).toBe(after);
  });

  it('is refused when the note was changed in another way', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const files = filesOn(desk);
    await files.run(desk.file('a.md'), ADD);
    const changed = `${desk.text('a.md')}\nVan buiten`;
    await desk.app.vault.modify(desk.file('a.md') as never, changed);
    expect(await files.undo(desk.file('a.md'))).toBe('changed');
    expect(desk.text('a.md')).toBe(changed);
  });

  it('takes back what was done before the note was opened in an editor', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const files = filesOn(desk);
    await files.run(desk.file('a.md'), ADD);
    const editor = desk.open('a.md');
    expect(await files.undo(desk.file('a.md'))).toBe('done');
    expect(editor.getValue()).toBe(SESSION);
  });
});

describe('following a note', () => {
  it('tells typing, changes on disk, a new name and the end', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const files = filesOn(desk);
    const told: string[] = [];
    files.watch(desk.file('a.md'), {
      changed: (session: Session) => told.push(String(session.loose.length + session.clusters.flatMap(({ notes }) => notes).length)),
      renamed: file => told.push(file.path),
      gone: () => told.push('gone'),
    });
    await settled();
    const file = desk.file('a.md');
    await desk.app.vault.modify(file as never, `${SESSION}- Zingen #geel\n`);
    await settled();
    await desk.app.vault.rename(file as never, 'b.md');
    await desk.app.vault.modify(file as never, SESSION);
    await settled();
    await desk.app.vault.delete(file as never);
    expect(told).toEqual(['1', '2', 'b.md', '1', 'gone']);
  });

  it('knows nothing of a note that nobody watches, rather than what it once was', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const files = filesOn(desk);
    await files.read(desk.file('a.md'));
    expect(files.latest(desk.file('a.md'))).toBeUndefined();
    const stop = files.watch(desk.file('a.md'), { changed: () => undefined });
    await settled();
    expect(files.latest(desk.file('a.md'))?.properties.phase).toBe(3);
    stop();
    expect(files.latest(desk.file('a.md'))).toBeUndefined();
  });
});
