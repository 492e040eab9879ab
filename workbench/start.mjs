import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process, { argv, exit, platform } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  args: argv.slice(2), allowPositionals: true,
  options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean', default: false } },
});

// Node runs no TypeScript: the server is bundled to a place from where its packages resolve.
async function loadServer() {
  const outfile = join(project, 'node_modules/.cache/ambitiegesprek/workbench-server.mjs');
  await mkdir(dirname(outfile), { recursive: true });
  await esbuild.build({
    entryPoints: [join(project, 'workbench/server/start-workbench.ts')], outfile,
    bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

function openBrowser(url) {
  const command = { darwin: 'open', win32: 'explorer' }[platform] ?? 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

async function startOn(port, startWorkbench) {
  const vault = resolve(positionals[0] ?? join(project, 'demo-vault'));
  try {
    return await startWorkbench({ vault, port, project });
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: give another with --port.` : `Cannot serve ${vault}: ${error.message}`);
    return exit(1);
  }
}

const { startWorkbench } = await loadServer();
const workbench = await startOn(Number(values.port), startWorkbench);
console.log(`Workbench: ${workbench.url}`);
if (!values['no-open']) openBrowser(workbench.url);
process.once('SIGINT', () => void workbench.close().then(() => exit(0)));
process.once('SIGTERM', () => void workbench.close().then(() => exit(0)));
