import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OutsideVault } from '../../workbench/server/contained-path';
import { Conflict, Disk } from '../../workbench/server/disk';

let root: string;
let disk: Disk;
const write = (path: string, text: string, version?: string | null) => disk.write(path, Buffer.from(text), version);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'workbench-'));
  disk = new Disk(root);
});
afterEach(() => rm(root, { recursive: true }));

it('refuses paths that lead out of the vault', async () => {
  await symlink(tmpdir(), join(root, 'away'));
  await expect(write('../elsewhere.md', 'x')).rejects.toThrow(OutsideVault);
  await expect(write('away/elsewhere.md', 'x')).rejects.toThrow(OutsideVault);
});

it('creates a file once, however many ask for it', async () => {
  const made = await Promise.allSettled(['a', 'b', 'c'].map(text => write('note.md', text, null)));
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('does not write over a version that the writer has not seen', async () => {
  const { version } = await write('note.md', 'first', null);
  await writeFile(join(root, 'note.md'), 'from outside');
  await expect(write('note.md', 'second', version)).rejects.toThrow(Conflict);
  expect(await readFile(join(root, 'note.md'), 'utf8')).toBe('from outside');
});

it('leaves nothing behind but the files themselves', async () => {
  await Promise.allSettled([write('note.md', 'a', null), write('note.md', 'b', null), write('note.md', 'c')]);
  expect(await readdir(root)).toEqual(['note.md']);
});

it('reads all notes at once, with the byte-order mark and line ends that they have, and no dot folders', async () => {
  await write('note.md', '\uFEFFeen\r\ntwee');
  await disk.makeFolder('.obsidian');
  const entries = await disk.readAll();
  expect(entries.map(({ path, text }) => ({ path, text }))).toEqual([{ path: 'note.md', text: '\uFEFFeen\r\ntwee' }]);
});
