import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const NAME = '2024-03-14 Ambitiegesprek De Wielewaal';
const HELD = readFileSync(`demo-vault/${NAME}.md`, 'utf8');

let host: Host;
let driver: Driver;
let session: Note;

beforeAll(async () => {
  host = await openHost({ files: { [`${NAME}.md`]: HELD, 'De Wielewaal.md': '---\ngemeente: Oudelande\n---\n' }, now: '2024-03-14T16:30:00' });
  driver = new Driver(host);
  session = new Note(driver, `${NAME}.md`);
});

afterAll(() => host.close());

test('the sheet becomes a canvas, and made again it keeps what was moved', async () => {
  await session.open();
  await driver.command('export-canvas');
  await driver.saysSo('zonder namen');
  const path = `${NAME} vel.canvas`;
  const text = await host.disk.read(path);
  const moved = text.replace(/"x":\d+(?=[^}]*Canon in groep 8)/u, '"x":7777');
  expect(moved).not.toBe(text);
  await host.disk.write(path, moved);
  await session.open();
  await eventually(async () => {
    expect(await host.evaluate(async at => {
      const file = window.app.vault.getFileByPath(at);
      return file ? window.app.vault.read(file) : '';
    }, path)).toBe(moved);
  });
  await driver.command('export-canvas');
  await driver.saysSo('bijgewerkt');
  expect(await host.disk.read(path)).toContain('"x":7777');
});

test('the data of a school come as a table without names', async () => {
  await session.open();
  await driver.command('export-data');
  await driver.click('.modal button', 'Bestand schrijven');
  await driver.saysSo('rijen');
  const table = await host.disk.read('Gegevens De Wielewaal 2024-03-14.csv');
  expect(table).toMatch(/^\uFEFFschema;row;session;/u);
  expect(table).toContain('Maken zonder voorbeeld');
  expect(table).toContain('Oudelande');
  expect(table).not.toMatch(/\bYildiz\b/u);
});
