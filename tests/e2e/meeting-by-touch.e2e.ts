import { afterAll, beforeAll, test } from 'vitest';
import { Driver, type Found } from './driver';
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
  await paper.shows('yellow Een zin van jezelf');
  await paper.rests();
});

afterAll(() => host.close());

async function tapOn({ x, y }: Found): Promise<void> {
  await host.touch('start', { x, y });
  await host.touch('end', { x, y });
}

async function holdOn({ x, y, words }: Found): Promise<void> {
  await host.touch('start', { x, y });
  await driver.find('[aria-selected="true"] [data-part="text"]', words);
  await host.touch('end', { x, y });
}

test('a tap selects a note, and a finger then carries it into a cluster', async () => {
  await tapOn(await paper.thing('Een zin van jezelf'));
  await driver.find('.ambitiegesprek-selection-bar', '1 geselecteerd');
  const [from, to] = [await paper.thing('Een zin van jezelf'), await paper.thing('Kijken')];
  await host.touch('start', from);
  for (const share of [0.2, 0.5, 0.8, 1]) await host.touch('move', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  await host.touch('end', to);
  await paper.shows('cluster Kijken > yellow Een zin van jezelf');
  await note.holds('- Weten wat je mooi vindt #geel\n- Een zin van jezelf #geel\n');
});

test('the bar names a cluster of what is tapped', async () => {
  await driver.press('Escape');
  await tapOn(await paper.thing('Iets afmaken'));
  await driver.tap('.ambitiegesprek-selection-bar button[aria-label="Nieuw cluster"]');
  await driver.focused('Een woord voor dit cluster');
  await driver.type('Afmaken');
  await driver.press('Enter');
  await paper.shows('cluster Afmaken > yellow Iets afmaken');
});

test('a finger that is held opens all that can be done', async () => {
  await driver.press('Escape');
  const at = await paper.thing('Op een podium staan');
  await host.touch('start', at);
  await driver.find('[aria-selected="true"] [data-part="text"]', 'Op een podium staan');
  await host.touch('end', at);
  await driver.tap('.menu .menu-item', 'Kleur');
  await driver.tap('.menu .menu-item', 'groen');
  await paper.shows('cluster Durven > green Op een podium staan');
});

test('holding one note after another gathers them, and a tap lets one go', async () => {
  await driver.press('Escape');
  for (const words of ['Iets afmaken', 'Weten wat je mooi vindt']) await holdOn(await paper.thing(words));
  await tapOn(await paper.thing('Fouten mogen maken'));
  await driver.find('.ambitiegesprek-selection-bar', '3 geselecteerd');
  await tapOn(await paper.thing('Iets afmaken'));
  await driver.find('.ambitiegesprek-selection-bar', '2 geselecteerd');
});

test('a swift finger looks about and moves nothing', async () => {
  const [before = ''] = await note.inEditors();
  const at = await paper.thing('Fouten mogen maken');
  await driver.press('Escape');
  await host.touch('start', at);
  for (const step of [1, 2, 3]) await host.touch('move', { x: at.x - 30 * step, y: at.y - 20 * step });
  await host.touch('end', { x: at.x - 90, y: at.y - 60 });
  await paper.shows('cluster Durven > yellow Fouten mogen maken');
  await note.is(before);
});
