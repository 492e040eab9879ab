import { afterEach, expect, it, vi } from 'vitest';
import { deskWith } from './desk';
import { SESSION } from './session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

const lineOf = (text: string, words: string): number => text.split('\n').findIndex(line => line.includes(words));

it('colours the item at the caret, and the same colour again takes it off', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  const editor = desk.open('a.md');
  editor.setCursor(lineOf(SESSION, 'Durven staan'), 4);
  await desk.run('tag-pink');
  expect(editor.getValue()).toBe(SESSION.replace('#geel', '#roze'));
  await desk.run('tag-pink');
  expect(editor.getValue()).toBe(SESSION.replace(' #geel', ''));
});

it('makes a list item of a plain line', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  const editor = desk.open('a.md');
  editor.setCursor(lineOf(SESSION, 'zonder streepje'), 0);
  await desk.run('tag-green');
  expect(editor.getValue()).toBe(SESSION.replace('Een zin zonder streepje', '- Een zin zonder streepje #groen'));
});

it('leaves the caret where one types, on an empty line', async () => {
  const desk = await deskWith({ 'a.md': `${SESSION}\n` });
  const editor = desk.open('a.md');
  editor.setCursor(editor.lastLine(), 0);
  await desk.run('tag-yellow');
  const { line, ch } = editor.getCursor();
  expect([editor.getLine(line).slice(0, ch), editor.getLine(line).slice(ch)]).toEqual(['- ', ' #geel']);
});

it('refuses a heading with a word and changes nothing', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  const editor = desk.open('a.md');
  editor.setCursor(lineOf(SESSION, '### Podium'), 0);
  await desk.run('tag-yellow');
  expect(editor.getValue()).toBe(SESSION);
  expect(desk.said.at(-1)).toContain('a heading');
});
