import { afterEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { SESSION, SESSION_PATH } from './fixture-session';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const OTHER_PATH = 'Ander gesprek.md';
const OTHER = SESSION.replace('fase: 3', 'fase: 4').replace('Iets afmaken', 'Van het andere gesprek')
  .replace('### Kijken', '### Ambitie 1: Elk kind durft\n\n#### Lef\n\n- Fouten laten staan #geel\n\n### Kijken');
const GUIDE = '.ambitiegesprek-guide';

let host: Host;
let driver: Driver;
let note: Note;
let paper: Paper;
afterEach(() => host.close());

async function open(size: { readonly width: number; readonly height: number }): Promise<void> {
  host = await openHost({ files: { [SESSION_PATH]: SESSION, [OTHER_PATH]: OTHER }, size });
  driver = new Driver(host);
  note = new Note(driver, SESSION_PATH);
  paper = new Paper(driver);
  await note.open();
}

test('opening another meeting takes its sheet and guide along, and back', async () => {
  await open({ width: 1440, height: 900 });
  await driver.command('lead-meeting');
  await paper.shows('yellow Iets afmaken');
  await driver.find(`${GUIDE} .ambitiegesprek-phase-button`, 'In perspectief');
  await new Note(driver, OTHER_PATH).open();
  await driver.find(`${GUIDE} .ambitiegesprek-phase-button`, 'Ideeën');
  await driver.command('open-sheet');
  await paper.shows('yellow Van het andere gesprek');
  expect(await host.evaluate(() => window.app.workspace.getLeavesOfType('ambitiegesprek-sheet').length, undefined), 'one sheet').toBe(1);
  await note.open();
  await driver.find(`${GUIDE} .ambitiegesprek-phase-button`, 'In perspectief');
  await driver.command('open-sheet');
  await paper.shows('yellow Iets afmaken');
});

test('undo is grey where there is nothing, and says what it took back, phases too', async () => {
  await open({ width: 1440, height: 900 });
  await driver.command('lead-meeting');
  await paper.shows('yellow Iets afmaken');
  const undo = `${'.ambitiegesprek-tools'} [aria-label="Ongedaan maken"]`;
  await driver.find(`${undo}[aria-disabled="true"]`);
  await paper.focus();
  await paper.walkTo('Iets afmaken');
  await driver.press('Delete');
  await paper.lacks('Iets afmaken');
  await driver.find(`${undo}:not([aria-disabled])`);
  await driver.press('ControlOrMeta+z');
  await driver.saysSo('Ongedaan gemaakt: ‘Iets afmaken’ staat er weer');
  await driver.command('next-phase');
  await driver.find(`${GUIDE} .ambitiegesprek-phase-button`, 'Ideeën');
  await paper.focus();
  await driver.press('ControlOrMeta+z');
  await driver.saysSo('Ongedaan gemaakt: het gesprek is weer in fase 3');
  expect((await driver.notices()).match(/Ongedaan gemaakt/gu)?.length, 'the later one in place of the earlier').toBe(1);
});

test('a cluster of an ambition asks before it becomes one of its own', async () => {
  await open({ width: 1440, height: 900 });
  await new Note(driver, OTHER_PATH).open();
  await driver.command('lead-meeting');
  await paper.shows('yellow Van het andere gesprek');
  await paper.focus();
  await paper.walkTo('Lef');
  await driver.press('a');
  await driver.click('.menu-item', 'Laat het bij ‘Elk kind durft’');
  await driver.press('a');
  await driver.click('.menu-item', 'Maak er een eigen ambitie van');
  await driver.find('textarea.ambitiegesprek-editor');
  await driver.press('Enter');
  await paper.shows('ambition Lef');
});
