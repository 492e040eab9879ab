import { TFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/core/operations';
import type { Target } from '../../src/core/target';
import { FreshIntents, type KeptWords } from '../../src/plugin/session/fresh-intents';

const [A, B] = ['a.md', 'b.md'].map(path => Object.assign(Object.create(TFile.prototype), { path }) as TFile) as [TFile, TFile];
const target = {} as Target;
const notes = (...lines: string[]): Intent => ({ verb: 'add-notes', lines, colour: 'yellow', to: {} });

let texts: readonly string[] | Error;
let lost: string[];
let fresh: FreshIntents;
let storage: Map<string, unknown>;
let modified: (file: TFile) => void;
let stop: () => void;

/** A life of the plugin; vault and storage of the device outlive it. */
function life(): FreshIntents {
  const kept = {
    withWords: [A.path, B.path, 'weg.md'],
    get: ({ prefix }, path) => storage.get(prefix + path),
    set: ({ prefix }, path, value) => { if (value === undefined) storage.delete(prefix + path); else storage.set(prefix + path, value); return true; },
  } as KeptWords;
  const vault = {
    read: () => (texts instanceof Error ? Promise.reject(texts) : Promise.resolve(texts[0] ?? '')),
    getFileByPath: (path: string) => [A, B].find(file => file.path === path) ?? null,
    on: (_: string, listener: typeof modified) => { modified = listener; },
  };
  const app = { vault, workspace: { onLayoutReady: (ready: () => void) => { ready(); } } };
  const panes = { textsOf: () => (texts instanceof Error ? [] : [...texts.slice(1)]) };
  const one = new FreshIntents(app as never, kept, panes, (file, words) => { lost.push(`${file.path}: ${words}`); });
  one.follow({ register: (end: () => void) => { stop = end; }, registerEvent: () => undefined } as never);
  return one;
}

async function nextLife(): Promise<void> {
  stop();
  life();
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  [texts, lost, storage] = [[''], [], new Map()];
  fresh = life();
});
afterEach(() => { vi.useRealTimers(); });

describe('what was written a moment ago', () => {
  it('is told of where it stands in no text of the note any more, once, and at the first look', async () => {
    fresh.keep(A, notes('Zingen'), '- Zingen #geel');
    await vi.advanceTimersByTimeAsync(14_999);
    expect(lost).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(lost).toEqual(['a.md: Zingen']);
    await vi.advanceTimersByTimeAsync(120_000);
    expect([lost.length, fresh.has(A)]).toEqual([1, false]);
  });

  it('is looked after once more, and no longer than a minute', async () => {
    fresh.keep(A, notes('Zingen'), '- Zingen #geel');
    texts = ['', 'x\n- Zingen #geel\n'];
    await vi.advanceTimersByTimeAsync(59_999);
    expect([lost, fresh.has(A)]).toEqual([[], true]);
    texts = ['weg'];
    await vi.advanceTimersByTimeAsync(1);
    expect([lost, fresh.has(A)]).toEqual([['a.md: Zingen'], false]);
  });

  it('is forgotten after a minute in which it stood', async () => {
    texts = ['- Zingen #geel'];
    fresh.keep(A, notes('Zingen'), '- Zingen #geel');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([lost, fresh.has(A), fresh.take(A)]).toEqual([[], false, '']);
  });

  it('is not missed while the note cannot be read', async () => {
    texts = new Error('EIO');
    fresh.keep(A, notes('Zingen'), '- Zingen #geel');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toEqual([]);
  });

  it('is missed where one of its lines is, and all of it is given back', async () => {
    fresh.keep(A, notes('Zingen', '', 'Dansen'), '- Zingen #geel\n- Dansen #geel');
    texts = ['- Zingen #geel'];
    await vi.advanceTimersByTimeAsync(15_000);
    expect(lost).toEqual(['a.md: Zingen\n\nDansen']);
  });

  it('is looked for by the lines that stand in the note as they were typed', async () => {
    fresh.keep(A, notes('1. Zingen', 'Dansen'), '- 1\\. Zingen #geel\n- Dansen #geel');
    texts = ['- Dansen #geel'];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toEqual([]);
  });

  it('is looked after in each note for itself', async () => {
    fresh.keep(A, notes('Zingen'), 'Zingen');
    fresh.keep(A, notes('Dansen'), 'Dansen');
    fresh.keep(B, notes('Tekenen'), 'Tekenen');
    expect([fresh.take(A), fresh.has(A), fresh.has(B)]).toEqual(['Zingen\nDansen', false, true]);
    texts = ['Tekenen'];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toEqual([]);
  });

  it('is not missed where it was taken meanwhile', async () => {
    fresh.keep(A, notes('Zingen'), 'Zingen');
    vi.advanceTimersByTime(15_000);
    fresh.take(A);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toEqual([]);
  });

  it('is no more looked after when the plugin stops', async () => {
    fresh.keep(A, notes('Zingen'), 'Zingen');
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([lost, vi.getTimerCount()]).toEqual([[], 0]);
  });
});

describe('what was not seen on disk when the plugin ended', () => {
  const outside = (): unknown[] => [...storage.values()];

  it.each<[string, () => void]>([
    ['was only in an editor', () => { texts = ['', 'Zingen']; }],
    ['could not be read', () => { texts = new Error('EIO'); }],
  ])('and %s, is told of in the next life, once', async (_, how) => {
    how();
    fresh.keep(A, notes('Zingen'), 'Zingen');
    await vi.advanceTimersByTimeAsync(60_000);
    texts = ['van eerder'];
    await nextLife();
    expect([lost, outside()]).toEqual([['a.md: Zingen'], []]);
    await nextLife();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toHaveLength(1);
  });

  it('is kept for as long as the note cannot be read, and is not missed where it turns out to stand', async () => {
    fresh.keep(A, notes('Zingen'), 'Zingen');
    texts = new Error('EIO');
    await nextLife();
    expect(outside()).toHaveLength(1);
    texts = ['- Zingen #geel'];
    await nextLife();
    expect([lost, outside()]).toEqual([[], []]);
  });

  it('is forgotten as soon as the file has it, also where that is older by then', async () => {
    texts = ['', 'Zingen\nDansen'];
    fresh.keep(A, notes('Zingen'), 'Zingen');
    fresh.keep(A, notes('Dansen'), 'Dansen');
    texts = ['Dansen', 'Zingen\nDansen'];
    modified(A);
    await vi.advanceTimersByTimeAsync(0);
    expect(outside()).toEqual([[{ words: 'Zingen', lines: ['Zingen'], times: [1] }]]);
    texts = ['Zingen\nDansen'];
    modified(A);
    await vi.advanceTimersByTimeAsync(0);
    texts = ['door een ander veranderd'];
    await nextLife();
    expect([lost, outside()]).toEqual([[], []]);
  });

  it('comes back with its note when that is deleted later than anybody looks after it', async () => {
    texts = ['van eerder', 'Zingen'];
    fresh.keep(A, notes('Zingen'), 'Zingen');
    await vi.advanceTimersByTimeAsync(61_000);
    expect([fresh.take(A), outside()]).toEqual(['Zingen', []]);
  });

  it('is not missed where somebody took it out later than that', async () => {
    texts = ['van eerder', 'Zingen'];
    fresh.keep(A, notes('Zingen'), 'Zingen');
    await vi.advanceTimersByTimeAsync(61_000);
    expect(fresh.has(A)).toBe(true);
    fresh.changed(A, 'Zingen', '');
    await nextLife();
    expect([lost, outside()]).toEqual([[], []]);
  });

  it('is not taken for an older line with the same words, and twins are two', async () => {
    texts = ['- Muziek maken'];
    fresh.keep(A, notes('Muziek'), '- Muziek maken\n- Muziek');
    fresh.keep(A, notes('Muziek'), '- Muziek maken\n- Muziek\n- Muziek');
    await vi.advanceTimersByTimeAsync(0);
    texts = ['- Muziek maken\n- Muziek'];
    await nextLife();
    expect([lost, outside()]).toEqual([['a.md: Muziek'], []]);
  });

  it.each<[string, () => unknown]>([
    ['was taken out again', () => { fresh.changed(A, 'Zingen', ''); }], ['went with its note', () => fresh.take(A)],
  ])('and %s, is not missed', async (_, how) => {
    fresh.keep(A, notes('Zingen'), 'Zingen');
    how();
    await nextLife();
    expect([lost, outside()]).toEqual([[], []]);
  });
});

describe('what somebody takes out', () => {
  it('is not missed, and the rest is', async () => {
    fresh.keep(A, notes('Zingen'), 'Zingen');
    fresh.keep(A, notes('Dansen'), 'Dansen');
    fresh.changed(A, 'Zingen\nDansen', 'Dansen');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(lost).toEqual(['a.md: Dansen']);
  });

  it.each([['was not there before', 'weg', 'nog weg'], ['is still there', 'Zingen', 'Zingen!'], ['comes with it', 'weg', 'Zingen']])('is missed where it %s', async (_, before, after) => {
    fresh.keep(A, notes('Zingen'), 'Zingen');
    fresh.changed(A, before, after);
    fresh.changed(B, 'Zingen', '');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(lost).toEqual(['a.md: Zingen']);
  });
});

describe('the words of an act', () => {
  it.each<[Intent, string]>([
    [notes('een', 'twee'), 'een\ntwee'],
    [{ verb: 'edit-words', target, words: 'anders' }, 'anders'],
    [{ verb: 'add-expectation', words: 'hopen', who: 'Anna' }, 'hopen'],
    [{ verb: 'new-cluster', word: 'Podium', notes: [] }, 'Podium'],
    [{ verb: 'set-reason', target, reason: 'omdat' }, 'omdat'],
    [{ verb: 'set-outcome', target, outcome: 'yes', why: 'gelukt' }, 'gelukt'],
    [{ verb: 'set-status', target, status: 'going', why: 'het loopt' }, 'het loopt'],
    [{ verb: 'mark-step', target, state: 'dropped', why: 'geen tijd' }, 'geen tijd'],
    [{ verb: 'add-people', names: ['Anna', 'Bo'] }, 'Anna\nBo'],
    [{ verb: 'set-detail', detail: 'others', value: 'per mail' }, 'per mail'],
    [{ verb: 'edit-step', target, needs: 'verf' }, 'verf'],
    [{ verb: 'add-step', words: 'oefenen', needs: 'verf', personal: false, to: {} }, 'oefenen\nverf'],
  ])('are looked after: %j', (intent, words) => {
    fresh.keep(A, intent, words);
    expect(fresh.take(A)).toBe(words);
  });

  it.each<Intent>([
    notes(' ', ''), { verb: 'edit-step', target }, { verb: 'set-reason', target, reason: '' }, { verb: 'set-outcome', target, outcome: 'no' },
    { verb: 'set-detail', detail: 'team', value: 24 }, { verb: 'tag-lines', lines: [1], colour: 'pink' }, { verb: 'set-energy', target, energy: 3 },
  ])('are none: %j', (intent) => {
    fresh.keep(A, intent, '');
    expect([fresh.has(A), vi.getTimerCount()]).toEqual([false, 0]);
  });
});
