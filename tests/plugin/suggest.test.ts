import type { EditorSuggest, EditorSuggestContext } from 'obsidian';
import { Plugin } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { search } from '../../src/plugin/search';
import { deskWith, type Desk } from './desk';
import { SESSION } from './session-note';

const CLUSTERS = SESSION.replace('### Podium\n', '### Vóór de klas durven staan\n\n- Zingen #geel\n\n### Vrij spelen\n\n- Bouwen #geel\n\n### Podium\n');

let suggests: EditorSuggest<unknown>[];
beforeEach(() => {
  suggests = [];
  vi.spyOn(Plugin.prototype, 'registerEditorSuggest').mockImplementation(suggest => { suggests.push(suggest as never); });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What the app would list after these letters at the end of the line with the words. */
async function offered(desk: Desk, words: string, typed: string, part: 'first' | 'last' = 'first'): Promise<string[]> {
  const editor = desk.open('a.md');
  const line = editor.getValue().split('\n').findIndex(text => text.includes(words));
  editor.replaceRange(typed, { line, ch: editor.getLine(line).length });
  const cursor = { line, ch: editor.getLine(line).length };
  for (const suggest of suggests) {
    const trigger = suggest.onTrigger(cursor, editor, desk.file('a.md') as never);
    if (!trigger) continue;
    suggest.context = { ...trigger, editor, file: desk.file('a.md') } as EditorSuggestContext;
    return (await suggest.getSuggestions(suggest.context)).map(item => {
      const row = createDiv();
      suggest.renderSuggestion(item, row);
      return row[`${part}ElementChild`]?.textContent ?? '';
    });
  }
  return [];
}

it('finds the place of a note by letters in their order, as the app finds notes', async () => {
  const desk = await deskWith({ 'a.md': CLUSTERS });
  expect(await offered(desk, 'Bouwen', ' >>voorstaan')).toEqual(['Vóór de klas durven staan']);
});

it('offers every place before anything is typed', async () => {
  const desk = await deskWith({ 'a.md': CLUSTERS });
  expect(await offered(desk, 'Bouwen', ' >>')).toEqual(expect.arrayContaining(['Vóór de klas durven staan', 'Vrij spelen', 'Podium']));
});

it('offers a colour only for the beginning of its word, so that no other tag is overtaken', async () => {
  const desk = await deskWith({ 'a.md': CLUSTERS });
  // In both languages: groen and groot begin so too.
  expect(await offered(desk, 'zonder streepje', ' #gro')).toEqual(['#green', '#large']);
  expect(await offered(desk, 'Dat we weten', ' #gn')).toEqual([]);
});

it.each([
  ['', 'a dream for the pupil'],
  ['kind: progress\n', 'what came of it, and what stands'],
])('says what a colour is for in this kind of talk (%s)', async (kind, meaning) => {
  const desk = await deskWith({ 'a.md': CLUSTERS.replace('type: ambitiegesprek\n', `type: ambitiegesprek\n${kind}`) });
  desk.open('a.md');
  // What a note says of itself is known once it was read.
  await desk.run('next-phase');
  expect(await offered(desk, 'zonder streepje', ' #ye', 'last')).toEqual([meaning]);
});

it('puts the best match first and leaves out what does not fit', () => {
  const schools = ['De Kameleon', 'Het Palet', 'École du Lac', 'Lakenhof'];
  expect(search('ecole', schools, school => school)).toEqual(['École du Lac']);
  expect(search('hp', schools, school => school)).toEqual(['Het Palet']);
  expect(search(' ', schools, school => school)).toEqual(schools);
});
