// Opens the Word file of a report in LibreOffice and looks for every word of it: npm run check:docx
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(project, 'node_modules/.cache/ambitiegesprek/docx.mjs');
await esbuild.build({
  entryPoints: [join(project, 'tools/demo-docx.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20',
  packages: 'external', logLevel: 'warning',
});
const { demoDocx } = await import(pathToFileURL(outfile).href);

const folder = await mkdtemp(join(tmpdir(), 'ambitiegesprek-docx-'));
try {
  const { data, words } = await demoDocx(join(project, 'demo-vault/2024-03-14 Ambitiegesprek De Wielewaal.md'));
  await writeFile(join(folder, 'report.docx'), new Uint8Array(data));
  const office = spawnSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'html', '--outdir', folder, join(folder, 'report.docx'),
  ], { encoding: 'utf8' });
  if (office.error) throw new Error('LibreOffice was not found: on Debian, apt-get install libreoffice-writer');
  const html = await readFile(join(folder, 'report.html'), 'utf8');
  const bare = text => text.replace(/<[^>]+>/g, ' ').replace(/&\w+;|&#\d+;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ');
  const read = bare(html);
  const lost = words.split('\n').map(line => bare(line).trim()).filter(line => line !== '' && !read.includes(line));
  const [headings, tables] = [html.match(/<h[1-6]/g)?.length ?? 0, html.match(/<table/g)?.length ?? 0];
  console.log(`LibreOffice read ${read.length} signs, ${headings} headings, ${tables} tables; ${lost.length} lines lost`);
  for (const line of lost) console.error(`lost: ${line}`);
  process.exitCode = lost.length > 0 || headings === 0 || tables === 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
