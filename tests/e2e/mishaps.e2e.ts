import { afterEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { SESSION, SESSION_PATH } from './fixture-session';
import type { Host, Mishap } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

let host: Host;
let driver: Driver;
let note: Note;
let paper: Paper;

async function begin(...mishaps: readonly Mishap[]): Promise<void> {
  host = await openHost({ files: { [SESSION_PATH]: SESSION }, mishaps });
  driver = new Driver(host);
  note = new Note(driver, SESSION_PATH);
  paper = new Paper(driver);
  await note.open();
  await driver.command('open-sheet');
  await paper.shows('yellow Iets afmaken');
}

/** From here on only the sheet shows the note: acts go to the file. */
async function closeEditor(): Promise<void> {
  await host.evaluate(() => { window.app.workspace.detachLeavesOfType('markdown'); }, undefined);
  await expect.poll(() => note.inEditors()).toEqual([]);
}

async function capture(words: string): Promise<void> {
  await driver.command('capture-note');
  await driver.focused('Typ een briefje');
  await driver.type(words);
  await driver.press('Enter');
}

afterEach(() => host.close());

test('words that are captured while local storage is full stand in the note', async () => {
  await begin('storage');
  await capture('Samen zingen');
  await note.holds('- Samen zingen #geel');
});

test('words of a write that fails stay in their field with the reason, and stand in the note when asked again', async () => {
  await begin('write');
  await closeEditor();
  await capture('Samen zingen');
  await driver.find('.ambitiegesprek-capture-problem', 'EBUSY');
  expect((await driver.focus()).value).toBe('Samen zingen');
  await driver.press('Enter');
  await expect.poll(() => note.onDisk()).toContain('- Samen zingen #geel');
  expect((await note.onDisk()).split('Samen zingen')).toHaveLength(2);
});

test('a save of the app that fails once after an act is made good', async () => {
  await begin('write');
  await paper.focus();
  await paper.walkTo('Iets afmaken');
  await driver.press('Alt+3');
  await note.holds('- Iets afmaken #groen');
});
