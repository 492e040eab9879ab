import { TFolder } from 'obsidian';
import type { App, Plugin, TAbstractFile } from 'obsidian';
import { FLAGS, GONE_NOTES, joinLines, KINDS, WITH_WORDS } from './kinds';
import type { Kind } from './kinds';
import { SecondCopy } from './second-copy';
import type { Copied } from './second-copy';

const AGAIN_MILLISECONDS = 30_000;
/** Nothing waits longer than this for the second copy. */
const PATIENCE_MILLISECONDS = 1000;
/** Up to which moment storage holds everything. */
const STORED_UNTIL = 'ambitiegesprek-stored-until';

/** What storage did not take. `value` absent: it is to be forgotten. */
interface Unstored {
  readonly kind: Kind<unknown>;
  readonly path: string;
  readonly value: unknown;
}

/**
 * Everything that this device keeps of a note outside the vault: drafts and flags, by kind and path. It follows notes to their
 * new names. Storage may be full or refuse; what it does not take is kept in memory and stored later. A second copy brings back what
 * storage had not put on disk when the app was killed.
 */
export class Kept {
  private readonly unstored = new Map<string, Unstored>();
  /** What could not be read may hold something, which is not to be written over. */
  private readonly unread = new Set<string>();
  private readonly followers = new Set<(from: string, to: string) => void>();
  private told = false;
  private readonly copy: SecondCopy;
  /** The keys written in this life: what they hold is newer than any copy. */
  private readonly written = new Set<string>();
  private last = 0;

  constructor(private readonly app: App, private readonly storageFailed: () => void) {
    this.copy = new SecondCopy(app);
  }

  /** Brings back what only the second copy holds, or what is newer there. Resolves when that is done, or takes too long. */
  recover(): Promise<void> {
    const recovered = this.takeCopies().catch(() => undefined);
    const late = new Promise<void>((resolve) => { window.setTimeout(resolve, PATIENCE_MILLISECONDS); });
    return Promise.race([recovered, late]);
  }

  /** Follows renames, and tries storage again, for as long as the plugin is loaded. */
  follow(plugin: Plugin): void {
    plugin.registerEvent(this.app.vault.on('rename', (file, from) => { this.renamed(file, from); }));
    plugin.registerEvent(this.app.vault.on('delete', ({ path }) => {
      for (const kind of FLAGS) if (this.get(kind, path) !== undefined) this.set(kind, path, undefined);
    }));
    plugin.registerInterval(window.setInterval(() => { this.storeAgain(); }, AGAIN_MILLISECONDS));
    plugin.register(() => { this.storeAgain(); });
  }

  get<Value>(kind: Kind<Value>, path: string): Value | undefined {
    const key = kind.prefix + path;
    const unstored = this.unstored.get(key);
    if (unstored) return kind.read(unstored.value);
    try {
      return kind.read(this.app.loadLocalStorage(key));
    } catch {
      this.unread.add(key);
      return undefined;
    }
  }

  /** Keeps a value, or forgets it; `false` where it is only in memory. */
  set<Value>(kind: Kind<Value>, path: string, value: Value | undefined): boolean {
    const key = kind.prefix + path;
    const stored = this.store(kind, path, value);
    if (stored) this.unstored.delete(key);
    else this.unstored.set(key, { kind, path, value });
    this.copyNow(key, value);
    if (kind !== WITH_WORDS) this.noteWords(path, value !== undefined && kind.words(value) !== '');
    if (!stored && !this.told) {
      this.told = true;
      this.storageFailed();
    }
    return stored;
  }

  // Storage is enough as long as the app lives, so nobody has to know when there is no second copy.
  private copyNow(key: string, value: unknown): void {
    this.last = Math.max(Date.now(), this.last + 1);
    this.written.add(key);
    this.copy.put({ key, at: this.last, value: value ?? null }).catch(() => undefined);
    if (this.unstored.size === 0) this.noteStored();
  }

  private noteWords(path: string, has: boolean): void {
    const known = this.get(WITH_WORDS, '') ?? [];
    if (known.includes(path) === has || (!has && this.wordsAt(path) !== '')) return;
    const paths = has ? [...known, path] : known.filter(one => one !== path);
    this.set(WITH_WORDS, '', paths.length === 0 ? undefined : paths);
  }

  private noteStored(): void {
    try {
      this.app.saveLocalStorage(STORED_UNTIL, this.last);
    } catch {
      // What is stored already is then taken from the copy, which holds the same.
    }
  }

  private async takeCopies(): Promise<void> {
    const until = this.storedUntil();
    const copies = await this.copy.all();
    this.last = Math.max(this.last, until, ...copies.map(({ at }) => at));
    for (const copied of copies) if (copied.at > until && !this.written.has(copied.key)) this.takeCopy(copied);
    const over = copies.filter(({ at, value, key }) => at <= until && value === null && !this.written.has(key));
    await this.copy.forget(over.map(({ key }) => key));
  }

  private takeCopy({ key, value }: Copied): void {
    const kind = [...KINDS, GONE_NOTES, WITH_WORDS].find(({ prefix }) => key.startsWith(prefix));
    const read = value === null ? undefined : kind?.read(value);
    if (kind && (value === null || read !== undefined)) this.set(kind, key.slice(kind.prefix.length), read);
  }

  private storedUntil(): number {
    try {
      const until: unknown = this.app.loadLocalStorage(STORED_UNTIL);
      return typeof until === 'number' && Number.isSafeInteger(until) ? until : 0;
    } catch {
      return 0;
    }
  }

  /** What is not safe yet: it goes with the app. */
  get onlyInMemory(): readonly Unstored[] {
    return [...this.unstored.values()].filter(({ value }) => value !== undefined);
  }

  isOnlyInMemory(kind: Kind<unknown>, path: string): boolean {
    return this.unstored.get(kind.prefix + path)?.value !== undefined;
  }

  /** Forgets what `wordsAt` gave; a drawing waits for its note. */
  forgetWords(path: string): void {
    for (const kind of KINDS) if (this.wordsOf(kind, path) !== '') this.set(kind, path, undefined);
  }

  /** Notes for which words are kept, be they there or not. */
  get withWords(): readonly string[] {
    return (this.get(WITH_WORDS, '') ?? []).filter(path => this.wordsAt(path) !== '');
  }

  /** All words that are kept for the note. */
  wordsAt(path: string): string {
    return joinLines(...KINDS.map(kind => this.wordsOf(kind, path)));
  }

  /** Tells of every file that got another path, also of those in a folder; maybe more than once. */
  onMove(follower: (from: string, to: string) => void): () => void {
    this.followers.add(follower);
    return () => { this.followers.delete(follower); };
  }

  private wordsOf<Value>(kind: Kind<Value>, path: string): string {
    const value = this.get(kind, path);
    return value === undefined ? '' : kind.words(value);
  }

  // The app tells of a folder and of what is in it, in whatever order; a second time there is nothing left to move.
  private renamed(file: TAbstractFile, from: string): void {
    if (file instanceof TFolder) for (const child of file.children) this.renamed(child, `${from}/${child.name}`);
    if (from === file.path) return;
    for (const kind of KINDS) this.move(kind, from, file.path);
    for (const follower of [...this.followers]) follower(from, file.path);
  }

  private move<Value>(kind: Kind<Value>, from: string, to: string): void {
    const moved = this.get(kind, from);
    if (moved === undefined) return;
    const there = this.get(kind, to);
    const joined = there === undefined ? moved : kind.join(there, moved);
    if (this.set(kind, to, joined)) this.set(kind, from, undefined);
    else this.moveInMemory(kind, from, to, joined, moved);
  }

  /** What is stored under the old name may be what fills the storage; it goes only where that makes room for the new. */
  private moveInMemory<Value>(kind: Kind<Value>, from: string, to: string, joined: Value, moved: Value): void {
    this.set(kind, from, undefined);
    if (this.set(kind, to, joined)) return;
    if (this.store(kind, from, moved)) this.unstored.set(kind.prefix + from, { kind, path: from, value: undefined });
  }

  private storeAgain(): void {
    const waiting = [...this.unstored.values()];
    for (const { kind, path, value } of waiting.filter(one => one.value !== undefined)) this.set(kind, path, value);
    // What was moved is still stored under its old name; that goes only when all is safe.
    if (this.onlyInMemory.length > 0) return;
    for (const { kind, path, value } of waiting) if (value === undefined) this.set(kind, path, undefined);
  }

  private store<Value>(kind: Kind<Value>, path: string, value: Value | undefined): boolean {
    const key = kind.prefix + path;
    try {
      const kept = value !== undefined && this.unread.has(key) ? this.joinUnread(kind, key, value) : value;
      this.app.saveLocalStorage(key, kept ?? null);
      // Storage that is switched off may take everything and hold nothing.
      return sameJson(this.app.loadLocalStorage(key), kept);
    } catch {
      return false;
    }
  }

  private joinUnread<Value>(kind: Kind<Value>, key: string, value: Value): Value {
    const there = kind.read(this.app.loadLocalStorage(key));
    this.unread.delete(key);
    return there === undefined ? value : kind.join(there, value);
  }
}

function sameJson(stored: unknown, value: unknown): boolean {
  return JSON.stringify(stored ?? null) === JSON.stringify(value ?? null);
}
