import { realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';

/** A request for something outside the vault folder. */
export class OutsideVault extends Error {}

function isWithin(root: string, full: string): boolean {
  return full === root || full.startsWith(root + sep);
}

async function nearestRealPath(full: string): Promise<string> {
  try {
    return await realpath(full);
  } catch {
    return nearestRealPath(dirname(full));
  }
}

/** The absolute path of a vault path. Rejects `..` and links that lead out of the vault. */
export async function containedPath(root: string, path: string): Promise<string> {
  const full = resolve(root, `./${path}`);
  if (path.includes('\0') || !isWithin(root, full)) throw new OutsideVault(path);
  if (!isWithin(root, await nearestRealPath(full))) throw new OutsideVault(path);
  return full;
}
