import { readFile, writeFile } from 'node:fs/promises';

// Run by `npm version`, which has then already written the new number into package.json.
const read = async file => JSON.parse(await readFile(file, 'utf8'));
const write = (file, value) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

const { version } = await read('package.json');
const manifest = await read('manifest.json');
const versions = await read('versions.json');
await write('manifest.json', { ...manifest, version });
await write('versions.json', { ...versions, [version]: manifest.minAppVersion });
