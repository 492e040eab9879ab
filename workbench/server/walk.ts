import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isWithin } from './place';

export interface DiskStat { type: 'file' | 'folder'; ctime: number; mtime: number; size: number; version: string }
export interface DiskEntry { path: string; stat: DiskStat; text?: string }

const TEXT = /\.(md|txt|json|canvas|base|css|svg|csv)$/i;

/** `null` where nothing is, or what holds no bytes of its own: a pipe would be waited for without end. */
export async function statOf(full: string): Promise<DiskStat | null> {
  const found = await stat(full, { bigint: true }).catch(() => null);
  if (!found?.isDirectory() && !found?.isFile()) return null;
  return {
    type: found.isDirectory() ? 'folder' : 'file',
    ctime: Number(found.birthtimeMs), mtime: Number(found.mtimeMs), size: Number(found.size),
    version: `${found.mtimeNs}-${found.size}-${found.ino}`,
  };
}

/**
 * What the vault shows at a place. Of links only those to a file of the vault: a folder of the vault is seen where it
 * is, so that every walk ends, and what is outside stays outside.
 */
export async function shownAt(root: string, full: string): Promise<DiskStat | null> {
  const found = await statOf(full);
  if (!found || !(await lstat(full)).isSymbolicLink()) return found;
  return found.type === 'file' && isWithin(root, await realpath(full)) ? found : null;
}

export function isHidden(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.'));
}

interface Found { entry: DiskEntry; full: string }

// Of two names that differ only in how their signs are composed, the vault knows the one that it asks for.
async function namesIn(folder: string): Promise<Map<string, string>> {
  const names = new Set(await readdir(folder));
  const known = [...names].map(name => [name.normalize('NFC'), name] as const);
  return new Map(known.map(([name, raw]) => [name, names.has(name) ? name : raw]));
}

async function find(root: string, folder: string, path: string): Promise<Found[]> {
  const found = await Promise.all([...await namesIn(folder)].map(async ([name, raw]) => {
    const full = join(folder, raw);
    const details = await shownAt(root, full).catch(() => null);
    return details ? [{ entry: { path: path ? `${path}/${name}` : name, stat: details }, full }] : [];
  }));
  return found.flat();
}

/** What stands in `folder`, which the vault knows as `path`. */
export async function entriesIn(root: string, folder: string, path: string): Promise<DiskEntry[]> {
  return (await find(root, folder, path)).map(({ entry }) => entry);
}

/** Every file and folder below, hidden ones aside, with the text of the text files. */
export async function walk(root: string, folder: string, path: string): Promise<DiskEntry[]> {
  const found = (await find(root, folder, path)).filter(({ entry }) => !isHidden(entry.path));
  return (await Promise.all(found.map(one => withContents(root, one)))).flat();
}

async function withContents(root: string, { entry, full }: Found): Promise<DiskEntry[]> {
  // What cannot be looked into, or went meanwhile, keeps nobody from the rest.
  if (entry.stat.type === 'folder') return [entry, ...await walk(root, full, entry.path).catch(() => [])];
  if (!TEXT.test(entry.path)) return [entry];
  return [await readFile(full, 'utf8').then(text => ({ ...entry, text }), () => entry)];
}
