import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const PATH = '2026-10-06 Ambition conversation Harbour College.md';

let host: Host;
let driver: Driver;
let note: Note;
let paper: Paper;

beforeAll(async () => {
  host = await openHost({ language: 'en', now: '2026-10-06T10:00:00' });
  driver = new Driver(host);
  note = new Note(driver, PATH);
  paper = new Paper(driver);
});

afterAll(() => host.close());

async function group(word: string, ...notes: readonly string[]): Promise<void> {
  for (const [index, words] of notes.entries()) await driver.clickAt(await paper.thing(words), index === 0 ? [] : ['Control']);
  await driver.click('.ambitiegesprek-selection-bar button[aria-label="New cluster"]');
  await driver.focused('A word for this cluster');
  await driver.type(word);
  await driver.press('Enter');
  await paper.shows(`cluster ${word}`);
}

/** Within the outer quarter of a note, as a part of its width from its middle. */
const QUARTER = 0.4;

/** A point on a note that hangs in no cluster: so far from its middle as that part of its width. */
async function loose(words: string, share: number): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width } = await driver.find('.ambitiegesprek-sheet-view [data-kind="note"]', words);
  return { x: x + share * width, y };
}

async function menu(words: string, ...items: readonly string[]): Promise<void> {
  await driver.clickAt(await paper.thing(words));
  await driver.click('.ambitiegesprek-selection-bar button[aria-label="More"]');
  for (const item of items) await driver.click('.menu .menu-item', item);
}

test('the ribbon opens the dialog, and its button makes the note', async () => {
  await driver.click('.side-dock-ribbon-action[aria-label="New session"]');
  await driver.focused('School');
  await driver.type('Harbour College');
  await driver.click('.ambitiegesprek-new-session .mod-cta', 'Create');
  await driver.find('.ambitiegesprek-sheet-view', 'Begin in the middle');
  await note.holds('school: Harbour College');
});

test('the status bar offers the phases, and a click enters one', async () => {
  await driver.click('.status-bar-item', 'Not started yet');
  await driver.click('.suggestion-item', 'Putting in perspective');
  await driver.saysSo('Phase 3');
  await note.holds('phase: 3');
});

test('a button writes dreams in a row', async () => {
  await driver.click('.ambitiegesprek-selection-bar button', 'New sticky note');
  await driver.focused('Write…');
  for (const words of ['Stand on a stage', 'Be allowed to fail', 'Know a museum', 'Come back and tell']) {
    await driver.type(words);
    await driver.press('Enter');
    await paper.shows(`yellow ${words}`);
  }
  await driver.press('Escape');
});

test('over a loose note a drag means before at its left and after at its right', async () => {
  await paper.rests();
  await driver.drag(await loose('Come back and tell', 0), await loose('Stand on a stage', -QUARTER));
  await note.holds('- Come back and tell #yellow\n- Stand on a stage #yellow');
  await paper.rests();
  await driver.drag(await loose('Come back and tell', 0), await loose('Know a museum', QUARTER));
  await note.holds('- Be allowed to fail #yellow\n- Know a museum #yellow\n- Come back and tell #yellow');
});

test('a press finds its note while the wheel still turns', async () => {
  await paper.rests();
  const at = await paper.thing('Know a museum');
  // The mouse of the driver moves before it presses, and a hand does not.
  await host.evaluate(({ x: clientX, y: clientY }) => {
    const inits = { bubbles: true, cancelable: true, clientX, clientY, pointerId: 1, pointerType: 'mouse' };
    for (const event of [new WheelEvent('wheel', inits), new PointerEvent('pointerdown', inits), new PointerEvent('pointerup', inits)]) {
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(event);
    }
  }, { x: at.x, y: at.y });
  await driver.find('.ambitiegesprek-card[aria-selected="true"]', 'Know a museum');
  await driver.press('Escape');
});

test('clicks group notes, and a drag carries one over', async () => {
  await group('Dare', 'Stand on a stage', 'Be allowed to fail');
  await group('Look', 'Know a museum');
  await paper.rests();
  await driver.drag(await paper.thing('Come back and tell'), await paper.thing('Look'));
  await paper.shows('cluster Look > yellow Come back and tell');
  await note.holds('### Look\n\n- Know a museum #yellow\n- Come back and tell #yellow');
});

test('a button makes an ambition, and the menu takes it back', async () => {
  await driver.clickAt(await paper.thing('Dare'));
  await driver.click('.ambitiegesprek-selection-bar button[aria-label="Make it an ambition"]');
  await driver.focused('The ambition in a few words');
  await driver.type('Every child dares');
  await driver.press('Enter');
  await paper.shows('ambition Every child dares > cluster Dare > yellow Stand on a stage');
  const [chosen = ''] = await note.inEditors();
  await menu('Every child dares', 'Not an ambition after all');
  await paper.shows('cluster Dare > yellow Stand on a stage');
  await driver.click('.ambitiegesprek-view-bar button[aria-label="Undo"]');
  await paper.shows('ambition Every child dares > cluster Dare');
  await note.holds(chosen.split('## The sheet')[1] ?? '?');
});

test('the menu colours, moves and removes', async () => {
  await menu('Know a museum', 'Colour', 'green');
  await paper.shows('cluster Look > green Know a museum');
  await menu('Know a museum', 'Move to', 'Every child dares');
  await paper.shows('ambition Every child dares > green Know a museum');
  await menu('Come back and tell', 'Remove');
  await paper.lacks('Come back and tell');
  await driver.click('.ambitiegesprek-view-bar button[aria-label="Undo"]');
  await paper.shows('cluster Look > yellow Come back and tell');
  expect(await driver.notices()).not.toContain('Nothing could be written');
});

test('a box is ticked while the wheel still turns', async () => {
  const [text = ''] = await note.inEditors();
  await note.replace(`${text.trimEnd()}\n- [ ] Call the museum\n`);
  await paper.rests();
  const box = await driver.find('.ambitiegesprek-sheet-view .ambitiegesprek-done');
  await host.mouse('move', box);
  await host.evaluate(({ x: clientX, y: clientY }) => {
    document.elementFromPoint(clientX, clientY)?.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX, clientY }));
  }, { x: box.x, y: box.y });
  await driver.clickAt(box);
  await note.holds('- [x] Call the museum');
});
