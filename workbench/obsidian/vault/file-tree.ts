import type { FileStats } from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import type { RemoteStat } from './remote';
import type { Vault } from './vault';

export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '/' : path.slice(0, slash);
}

const statsOf = ({ ctime, mtime, size }: RemoteStat): FileStats => ({ ctime, mtime, size });

/** Files and folders by path; knows nothing of disk or events. */
export class FileTree {
  private readonly byPath = new Map<string, TAbstractFile>();
  readonly root: TFolder;

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  addFolder(path: string): TFolder {
    const known = this.get(path);
    if (known instanceof TFolder) return known;
    return this.attach(new TFolder(this.vault, path));
  }

  addFile(path: string, stat: RemoteStat): TFile {
    const file = this.attach(new TFile(this.vault, path, statsOf(stat)));
    file.version = stat.version;
    return file;
  }

  refresh(file: TFile, stat: RemoteStat): void {
    file.stat = statsOf(stat);
    file.version = stat.version;
  }

  /** What was removed, the inmost first. */
  remove(path: string): TAbstractFile[] {
    const gone = this.within(path).reverse();
    gone.forEach(item => {
      this.byPath.delete(item.path);
      item.parent?.children.remove(item);
    });
    return gone;
  }

  /** Moves an item with all it holds; gives what moved with its old path. */
  move(path: string, newPath: string): { item: TAbstractFile; oldPath: string }[] {
    const moved = this.within(path).map(item => ({ item, oldPath: item.path }));
    moved.forEach(({ item }) => this.byPath.delete(item.path));
    moved.forEach(({ item, oldPath }) => item.setPath(newPath + oldPath.slice(path.length)));
    moved.forEach(({ item }) => this.byPath.set(item.path, item));
    const top = moved[0]?.item;
    top?.parent?.children.remove(top);
    if (top) this.attach(top);
    return moved;
  }

  private within(path: string): TAbstractFile[] {
    return this.all().filter(item => item.path === path || item.path.startsWith(`${path}/`));
  }

  private attach<T extends TAbstractFile>(item: T): T {
    this.byPath.set(item.path, item);
    item.parent = this.addFolder(parentPath(item.path));
    item.parent.children.push(item);
    return item;
  }
}
