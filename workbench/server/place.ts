import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import process from 'node:process';

/** A request for something outside the vault folder. */
export class OutsideVault extends Error {}
/** A path that names no file. */
export class BadPath extends Error {}

/** Where something of the vault is: itself, and what it leads to when it is a link. */
export interface Place { readonly own: string; readonly real: string }

// Windows would read these as another name, a device or a second stream of the same file.
const NOT_ON_WINDOWS = /[<>:"|?*]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** `./a//b/` as `a/b`, the vault itself as no text at all. One text has one form, however it was composed. */
export function vaultPath(path: string, platform: string = process.platform): string {
  const isWindows = platform === 'win32';
  const parts = path.split(isWindows ? /[\\/]/ : '/').filter(part => part !== '' && part !== '.');
  if (parts.includes('..')) throw new OutsideVault('This path leads out of the vault.');
  if (path.includes('\0') || (isWindows && parts.some(part => NOT_ON_WINDOWS.test(part)))) throw new BadPath('No file can have this name.');
  return parts.join('/').normalize('NFC');
}

export function isWithin(root: string, full: string): boolean {
  return full === root || full.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** What a link leads to; the path itself where nothing is. */
async function followed(own: string): Promise<string> {
  return realpath(own).catch(() => own);
}

// A disk may hold `é` as two signs, as some systems and archives write it.
async function entryNamed(folder: string, name: string): Promise<string> {
  const exact = join(folder, name);
  if (await lstat(exact).then(() => true, () => false)) return exact;
  const names = await readdir(folder).catch(() => []);
  return join(folder, names.find(found => found.normalize('NFC') === name) ?? name);
}

/** The place of a vault path, whether something is there or not. Links are followed as long as they stay in the vault. */
export async function placeOf(root: string, path: string): Promise<Place> {
  let place = { own: root, real: root };
  for (const name of vaultPath(path).split('/').filter(part => part !== '')) {
    const own = await entryNamed(place.real, name);
    place = { own, real: await followed(own) };
    if (!isWithin(root, place.real)) throw new OutsideVault('A link in this path leads out of the vault.');
  }
  return place;
}
