import { readFile } from 'node:fs/promises';

/** The files that make the plugin; Obsidian fetches and loads these three and no others. */
export const PLUGIN_FILES = ['main.js', 'manifest.json', 'styles.css'];

/** Preact can set HTML, which nothing here asks it to; bundled so, it could only ever show it as text. */
const htmlAsText = {
  name: 'html-as-text',
  setup(build) {
    build.onLoad({ filter: /preact[\\/]dist[\\/]preact\.m/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replaceAll('.innerHTML', '.textContent') };
    });
  },
};

/** The part of docx that fills in templates, which nothing here uses, holds a pattern that old tablets cannot read. */
const docxForTablets = {
  name: 'docx-for-tablets',
  setup(build) {
    build.onLoad({ filter: /docx[\\/]dist[\\/]index\.[cm]?js/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replaceAll('(?<=${', '(?:${') };
    });
  },
};

/** How the plugin is bundled, for the build and for the tests that read what comes of it. */
export const BUNDLE = {
  entryPoints: { main: 'src/main.ts', styles: 'styles/index.css' },
  outdir: '.',
  bundle: true,
  format: 'cjs',
  // Said once for the whole file; esbuild would say it in each of some 250 modules.
  banner: { js: '"use strict";' },
  tsconfigRaw: { compilerOptions: { alwaysStrict: false, target: 'ES2022', jsx: 'react-jsx', jsxImportSource: 'preact', verbatimModuleSyntax: true } },
  target: 'es2022',
  platform: 'browser',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // A worker has no document: under its condition the Markdown parser brings a table of entities instead of decoding by innerHTML.
  conditions: ['worker', 'browser', 'production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // Obsidian hands these to every plugin; a copy of our own would break the editor.
  external: ['obsidian', '@codemirror/*', '@lezer/*'],
  plugins: [htmlAsText, docxForTablets],
};
