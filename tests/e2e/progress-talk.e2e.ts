import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const GUIDE = '.ambitiegesprek-guide';
const EARLIER = '2024-03-14 Ambitiegesprek De Linde.md';
const PATH = '2026-03-12 Voortgangsgesprek De Linde.md';
const EARLIER_NOTE = `---
type: ambitiegesprek
school: De Linde
datum: 2024-03-14
fase: 8
---

## 6. Concretiseren

- [ ] Het toneel opknappen [wie:: Pim]

## Het vel

### Ambitie 1: Ieder kind durft

#### Durven

- Op een podium staan #geel
`;

let host: Host;
let driver: Driver;
let note: Note;

beforeAll(async () => {
  host = await openHost({ files: { [EARLIER]: EARLIER_NOTE }, now: '2026-03-12T14:00:00', size: { width: 1280, height: 720 } });
  driver = new Driver(host);
  note = new Note(driver, PATH);
});

afterAll(() => host.close());

async function told(words: string): Promise<void> {
  await eventually(async () => expect(await note.inEditors(), `“${words}” in the note`).toEqual([expect.stringContaining(words)]));
}

async function onTo(phase: number): Promise<void> {
  await driver.reach(`${GUIDE} .ambitiegesprek-next-phase`);
  await told(`fase: ${phase}\n`);
}

/** Goes on within the phase until this activity is that of now. */
async function goTo(activity: string): Promise<void> {
  const now = (): Promise<string> => host.evaluate(selector => document.querySelector<HTMLElement>(selector)?.dataset['activity'] ?? '', `${GUIDE} .ambitiegesprek-now`);
  for (let steps = 0; steps < 9 && await now() !== activity; steps += 1) {
    const before = await now();
    await driver.reach(`${GUIDE} button.ambitiegesprek-onward`);
    await eventually(async () => expect(await now(), `on from ${before}`).not.toBe(before));
  }
  expect(await now()).toBe(activity);
}

async function write(label: string, words: string): Promise<void> {
  await driver.reach(`${GUIDE} .ambitiegesprek-words-field[aria-label="${label}"]`);
  await driver.type(words);
  await driver.press('Enter');
  await told(words);
}

test('is made from the earlier meeting, with its own minutes, preparation and place for the road', async () => {
  await driver.command('new-session');
  await driver.focused('School');
  await driver.type('De Linde');
  await driver.tabTo('Soort gesprek');
  expect((await driver.focus()).value).toBe('progress');
  await driver.find('.ambitiegesprek-new-session', 'Voorgesteld na het eerdere gesprek');
  await driver.find('.ambitiegesprek-new-session', 'Kijkt terug op een eerder gesprek');
  await driver.tabTo('Stadium');
  expect((await driver.focus()).value).toBe('experimenting');
  await driver.tabTo('Geplande minuten');
  expect((await driver.focus()).value).toBe('90');
  await driver.press('ControlOrMeta+Enter');
  await driver.find('.ambitiegesprek-sheet-view');
  await told('soort: voortgang\n');
  const [text = ''] = await note.inEditors();
  for (const words of ['stadium: experimenteren\n', 'duur: 90\n', `vorige: "[[${EARLIER.slice(0, -3)}]]"\n`, '- [ ] Het verslag van het vorige gesprek gelezen\n', '## De weg tot nu toe\n', '## 7. Afronden\n']) {
    expect(text).toContain(words);
  }
});

test('is given what the earlier meeting left to go on with, which that one then says', async () => {
  const link = EARLIER.slice(0, -3);
  await driver.command('carry-over');
  await driver.find('.ambitiegesprek-carry ins', 'Ieder kind durft');
  await driver.reach('.ambitiegesprek-carry .mod-cta');
  await driver.gone('.ambitiegesprek-carry');
  for (const words of ['### Ambitie 1: Ieder kind durft', `vervolg:: [[${link}#Ambitie 1 Ieder kind durft]]`, `- [ ] Het toneel opknappen [wie:: Pim] [vervolg:: [[${link}]]]`]) {
    await told(words);
  }
  await new Note(driver, EARLIER).holds('- [>] Het toneel opknappen [wie:: Pim]');
  await driver.command('open-guide');
  await driver.find(`${GUIDE} .ambitiegesprek-purpose-card`, 'Hoe ver zijn we, en wat nu?');
});

test('tests the earlier ambitions, which stand there from the start', async () => {
  await onTo(1);
  await goTo('hear-expectations');
  await write('Verwachting; Enter voegt toe', 'Weten wat er is gelukt');
  await onTo(2);
  await goTo('test-ambitions');
  await driver.reach(`${GUIDE} [data-chip="reworded"]`);
  await told('status:: bijgesteld\n');
  await write('Waarom, bij Ieder kind durft', 'Ook de leraren');
  await told('waarom:: Ook de leraren\n');
});

test('draws the road with its milestones, and looks back on three lines', async () => {
  await onTo(3);
  await goTo('mark-milestones');
  await driver.reach(`${GUIDE} [data-part="road"] [data-chip="pupil"]`);
  await write('Mijlpaal; Enter voegt toe', 'De eerste open repetitie');
  await told('- De eerste open repetitie [van:: leerling]\n');
  await goTo('look-back');
  await driver.reach(`${GUIDE} [data-part="looking-back"] [data-chip="teacher"]`);
  await write('Leraar: Wat zie je', 'Ze doen het zelf voor');
  await write('Leraar: Weten en kunnen', 'Een voorstelling opbouwen');
  await told('- leraar\n  - zichtbaar:: Ze doen het zelf voor\n  - kunnen:: Een voorstelling opbouwen\n');
});

test('goes on with ideas and steps, and is held to its end', async () => {
  await onTo(4);
  await goTo('write-ideas');
  await write('Nieuw roze briefje; Enter voegt toe', 'Leraren spelen mee');
  await onTo(5);
  await onTo(6);
  await goTo('agree-school-steps');
  await write('Stap van de school; Enter voegt toe', 'We plannen een speeldag');
  await onTo(7);
  await goTo('return-to-expectations');
  await driver.reach(`${GUIDE} [aria-label="Uitgekomen: Weten wat er is gelukt"] [data-chip="yes"]`);
  await told('[uitkomst:: ja]');
  await onTo(8);
  await told('Ieder kind durft');
});
