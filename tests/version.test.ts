import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'ambitiegesprek-version-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

const read = (file: string, from = '.'): unknown => JSON.parse(readFileSync(join(from, file), 'utf8'));
const write = (file: string, value: object): void => { writeFileSync(join(folder, file), JSON.stringify(value)); };

test('a new version is written into the manifest, and beside the app version that it asks for', () => {
  write('package.json', { version: '1.2.0' });
  write('manifest.json', { id: 'ambitiegesprek', version: '1.1.0', minAppVersion: '1.14.0', name: 'Ambitiegesprek' });
  write('versions.json', { '1.0.0': '1.13.1', '1.1.0': '1.13.1' });
  execFileSync(execPath, [resolve('scripts/version.mjs')], { cwd: folder });
  expect(read('manifest.json', folder)).toEqual({ id: 'ambitiegesprek', version: '1.2.0', minAppVersion: '1.14.0', name: 'Ambitiegesprek' });
  expect(read('versions.json', folder)).toEqual({ '1.0.0': '1.13.1', '1.1.0': '1.13.1', '1.2.0': '1.14.0' });
});

test('package, manifest and versions are in step', () => {
  const { version } = read('package.json') as { version: string };
  const manifest = read('manifest.json') as { version: string; minAppVersion: string };
  expect(manifest.version).toBe(version);
  expect(read('versions.json')).toHaveProperty([version], manifest.minAppVersion);
});

test('the description keeps to letters, commas and full stops, and fits the list', () => {
  const { description } = read('manifest.json') as { description: string };
  expect(description).toMatch(/^[A-Za-z ,]+\.$/);
  expect(description.length).toBeLessThanOrEqual(250);
});
