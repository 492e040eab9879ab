import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { pluginFolder } from './plugin-folder.mjs';

const [, , vault] = argv;
if (!vault) {
  console.error('Say which vault: npm run install-plugin -- <vault>');
  exit(1);
}
const folder = await pluginFolder(vault);
await mkdir(folder, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) await copyFile(file, join(folder, file));
console.log(`Installed in ${folder}. Turn on "Ambitiegesprek" under Settings → Community plugins.`);
