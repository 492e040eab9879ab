import type { Vault } from 'obsidian';

/**
 * A path for a new file, with a number where the name is taken: as the app numbers notes, in brackets for others, whose names end in dates.
 * Most file systems take `School` and `school` for one name, whatever the vault's index says. `base` has no extension.
 */
export function freePath(vault: Vault, base: string, extension: string): string {
  const taken = new Set(vault.getAllLoadedFiles().map(({ path }) => path.toLowerCase()));
  const pathOf = (number: string): string => `${base}${number}.${extension}`;
  let path = pathOf('');
  for (let number = 2; taken.has(path.toLowerCase()); number += 1) path = pathOf(extension === 'md' ? ` ${number}` : ` (${number})`);
  return path;
}
