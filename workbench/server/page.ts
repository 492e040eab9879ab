import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';

export interface Page { script: string; style: string }

/** The page under a number used once: only its own scripts and styles bear it. Addresses are below the page's own. */
export function writePage(): { html: string; nonce: string } {
  const nonce = randomBytes(16).toString('base64');
  return { nonce, html: `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Workbench</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="app.css"><link rel="stylesheet" href="plugin/styles.css">
</head><body class="theme-light"><script nonce="${nonce}" src="plugin/main.js"></script><script nonce="${nonce}" src="app.js"></script></body></html>` };
}

/** A script in the vault is not a script of the page. Pictures from the network are shown to who asks for them. */
export function policyFor(nonce: string): string {
  return [
    "default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data: blob: http: https:",
    "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
  ].join('; ');
}

let bundled: Promise<Page> | undefined;

/** The page's script and style, bundled once per process. */
export function bundlePage(project: string): Promise<Page> {
  bundled ??= buildPage(project);
  return bundled;
}

async function buildPage(project: string): Promise<Page> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(project, 'workbench/app/main.ts')],
    outdir: 'out', bundle: true, write: false, format: 'iife', target: 'es2022', platform: 'browser',
    keepNames: true, logLevel: 'warning', absWorkingDir: project,
    conditions: ['browser', 'production'], define: { 'process.env.NODE_ENV': '"production"' },
  });
  const contents = (extension: string) => outputFiles.find(file => file.path.endsWith(extension))?.text ?? '';
  return { script: contents('.js'), style: contents('.css') };
}

/** `main.js` as a function that the page calls with `require`, as Obsidian does, without `eval`. */
export async function pluginFile(project: string, name: string): Promise<string> {
  const text = await readFile(join(project, name), 'utf8').catch(() => (name === 'styles.css' ? '' : null));
  if (text === null) throw new Error(`${name} is missing: run "npm run build" first`);
  return name === 'main.js' ? `globalThis.workbenchPlugin = (require, module, exports) => {\n${text}\n};` : text;
}
