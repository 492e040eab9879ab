import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const OWN = '---\ntags: [school]\nfase: 5\n---\n\nEen gesprek bij de koffie.\n';

let host: Host;
let driver: Driver;

beforeAll(async () => {
  host = await openHost({ files: { 'Leeg.md': '', 'Tekst.md': OWN }, now: '2026-03-12T14:00:00' });
  driver = new Driver(host);
});

afterAll(() => host.close());

test('an empty note gets the template as it is', async () => {
  const note = new Note(driver, 'Leeg.md');
  await note.open();
  await driver.command('insert-template');
  await note.holds('type: ambitiegesprek\ndatum: 2026-03-12');
  const [text = ''] = await note.inEditors();
  expect([...text.matchAll(/^## (\d)\./gm)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(text).toContain('\n## Het vel\n');
});

test('a note with text is asked about first, and left alone without a yes', async () => {
  const note = new Note(driver, 'Tekst.md');
  await note.open();
  await driver.command('insert-template');
  await driver.find('.modal', 'staat al tekst');
  await driver.press('Escape');
  await driver.gone('.modal');
  await note.is(OWN);
});

test('after a yes it comes below, properties are added and none is replaced', async () => {
  const note = new Note(driver, 'Tekst.md');
  await driver.command('insert-template');
  await driver.find('.modal', 'staat al tekst');
  await driver.press('Enter');
  await note.holds('## Het vel');
  const [text = ''] = await note.inEditors();
  expect(text).toMatch(/^---\ntags: \[school\]\nfase: 5\n/);
  expect(text.match(/^fase:/gm)).toHaveLength(1);
  expect(text.indexOf('Een gesprek bij de koffie.')).toBeLessThan(text.indexOf('## 1. Contracteren'));
  await driver.press('ControlOrMeta+z');
  await note.is(OWN);
});
