// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installAdditions } from '../../workbench/obsidian/dom/install';
import { Events } from '../../workbench/obsidian/events';
import { TFile } from '../../workbench/obsidian/vault/abstract-file';
import type { Vault } from '../../workbench/obsidian/vault/vault';
import { rescue } from '../../workbench/obsidian/views/rescue';
import { TextFileView } from '../../workbench/obsidian/views/text-file-view';
import { weather } from '../../workbench/obsidian/weather';
import type { WorkspaceLeaf } from '../../workbench/obsidian/workspace/leaf';

vi.mock('../../workbench/obsidian/views/rescue', () => ({ rescue: vi.fn() }));

const BASE = 'een\ntwee\n';
const MINE = 'een\ntwee\nmijn\n';
const OUTSIDE = 'buiten\neen\ntwee\n';
const BOTH = 'buiten\neen\ntwee\nmijn\n';

/** A vault in memory: what is on its disk, and what the page knows of that. */
class MemoryVault extends Events {
  readonly known = new Map<string, string>();
  constructor(readonly disk: Map<string, string>) {
    super();
    for (const [path, text] of disk) this.known.set(path, text);
  }

  getName = (): string => 'kluis';
  knownText = (path: string): string | undefined => this.known.get(path);
  getFileByPath = (path: string): { path: string } | null => (this.disk.has(path) ? { path } : null);
  cachedRead = (file: TFile): Promise<string> => Promise.resolve(this.known.get(file.path) ?? '');

  async process(file: TFile, change: (text: string) => string): Promise<void> {
    await Promise.resolve();
    this.write(file, change(this.disk.get(file.path) ?? ''));
  }

  /** Somebody else writes, which the page is told of. */
  write(file: TFile, text: string): void {
    this.disk.set(file.path, text);
    this.known.set(file.path, text);
    this.trigger('modify', file);
  }
}

class PlainView extends TextFileView {
  text = '';
  getViewType = (): string => 'plain';
  getViewData = (): string => this.text;
  setViewData(data: string): void { this.text = data; }
  clear(): void { this.text = ''; }

  type(text: string): this {
    this.text = text;
    this.requestSave();
    return this;
  }
}

const turn = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

async function opened() {
  const vault = new MemoryVault(new Map([['a.md', BASE], ['b.md', 'ander\n']]));
  const [a, b] = ['a.md', 'b.md'].map(path => new TFile(vault as unknown as Vault, path, { ctime: 0, mtime: 0, size: 0 })) as [TFile, TFile];
  const view = new PlainView({ app: { vault }, updateHeader: () => undefined, detach: () => undefined } as unknown as WorkspaceLeaf);
  await view.open();
  await view.loadFile(a);
  return { vault, a, b, view, onDisk: () => vault.disk.get('a.md') };
}

/** The next write stops before it reads the disk, until it is told to go on. */
function stopped(vault: MemoryVault): () => void {
  const process = vault.process.bind(vault);
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => { goOn = resolve; });
  vi.spyOn(vault, 'process').mockImplementationOnce((file, change) => gate.then(() => process(file, change)));
  return () => { goOn(); };
}

beforeEach(() => {
  installAdditions(window as never);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.mocked(rescue).mockClear();
  weather.wiped.length = weather.overwritten.length = 0;
});

const losses = (): string[][] => [[...weather.wiped], [...weather.overwritten]];

describe('what is typed', () => {
  it('is on disk two seconds after the last of it', async () => {
    const { view, onDisk } = await opened();
    view.type('een\n');
    await vi.advanceTimersByTimeAsync(1500);
    view.type(MINE);
    await vi.advanceTimersByTimeAsync(1999);
    expect(onDisk()).toBe(BASE);
    await vi.advanceTimersByTimeAsync(1);
    expect([onDisk(), losses()]).toEqual([MINE, [[], []]]);
  });

  it('is merged with what is on disk, though nobody was told of that', async () => {
    const { vault, view, onDisk } = await opened();
    vault.disk.set('a.md', OUTSIDE);
    await view.type(MINE).save();
    expect([onDisk(), view.text, losses()]).toEqual([BOTH, BOTH, [[], []]]);
  });

  it('is merged with what comes from outside, and what was not typed in gives way to it', async () => {
    const { vault, a, view, onDisk } = await opened();
    view.type(MINE);
    vault.write(a, OUTSIDE);
    await turn();
    expect([view.text, onDisk()]).toEqual([BOTH, OUTSIDE]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(onDisk()).toBe(BOTH);
    vault.write(a, BASE);
    await turn();
    expect([view.text, losses()]).toEqual([BASE, [[], []]]);
  });

  it.each(['typed in', 'changed outside'])('while a save is on its way, and %s meanwhile, is kept', async (change) => {
    const { vault, a, view, onDisk } = await opened();
    const goOn = stopped(vault);
    const saved = view.type(MINE).save();
    await turn();
    if (change === 'typed in') view.type(`${MINE}meer\n`);
    vault.write(a, OUTSIDE);
    await turn();
    goOn();
    await saved;
    await vi.advanceTimersByTimeAsync(2000);
    const all = change === 'typed in' ? `${BOTH}meer\n` : BOTH;
    expect([onDisk(), view.text, losses()]).toEqual([all, all, [[], []]]);
  });

  it('stays to be saved where a write fails', async () => {
    const { vault, view, onDisk } = await opened();
    vi.spyOn(vault, 'process').mockRejectedValueOnce(new Error('EBUSY'));
    await view.type(MINE).save();
    expect(onDisk()).toBe(BASE);
    await vi.advanceTimersByTimeAsync(2000);
    expect([onDisk(), losses()]).toEqual([MINE, [[], []]]);
  });
});

describe('a note that is left', () => {
  it('is saved, and the next one is shown', async () => {
    const { b, view, onDisk } = await opened();
    await view.type(MINE).loadFile(b);
    expect([onDisk(), view.text, losses()]).toEqual([MINE, 'ander\n', [[], []]]);
  });

  it('is waited for while its save is on its way', async () => {
    const { vault, b, view, onDisk } = await opened();
    const goOn = stopped(vault);
    void view.type(MINE).save();
    await turn();
    const left = view.loadFile(b);
    await turn();
    expect([onDisk(), view.text]).toEqual([BASE, MINE]);
    goOn();
    await left;
    expect([onDisk(), view.text]).toEqual([MINE, 'ander\n']);
  });

  it('is kept for the next start where three saves fail, and counts as let go by the app', async () => {
    const { vault, a, b, view } = await opened();
    const process = vi.spyOn(vault, 'process').mockRejectedValue(new Error('EBUSY'));
    await view.type(MINE).loadFile(b);
    expect(process).toHaveBeenCalledTimes(3);
    expect(rescue).toHaveBeenCalledExactlyOnceWith(a, BASE, MINE);
    expect([view.text, losses()]).toEqual(['ander\n', [[MINE], []]]);
  });

  it('that could not be saved is not tried again over the next one, however late that comes', async () => {
    const { vault, b, view } = await opened();
    const busy = new Error('EBUSY');
    vi.spyOn(vault, 'process').mockRejectedValueOnce(busy).mockRejectedValueOnce(busy).mockRejectedValueOnce(busy);
    vi.spyOn(vault, 'cachedRead').mockReturnValue(new Promise(() => undefined));
    void view.type(MINE).loadFile(b);
    await vi.advanceTimersByTimeAsync(5000);
    expect([vault.disk.get('b.md'), losses()]).toEqual(['ander\n', [[MINE], []]]);
  });
});

describe('what the app takes away itself', () => {
  it('is what was typed in a note that is deleted', async () => {
    const { vault, a, view } = await opened();
    view.type(MINE);
    vault.trigger('delete', a);
    expect(losses()).toEqual([[MINE], []]);
  });

  it('is what was typed when the same note is loaded again', async () => {
    const { a, view } = await opened();
    await view.type(MINE).onLoadFile(a);
    expect([view.text, losses()]).toEqual([BASE, [[MINE], []]]);
  });

  it('is what others wrote where it saves over that', async () => {
    const { vault, view, onDisk } = await opened();
    vi.spyOn(weather, 'strikes').mockReturnValue(true);
    vault.disk.set('a.md', OUTSIDE);
    view.type(MINE);
    await vi.advanceTimersByTimeAsync(2000);
    expect([onDisk(), losses()]).toEqual([MINE, [[], [OUTSIDE]]]);
  });
});

describe('to be blamed on who asks for the save', () => {
  it('is what it goes over before the text has come: all that the editor holds is written', async () => {
    const { vault, b, view } = await opened();
    vault.write(b, BASE);
    vi.spyOn(vault, 'cachedRead').mockReturnValue(new Promise(() => undefined));
    void view.loadFile(b);
    await turn();
    view.text = 'van daarvoor\n';
    await view.save();
    expect([vault.disk.get('b.md'), losses()]).toEqual(['van daarvoor\n', [[], []]]);
  });

  it('is what the page knew of and the pane did not show yet', async () => {
    const { vault, view, onDisk } = await opened();
    vi.spyOn(weather, 'strikes').mockReturnValue(true);
    vault.disk.set('a.md', OUTSIDE);
    vault.known.set('a.md', OUTSIDE);
    await view.type(MINE).save();
    expect([onDisk(), losses()]).toEqual([MINE, [[], []]]);
  });
});
