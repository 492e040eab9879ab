import { createStore, delMany, entries, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { App } from 'obsidian';

/** What was kept under a key at a moment; `value` null: it was forgotten then. */
export interface Copied {
  readonly key: string;
  /** Of two the larger is the later one. */
  readonly at: number;
  readonly value: unknown;
}

/**
 * What is kept, once more, in the browser's database: local storage is on disk only seconds after it was written, and a process
 * that is killed takes those seconds along. Where there is no database everything goes on without it.
 */
export class SecondCopy {
  private readonly store: UseStore;

  constructor(app: App) {
    this.store = createStore(`ambitiegesprek ${placeOf(app)}`, 'kept');
  }

  async put({ key, at, value }: Copied): Promise<void> {
    await set(key, { at, value }, this.store);
  }

  async all(): Promise<readonly Copied[]> {
    const stored = await entries<IDBValidKey, unknown>(this.store);
    return stored.flatMap(([key, copied]) => (
      typeof key === 'string' && isCopied(copied) ? [{ key, at: copied.at, value: copied.value }] : []
    ));
  }

  async forget(keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await delMany([...keys], this.store);
  }
}

/** All vaults of a device share one database server; on a desktop their folders tell them apart. */
function placeOf({ vault }: App): string {
  const adapter: object & { getBasePath?: () => string } = vault.adapter;
  return 'getBasePath' in adapter ? adapter.getBasePath?.() ?? vault.getName() : vault.getName();
}

function isCopied(stored: unknown): stored is { readonly at: number; readonly value: unknown } {
  return typeof stored === 'object' && stored !== null && 'at' in stored && Number.isSafeInteger(stored.at) && 'value' in stored;
}
