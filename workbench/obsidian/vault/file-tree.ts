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
  private readonly byName = new Map<string, Set<TAbstractFile>>();
  readonly root: TFolder;

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.put(this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  /** What bears a name in whatever folder, without regard to case. */
  named(name: string): TAbstractFile[] {
    return [...this.byName.get(name.toLowerCase()) ?? []];
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
      this.take(item);
      item.parent?.children.remove(item);
    });
    return gone;
  }

  /** Moves an item with all it holds; gives what moved with its old path. */
  move(path: string, newPath: string): { item: TAbstractFile; oldPath: string }[] {
    const moved = this.within(path).map(item => ({ item, oldPath: item.path }));
    moved.forEach(({ item }) => this.take(item));
    moved.forEach(({ item, oldPath }) => item.setPath(newPath + oldPath.slice(path.length)));
    moved.forEach(({ item }) => this.put(item));
    const top = moved[0]?.item;
    top?.parent?.children.remove(top);
    if (top) this.attach(top);
    return moved;
  }

  private within(path: string): TAbstractFile[] {
    return this.all().filter(item => item.path === path || item.path.startsWith(`${path}/`));
  }

  private put(item: TAbstractFile): void {
    this.byPath.set(item.path, item);
    const name = item.name.toLowerCase();
    this.byName.set(name, (this.byName.get(name) ?? new Set()).add(item));
  }

  /** To be called while it still bears the name that it was put under. */
  private take(item: TAbstractFile): void {
    this.byPath.delete(item.path);
    this.byName.get(item.name.toLowerCase())?.delete(item);
  }

  private attach<T extends TAbstractFile>(item: T): T {
    this.put(item);
    item.parent = this.addFolder(parentPath(item.path));
    item.parent.children.push(item);
    return item;
  }
}
