import type { Plugin } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { GONE_NOTES, KINDS, WITH_WORDS } from '../../src/plugin/kept/kinds';
import { deskWith } from './desk';
import { keptOf } from './kept-world';
import { openView } from './sheet-pane';
import { SESSION } from './session-note';

// What is written here in full stands so in the layouts and in the storage of people: it is never to be changed, only added to.

/** By the type of its view what a layout of the app holds of it, and something that is there once it stands. */
const LAYOUTS = {
  'ambitiegesprek-sheet': [{ file: 'a.md', looking: { zoom: 2, pan: { x: -40, y: 12 }, folded: true, selected: [] } }, '[role="tree"]'],
  'ambitiegesprek-guide': [{ file: 'a.md' }, '.ambitiegesprek-time-line'],
  'ambitiegesprek-photo': [{ file: 'a.md', photo: 'vel.jpg' }, 'input'],
  'ambitiegesprek-years': [{ school: 'de wielewaal', name: 'De Wielewaal' }, 'h2'],
  'ambitiegesprek-schools': [{}, 'table, p'],
} as const;

/** By its key what is kept on the device of a note. */
const STORED = {
  'ambitiegesprek-draft:': { text: 'Zingen', colour: 'pink', facet: 'teacher', first: true, phase: 4 },
  'ambitiegesprek-under-way:': [{ id: '1', text: 'Dansen' }],
  'ambitiegesprek-written:': [{ words: 'Kijken', lines: ['Kijken'], times: [1] }],
  'ambitiegesprek-guide:': { 'wish': 'Iets moois', 'reason@{}': 'Daarom' },
  'ambitiegesprek-drawing:': { svg: '<svg/>', base: '' },
  'ambitiegesprek-photo-draft:': 'Van het papier',
  'ambitiegesprek-cue:': '2026-03-12T14:02:10 +120',
  'ambitiegesprek-silence:': { minutes: 5, ends: 1773324000000 },
  'ambitiegesprek-room:': { activity: 'write-dreams', shows: 'energy', question: 'what-see', personal: true, atHand: 'Durven', held: true, black: false, clock: false, names: true },
  'ambitiegesprek-real:': true,
  'ambitiegesprek-composition:': { '800x600': { size: 18, folded: false, columns: [{ width: 20, blocks: [{ kind: 'cluster', at: 0 }] }], bands: [{ kind: 'loose' }] } },
} as const;

// jsdom lays nothing out, so nothing can be scrolled in it.
beforeAll(() => { Element.prototype.scrollTo = () => undefined; });

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('what an earlier version left', () => {
  it.each(Object.entries(LAYOUTS))('in the layout of the app opens: %s', async (type, [state, shows]) => {
    const desk = await deskWith({ 'a.md': SESSION, 'vel.jpg': '' });
    const view = await openView(desk, type, state, shows);
    expect(view.getState()).toMatchObject('file' in state ? { file: state.file } : state);
    expect(desk.said).toEqual([]);
  });

  it('are the views of today', async () => {
    const { plugin } = await deskWith({});
    // The group screen needs a real browser: `tests/e2e/group-screen` opens it from such a layout.
    expect([...(plugin as unknown as Plugin).views__.keys()].sort()).toEqual([...Object.keys(LAYOUTS), 'ambitiegesprek-room'].sort());
  });

  it('in the storage of the device is read whole', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    for (const [key, value] of Object.entries(STORED)) desk.app.saveLocalStorage(`${key}a.md`, value);
    const { kept } = keptOf(desk);
    expect(Object.fromEntries(KINDS.map(kind => [kind.prefix, kept.get<unknown>(kind, 'a.md')]))).toEqual(STORED);
    expect([GONE_NOTES.prefix, GONE_NOTES.read(['weg.md'])]).toEqual(['ambitiegesprek-gone-notes', ['weg.md']]);
    expect([WITH_WORDS.prefix, WITH_WORDS.read(['a.md'])]).toEqual(['ambitiegesprek-with-words', ['a.md']]);
  });
});
