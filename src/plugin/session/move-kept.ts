import type { App } from 'obsidian';

/** What this device keeps of a note outside the vault, under `prefix` and its path, follows the note to its new name. */
export function moveKept(app: App, prefix: string, from: string, to: string): void {
  const kept: unknown = app.loadLocalStorage(prefix + from);
  if (kept === null || kept === undefined) return;
  app.saveLocalStorage(prefix + to, kept);
  app.saveLocalStorage(prefix + from, null);
}
