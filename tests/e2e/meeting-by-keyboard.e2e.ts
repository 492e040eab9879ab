import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const PATH = '2026-03-12 Ambitiegesprek De Regenboog.md';
const CLUSTERS = [
  ['Durven', 'Op een podium staan', 'Fouten mogen maken'],
  ['Kijken', 'Een museum van binnen kennen', 'Weten wat je mooi vindt'],
  ['Samen', 'Met andere groepen bouwen'],
  ['Later', 'Terugkomen om te vertellen'],
] as const;

let host: Host;
let driver: Driver;
let note: Note;
let paper: Paper;

beforeAll(async () => {
  host = await openHost({ now: '2026-03-12T14:00:00' });
  driver = new Driver(host);
  note = new Note(driver, PATH);
  paper = new Paper(driver);
});

afterAll(() => host.close());

async function capture(...words: readonly string[]): Promise<void> {
  await driver.command('capture-note');
  await driver.focused('Typ een briefje');
  for (const line of words) {
    await driver.type(line);
    await driver.press('Enter');
  }
  await driver.press('Escape');
  await driver.gone('.ambitiegesprek-capture');
}

test('a dialog makes the note and shows it with the sheet beside it', async () => {
  await driver.command('new-session');
  await driver.focused('School');
  await driver.type('De Regenboog');
  await driver.tabTo('Sector');
  await driver.press('p');
  await driver.tabTo('Intermediair');
  await driver.type('Marit');
  await driver.tabTo('Deelnemers');
  await driver.type('Anna, Bram, Chaima');
  await driver.find('.ambitiegesprek-new-session-path', PATH);
  await driver.press('ControlOrMeta+Enter');
  await driver.find('.ambitiegesprek-sheet-view', 'Begin in het midden');
  await note.holds('deelnemers:\n  - Anna\n  - Bram\n  - Chaima\nfase: 0');
  expect(await note.inEditors()).toHaveLength(1);
});

test('the first phase begins, and an expectation is typed at its heading', async () => {
  await driver.command('next-phase');
  await driver.saysSo('Contracteren');
  await note.holds('fase: 1\nverloop:\n  - 2026-03-12T14:');
  await note.caretAfter('- ', '## 1. Contracteren');
  await driver.type('Dat we weten wat er al is [wie:: Anna]');
  await note.holds('\n- Dat we weten wat er al is [wie:: Anna]\n');
});

test('the suggester leads to the third phase', async () => {
  await driver.command('go-to-phase');
  await driver.type('3');
  await driver.press('Enter');
  await driver.saysSo('In perspectief zetten');
  await note.holds('fase: 3');
});

test('dreams are captured line after line, yellow by the phase', async () => {
  await capture(...CLUSTERS.flatMap(([, ...words]) => words));
  await paper.shows(...CLUSTERS.flatMap(([, ...words]) => words.map(word => `yellow ${word}`)));
});

test('keys group the notes and name the clusters', async () => {
  await paper.focus();
  for (const [word, ...words] of CLUSTERS) {
    await paper.selectByKeys(...words);
    await driver.press('c');
    await driver.focused('Een woord voor dit cluster');
    await driver.type(word);
    await driver.press('Enter');
    await paper.shows(`cluster ${word}`, ...words.map(one => `cluster ${word} > yellow ${one}`));
    await driver.press('Escape');
  }
});

test('energy is counted and three clusters become ambitions', async () => {
  await paper.walkTo('Durven');
  await driver.press('+', '+');
  await note.holds('### Durven\nenergie:: 2');
  for (const [cluster, words] of [['Durven', 'Elk kind durft te maken'], ['Kijken', 'Kijken leer je hier'], ['Samen', 'Samen is gewoon']] as const) {
    await paper.walkTo(cluster);
    await driver.press('a');
    await driver.focused('De ambitie in een paar woorden');
    await driver.type(words);
    await driver.press('Enter');
    await paper.shows(`ambition ${words} > cluster ${cluster}`);
  }
});

test('a fourth ambition is refused with what can be done', async () => {
  const [before = ''] = await note.inEditors();
  await paper.walkTo('Later');
  await driver.press('a');
  await driver.saysSo('Er staan al drie ambities');
  await driver.find('.menu .menu-item', 'maakt plaats');
  await driver.press('Escape');
  await note.holds(before);
});

test('ideas, activities and personal steps get the colour of their phase', async () => {
  for (const [phase, words, line] of [
    ['Ideeën genereren', 'Een podium in de hal', '- Een podium in de hal #roze'],
    ['Inventariseren', 'Maandelijkse viering', '- Maandelijkse viering #groen'],
    ['Concretiseren', 'Ik open het podium', 'Ik open het podium #groot'],
  ] as const) {
    await driver.command('next-phase');
    await driver.saysSo(phase);
    await capture(words);
    await note.holds(line);
  }
});

test('the meeting is closed, and its note reads as the meeting went', async () => {
  await driver.command('next-phase');
  await driver.saysSo('Afronden');
  await driver.command('next-phase');
  await driver.saysSo('afgesloten');
  await note.holds('fase: 8');
  expect(await driver.offers('next-phase')).toBe(false);
  const sheet = (await note.onDisk()).split('## Het vel\n')[1];
  expect(sheet).toMatchInlineSnapshot(`
    "
    De leerling: teken hier, of op de muur, een leerling van deze school.

    - Een podium in de hal #roze
    - Maandelijkse viering #groen
    - [ ] Ik open het podium #groot

    ### Ambitie 1: Elk kind durft te maken

    #### Durven
    energie:: 2

    - Op een podium staan #geel
    - Fouten mogen maken #geel

    ### Ambitie 2: Kijken leer je hier

    #### Kijken

    - Een museum van binnen kennen #geel
    - Weten wat je mooi vindt #geel

    ### Ambitie 3: Samen is gewoon

    #### Samen

    - Met andere groepen bouwen #geel

    ### Later

    - Terugkomen om te vertellen #geel
    "
  `);
});
