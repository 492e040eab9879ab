import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

// How high words are on the sheet, by the arrangement itself and the widths of Inter: no browser, the same on every machine.
const project = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(project);
const outfile = join(project, 'node_modules/.cache/ambitiegesprek/legible.mjs');
await esbuild.build({
  entryPoints: ['bench/legible.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning',
});
const { legibleTable, measureLegible } = await import(pathToFileURL(outfile).href);
const table = legibleTable(measureLegible());
console.log(table);
if (process.argv.includes('--write')) {
  const text = await readFile('docs/legible.md', 'utf8');
  const marked = /<!-- legible:start -->[^]*<!-- legible:end -->/;
  await writeFile('docs/legible.md', text.replace(marked, () => `<!-- legible:start -->\n\n${table}\n\n<!-- legible:end -->`));
}
