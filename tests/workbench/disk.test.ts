import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Conflict, Disk } from '../../workbench/server/disk';
import { BadPath, OutsideVault, vaultPath } from '../../workbench/server/place';

const COMPOSED = 'ge\u00EFnd.md';
const TAKEN_APART = COMPOSED.normalize('NFD');

let folder: string;
let root: string;
let disk: Disk;
const write = (path: string, text: string, version?: string | null) => disk.write(path, Buffer.from(text), version);

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'workbench-')));
  root = join(folder, 'vault');
  await mkdir(root);
  disk = new Disk(root);
});
afterEach(() => rm(folder, { recursive: true }));

const shown = async () => (await disk.readAll()).map(({ path }) => path).sort();
const winners = async (tries: Promise<unknown>[]) => (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;

it('refuses paths that lead out of the vault', async () => {
  await symlink(tmpdir(), join(root, 'away'));
  await expect(write('../elsewhere.md', 'x')).rejects.toThrow(OutsideVault);
  await expect(write('away/elsewhere.md', 'x')).rejects.toThrow(OutsideVault);
});

it('creates a file once, however many ask for it', async () => {
  expect(await winners(['a', 'b', 'c'].map(text => write('note.md', text, null)))).toBe(1);
});

it.each([
  ['note.md', './note.md'], ['a/note.md', 'a//note.md'], ['a/note.md', '/a/./note.md'], [COMPOSED, TAKEN_APART], ['note.md', 'link.md'], ['a/note.md', 'b/note.md'],
])('has one winner of writers that saw one version, whatever they call the file: %j, %j', async (one, other) => {
  await mkdir(join(root, 'a'));
  await symlink('note.md', join(root, 'link.md'));
  await symlink('a', join(root, 'b'));
  const { version } = await write(one, 'first', null);
  for (let round = 0; round < 5; round++) {
    const stat = round === 0 ? { version } : await write(one, `round ${round}`);
    expect(await winners([write(one, 'one', stat.version), write(other, 'other', stat.version)])).toBe(1);
  }
});

it('finds a note whose name another system wrote as two signs', async () => {
  await writeFile(join(root, TAKEN_APART), 'van een Mac');
  expect(await shown()).toEqual([COMPOSED]);
  await write(COMPOSED, 'en verder');
  expect(await readdir(root)).toEqual([TAKEN_APART]);
});

it.each([['note.md', 'Note.md'], ['a', 'A'], ['note.md', 'a/note.md']])('never renames %j over %j', async (from, to) => {
  await Promise.all(['a', 'A'].map(async name => { await mkdir(join(root, name)); await write(`${name}/note.md`, `in ${name}`); }));
  await write('note.md', 'small');
  await write('Note.md', 'capital');
  await expect(disk.rename(from, to)).rejects.toThrow(Conflict);
  const texts = await Promise.all(['note.md', 'Note.md', 'a/note.md', 'A/note.md'].map(path => readFile(join(root, path), 'utf8')));
  expect(texts).toEqual(['small', 'capital', 'in a', 'in A']);
});

it('gives a name away once, however many files are renamed to it', async () => {
  const names = ['a.md', 'b.md', 'c.md'];
  await Promise.all(names.map(name => write(name, name)));
  expect(await winners([...names.map(name => disk.rename(name, 'new.md')), write('./new.md', 'new', null)])).toBe(1);
  expect(await readdir(root)).toHaveLength(3);
});

it.each([
  ['gone.md', 'deep/down/note.md'], ['a', 'a/b/c'], ['note.md', '.'], ['note.md', ''], ['note.md', `new/${'n'.repeat(300)}`], ['note.md', 'note.md/x/y'],
])('leaves nothing behind of renaming %j to %j, which cannot be', async (from, to) => {
  await disk.makeFolder('a');
  await write('note.md', 'stays');
  await expect(disk.rename(from, to)).rejects.toThrow();
  expect((await readdir(root, { recursive: true })).sort()).toEqual(['a', 'note.md']);
});

it.each(['', '.', './', '/', '//', 'a', 'a/.', 'nul\0l.md', 'no/folder.md', 'n'.repeat(300)])('leaves nothing behind, inside or outside, of writing to %j', async path => {
  await disk.makeFolder('a');
  await expect(write(path, 'x')).rejects.toThrow();
  await expect(write(path, 'x', null)).rejects.toThrow();
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['vault', 'vault/a']);
});

it('writes a file whose name is as long as a name can be', async () => {
  await write(`${'n'.repeat(252)}.md`, 'long');
  expect(await shown()).toEqual([`${'n'.repeat(252)}.md`]);
});

it.each(['', '.', './/'])('removes or renames no vault as a whole: %j', async path => {
  await write('note.md', 'x');
  await expect(disk.remove(path)).rejects.toThrow(BadPath);
  await expect(disk.rename(path, 'elsewhere')).rejects.toThrow(BadPath);
  expect(await readdir(root)).toEqual(['note.md']);
});

it('opens a vault with links out of it, and leaves them out', async () => {
  await mkdir(join(folder, 'outside'));
  await writeFile(join(folder, 'outside/secret.md'), 'secret');
  await write('note.md', 'x');
  await Promise.all([['../outside', 'away'], ['../outside/secret.md', 'secret.md'], ['nowhere', 'gone'], ['round', 'round']]
    .map(([target = '', name = '']) => symlink(target, join(root, name))));
  expect(await shown()).toEqual(['note.md']);
  await expect(disk.read('secret.md')).rejects.toThrow(OutsideVault);
  await expect(disk.rename('note.md', 'away/note.md')).rejects.toThrow(OutsideVault);
});

it('comes to an end where links lead round, and shows what is linked once', async () => {
  await mkdir(join(root, 'a/b'), { recursive: true });
  await write('a/b/note.md', 'x');
  await Promise.all(['one', 'two'].flatMap(name => [symlink('..', join(root, 'a', name)), symlink('../..', join(root, 'a/b', name)), symlink('a', join(root, name))]));
  await symlink('a/b/note.md', join(root, 'also.md'));
  expect(await shown()).toEqual(['a', 'a/b', 'a/b/note.md', 'also.md']);
});

it('waits for no pipe', async () => {
  execFileSync('mkfifo', [join(root, 'pipe.md')]);
  expect(await shown()).toEqual([]);
  await expect(disk.read('pipe.md')).rejects.toThrow();
});

it.each(['a\\..\\..\\b', 'note.md.', 'note.md ', 'note.md::$DATA', 'NUL.md', 'c:note.md'])('refuses %j on Windows, where it would name something else', path => {
  expect(() => vaultPath(path, 'win32')).toThrow();
  expect(vaultPath(path, 'linux')).toBe(path);
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
