import { afterEach, beforeEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { SESSION, SESSION_PATH } from './fixture-session';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

let host: Host;
let driver: Driver;
let note: Note;
let paper: Paper;

beforeEach(async () => {
  host = await openHost({ files: { [SESSION_PATH]: SESSION } });
  driver = new Driver(host);
  note = new Note(driver, SESSION_PATH);
  paper = new Paper(driver);
  await note.open();
  await driver.command('open-sheet');
  await paper.shows('yellow Iets afmaken');
  await paper.rests();
});

afterEach(() => host.close());

test('a drag goes on when another program changes another line, and both changes stay', async () => {
  const from = await paper.thing('Een zin van jezelf');
  await lift(from);
  await host.disk.write(SESSION_PATH, SESSION.replace('Fouten mogen maken', 'Fouten durven maken'));
  await paper.shows('cluster Durven > yellow Fouten durven maken');
  const to = await paper.thing('Kijken');
  await host.mouse('move', to);
  await host.mouse('up', to);
  await paper.shows('cluster Kijken > yellow Een zin van jezelf');
  await note.holds('Fouten durven maken #geel');
  expect((await note.onDisk()).split('Een zin van jezelf')).toHaveLength(2);
});

test('a drag of a note that another program takes away ends with a word and writes nothing', async () => {
  await lift(await paper.thing('Een zin van jezelf'));
  const outside = SESSION.replace('- Een zin van jezelf #geel\n', '');
  await host.disk.write(SESSION_PATH, outside);
  await paper.lacks('Een zin van jezelf');
  const to = await paper.thing('Kijken');
  await host.mouse('move', to);
  await host.mouse('up', to);
  await note.is(outside);
});

test('words being written on the sheet survive a change of the same note from outside', async () => {
  await paper.focus();
  await paper.walkTo('Iets afmaken');
  await driver.press('Enter');
  await driver.type(' en laten zien');
  await host.disk.write(SESSION_PATH, SESSION.replace('Weten wat je mooi vindt', 'Zeggen wat je mooi vindt'));
  await paper.shows('cluster Kijken > yellow Zeggen wat je mooi vindt');
  await driver.press('Enter');
  await note.holds('- Iets afmaken en laten zien #geel');
  await note.holds('Zeggen wat je mooi vindt #geel');
});

test('words being written stay when another program rewrites the very same words', async () => {
  await paper.focus();
  await paper.walkTo('Iets afmaken');
  await driver.press('Enter');
  await driver.type(' en laten zien');
  await host.disk.write(SESSION_PATH, SESSION.replace('Iets afmaken', 'Alles afmaken'));
  await expect.poll(() => note.inEditors()).toEqual([expect.stringContaining('Alles afmaken')]);
  await driver.press('Enter');
  await note.holds('Alles afmaken');
  await note.holds('Iets afmaken en laten zien');
});

test('a note deleted under its sheet leaves a word in its place, and the sheet returns with the note', async () => {
  await host.disk.remove(SESSION_PATH);
  await driver.find('.ambitiegesprek-sheet-message', 'is weg');
  await host.disk.write(SESSION_PATH, SESSION);
  await paper.shows('yellow Iets afmaken');
  await note.is(SESSION);
});

async function lift(from: { readonly x: number; readonly y: number }): Promise<void> {
  await host.mouse('move', from);
  await host.mouse('down', from);
  await host.mouse('move', { x: from.x + 20, y: from.y + 20 });
  await driver.find('.ambitiegesprek-is-lifted');
}
