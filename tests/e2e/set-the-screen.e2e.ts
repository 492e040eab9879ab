import { afterEach, describe, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import { SESSION, SESSION_PATH } from './fixture-session';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const OTHER_PATH = 'Ander gesprek.md';
const OTHER = SESSION.replace('fase: 3', 'fase: 4').replace('Iets afmaken', 'Van het andere gesprek');
const PHOTO = 'wand.png';
const WITH_PHOTO = SESSION.replace('## Het vel', `## 7. Afronden\n\n![[${PHOTO}]]\n\n## Het vel`);
const LEAD = 'Het gesprek leiden';
const GUIDE = '.ambitiegesprek-guide';
const SHEET = '.ambitiegesprek-sheet-view';
const LAPTOP = { width: 1280, height: 720 };
const UPRIGHT = { width: 820, height: 1180 };

let host: Host;
let driver: Driver;
let note: Note;
let paper: Paper;
afterEach(() => host.close());

async function open(size: { readonly width: number; readonly height: number }): Promise<void> {
  host = await openHost({ files: { [SESSION_PATH]: WITH_PHOTO, [OTHER_PATH]: OTHER, [PHOTO]: 'no picture, and shown all the same' }, size });
  driver = new Driver(host);
  note = new Note(driver, SESSION_PATH);
  paper = new Paper(driver);
}

const STARTS = [
  ['the palette', () => driver.command('lead-meeting')],
  ['the ribbon', () => driver.click(`.side-dock-ribbon-action[aria-label^="${LEAD}"]`)],
  ['the menu of the note', fromNoteMenu],
] as const;

async function fromNoteMenu(): Promise<void> {
  await host.evaluate((path) => {
    const row = document.querySelector(`.nav-file-title[data-path="${path}"]`);
    row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 100, clientY: 100 }));
  }, SESSION_PATH);
  await driver.click('.menu-item', LEAD);
}

async function standsForLaptop(): Promise<void> {
  await eventually(async () => {
    const [[sheet], [guide], notes] = [await driver.all(SHEET), await driver.all(GUIDE), await driver.all('.cm-editor')];
    expect(sheet?.width, 'the sheet').toBeGreaterThan(LAPTOP.width * 0.65);
    expect(guide && sheet && guide.x > sheet.x + sheet.width / 2, 'the guide beside it').toBe(true);
    expect(notes, 'no note in sight').toEqual([]);
  });
  expect(await note.inEditors(), 'the note a tab away').toEqual([WITH_PHOTO]);
}

async function standsForTablet(what = SHEET): Promise<void> {
  await eventually(async () => {
    const [[above], [guide]] = [await driver.all(what), await driver.all(GUIDE)];
    expect(guide && above && guide.y - guide.height / 2 >= above.y + above.height / 2, 'the guide below').toBe(true);
    expect(Math.min(above?.width ?? 0, guide?.width ?? 0), 'as wide as the window').toBeGreaterThan(700);
  });
}

describe.each(STARTS)('a meeting that is led from %s', (from, start) => {
  test('stands on a laptop as a large sheet with the guide beside it and the note a tab away', async () => {
    await open(LAPTOP);
    await note.open();
    await driver.command('open-sheet');
    await paper.shows('yellow Iets afmaken');
    await start();
    await standsForLaptop();
  });

  test('stands on a tablet that is held upright as a sheet with the guide below it, wherever the guide was', async () => {
    await open(UPRIGHT);
    await note.open();
    await driver.command('open-guide');
    await driver.find(`${GUIDE} .ambitiegesprek-now`);
    await start();
    await standsForTablet();
    expect(await note.inEditors(), from).toEqual([WITH_PHOTO]);
  });
});

test('a meeting that is led while another one is halved on the screen takes its place', async () => {
  await open(LAPTOP);
  await new Note(driver, OTHER_PATH).open();
  await driver.command('open-sheet');
  await paper.shows('yellow Van het andere gesprek');
  await fromNoteMenu();
  await driver.find(`${GUIDE} .ambitiegesprek-phase-button`, 'In perspectief');
  await paper.shows('yellow Iets afmaken');
  await standsForLaptop();
});

test('a photo to type over lies over the sheet, as large, and the guide stays where it is', async () => {
  await open(UPRIGHT);
  await note.open();
  await driver.command('lead-meeting');
  await standsForTablet();
  const [sheet] = await driver.all(SHEET);
  await driver.command('type-over-photo');
  await standsForTablet('.ambitiegesprek-photo-view');
  const [photo] = await driver.all('.ambitiegesprek-photo-view');
  expect([photo?.width, photo?.height]).toEqual([sheet?.width, sheet?.height]);
});

test.each([
  ['the guide', `${GUIDE} .ambitiegesprek-next-phase`],
  ['the head of the sheet', '.view-header [aria-label="Naar de volgende fase"]'],
])('a sentence that is typed after the press in %s that moves the meeting on does not move it further', async (_where, button) => {
  await open(LAPTOP);
  await note.open();
  await driver.command('lead-meeting');
  await driver.find(`${GUIDE} .ambitiegesprek-phase-button`, 'In perspectief');
  await driver.click(button);
  await driver.find(`${GUIDE} .ambitiegesprek-phase-button`, 'Ideeën');
  await driver.type(' een zin met spaties ');
  await driver.click(button);
  await note.holds('fase: 5');
});
