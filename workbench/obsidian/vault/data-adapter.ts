import type { ListedFiles, Stat } from 'obsidian';
import { Strict } from '../strict';
import { normalizePath } from './normalize-path';
import {
  Conflict, decode, listRemote, makeRemoteFolder, readRemote, removeRemote, renameRemote, resourceUrl, statRemote, writeRemote,
} from './remote';
import type { Vault } from './vault';

const remotePath = (path: string): string => (normalizePath(path) === '/' ? '' : normalizePath(path));

/** Files by path, the hidden ones too. What it changes is announced by the watcher, as in Obsidian. */
export class DataAdapter extends Strict {
  constructor(private readonly vault: Vault) { super(); }

  getName(): string { return this.vault.getName(); }
  getResourcePath(path: string): string { return resourceUrl(path, this.vault.getFileByPath(path)?.stat.mtime ?? 0); }
  async exists(path: string): Promise<boolean> { return (await statRemote(remotePath(path))) !== null; }
  async stat(path: string): Promise<Stat | null> { return statRemote(remotePath(path)); }
  async list(path: string): Promise<ListedFiles> { return listRemote(remotePath(path)); }
  async read(path: string): Promise<string> { return decode(await this.readBinary(path)); }
  async readBinary(path: string): Promise<ArrayBuffer> { return (await readRemote(remotePath(path))).data; }
  async write(path: string, data: string): Promise<void> { await writeRemote(remotePath(path), data); await this.follow(path); }
  async writeBinary(path: string, data: ArrayBuffer): Promise<void> { await writeRemote(remotePath(path), data); await this.follow(path); }
  async append(path: string, data: string): Promise<void> { await this.process(path, text => text + data); }
  async mkdir(path: string): Promise<void> { await makeRemoteFolder(remotePath(path)); await this.follow(path); }
  async remove(path: string): Promise<void> { await removeRemote(remotePath(path)); }
  async rmdir(path: string, recursive: boolean): Promise<void> {
    const { files, folders } = await this.list(path);
    if (!recursive && files.length + folders.length > 0) throw new Error(`ENOTEMPTY: ${path}`);
    await removeRemote(remotePath(path));
  }
  async rename(path: string, newPath: string): Promise<void> {
    const known = this.vault.getAbstractFileByPath(path);
    if (known) await this.vault.rename(known, newPath);
    else await renameRemote(remotePath(path), remotePath(newPath));
  }
  async copy(path: string, newPath: string): Promise<void> { await this.writeBinary(newPath, await this.readBinary(path)); }

  async process(path: string, fn: (data: string) => string): Promise<string> {
    for (;;) {
      const { data, stat } = await readRemote(remotePath(path));
      const after = fn(decode(data));
      try {
        await writeRemote(remotePath(path), after, stat.version);
        await this.follow(path);
        return after;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    }
  }

  private async follow(path: string): Promise<void> {
    const stat = await statRemote(remotePath(path));
    if (stat && !remotePath(path).startsWith('.')) await this.vault.followEntry({ path: remotePath(path), stat });
  }
}
