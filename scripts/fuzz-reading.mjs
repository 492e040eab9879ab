// Reads many odd notes in chunks and whole, and tells where the two differ: npm run fuzz -- [readings] [seed]
import { join, dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(project, 'node_modules/.cache/ambitiegesprek/fuzz.mjs');
await esbuild.build({
  entryPoints: [join(project, 'tests/core/reading/fuzz.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning',
});
const { fuzz } = await import(pathToFileURL(outfile).href);
const [readings = '20000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
const differing = fuzz(Number(readings), Number(seed), line => { console.log(line); });
process.exitCode = differing > 0 ? 1 : 0;
