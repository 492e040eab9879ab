import type * as Promises from 'node:fs/promises';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Conflict, Disk } from '../../workbench/server/disk';

// A disk that takes `Note.md` and `note.md` for one name and, like a USB stick, has no hard links.
vi.mock('node:fs/promises', async importOriginal => {
  const real = await importOriginal<typeof Promises>();
  async function found(path: string): Promise<string> {
    const names = await real.readdir(dirname(path)).catch((): string[] => []);
    return join(dirname(path), names.find(name => name.toLowerCase() === basename(path).toLowerCase()) ?? basename(path));
  }
  const rename = async (from: string, to: string): Promise<void> => {
    const [source, target] = [await found(from), await found(to)];
    await real.rename(source, source === target ? to : target);
  };
  const refused = Object.assign(new Error('no links here'), { code: 'EPERM' });
  return {
    ...real, rename, link: () => Promise.reject(refused),
    stat: async (path: string, options: object) => real.stat(await found(path), options),
    lstat: async (path: string) => real.lstat(await found(path)),
    realpath: async (path: string) => real.realpath(await found(path)),
    copyFile: async (from: string, to: string, mode: number) => real.copyFile(from, await found(to), mode),
  };
});

let root: string;
let disk: Disk;
const write = (path: string, text: string, version?: string | null) => disk.write(path, Buffer.from(text), version);

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'workbench-')));
  disk = new Disk(root);
});
afterEach(() => rm(root, { recursive: true }));

it('gives a file another case', async () => {
  await write('note.md', 'text');
  await disk.rename('note.md', 'Note.md');
  expect(await readdir(root)).toEqual(['Note.md']);
  expect(await readFile(join(root, 'Note.md'), 'utf8')).toBe('text');
});

it('does not rename over a file that has the name in another case', async () => {
  await write('note.md', 'text');
  await write('other.md', 'other');
  await expect(disk.rename('other.md', 'NOTE.md')).rejects.toThrow(Conflict);
  expect(await readFile(join(root, 'note.md'), 'utf8')).toBe('text');
});

it('creates a file once, in whichever case it is asked for', async () => {
  const made = await Promise.allSettled(['note.md', 'Note.md', 'NOTE.md'].map(path => write(path, path, null)));
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(root)).toHaveLength(1);
});

it('has one winner of writers that saw one version', async () => {
  const { version } = await write('note.md', 'first', null);
  const written = await Promise.allSettled(['note.md', 'NOTE.md'].map(path => write(path, path, version)));
  expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
