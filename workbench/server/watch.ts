import { watch, type FSWatcher } from 'node:fs';
import type { Disk } from './disk';
import { placeOf } from './place';
import { isHidden, type DiskEntry } from './walk';

export type DiskEvent = { type: 'present'; entry: DiskEntry } | { type: 'absent'; path: string };

const SETTLE_MS = 25;

/**
 * Tells what changed in the vault. One `fs.watch` per folder: the recursive one loses
 * a file after it has been replaced by a rename.
 */
export class VaultWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly known = new Map<string, string>();
  private readonly pending = new Map<string, NodeJS.Timeout>();

  constructor(private readonly disk: Disk, private readonly emit: (event: DiskEvent) => void) {}

  async start(): Promise<void> {
    await this.watchFolder('');
  }

  stop(): void {
    this.pending.forEach(timer => clearTimeout(timer));
    this.watchers.forEach(watcher => watcher.close());
    this.watchers.clear();
  }

  /** Watches a folder that is otherwise skipped, such as the one with the plugin's data. */
  async include(folder: string): Promise<void> {
    if (!this.watchers.has(folder) && (await this.disk.stat(folder))?.type === 'folder') await this.watchFolder(folder);
  }

  private async watchFolder(folder: string): Promise<void> {
    if (this.watchers.has(folder)) return;
    const { real } = await placeOf(this.disk.root, folder);
    if (this.watchers.has(folder)) return;
    const watcher = watch(real, (_, raw) => {
      const name = `${raw}`.normalize('NFC');
      this.schedule(folder ? `${folder}/${name}` : name, folder);
    });
    watcher.on('error', () => this.forget(folder));
    this.watchers.set(folder, watcher);
    const entries = await this.disk.list(folder).catch(() => []);
    await Promise.all(entries.map(entry => this.learn(entry, folder)));
  }

  private isSkipped(path: string, folder: string): boolean {
    return isHidden(path.slice(folder.length));
  }

  private async learn(entry: DiskEntry, folder: string): Promise<void> {
    if (this.isSkipped(entry.path, folder)) return;
    this.known.set(entry.path, entry.stat.version);
    if (entry.stat.type === 'folder') await this.watchFolder(entry.path);
  }

  private schedule(path: string, folder: string): void {
    if (this.isSkipped(path, folder)) return;
    clearTimeout(this.pending.get(path));
    this.pending.set(path, setTimeout(() => {
      this.pending.delete(path);
      void this.look(path).catch(() => undefined);
    }, SETTLE_MS));
  }

  private async look(path: string): Promise<void> {
    const stat = await this.disk.shown(path);
    if (!stat) return this.lose(path);
    if (stat.type === 'file' && this.known.get(path) === stat.version) return;
    const isNew = !this.known.has(path);
    this.known.set(path, stat.version);
    if (stat.type === 'file' || isNew) this.emit({ type: 'present', entry: { path, stat } });
    if (stat.type === 'folder' && isNew) await this.discover(path);
  }

  // What arrived in a new folder before it was watched would otherwise go unseen.
  private async discover(folder: string): Promise<void> {
    await this.watchFolder(folder);
    const found = await this.disk.readAll(folder);
    found.forEach(({ path, stat }) => this.emit({ type: 'present', entry: { path, stat } }));
  }

  private lose(path: string): void {
    if (!this.known.has(path)) return;
    const gone = [...this.known.keys()].filter(key => key === path || key.startsWith(`${path}/`));
    gone.forEach(key => {
      this.known.delete(key);
      this.forget(key);
    });
    this.emit({ type: 'absent', path });
  }

  private forget(folder: string): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
  }
}
