import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    pace: { type: 'string', default: '1' }, lanes: { type: 'string', default: '2' },
    real: { type: 'boolean', default: false },
  },
});

// Node runs no TypeScript: the trial is bundled to a place from where its packages resolve.
async function load() {
  const outfile = join(project, 'node_modules/.cache/ambitiegesprek/weather.mjs');
  await esbuild.build({
    entryPoints: [join(project, 'tests/weather/run.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    packages: 'external', logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

process.chdir(project);
const { run } = await load();
const wanted = { minutes: Number(values.minutes), seed: Number(values.seed), pace: Number(values.pace), lanes: Number(values.lanes), isReal: values.real };
process.exit(await run(wanted, line => console.log(line)) ? 0 : 1);
