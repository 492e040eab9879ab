import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' }, sizes: { type: 'string' } } });

// Bundled as the plugin is, so that what is measured is what runs.
async function load() {
  const outfile = join(project, 'node_modules/.cache/ambitiegesprek/bench.mjs');
  await esbuild.build({
    entryPoints: [join(project, 'bench/measure.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    packages: 'external', alias: { obsidian: './bench/obsidian-stub.ts' }, jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

async function writeInto(file, table) {
  const text = await readFile(file, 'utf8');
  const written = text.replace(/<!-- bench:start -->[^]*<!-- bench:end -->/, () => `<!-- bench:start -->\n\n${table}\n\n<!-- bench:end -->`);
  await writeFile(file, written);
}

process.chdir(project);
const { measure } = await load();
const table = await measure(positionals, values.sizes?.split(',').map(Number));
console.log(table);
if (values.write) await writeInto('docs/bench.md', table);
