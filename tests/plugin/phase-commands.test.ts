import { MarkdownView } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deskWith } from './desk';
import { PLAIN_NOTE, SESSION } from './session-note';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 2, 12, 14, 40, 5), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('leading the meeting through its phases', () => {
  it('writes the next phase with its local time and puts the caret below its heading', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const editor = desk.open('a.md');
    await desk.run('next-phase');
    expect(editor.getValue()).toBe(SESSION
      .replace('fase: 3', 'fase: 4')
      .replace('14:21:00 3\n', '14:21:00 3\n  - 2026-03-12T14:40:05 4\n'));
    const { line, ch } = editor.getCursor();
    expect([editor.getLine(line - 1), editor.getLine(line), ch]).toEqual(['## 4. Ideeën genereren', '', 0]);
    expect(desk.said.at(-1)).toBe('Phase 4 · Generating ideas');
  });

  it('writes to the file where no editor shows the note', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    desk.open('a.md');
    desk.app.workspace.iterateAllLeaves = () => undefined;
    await desk.run('previous-phase');
    expect(desk.text('a.md')).toContain('fase: 2\n');
  });

  it('shows the heading in a tab that has not been loaded since the start', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const editor = desk.open('a.md');
    const view = desk.app.workspace.getActiveViewOfType(MarkdownView as never);
    const waiting = {
      view: {} as unknown, getViewState: () => ({ type: 'markdown', state: { file: 'a.md' } }),
      loadIfDeferred: () => Promise.resolve(void (waiting.view = view)),
    };
    desk.app.workspace.iterateAllLeaves = (look) => { look(waiting as never); };
    await desk.run('next-phase');
    expect(desk.text('a.md')).toContain('fase: 4\n');
    expect(editor.getCursor().line).toBeGreaterThan(10);
  });

  it('says that a heading is missing and does not make it again', async () => {
    const desk = await deskWith({ 'a.md': SESSION.replace('## 4. Ideeën genereren\n\n', '') });
    const editor = desk.open('a.md');
    await desk.run('next-phase');
    expect(editor.getValue()).toContain('fase: 4\n');
    expect(editor.getValue()).not.toContain('## 4.');
    expect(desk.said).toEqual([expect.stringContaining('heading of phase 4')]);
  });

  it('closes the meeting after the seventh phase, and a closed one goes no further', async () => {
    const desk = await deskWith({ 'a.md': SESSION.replace('fase: 3', 'fase: 7') });
    const editor = desk.open('a.md');
    await desk.run('next-phase');
    expect(editor.getValue()).toContain('fase: 8\n');
    expect(desk.offers('next-phase')).toBe(false);
  });

  it('is not offered in a note that is no session', async () => {
    const desk = await deskWith({ 'b.md': PLAIN_NOTE });
    desk.open('b.md');
    const offered = ['next-phase', 'previous-phase', 'go-to-phase', 'tag-yellow', 'untag', 'open-sheet', 'capture-note']
      .filter(id => desk.offers(id));
    expect(offered).toEqual([]);
  });
});
