// Writes a table of all sessions of some vaults: npm run -s export -- <vault>… [--format ndjson|csv] [--excel] [--counts] [--names]
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const { values, positionals: vaults } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'ndjson' },
    ...Object.fromEntries(['excel', 'counts', 'names'].map(name => [name, { type: 'boolean', default: false }])),
  },
});
if (vaults.length === 0 || !['ndjson', 'csv'].includes(values.format)) {
  console.error('Usage: npm run -s export -- <vault>… [--format ndjson|csv] [--excel] [--counts] [--names]');
  process.exit(2);
}

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(project, 'node_modules/.cache/ambitiegesprek/export.mjs');
await esbuild.build({
  entryPoints: [join(project, 'tools/export-vaults.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20',
  packages: 'external', logLevel: 'warning',
});
const { exportVaults } = await import(pathToFileURL(outfile).href);

// Whoever reads the table may have seen enough.
process.stdout.on('error', () => { process.exit(0); });

const report = await exportVaults({
  vaults,
  format: values.excel ? 'excel' : values.format,
  choices: { names: values.names },
  counts: values.counts,
  write: async text => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: line => { console.error(line); },
});
console.error(`${report.rows} rows of ${report.sessions} sessions${report.bad === 0 ? '' : `; ${report.bad} notes not read, or not wholly`}`);
process.exitCode = report.bad === 0 ? 0 : 1;
