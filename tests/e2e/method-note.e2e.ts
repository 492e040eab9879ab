import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const GUIDE = '.ambitiegesprek-guide';
const METHOD = 'Methode Teamretrospectief.md';
const PATH = '2026-03-12 Teamretrospectief De Linde.md';
const INQUIRY = 'Methode Waarderend onderzoek.md';
const METHOD_NOTE = noteOf(METHOD);

let host: Host;
let driver: Driver;
let note: Note;

beforeAll(async () => {
  host = await openHost({ files: { [METHOD]: METHOD_NOTE, [INQUIRY]: noteOf(INQUIRY) }, now: '2026-03-12T14:00:00', size: { width: 1280, height: 720 } });
  driver = new Driver(host);
  note = new Note(driver, PATH);
});

afterAll(() => host.close());

function noteOf(name: string): string {
  return readFileSync(new URL(`../../demo-vault/${name}`, import.meta.url), 'utf8');
}

async function told(words: string): Promise<void> {
  await eventually(async () => expect(await note.inEditors(), `“${words}” in the note`).toEqual([expect.stringContaining(words)]));
}

async function onTo(phase: number): Promise<void> {
  await driver.reach(`${GUIDE} .ambitiegesprek-next-phase`);
  await told(`fase: ${phase}\n`);
}

async function goOn(activity: string): Promise<void> {
  await driver.reach(`${GUIDE} button.ambitiegesprek-onward`);
  await driver.find(`${GUIDE} [data-activity="${activity}"]`);
}

async function write(label: string, words: string): Promise<void> {
  await driver.reach(`${GUIDE} .ambitiegesprek-words-field[aria-label="${label}"]`);
  await driver.type(words);
  await driver.press('Enter');
  await told(words);
}

test('a retrospective is chosen in the dialog as any kind is, with its own minutes', async () => {
  await driver.command('new-session');
  await driver.focused('School');
  await driver.type('De Linde');
  await driver.tabTo('Soort gesprek');
  expect((await driver.focus()).value).toBe('ambition');
  await driver.type('m');
  await driver.find('.ambitiegesprek-new-session', 'Met het team terugkijken op een periode');
  await driver.tabTo('Geplande minuten');
  expect((await driver.focus()).value).toBe('60');
  await driver.press('ControlOrMeta+Enter');
  await driver.find('.ambitiegesprek-sheet-view');
  await told(`methode: "[[${METHOD.slice(0, -3)}]]"\n`);
  const [text = ''] = await note.inEditors();
  for (const words of ['duur: 60\n', '## 1. Aankomen\n', '## 5. Weggaan\n', '- [ ] Een uur afgesproken, met het hele team\n', '\n```gespreksmethode\n# Teamretrospectief\n']) {
    expect(text).toContain(words);
  }
  await driver.command('open-guide');
  await driver.find(`${GUIDE} .ambitiegesprek-purpose-card`, 'Teamretrospectief');
  await driver.gone(`${GUIDE} [data-part="evi"]`);
  await driver.find('.ambitiegesprek-pads', 'geel · fase 2');
  await driver.gone('.ambitiegesprek-pads strong');
});

test('is led by its own activities, and its notes come in the colour of its phases', async () => {
  await onTo(1);
  await driver.find(GUIDE, 'Op welke weken kijken we terug, en wie was er toen bij?');
  await goOn('vraag-wat-het-moet-opleveren');
  await write('Verwachting; Enter voegt toe', 'Minder vergaderen');
  await onTo(2);
  await write('Nieuw geel briefje; Enter voegt toe', 'Samen gelachen');
  await onTo(3);
  await write('Nieuw roze briefje; Enter voegt toe', 'Te veel tegelijk');
});

test('a method note that is half changed disturbs nothing, and is told in a line that says what to write', async () => {
  await host.disk.write(METHOD, METHOD_NOTE.replace('## 3. Wat schuurde (15 min, roze)', '## 3. Wat sch'));
  await driver.click(`${GUIDE} [data-part="method-note"] summary`, 'dit gesprek heeft daar geen last van');
  const line = METHOD_NOTE.split('\n').indexOf('## 3. Wat schuurde (15 min, roze)') + 1;
  await driver.find(`${GUIDE} [data-part="method-note"]`, `regel ${line}: ‘3. Wat sch’ zegt niet hoeveel minuten de fase duurt. Schrijf ‘## 3. Wat sch (20 min)’.`);
  await driver.find(GUIDE, 'Wanneer liep het vast, en wat gebeurde er net daarvoor?');
  await host.disk.remove(METHOD);
  await driver.gone(`${GUIDE} [data-part="method-note"]`);
  await driver.find(GUIDE, 'Wanneer liep het vast, en wat gebeurde er net daarvoor?');
  await host.disk.write(METHOD, METHOD_NOTE);
  await host.disk.write(`Oud/${METHOD}`, METHOD_NOTE);
});

test('goes on to its steps and its end, and gives a report', async () => {
  await onTo(4);
  await driver.find(GUIDE, 'Wat kunnen we uitproberen zonder iemand om toestemming te vragen?');
  await onTo(5);
  await driver.reach(`${GUIDE} [data-chip="partly"]`);
  await told('[uitkomst:: deels]');
  await driver.reach(`${GUIDE} .ambitiegesprek-next-phase`);
  await told('fase: 8\n');
  await driver.command('create-report');
  await driver.click('.modal button', 'Verslag maken');
  await driver.gone('.modal');
  const report = new Note(driver, `${PATH.slice(0, -3)} verslag voor buiten.md`);
  await report.holds('- Gesprek: Teamretrospectief\n');
  await report.holds('## Wat goed ging\n\n- Samen gelachen\n');
  await report.holds('## Wat schuurde\n\n- Te veel tegelijk\n');
});

test('a day of appreciative inquiry goes the same way, in the phases of its own method', async () => {
  await driver.command('new-session');
  await driver.focused('School');
  await driver.type('De Wilg');
  await driver.tabTo('Soort gesprek');
  const offered = await host.evaluate(() => [...document.querySelectorAll('.ambitiegesprek-new-session option')].map(({ textContent }) => textContent), undefined);
  expect(offered.filter(name => name?.endsWith('Teamretrospectief'))).toEqual([METHOD, `Oud/${METHOD}`].map(path => path.slice(0, -3)));
  await driver.type('methode w');
  await driver.find('.ambitiegesprek-new-session', 'ontdekken, verbeelden, ontwerpen en waarmaken');
  await driver.press('ControlOrMeta+Enter');
  note = new Note(driver, '2026-03-12 Een dag waarderend onderzoek De Wilg.md');
  await told('duur: 330\n');
  for (const phase of [1, 2, 3, 4, 5, 8]) {
    await eventually(async () => expect(await driver.offers('next-phase')).toBe(true));
    await driver.command('next-phase');
    await told(`fase: ${phase}\n`);
    if (phase !== 2) continue;
    await goOn('schrijf-wat-je-wenst');
    await write('Nieuw roze briefje; Enter voegt toe', 'Iedere week een podium');
  }
  await driver.command('create-report');
  await driver.click('.modal button', 'Verslag maken');
  await driver.gone('.modal');
  await new Note(driver, '2026-03-12 Een dag waarderend onderzoek De Wilg verslag voor buiten.md').holds('## Verbeelden\n\n- Iedere week een podium\n');
});
