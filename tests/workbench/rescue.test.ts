// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TFile } from '../../workbench/obsidian/vault/abstract-file';
import { writeRemote } from '../../workbench/obsidian/vault/remote';
import type { Vault } from '../../workbench/obsidian/vault/vault';
import { rescue, restoreRescued } from '../../workbench/obsidian/views/rescue';

vi.mock('../../workbench/obsidian/vault/remote', () => ({ writeRemote: vi.fn(() => Promise.resolve({})) }));

const BASE = 'een\ntwee\n';
const MINE = 'een\ntwee\nmijn\n';
const OUTSIDE = 'buiten\neen\ntwee\n';
const BOTH = 'buiten\neen\ntwee\nmijn\n';

let disk: Record<string, string>;
let known: string | null;
const written = vi.mocked(writeRemote);

const vaultNamed = (name: string): Vault => ({
  getName: () => name, knownText: () => known,
  getFileByPath: (path: string) => (path in disk ? { path } : null),
  process: ({ path }: TFile, change: (text: string) => string) => Promise.resolve(disk[path] = change(disk[path] ?? '')),
}) as unknown as Vault;
const vault = vaultNamed('kluis');
const file = { path: 'a.md', version: 'v1', vault } as unknown as TFile;
const left = (): string[] => Object.keys(localStorage);

beforeEach(() => { [disk, known] = [{ 'a.md': BASE }, BASE]; });
afterEach(() => {
  localStorage.clear();
  written.mockClear();
  vi.restoreAllMocks();
});

it('is written at once, over the version that was seen, and kept for the next start', () => {
  rescue(file, BASE, MINE);
  expect(written.mock.calls).toEqual([['a.md', MINE, 'v1', true]]);
  expect(left()).toHaveLength(1);
});

it('has what came from outside in it', () => {
  known = OUTSIDE;
  rescue(file, BASE, MINE);
  expect(written.mock.calls[0]?.[1]).toBe(BOTH);
  known = null;
  rescue(file, BASE, MINE);
  expect(written.mock.calls[1]?.[1]).toBe(MINE);
});

it('waits for the next start where it is longer than a page that goes away may send', async () => {
  const long = `${BASE}${'é'.repeat(30_000)}\n`;
  rescue(file, BASE, long);
  expect(written).not.toHaveBeenCalled();
  await restoreRescued(vault);
  expect([disk['a.md'], left()]).toEqual([long, []]);
});

it('is written all the same where storage is full', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('', 'QuotaExceededError'); });
  rescue(file, BASE, MINE);
  expect(written).toHaveBeenCalledOnce();
});

it('is merged into what stands on the disk at the next start, once', async () => {
  rescue(file, BASE, MINE);
  disk['a.md'] = OUTSIDE;
  await restoreRescued(vault);
  expect([disk['a.md'], left()]).toEqual([BOTH, []]);
  disk['a.md'] = OUTSIDE;
  await restoreRescued(vault);
  expect(disk['a.md']).toBe(OUTSIDE);
});

it('changes nothing where it was written before the page went', async () => {
  rescue(file, BASE, MINE);
  disk['a.md'] = MINE;
  await restoreRescued(vault);
  expect(disk['a.md']).toBe(MINE);
});

it('waits for its own vault and its own note', async () => {
  rescue(file, BASE, MINE);
  await restoreRescued(vaultNamed('andere'));
  disk = {};
  await restoreRescued(vault);
  expect([disk, left()]).toEqual([{}, [expect.stringContaining('a.md')]]);
  disk = { 'a.md': BASE };
  await restoreRescued(vault);
  expect([disk['a.md'], left()]).toEqual([MINE, []]);
});

it('is not kept from coming back by another that is damaged', async () => {
  localStorage.setItem('workbench-rescued:0.md', '{"vault":');
  localStorage.setItem('elders', 'x');
  rescue(file, BASE, MINE);
  await restoreRescued(vault);
  expect([disk['a.md'], left().sort()]).toEqual([MINE, ['elders', 'workbench-rescued:0.md']]);
});
