import { Events } from '../events';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import { DataAdapter } from './data-adapter';
import { FileTree } from './file-tree';
import { KeyedQueue } from '../../keyed-queue';
import { weather } from '../weather';
import { normalizePath } from './normalize-path';
import {
  Conflict, decode, makeRemoteFolder, pageId, readRemote, removeRemote, renameRemote, resourceUrl, statRemote, writeRemote,
  type RemoteEntry, type RemoteEvent, type RemoteStat,
} from './remote';

export class Vault extends Events {
  readonly adapter: DataAdapter;
  readonly configDir = '.obsidian';
  private readonly tree = new FileTree(this);
  private readonly texts = new Map<string, string>();
  private readonly queue = new KeyedQueue();

  constructor(private readonly vaultName: string, entries: RemoteEntry[]) {
    super();
    this.adapter = new DataAdapter(this);
    entries.forEach(entry => this.admit(entry));
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    root.children.forEach(child => (child instanceof TFolder ? Vault.recurseChildren(child, cb) : cb(child)));
  }

  getName(): string { return this.vaultName; }
  getRoot(): TFolder { return this.tree.root; }
  getAllLoadedFiles(): TAbstractFile[] { return this.tree.all(); }
  getFiles(): TFile[] { return this.tree.all().filter(item => item instanceof TFile); }
  getMarkdownFiles(): TFile[] { return this.getFiles().filter(file => file.extension === 'md'); }
  getAbstractFileByPath(path: string): TAbstractFile | null { return this.tree.get(path); }
  getResourcePath(file: TFile): string { return resourceUrl(file.path, file.stat.mtime); }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.tree.all().filter(item => item instanceof TFolder).filter(folder => includeRoot || !folder.isRoot());
  }

  getFileByPath(path: string): TFile | null {
    const found = this.tree.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.tree.get(path);
    return found instanceof TFolder ? found : null;
  }

  /** The files that bear a name in whatever folder, without regard to case. */
  filesNamed(name: string): TFile[] {
    return this.tree.named(name).filter(item => item instanceof TFile);
  }

  /** The text that the page knows, without asking the disk. */
  knownText(path: string): string | undefined {
    return this.texts.get(path);
  }

  async read(file: TFile): Promise<string> {
    return this.slowly(() => this.queue.run(file.path, async () => decode((await readRemote(file.path)).data)));
  }

  async cachedRead(file: TFile): Promise<string> {
    const known = await this.slowly(() => Promise.resolve(this.texts.get(file.path)));
    return known ?? this.read(file);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.slowly(async () => (await readRemote(file.path)).data);
  }

  async create(path: string, data: string): Promise<TFile> {
    return this.place(normalizePath(path), data, data);
  }

  async createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.place(normalizePath(path), data);
  }

  async createFolder(path: string): Promise<TFolder> {
    const folder = normalizePath(path);
    if (this.tree.get(folder)) throw new Error('Folder already exists.');
    await makeRemoteFolder(folder);
    const isNew = !this.tree.get(folder);
    const added = this.tree.addFolder(folder);
    if (isNew) this.trigger('create', added);
    return added;
  }

  async modify(file: TFile, data: string): Promise<void> {
    weather.tryWrite(file.path);
    await this.queue.run(file.path, () => this.store(file, data, data));
  }

  async modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    weather.tryWrite(file.path);
    await this.queue.run(file.path, () => this.store(file, data));
  }

  async append(file: TFile, data: string): Promise<void> {
    await this.process(file, text => text + data);
  }

  async appendBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    await this.modifyBinary(file, await new Blob([await this.readBinary(file), data]).arrayBuffer());
  }

  /** Reads, changes and writes as one step: it starts again when the file changed in between. */
  async process(file: TFile, fn: (data: string) => string): Promise<string> {
    return this.queue.run(file.path, async () => {
      for (;;) {
        const { data, stat } = await this.slowly(() => readRemote(file.path));
        const before = decode(data);
        const after = fn(before);
        if (after !== before) weather.tryWrite(file.path);
        if (after === before || await this.storeOver(file, after, stat.version)) return after;
      }
    });
  }

  async delete(file: TAbstractFile): Promise<void> {
    await removeRemote(file.path);
    this.forget(file.path);
  }

  async trash(file: TAbstractFile): Promise<void> {
    let target = `.trash/${file.name}`;
    for (let number = 2; await statRemote(target); number++) target = `.trash/${number} ${file.name}`;
    await renameRemote(file.path, target);
    this.forget(file.path);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const [from, to] = [file.path, normalizePath(newPath)];
    if (this.tree.get(to) && from.toLowerCase() !== to.toLowerCase()) throw new Error('Destination file already exists!');
    await this.queue.run(from, () => renameRemote(from, to));
    this.tree.move(from, to).forEach(({ item, oldPath }) => {
      this.moveText(oldPath, item.path);
      this.trigger('rename', item, oldPath);
    });
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<TFile> {
    if (!(file instanceof TFile)) throw new Error('The workbench copies files only');
    return this.createBinary(newPath, await this.readBinary(file));
  }

  /** Takes over what happened on disk; changes that this page made itself are known already. */
  async follow(event: RemoteEvent): Promise<void> {
    await weather.wait('outside');
    if (event.type === 'absent') return this.followRemoval(event.path);
    if (event.author !== pageId) await this.followEntry(event.entry);
  }

  async followEntry({ path, stat }: RemoteEntry): Promise<void> {
    if (path.startsWith('.')) this.trigger('raw', path);
    else if (stat.type === 'folder') this.followFolder(path);
    else await this.queue.run(path, () => this.followFile(path));
  }

  private async followRemoval(path: string): Promise<void> {
    if (this.tree.get(path) && !(await statRemote(path))) this.forget(path);
  }

  private followFolder(path: string): void {
    if (!this.tree.get(path)) this.trigger('create', this.tree.addFolder(path));
  }

  private async followFile(path: string): Promise<void> {
    // What was told of may be gone again: that is told of next.
    const read = await readRemote(path).catch((error: unknown) => { if (codeOf(error) !== 'ENOENT') throw error; });
    if (!read) return;
    const { data, stat } = read;
    const known = this.getFileByPath(path);
    if (!known) {
      this.announce(path, stat, decode(data));
      return;
    }
    if (known.version === stat.version) return;
    const isSame = this.texts.get(path) === decode(data);
    this.remember(known, stat, decode(data));
    if (!isSame) this.announceChange(known);
  }

  // A read may begin late, and may end after the file has changed again.
  private async slowly<T>(read: () => Promise<T>): Promise<T> {
    await weather.wait('read');
    const data = await read();
    if (weather.strikes('late')) await weather.wait('read');
    return data;
  }

  // The app promises neither when `modify` comes nor that it comes once.
  private announceChange(file: TFile): void {
    const announce = (): void => { if (this.tree.get(file.path) === file) this.trigger('modify', file); };
    if (weather.strikes('late')) void weather.wait('event').then(announce);
    else announce();
    if (weather.strikes('doubled')) void weather.wait('event').then(announce);
  }

  private async place(path: string, body: BodyInit, text?: string): Promise<TFile> {
    if (this.tree.get(path)) throw new Error('File already exists.');
    weather.tryWrite(path);
    return this.queue.run(path, async () => {
      const stat = await writeRemote(path, body, null).catch((error: unknown) => {
        throw error instanceof Conflict ? new Error('File already exists.') : error;
      });
      return this.announce(path, stat, text);
    });
  }

  private announce(path: string, stat: RemoteStat, text?: string): TFile {
    const file = this.tree.addFile(path, stat);
    if (text !== undefined) this.texts.set(path, text);
    this.trigger('create', file);
    return file;
  }

  private async storeOver(file: TFile, text: string, version: string): Promise<boolean> {
    try {
      await this.store(file, text, text, version);
      return true;
    } catch (error) {
      if (error instanceof Conflict) return false;
      throw error;
    }
  }

  private async store(file: TFile, body: BodyInit, text?: string, version?: string): Promise<void> {
    this.remember(file, await writeRemote(file.path, body, version), text);
    this.announceChange(file);
  }

  private remember(file: TFile, stat: RemoteStat, text?: string): void {
    this.tree.refresh(file, stat);
    if (text === undefined) this.texts.delete(file.path);
    else this.texts.set(file.path, text);
  }

  private moveText(from: string, to: string): void {
    const text = this.texts.get(from);
    this.texts.delete(from);
    if (text !== undefined) this.texts.set(to, text);
  }

  private forget(path: string): void {
    this.tree.remove(path).forEach(item => {
      this.texts.delete(item.path);
      this.trigger('delete', item);
    });
  }

  private admit({ path, stat, text }: RemoteEntry): void {
    if (stat.type === 'folder') this.tree.addFolder(path);
    else this.tree.addFile(path, stat);
    if (text !== undefined) this.texts.set(path, text);
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
