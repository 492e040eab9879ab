import { link, mkdir, open, readFile, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { containedPath } from './contained-path';
import { KeyedQueue } from '../keyed-queue';

export interface DiskStat { type: 'file' | 'folder'; ctime: number; mtime: number; size: number; version: string }
export interface DiskEntry { path: string; stat: DiskStat; text?: string }
/** The file changed since the version that the caller saw, or exists already. */
export class Conflict extends Error {}

const TEXT = /\.(md|txt|json|canvas|base|css|svg|csv)$/i;
let temporaryFiles = 0;

export async function statOf(full: string): Promise<DiskStat | null> {
  try {
    const found = await stat(full, { bigint: true });
    return {
      type: found.isDirectory() ? 'folder' : 'file',
      ctime: Number(found.birthtimeMs), mtime: Number(found.mtimeMs), size: Number(found.size),
      version: `${found.mtimeNs}-${found.size}-${found.ino}`,
    };
  } catch {
    return null;
  }
}

async function writeTemporary(full: string, data: Buffer): Promise<string> {
  const name = `.${basename(full)}.${process.pid}-${temporaryFiles++}.tmp`;
  const temporary = join(dirname(full), name);
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(data);
  } finally {
    await file.close();
  }
  return temporary;
}

/** The vault folder: every change is atomic, and changes of one path wait for each other. */
export class Disk {
  private readonly queue = new KeyedQueue();
  constructor(readonly root: string) {}

  async stat(path: string): Promise<DiskStat | null> {
    return statOf(await containedPath(this.root, path));
  }

  async read(path: string): Promise<{ data: Buffer; stat: DiskStat }> {
    const full = await containedPath(this.root, path);
    return this.queue.run(path, async () => {
      const found = await statOf(full);
      if (found?.type !== 'file') throw Object.assign(new Error(`No such file: ${path}`), { code: 'ENOENT' });
      return { data: await readFile(full), stat: found };
    });
  }

  /** Writes when the file still has `version`; `null` means that it must not exist yet, `undefined` that anything goes. */
  async write(path: string, data: Buffer, version?: string | null): Promise<DiskStat> {
    const full = await containedPath(this.root, path);
    return this.queue.run(path, () => this.replace(full, data, version));
  }

  private async replace(full: string, data: Buffer, version?: string | null): Promise<DiskStat> {
    if (version && (await statOf(full))?.version !== version) throw new Conflict(full);
    const temporary = await writeTemporary(full, data);
    if (version === null) await this.place(temporary, full);
    else await rename(temporary, full);
    const written = await statOf(full);
    if (!written) throw new Conflict(full);
    return written;
  }

  // A hard link, unlike a rename, fails when the name is taken.
  private async place(temporary: string, full: string): Promise<void> {
    try {
      await link(temporary, full);
    } catch {
      throw new Conflict(full);
    } finally {
      await unlink(temporary);
    }
  }

  async makeFolder(path: string): Promise<void> {
    await mkdir(await containedPath(this.root, path), { recursive: true });
  }

  async rename(from: string, to: string): Promise<void> {
    const [source, target] = [await containedPath(this.root, from), await containedPath(this.root, to)];
    await this.queue.run(from, async () => {
      const differsInCaseOnly = from.toLowerCase() === to.toLowerCase();
      if (!differsInCaseOnly && await statOf(target)) throw new Conflict(to);
      await mkdir(dirname(target), { recursive: true });
      await rename(source, target);
    });
  }

  async remove(path: string): Promise<void> {
    const full = await containedPath(this.root, path);
    if (full === this.root) throw new Conflict('The vault itself cannot be removed');
    await this.queue.run(path, () => rm(full, { recursive: true }));
  }

  async list(path: string): Promise<DiskEntry[]> {
    const full = await containedPath(this.root, path);
    const names = await readdir(full);
    const entries = await Promise.all(names.map(async name => ({ path: path ? `${path}/${name}` : name, stat: await statOf(join(full, name)) })));
    return entries.flatMap(({ path: found, stat: details }) => (details ? [{ path: found, stat: details }] : []));
  }

  /** Every file and folder, dot folders aside, with the text of the text files. */
  async readAll(path = ''): Promise<DiskEntry[]> {
    const entries = (await this.list(path)).filter(entry => !isHidden(entry.path));
    return (await Promise.all(entries.map(entry => this.withContents(entry)))).flat();
  }

  private async withContents(entry: DiskEntry): Promise<DiskEntry[]> {
    if (entry.stat.type === 'folder') return [entry, ...await this.readAll(entry.path)];
    if (!TEXT.test(entry.path)) return [entry];
    try {
      const { data, stat: found } = await this.read(entry.path);
      return [{ path: entry.path, stat: found, text: data.toString('utf8') }];
    } catch {
      return [];
    }
  }
}

export function isHidden(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.'));
}
