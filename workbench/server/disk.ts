import { constants, copyFile, link, mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { BadPath, isWithin, placeOf, vaultPath, type Place } from './place';
import { entriesIn, shownAt, statOf, walk, type DiskEntry, type DiskStat } from './walk';

/** The file changed since the version that the caller saw, or exists already. */
export class Conflict extends Error {}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const missing = (): Error => Object.assign(new Error('There is no such file or folder.'), { code: 'ENOENT' });

let temporaryFiles = 0;

// The name says nothing of the file's own, which may be as long as a name can be.
async function writeTemporary(folder: string, data: Buffer): Promise<string> {
  const temporary = join(folder, `.workbench-${process.pid}-${temporaryFiles++}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(data);
  } finally {
    await file.close();
  }
  return temporary;
}

/** Unlike a rename these fail when the name is taken; not every disk has links. */
async function placeNew(temporary: string, full: string): Promise<void> {
  try {
    await link(temporary, full).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      await copyFile(temporary, full, constants.COPYFILE_EXCL);
    });
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? new Conflict('There is a file of this name already.') : error;
  }
}

async function replace(full: string, data: Buffer, version?: string | null): Promise<DiskStat> {
  const before = await statOf(full);
  if (before?.type === 'folder') throw new Conflict('A folder has this name.');
  if (version && before?.version !== version) throw new Conflict('The file has changed meanwhile.');
  const temporary = await writeTemporary(dirname(full), data);
  try {
    if (version === null) await placeNew(temporary, full);
    else await rename(temporary, full);
  } finally {
    await rm(temporary, { force: true });
  }
  const written = await statOf(full);
  if (!written) throw new Conflict('The file went away at once.');
  return written;
}

/** Where the disk folds case, `source` itself answers to another spelling of its name. */
async function isTaken(source: string, target: string): Promise<boolean> {
  const names = await readdir(dirname(target)).catch((): string[] => []);
  if (names.includes(basename(target))) return true;
  const [from, to] = [await statOf(source), await statOf(target)];
  return to !== null && from?.version !== to.version;
}

async function move(source: string, target: string): Promise<void> {
  const made = await mkdir(dirname(target), { recursive: true });
  try {
    await rename(source, target);
  } catch (error) {
    for (let folder = dirname(target); made && isWithin(made, folder); folder = dirname(folder)) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/**
 * The vault folder. Every change is atomic, and changes wait for each other, whatever they are of: one file has many
 * names (another case, another composition of signs, a link), and a folder can be renamed while one writes in it.
 */
export class Disk {
  private turn: Promise<unknown> = Promise.resolve();
  constructor(readonly root: string) {}

  async stat(path: string): Promise<DiskStat | null> {
    return statOf((await placeOf(this.root, path)).real);
  }

  /** What of a path the vault shows: of links less than is there. */
  async shown(path: string): Promise<DiskStat | null> {
    return shownAt(this.root, (await placeOf(this.root, path)).own);
  }

  // A change puts another file in the place of this one: what has been opened stays whole.
  async read(path: string): Promise<{ data: Buffer; stat: DiskStat }> {
    const { real } = await placeOf(this.root, path);
    const found = await statOf(real);
    if (found?.type !== 'file') throw missing();
    return { data: await readFile(real), stat: found };
  }

  /** Writes when the file still has `version`; `null` means that it must not exist yet, `undefined` that anything goes. */
  async write(path: string, data: Buffer, version?: string | null): Promise<DiskStat> {
    return this.change(path, ({ real }) => replace(real, data, version));
  }

  async makeFolder(path: string): Promise<void> {
    await this.change(path, async ({ real }) => { await mkdir(real, { recursive: true }); });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.change(from, async ({ own: source }) => {
      const { own: target } = await this.inside(to);
      if (source === target) return;
      if (!(await statOf(source))) throw missing();
      if (isWithin(source, target)) throw new BadPath('A folder cannot be put into itself.');
      if (await isTaken(source, target)) throw new Conflict('There is a file of this name already.');
      await move(source, target);
    });
  }

  async remove(path: string): Promise<void> {
    await this.change(path, ({ own }) => rm(own, { recursive: true }));
  }

  async list(path: string): Promise<DiskEntry[]> {
    return entriesIn(this.root, (await placeOf(this.root, path)).real, vaultPath(path));
  }

  /** Every file and folder, dot folders aside, with the text of the text files. */
  async readAll(path = ''): Promise<DiskEntry[]> {
    return walk(this.root, (await placeOf(this.root, path)).real, vaultPath(path));
  }

  private change<T>(path: string, task: (place: Place) => Promise<T>): Promise<T> {
    const result = this.turn.then(async () => task(await this.inside(path)));
    this.turn = result.catch(() => undefined);
    return result;
  }

  private async inside(path: string): Promise<Place> {
    if (vaultPath(path) === '') throw new BadPath('This is the vault itself, not something in it.');
    return placeOf(this.root, path);
  }
}
