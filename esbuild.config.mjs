import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import esbuild from 'esbuild';
import { pluginFolder } from './scripts/plugin-folder.mjs';

const watching = argv.includes('--watch');
const vault = argv.slice(2).find(argument => !argument.startsWith('--'));

const copyToVault = folder => ({
  name: 'copy-to-vault',
  setup(build) {
    build.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      await mkdir(folder, { recursive: true });
      await Promise.all(['main.js', 'manifest.json', 'styles.css'].map(file => copyFile(file, join(folder, file))));
      console.log(`Copied to ${folder}`);
    });
  },
});

const context = await esbuild.context({
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  // Said once for the whole file; esbuild would say it in each of some 250 modules.
  banner: { js: '"use strict";' },
  tsconfigRaw: { compilerOptions: { alwaysStrict: false, target: 'ES2022', jsx: 'react-jsx', jsxImportSource: 'preact', verbatimModuleSyntax: true } },
  target: 'es2022',
  platform: 'browser',
  minify: !watching,
  sourcemap: watching ? 'inline' : false,
  legalComments: 'none',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  conditions: ['browser', 'production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // Obsidian hands these to every plugin; a copy of our own would break the editor.
  external: ['obsidian', '@codemirror/*', '@lezer/*'],
  plugins: vault ? [copyToVault(await pluginFolder(vault))] : [],
  logLevel: 'info',
});

if (watching) await context.watch();
else {
  await context.rebuild();
  await context.dispose();
}
