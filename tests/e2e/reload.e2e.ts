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
});

afterEach(() => host.close());

test('words that were being written on the sheet are there after a reload', async () => {
  await paper.focus();
  await paper.walkTo('Iets afmaken');
  await driver.press('Enter');
  await driver.type(' vandaag nog');
  await host.reload();
  await paper.shows('cluster Kijken');
  const written = async (): Promise<boolean> => [await note.onDisk(), (await driver.focus()).value].some(text => text.includes('Iets afmaken vandaag nog'));
  await expect.poll(written, { message: 'the words, in the note or in their field' }).toBe(true);
});

test('what was typed into the capture bar comes back with it', async () => {
  await driver.command('capture-note');
  await driver.focused('Typ een briefje');
  await driver.type('Een half idee');
  await host.reload();
  await driver.command('capture-note');
  await expect.poll(async () => (await driver.focus()).value).toBe('Een half idee');
  await driver.press('Enter');
  await note.holds('- Een half idee #geel');
});

test('the bar keeps its words when it is closed with Esc, and when its note changes', async () => {
  await driver.command('capture-note');
  await driver.focused('Typ een briefje');
  await driver.type('Nog niet klaar');
  await driver.press('Escape');
  await driver.gone('.ambitiegesprek-capture');
  await host.disk.write(SESSION_PATH, `${SESSION}\n- Van buiten #geel\n`);
  await driver.command('capture-note');
  await expect.poll(async () => (await driver.focus()).value).toBe('Nog niet klaar');
  await note.holds('Van buiten');
});

test('a list that is pasted becomes so many notes', async () => {
  await driver.command('capture-note');
  await driver.focused('Typ een briefje');
  await driver.type('- Eerste');
  await driver.press('Shift+Enter');
  await driver.type('* Tweede');
  await driver.press('Alt+2', 'Enter');
  await note.holds('- Eerste #roze\n- Tweede #roze');
});
