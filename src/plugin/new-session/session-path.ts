import { normalizePath } from 'obsidian';
import type { Vault } from 'obsidian';
import { type SessionDetails, sessionFileName } from '../../core/new-session';
import type { Settings } from '../settings/settings';

/** The path that a new session gets: after the pattern of the settings, with a number where the name is taken. */
export function freePath(vault: Vault, { folder, fileName }: Settings, details: SessionDetails): string {
  const name = sessionFileName(fileName, details);
  const base = normalizePath(folder.trim() === '' ? name : `${folder}/${name}`);
  const taken = takenPaths(vault);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `${base}.md` : `${base} ${number}.md`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}

// Most file systems take `School` and `school` for one name, whatever the vault's index says.
function takenPaths(vault: Vault): Set<string> {
  return new Set(vault.getAllLoadedFiles().map(({ path }) => path.toLowerCase()));
}
