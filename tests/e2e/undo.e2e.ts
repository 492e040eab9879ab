import { afterAll, beforeAll, expect, test } from 'vitest';
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

beforeAll(async () => {
  host = await openHost({ files: { [SESSION_PATH]: SESSION } });
  driver = new Driver(host);
  note = new Note(driver, SESSION_PATH);
  paper = new Paper(driver);
  await note.open();
  await driver.command('open-sheet');
  await paper.shows('yellow Iets afmaken');
  await paper.focus();
});

afterAll(() => host.close());

/** Each act of the sheet by its keys, on what it is done. */
const ACTS: readonly { readonly act: string; readonly on: readonly string[]; readonly keys: readonly string[]; readonly words?: string }[] = [
  { act: 'edit', on: ['Iets afmaken'], keys: ['Enter'], words: ' vandaag' },
  { act: 'new note', on: ['Op een podium staan'], keys: ['n'], words: 'Zomaar iets' },
  { act: 'new cluster', on: ['Een zin van jezelf', 'Iets afmaken'], keys: ['c'], words: 'Taal' },
  { act: 'split', on: ['Fouten mogen maken'], keys: ['s'], words: 'Fouten' },
  { act: 'merge', on: ['Durven', 'Kijken'], keys: ['g'] },
  { act: 'ambition', on: ['Durven'], keys: ['a'], words: 'Wij durven' },
  { act: 'energy', on: ['Kijken'], keys: ['+'] },
  { act: 'recolour', on: ['Een *held*'], keys: ['Alt+2'] },
  { act: 'move by digit', on: ['Iets afmaken'], keys: ['1'] },
  { act: 'reorder', on: ['Op een podium staan'], keys: ['Alt+ArrowDown'] },
  { act: 'remove', on: ['Weten wat je mooi vindt'], keys: ['Delete'] },
];

test.each(ACTS)('$act is undone to the byte, and done again', async ({ on, keys, words }) => {
  await driver.press('Escape');
  await paper.selectByKeys(...on.map(one => one.replaceAll('*', '').replace('Een held', 'Een held die geen voetballer is')));
  await driver.press(...keys);
  if (words !== undefined) await driver.find('textarea.ambitiegesprek-editor');
  if (words !== undefined) await driver.type(words);
  if (words !== undefined) await driver.press('Enter', 'Escape');
  await expect.poll(() => note.inEditors()).not.toEqual([SESSION]);
  const [done] = await note.inEditors();
  await undoAll();
  await driver.press('ControlOrMeta+y');
  if (words === undefined || keys[0] === 'Enter' || keys[0] === 'n' || keys[0] === 'a') await expect.poll(() => note.inEditors()).toEqual([done]);
  await undoAll();
});

/** A cluster that is made and then named takes two steps back. */
async function undoAll(): Promise<void> {
  await paper.focus();
  for (let steps = 0; steps < 3 && (await note.inEditors())[0] !== SESSION; steps += 1) {
    const before = (await note.inEditors())[0];
    await driver.press('ControlOrMeta+z');
    await expect.poll(async () => (await note.inEditors())[0]).not.toBe(before);
  }
  expect(await note.inEditors()).toEqual([SESSION]);
}
