import { afterEach, expect, test } from 'vitest';
import { faultsOfBase } from '../core/schools/bases-syntax';
import { faults } from './axe';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import './window-app';

let host: Host;
let driver: Driver;
afterEach(() => host.close());

/** Forty schools with a meeting each; at two of them an evaluation is over or near. */
function fortySchools(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 1; at <= 40; at += 1) {
    const name = `School ${String(at).padStart(2, '0')}`;
    const day = at === 7 ? '2026-11-20' : at === 9 ? '2026-12-03' : '2027-05-01';
    files[`${name}.md`] = `---\ntype: school\ngemeente: ${at % 2 === 0 ? 'Zandwerve' : 'Elsvoorde'}\nuren_afgesproken: ${at}\n---\n`;
    files[`Gesprek ${at}.md`] = `---\ntype: ambitiegesprek\nschool: "[[${name}]]"\ndatum: 2026-03-${String(at % 28 + 1).padStart(2, '0')}\nfase: 8\n---\n\n## Het vel\n\n### Ambitie 1: Wens ${at === 7 ? 'zeldzaam' : at}\n\n- [ ] Stap ${at} [evaluatie:: ${day}]\n`;
  }
  return files;
}

const names = async (): Promise<string[]> => (await driver.all('.ambitiegesprek-schools-scroll th[scope="row"] button')).map(({ words }) => words);

/** The headings of the columns that one sees whole beside the list of files, without scrolling. */
const columnsInView = (): Promise<string[]> => host.evaluate(() => {
  const edge = document.querySelector('.ambitiegesprek-schools-scroll')?.getBoundingClientRect().right ?? 0;
  const headings = [...document.querySelectorAll('.ambitiegesprek-schools-scroll thead th')];
  return headings.filter(heading => heading.getBoundingClientRect().right <= edge).map(heading => heading.textContent ?? '');
}, undefined);

test('a round of forty schools: what is due is said, sorted and found, and goes into a mail, a calendar, a hand-over and Bases', async () => {
  host = await openHost({ files: fortySchools(), now: '2026-11-26T14:00:00', size: { width: 1280, height: 720 }, language: 'nl' });
  driver = new Driver(host);
  await driver.command('open-schools');
  await driver.find('.ambitiegesprek-schools-due', 'Bij 2 scholen');
  await driver.find('.status-bar .ambitiegesprek-due-item', 'Evaluatie bij 2 scholen');
  expect(await faults(host, ['.ambitiegesprek-schools-view'])).toEqual([]);
  expect(await columnsInView()).toEqual(expect.arrayContaining(['Evaluatie', 'Volgende afspraak', 'Laatste gesprek', 'Soort', 'Stadium', 'Ambities']));
  await driver.click('.ambitiegesprek-schools-scroll th:nth-child(3) button');
  expect((await names()).slice(0, 2)).toEqual(['School 07', 'School 09']);
  await driver.find('.ambitiegesprek-schools-scroll td', '20 nov 2026');
  await driver.click('.ambitiegesprek-schools-page input');
  await driver.type('zeldzaam');
  await eventually(async () => expect(await names()).toEqual(['School 07']));
  await driver.click('.ambitiegesprek-schools-scroll td button[aria-label*="Mail aan"]');
  await eventually(async () => expect(await host.evaluate(() => navigator.clipboard.readText(), undefined)).toContain('1. Wens zeldzaam'));
  await driver.click('.ambitiegesprek-schools-scroll td button[aria-label*="Agenda met"]');
  await driver.saysSo('Evaluaties School 07.ics');
  await new Note(driver, 'Evaluaties School 07.ics').holds('DTSTART;VALUE=DATE:20261120');
  await driver.click('.ambitiegesprek-schools-scroll td button[aria-label*="overdragen"]');
  await driver.saysSo('Overdracht School 07');
  const handedOver = new Note(driver, 'Overdracht School 07.md');
  await handedOver.holds('- **Wens zeldzaam**: loopt');
  expect(await handedOver.onDisk()).not.toMatch(/School (?!07)\d\d|Wens \d/u);
  await driver.command('create-overview');
  await driver.saysSo('Scholen en gesprekken.base');
  const base = new Note(driver, 'Scholen en gesprekken.base');
  await base.holds('views:');
  expect(faultsOfBase(await base.onDisk(), ['ambitiegesprek-years'])).toEqual([]);
  await driver.command('open-schools');
  await driver.click('.ambitiegesprek-schools-scroll th[scope="row"] button', 'School 07');
  await driver.find('.ambitiegesprek-years-view', 'School 07');
});
