import esbuild, { type Metafile } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { BUNDLE } from '../scripts/bundle.mjs';

let script: string;
let styles: string;
let inputs: Metafile['inputs'];

beforeAll(async () => {
  const { outputFiles, metafile } = await esbuild.build({ ...BUNDLE, write: false, metafile: true, logLevel: 'warning' });
  const textOf = (name: string): string => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
  [script, styles] = [textOf('main.js'), textOf('styles.css')];
  ({ inputs } = metafile);
});

test('the plugin makes no HTML of text and runs none as code', () => {
  expect(script).toContain('ambitiegesprek');
  expect(script.match(/innerHTML|outerHTML|insertAdjacentHTML/g)).toBeNull();
  expect(script.match(/\beval\(|new Function\(/g)).toBeNull();
});

test('the plugin runs on tablets: no lookbehind, and nothing of Node', () => {
  expect(script.match(/\(\?<[=!]/g)).toBeNull();
  expect(script.match(/\brequire\("[^"]+"\)/g)?.filter(name => !/"(obsidian|@codemirror\/[a-z]+)"/.test(name))).toEqual([]);
});

test('the plugin sends nothing over the network', () => {
  expect(script.match(/\bfetch\(|XMLHttpRequest|WebSocket|requestUrl|sendBeacon/g)).toBeNull();
});

test('entities are decoded from a table, as in every test, and not by the document', () => {
  const decoder = Object.keys(inputs).filter(path => path.includes('/decode-named-character-reference/'));
  expect(decoder).toEqual(['node_modules/decode-named-character-reference/index.js']);
});

// esbuild wraps what is imported on demand, with all that it imports in its turn, in functions: the engine then reads that twice at
// the start, and the whole core among it.
test('what is imported on demand takes nothing of ours along', () => {
  const onDemand = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'dynamic-import'));
  const wrapped = new Set(onDemand.map(({ path }) => path));
  for (const path of wrapped) for (const { path: next, external } of inputs[path]?.imports ?? []) if (!external) wrapped.add(next);
  expect([...wrapped].filter(path => path.startsWith('src/'))).toEqual(['src/plugin/report/report-docx.ts']);
});

test('the style sheet is whole in itself', () => {
  expect(styles).toContain('.ambitiegesprek-sheet');
  expect(styles.match(/@import|url\((?!["']?data:)/g)).toBeNull();
});
