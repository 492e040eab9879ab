import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Disk } from './host';

/** The vault's folder, as a sync service or another editor would use it. */
export function diskOf(vault: string): Disk {
  return {
    read: path => readFile(join(vault, path), 'utf8'),
    remove: path => rm(join(vault, path)),
    async write(path, text) {
      await mkdir(dirname(join(vault, path)), { recursive: true });
      await writeFile(join(vault, path), text);
    },
    async list() {
      const entries = await readdir(vault, { recursive: true, withFileTypes: true });
      return entries.filter(entry => entry.isFile()).map(entry => relative(vault, join(entry.parentPath, entry.name)));
    },
  };
}
