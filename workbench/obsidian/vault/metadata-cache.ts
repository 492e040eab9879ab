import type { CachedMetadata } from 'obsidian';
import { Events } from '../events';
import { TFile, type TAbstractFile } from './abstract-file';
import { getLinkpath } from './links';
import { scanMetadata } from './scan-metadata';
import type { Vault } from './vault';
import { weather } from '../weather';

// Obsidian reads notes in a worker: what has been written is known a little later.
const DELAY_MS = 60;

export class MetadataCache extends Events {
  readonly resolvedLinks: Record<string, Record<string, number>> = {};
  readonly unresolvedLinks: Record<string, Record<string, number>> = {};
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly waiting = new Map<string, number>();

  constructor(private readonly vault: Vault) {
    super();
    vault.getMarkdownFiles().forEach(file => this.scan(file));
    vault.getMarkdownFiles().forEach(file => this.resolveLinks(file));
    vault.on('create', (file: TAbstractFile) => this.schedule(file));
    vault.on('modify', (file: TAbstractFile) => this.schedule(file));
    vault.on('delete', (file: TAbstractFile) => this.forget(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.move(file, oldPath));
  }

  getFileCache(file: TFile): CachedMetadata | null { return this.getCache(file.path); }
  getCache(path: string): CachedMetadata | null { return this.caches.get(path) ?? null; }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const wanted = linkpath.replace(/^\//, '').toLowerCase();
    const name = wanted.slice(wanted.lastIndexOf('/') + 1);
    // As in the app, found by its name: a vault of thousands of notes has thousands of links.
    const matches = [name, `${name}.md`].flatMap(one => this.vault.filesNamed(one)).filter(({ path }) => {
      const whole = `/${path.toLowerCase()}`;
      return whole.endsWith(`/${wanted}`) || whole.endsWith(`/${wanted}.md`);
    });
    return matches.sort((a, b) => a.path.length - b.path.length)[0] ?? null;
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const plain = (text: string) => (file.extension === 'md' && omitMdExtension ? text.replace(/\.md$/i, '') : text);
    const isUnique = this.getFirstLinkpathDest(plain(file.name), sourcePath) === file
      && this.vault.filesNamed(file.name).filter(other => other.name === file.name).length === 1;
    return plain(isUnique ? file.name : file.path);
  }

  private scan(file: TFile): CachedMetadata {
    const cache = scanMetadata(this.vault.knownText(file.path) ?? '');
    this.caches.set(file.path, cache);
    return cache;
  }

  private schedule(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    window.clearTimeout(this.waiting.get(file.path));
    this.waiting.set(file.path, window.setTimeout(() => {
      this.waiting.delete(file.path);
      this.announce(file);
    }, DELAY_MS + weather.lag('metadata')));
  }

  private announce(file: TFile): void {
    if (this.vault.getFileByPath(file.path) !== file) return;
    const cache = this.scan(file);
    this.trigger('changed', file, this.vault.knownText(file.path) ?? '', cache);
    this.resolveLinks(file);
    this.trigger('resolve', file);
    if (this.waiting.size === 0) this.trigger('resolved');
  }

  private resolveLinks(file: TFile): void {
    const found: Record<string, number> = {};
    const missing: Record<string, number> = {};
    const cache = this.getCache(file.path);
    [...cache?.links ?? [], ...cache?.embeds ?? [], ...cache?.frontmatterLinks ?? []].forEach(({ link }) => {
      const target = this.getFirstLinkpathDest(getLinkpath(link), file.path);
      const [counts, key] = target ? [found, target.path] : [missing, getLinkpath(link)];
      counts[key] = (counts[key] ?? 0) + 1;
    });
    this.resolvedLinks[file.path] = found;
    this.unresolvedLinks[file.path] = missing;
  }

  private forget(file: TAbstractFile): void {
    const previous = this.getCache(file.path);
    this.drop(file.path);
    if (file instanceof TFile) this.trigger('deleted', file, previous);
  }

  private move(file: TAbstractFile, oldPath: string): void {
    const cache = this.getCache(oldPath);
    this.drop(oldPath);
    if (cache) this.caches.set(file.path, cache);
    this.schedule(file);
  }

  private drop(path: string): void {
    this.caches.delete(path);
    Reflect.deleteProperty(this.resolvedLinks, path);
    Reflect.deleteProperty(this.unresolvedLinks, path);
  }
}
