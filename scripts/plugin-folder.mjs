import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exit } from 'node:process';

/** The folder of this plugin inside a vault. Ends the process with a clear message when the folder is no Obsidian vault. */
export async function pluginFolder(vault) {
  const settings = join(vault, '.obsidian');
  const found = await stat(settings).catch(() => undefined);
  if (found?.isDirectory()) return join(settings, 'plugins', 'ambitiegesprek');
  console.error(`"${vault}" is no Obsidian vault: it holds no .obsidian folder. Open the folder as a vault in Obsidian once, or give the folder that is one.`);
  exit(1);
}
