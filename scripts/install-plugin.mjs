import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { PLUGIN_FILES } from './bundle.mjs';
import { pluginFolder } from './plugin-folder.mjs';

const [, , vault] = argv;
if (!vault) {
  console.error('Say which vault: npm run install-plugin -- <vault>');
  exit(1);
}
const folder = await pluginFolder(vault);
await mkdir(folder, { recursive: true });
for (const file of PLUGIN_FILES) await copyFile(file, join(folder, file));
console.log(`Installed in ${folder}. Turn on "Ambitiegesprek" under Settings → Community plugins.`);
