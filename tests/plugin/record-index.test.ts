import type { App, Plugin, TFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptLines, keptText, readRecordLine } from '../../src/core/years/kept-records';
import type { Context } from '../../src/plugin/context';
import { RecordIndex } from '../../src/plugin/years/record-index';
import { type Desk, deskWith } from './desk';
import { filesOf } from './kept-world';
import { PLAIN_NOTE, SESSION } from './session-note';

// No slice is ever used up, so that nothing has to be waited for.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const KEPT = '.obsidian/plugins/ambitiegesprek/years.json';
const NOTES = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, SESSION.replace('Durven staan', `Wens ${index}`)]));

interface House {
  readonly desk: Desk;
  readonly index: RecordIndex;
  /** The notes that were read, by path. */
  readonly read: string[];
  files(): TFile[];
  words(): Promise<string[]>;
}

async function house(desk: Desk, read: string[] = []): Promise<House> {
  const app = desk.app as unknown as App;
  const files = filesOf(desk);
  files.follow(desk.plugin as Plugin);
  const index = new RecordIndex({ app, files, plugin: desk.plugin } as unknown as Context);
  index.follow(desk.plugin as Plugin);
  const sessions = (): TFile[] => app.vault.getMarkdownFiles().filter(({ path }) => path !== 'boodschappen.md');
  return {
    desk, index, read, files: sessions,
    words: async () => [...(await index.recordsOf(sessions())).values()].flatMap(({ clusters }) => clusters.flatMap(({ notes }) => notes)),
  };
}

async function cold(notes = NOTES): Promise<House> {
  const desk = await deskWith({ ...notes, 'boodschappen.md': PLAIN_NOTE });
  const read: string[] = [];
  const original = desk.app.vault.read.bind(desk.app.vault);
  vi.spyOn(desk.app.vault, 'read').mockImplementation((file) => {
    read.push(file.path);
    return original(file);
  });
  return house(desk, read);
}

/** What was read is in its file, and the plugin starts again. */
async function warm(at: House): Promise<House> {
  await vi.advanceTimersByTimeAsync(2_000);
  at.read.length = 0;
  return house(at.desk, at.read);
}

describe('the records of notes', () => {
  it('are read once, and none of a note that is no session', async () => {
    const at = await cold();
    expect(await at.words()).toHaveLength(40);
    await at.words();
    expect([...at.read].sort()).toEqual(Object.keys(NOTES).sort());
  });

  it('are read once though two pages look at the same time', async () => {
    const at = await cold();
    const [one, other] = await Promise.all([at.words(), at.words()]);
    expect(other).toEqual(one);
    expect([...at.read].sort()).toEqual(Object.keys(NOTES).sort());
  });

  it('are of the text that a note has by now, though an older one is still being read', async () => {
    const at = await cold({ 'een.md': SESSION.replace('Durven staan', 'Een wens') });
    const early = at.words();
    await at.desk.app.vault.modify(at.desk.file('een.md') as never, SESSION.replace('Durven staan', 'Een andere wens'));
    at.desk.file('een.md').stat.mtime += 1;
    expect(await at.words()).toContain('Een andere wens');
    await early;
    expect(await at.words()).toContain('Een andere wens');
  });

  it('are all there after a start, and no note is read', async () => {
    const first = await cold();
    const words = await first.words();
    const again = await warm(first);
    expect(await again.words()).toEqual(words);
    expect(again.read).toEqual([]);
  });

  it('are read anew where a note changed, and only there', async () => {
    const first = await cold();
    await first.words();
    const again = await warm(first);
    await again.desk.app.vault.modify(again.desk.file('7.md') as never, SESSION.replace('Durven staan', 'Iets heel anders'));
    again.desk.file('7.md').stat.mtime += 1;
    expect(await again.words()).toContain('Iets heel anders');
    expect(again.read).toEqual(['7.md']);
  });

  it('follow a note to its new name, and forget one that is gone', async () => {
    const at = await cold();
    await at.words();
    at.read.length = 0;
    await at.desk.app.vault.rename(at.desk.file('7.md') as never, 'zeven.md');
    await at.desk.app.vault.delete(at.desk.file('8.md') as never);
    expect(await at.words()).toHaveLength(39);
    expect(at.read).toEqual([]);
  });

  it('come along when a sync brings forty notes at once', async () => {
    const at = await cold({});
    expect(await at.words()).toEqual([]);
    await Promise.all(Object.entries(NOTES).map(([path, text]) => at.desk.app.vault.create(path, text)));
    expect(await at.words()).toHaveLength(40);
    expect(at.read).toHaveLength(40);
  });

  it.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, -40)],
    ['of another version', (text: string) => text.replace(/"version":\d+/u, '"version":0')],
    ['something else', () => '{"a": [}\n[1,2]\n["x.md",1,2,{}]\nnull'],
  ])('are read anew where the file is %s', async (_, damage) => {
    const first = await cold();
    const words = await first.words();
    const again = await warm(first);
    const { adapter } = again.desk.app.vault;
    await adapter.write(KEPT, damage(await adapter.read(KEPT)));
    expect(await again.words()).toEqual(words);
  });

  it('are there all the same where nothing can be kept', async () => {
    const at = await cold();
    vi.spyOn(at.desk.app.vault.adapter, 'write').mockRejectedValue(new Error('ENOSPC'));
    expect(await at.words()).toHaveLength(40);
    expect(await at.words()).toHaveLength(40);
  });
});

it('a line that is damaged costs that line', () => {
  const text = keptText(['["a.md",1,2,{}]', 'x', '[]']);
  expect(keptLines(text).map(readRecordLine)).toEqual([undefined, undefined, undefined]);
});
