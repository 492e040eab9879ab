import { afterEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import { SESSION, SESSION_PATH } from './fixture-session';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const OTHER_PATH = 'Ander gesprek.md';
const OTHER = SESSION.replace('fase: 3', 'fase: 4').replace('Iets afmaken', 'Van het andere gesprek')
  .replace('### Kijken', '### Ambitie 1: Elk kind durft\n\n#### Lef\n\n- Fouten laten staan #geel\n\n### Kijken');
const GUIDE = '.ambitiegesprek-guide';
const SHEET = '.ambitiegesprek-sheet-view';

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

test('a sheet that was halved beside the note is large once the meeting is led, and a photo does not halve it', async () => {
  await open({ width: 1280, height: 720 });
  await driver.command('open-sheet');
  await paper.shows('yellow Iets afmaken');
  await driver.command('lead-meeting');
  await eventually(async () => {
    const [sheet] = await driver.all(SHEET);
    expect(sheet?.width, 'the sheet').toBeGreaterThan(1280 * 0.65);
  });
  const [guide] = await driver.all(GUIDE);
  const [sheet] = await driver.all(SHEET);
  expect(guide && sheet && guide.x > sheet.x + sheet.width / 2, 'the guide beside it').toBe(true);
  expect(await note.inEditors(), 'the note a tab away').toEqual([SESSION]);
});

test('on a tablet that is held upright the guide stands below the sheet', async () => {
  await open({ width: 820, height: 1180 });
  await driver.command('lead-meeting');
  await driver.find(`${GUIDE} .ambitiegesprek-now`);
  await eventually(async () => {
    const [[sheet], [guide]] = [await driver.all(SHEET), await driver.all(GUIDE)];
    expect(guide && sheet && guide.y > sheet.y + sheet.height / 2, 'below').toBe(true);
    expect(guide?.width, 'as wide as the window').toBeGreaterThan(700);
  });
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
