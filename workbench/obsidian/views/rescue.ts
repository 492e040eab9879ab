import type { TFile } from '../vault/abstract-file';
import { writeRemote } from '../vault/remote';
import type { Vault } from '../vault/vault';
import { mergeTexts } from './merge-texts';

interface Rescued { vault: string; path: string; base: string; text: string }

const PREFIX = 'workbench-rescued:';
// Browsers send at most 64 KiB from a page that is going away.
const KEEPALIVE_LIMIT = 60_000;

/** Saves a text from a page that is closing: at once if the browser lets us, and at the next start in any case. */
export function rescue(file: TFile, base: string, text: string): void {
  const rescued: Rescued = { vault: file.vault.getName(), path: file.path, base, text };
  store(`${PREFIX}${file.path}`, JSON.stringify(rescued));
  // As with every save, what is known to have come from outside is merged in: the version alone would let it be written over.
  const merged = mergeTexts(base, text, file.vault.knownText(file.path) ?? base);
  if (new TextEncoder().encode(merged).length < KEEPALIVE_LIMIT) void writeRemote(file.path, merged, file.version, true).catch(() => undefined);
}

/** Storage may be full; the other way is open all the same. */
function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    localStorage.removeItem(key);
  }
}

function stored(key: string): Partial<Rescued> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Rescued>;
  } catch {
    return {};
  }
}

/** Writes what an earlier page could not. */
export async function restoreRescued(vault: Vault): Promise<void> {
  const keys = Object.keys(localStorage).filter(key => key.startsWith(PREFIX));
  for (const key of keys) {
    const { vault: name, path = '', base = '', text = '' } = stored(key);
    const file = name === vault.getName() ? vault.getFileByPath(path) : null;
    // A note that is away for a while gets its text when it is there again.
    if (!file) continue;
    await vault.process(file, disk => mergeTexts(base, text, disk));
    localStorage.removeItem(key);
  }
}
