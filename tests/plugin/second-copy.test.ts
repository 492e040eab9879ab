import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CAPTURED, CUE_GIVEN, GONE_NOTES } from '../../src/plugin/kept/kinds';
import { type Desk, deskWith, settled } from './desk';
import { FAILURES, keptOf } from './kept-world';
import { SESSION } from './session-note';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const WORDS = { text: 'Zingen' };

/** What local storage holds, to be laid back as it was on disk when the app was killed. */
function storageOf({ app }: Desk): { killed: () => void } {
  const keys = [CAPTURED.prefix + 'a.md', CUE_GIVEN.prefix + 'a.md', GONE_NOTES.prefix, 'ambitiegesprek-stored-until'];
  const before = keys.map(key => [key, app.loadLocalStorage(key) as unknown] as const);
  return { killed: () => { for (const [key, value] of before) app.saveLocalStorage(key, value); } };
}

/** The next life of what is kept, on the same device. */
async function reopened(desk: Desk) {
  const { kept } = keptOf(desk);
  await kept.recover();
  return kept;
}

describe('an app that is killed before local storage was on disk', () => {
  it('has the words again', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const { killed } = storageOf(desk);
    keptOf(desk).kept.set(CAPTURED, 'a.md', WORDS);
    await settled();
    killed();
    expect((await reopened(desk)).get(CAPTURED, 'a.md')).toEqual(WORDS);
    expect(keptOf(desk).kept.get(CAPTURED, 'a.md')).toEqual(WORDS);
  });

  it('has the newer words where storage holds older ones, and nothing where they were written meanwhile', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const { kept } = keptOf(desk);
    kept.set(CAPTURED, 'a.md', { text: 'Zi' });
    kept.set(CUE_GIVEN, 'a.md', '16:00');
    kept.set(GONE_NOTES, '', ['b.md']);
    const { killed } = storageOf(desk);
    kept.set(CAPTURED, 'a.md', WORDS);
    kept.set(CUE_GIVEN, 'a.md', undefined);
    kept.set(GONE_NOTES, '', ['b.md', 'c.md']);
    await settled();
    killed();
    const again = await reopened(desk);
    expect([again.get(CAPTURED, 'a.md'), again.get(CUE_GIVEN, 'a.md'), again.get(GONE_NOTES, '')]).toEqual([WORDS, undefined, ['b.md', 'c.md']]);
  });

  it('leaves what storage holds where that is newer', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const { kept } = keptOf(desk);
    kept.set(CAPTURED, 'a.md', { text: 'Zi' });
    await settled();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => { throw new DOMException('', 'SecurityError'); });
    keptOf(desk).kept.set(CAPTURED, 'a.md', WORDS);
    await settled();
    open.mockRestore();
    expect((await reopened(desk)).get(CAPTURED, 'a.md')).toEqual(WORDS);
  });

  it('does not take old words over what is typed while the copy is read', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const { killed } = storageOf(desk);
    keptOf(desk).kept.set(CAPTURED, 'a.md', { text: 'Zi' });
    await settled();
    killed();
    const { kept } = keptOf(desk);
    const recovered = kept.recover();
    kept.set(CAPTURED, 'a.md', WORDS);
    await recovered;
    expect(kept.get(CAPTURED, 'a.md')).toEqual(WORDS);
  });

  it.each(Object.entries(FAILURES))('has the words again from the copy alone, where storage %s', async (_, fail) => {
    const desk = await deskWith({ 'a.md': SESSION });
    const works = fail(desk);
    keptOf(desk).kept.set(CAPTURED, 'a.md', WORDS);
    await settled();
    expect((await reopened(desk)).get(CAPTURED, 'a.md')).toEqual(WORDS);
    works();
    expect((await reopened(desk)).get(CAPTURED, 'a.md')).toEqual(WORDS);
  });
});

/** How the database of a device may fail. */
const BROKEN: Readonly<Record<string, () => void>> = {
  'is not there': () => { vi.stubGlobal('indexedDB', undefined); },
  'is switched off': () => { vi.spyOn(indexedDB, 'open').mockImplementation(() => { throw new DOMException('', 'SecurityError'); }); },
  'never answers': () => { vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest); },
  'is full': () => { vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('', 'QuotaExceededError'); }); },
  'holds something else': () => { vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('', 'DataCloneError'); }); },
};

describe.each(Object.entries(BROKEN))('where the database %s', (_, fail) => {
  it('the plugin loads and local storage keeps the words', async () => {
    fail();
    const desk = await deskWith({ 'a.md': SESSION });
    const { kept } = keptOf(desk);
    expect(kept.set(CAPTURED, 'a.md', WORDS)).toBe(true);
    expect((await reopened(desk)).get(CAPTURED, 'a.md')).toEqual(WORDS);
    expect(desk.said).toEqual([]);
  });

  it('and storage is full, the words stay in memory and that is told once', async () => {
    fail();
    const desk = await deskWith({ 'a.md': SESSION });
    FAILURES['is full']?.(desk);
    const failed = vi.fn();
    const { kept } = keptOf(desk, failed);
    await kept.recover();
    for (const text of ['Zi', 'Zingen']) expect(kept.set(CAPTURED, 'a.md', { text })).toBe(false);
    await settled();
    expect(kept.get(CAPTURED, 'a.md')).toEqual(WORDS);
    expect(failed).toHaveBeenCalledTimes(1);
  });
});
