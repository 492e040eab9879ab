import { afterEach, expect, it, vi } from 'vitest';
import { deskWith } from './desk';
import { PLAIN_NOTE } from './session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

it('puts the template into an empty note at once', async () => {
  const desk = await deskWith({ 'a.md': '' });
  const editor = desk.open('a.md');
  await desk.run('insert-template');
  expect(editor.getValue()).toContain('type: ambitiegesprek');
});

it('puts nothing into the note that came into the pane meanwhile', async () => {
  const desk = await deskWith({ 'a.md': '', 'b.md': PLAIN_NOTE, 't.md': '# {{school}}' }, { template: 't.md' });
  const editor = desk.open('a.md');
  const view = desk.app.workspace.getActiveViewOfType(Object as never) as unknown as { file: unknown };
  vi.spyOn(desk.app.vault, 'cachedRead').mockImplementation(() => {
    view.file = desk.file('b.md');
    editor.setValue(PLAIN_NOTE);
    return Promise.resolve('# {{school}}');
  });
  await desk.run('insert-template');
  expect(editor.getValue()).toBe(PLAIN_NOTE);
  expect(desk.said.join(' ')).toContain('nothing was inserted');
});
