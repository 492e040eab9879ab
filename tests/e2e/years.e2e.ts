import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faults } from './axe';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import './window-app';

const FIRST = '2022-03-10 Ambitiegesprek De Wielewaal.md';
const SECOND = '2024-03-14 Ambitiegesprek De Wielewaal.md';
const RENAMED = 'Het Kompas/2025-05-15 Voortgangsgesprek Het Kompas.md';
const VAULT = Object.fromEntries(readdirSync('demo-vault', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md'))
  .map(name => [name, readFileSync(join('demo-vault', name), 'utf8')]));
const OURS = ['.ambitiegesprek-years-view'];

let host: Host;
let driver: Driver;
afterEach(() => host.close());

async function yearsOf(path: string, more: { readonly language?: 'nl' | 'en'; readonly theme?: 'light' | 'dark' } = {}): Promise<void> {
  host = await openHost({ files: VAULT, now: '2026-11-26T14:00:00', size: { width: 1440, height: 900 }, ...more });
  driver = new Driver(host);
  await new Note(driver, path).open();
  await driver.command('open-years');
  await driver.find('.ambitiegesprek-years-grid');
}

const stops = async (): Promise<string[]> => (await driver.all('.ambitiegesprek-years-stop strong')).map(({ words }) => words);
const oddities = async (): Promise<number> => (await driver.all('.ambitiegesprek-years-odd button')).length;
const meetings = async (): Promise<number> => (await driver.all('.ambitiegesprek-years-meeting')).length;

describe.each([['nl', 'light'], ['en', 'dark']] as const)('the years in %s, %s', (language, theme) => {
  test('are for everybody: at rest, searched, filtered, and as a table', async () => {
    await yearsOf(SECOND, { language, theme });
    expect(await faults(host, OURS)).toEqual([]);
    await driver.click('.ambitiegesprek-years-table summary');
    await driver.find('.ambitiegesprek-years-table td', 'bordjes bij de werkjes');
    await driver.click('.ambitiegesprek-years-filter button', language === 'nl' ? 'Wat openstaat' : 'What is open');
    await driver.click('.ambitiegesprek-years-tools input');
    await driver.type('steenfabriek');
    await driver.find('.ambitiegesprek-years-found button');
    expect(await faults(host, OURS)).toEqual([]);
    await driver.click('.ambitiegesprek-years-filter button', language === 'nl' ? 'Overzicht' : 'Overview');
    await driver.find('.ambitiegesprek-years-span', 'Maken zonder voorbeeld');
    expect(await faults(host, OURS)).toEqual([]);
  });
});

test('a school under two names is one school; what is odd is said and goes to its note', async () => {
  await yearsOf(RENAMED);
  expect(await meetings()).toBe(3);
  expect(await stops()).toContain('Zelf vertellen');
  expect(await oddities()).toBe(1);
  await driver.find('.ambitiegesprek-years-nine', 'kleuters die op het krat gaan staan');
  await driver.find('.ambitiegesprek-years-person[data-new="true"]', 'Pim');
  const hovered = await host.evaluate(() => new Promise<string>((resolve) => {
    const hover = ({ linktext, source }: { linktext: string; source: string }): void => { resolve(`${source}: ${linktext}`); };
    window.app.workspace.on('hover-link' as 'quit', hover as never);
    const stop = [...document.querySelectorAll('.ambitiegesprek-years-stop')].find(el => el.textContent.includes('Zelf vertellen'));
    stop?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  }), undefined);
  expect(hovered).toBe('ambitiegesprek-years: 2025-05-15 Voortgangsgesprek Het Kompas#Ambitie 1 Zelf vertellen');
  // A copy of the page is printed, as large as goes on one sheet of A3 within its margins.
  await host.evaluate(() => {
    window.print = () => {
      const paper = document.querySelector('body > .ambitiegesprek-years-paper')?.getBoundingClientRect();
      document.body.dataset['printed'] = paper && paper.height < 1032 ? 'one sheet' : `${paper?.height ?? 'nothing'}`;
      window.dispatchEvent(new Event('afterprint'));
    };
  }, undefined);
  await driver.click('.ambitiegesprek-years-tools button', 'Afdrukken');
  await eventually(async () => expect(await host.evaluate(() => document.body.dataset['printed'], undefined)).toBe('one sheet'));
  expect(await meetings()).toBe(3);
  await driver.reach('.ambitiegesprek-years-odd button', 'komt nergens uit');
  await eventually(async () => expect(await host.evaluate(() => window.app.workspace.getActiveFile()?.path, undefined)).toBe(RENAMED));
});

test('the arrows go from place to place as one sees them, and Enter goes to the ambition in its note', async () => {
  await yearsOf(SECOND);
  expect(await oddities()).toBe(0);
  await host.evaluate(() => { document.querySelector<HTMLElement>('.ambitiegesprek-years-stop')?.focus(); }, undefined);
  await driver.press('ArrowRight');
  expect((await driver.focus()).value).toContain('Maken zonder voorbeeld');
  await driver.press('ArrowLeft');
  expect((await driver.focus()).value).toContain('Durven maken');
  // In an app that is read from right to left the years run to the left.
  await host.evaluate(() => { document.documentElement.dir = 'rtl'; }, undefined);
  await driver.press('ArrowLeft');
  expect((await driver.focus()).value).toContain('Maken zonder voorbeeld');
  await driver.press('ArrowRight');
  expect((await driver.focus()).value).toContain('Durven maken');
  await driver.press('Enter');
  await eventually(async () => expect(await host.evaluate(() => window.app.workspace.getActiveFile()?.path, undefined)).toBe(FIRST));
});

test('an old session that gets another name stays in the line, with what goes on from it', async () => {
  await yearsOf(SECOND);
  const before = await stops();
  await host.evaluate(async (path) => {
    const file = window.app.vault.getFileByPath(path);
    if (file) await window.app.fileManager.renameFile(file, 'Het eerste gesprek.md');
  }, FIRST);
  const named = async (): Promise<number> => (await driver.all('.ambitiegesprek-years-odd button', 'komt nergens uit')).length;
  await new Note(driver, SECOND).holds('vorige: "[[Het eerste gesprek]]"');
  await eventually(async () => {
    expect([await meetings(), await named()]).toEqual([4, 0]);
    expect(await stops()).toEqual(before);
  });
  // Renamed by another program no link is changed: nothing is hidden for that, and what leads nowhere is named.
  await host.evaluate(async () => {
    const file = window.app.vault.getFileByPath('Het eerste gesprek.md');
    if (file) await window.app.vault.rename(file, 'Weer anders.md');
  }, undefined);
  await eventually(async () => {
    expect([await meetings(), await named()]).toEqual([4, 1]);
    // Nothing goes on any more from the cluster that waited there.
    expect(new Set(await stops())).toEqual(new Set(before.filter(words => words !== 'Muziek')));
  });
});

test('a school whose own note gets another name keeps its page', async () => {
  const text = '---\ntype: ambitiegesprek\nschool: "[[De Linde]]"\ndatum: 2025-03-13\nfase: 8\n---\n\n## Het vel\n\n### Ambitie 1: Zingen\n';
  host = await openHost({ files: { 'De Linde.md': '---\ntype: school\n---\n', 'Gesprek.md': text }, size: { width: 1440, height: 900 } });
  driver = new Driver(host);
  await new Note(driver, 'Gesprek.md').open();
  await driver.command('open-years');
  await driver.find('.ambitiegesprek-years-view', 'Zingen');
  await host.evaluate(async () => {
    const file = window.app.vault.getFileByPath('De Linde.md');
    if (file) await window.app.fileManager.renameFile(file, 'De Beuk.md');
  }, undefined);
  await new Note(driver, 'Gesprek.md').holds('school: "[[De Beuk]]"');
  await driver.find('.ambitiegesprek-years-view h1', 'De Beuk');
  await driver.find('.ambitiegesprek-years-view', 'Zingen');
});

test('a sync that brings forty files while the page is open brings their meetings, and nothing else', async () => {
  await yearsOf(SECOND);
  const session = (day: number): string => `---\ntype: ambitiegesprek\nschool: "[[De Wielewaal]]"\ndatum: 2025-01-1${day}\nfase: 8\n---\n\n## Het vel\n\n### Ambitie 1: Wens ${day}\n`;
  await Promise.all(Array.from({ length: 40 }, (_, index) => index < 5
    ? host.disk.write(`Nieuw/Gesprek ${index}.md`, session(index))
    : host.disk.write(`Nieuw/Notitie ${index}.md`, `Boodschappen ${index}\n`)));
  await eventually(async () => expect(await meetings()).toBe(9));
  // So many are shown with the words of each ambition once for as long as they stay the same; all words are a click away.
  const spans = (await driver.all('.ambitiegesprek-years-span strong')).map(({ words }) => words);
  expect(spans).toEqual(expect.arrayContaining(['Wens 0', 'Wens 4', 'Durven maken']));
  expect(spans.filter(words => words === 'Maken zonder voorbeeld')).toHaveLength(1);
  await driver.click('.ambitiegesprek-years-filter button', 'Voluit');
  await eventually(async () => expect((await stops()).filter(words => words === 'Maken zonder voorbeeld')).toHaveLength(2));
});

describe('where the app is slow to read', () => {
  const LATER = '2025-03-13 De Wielewaal.md';
  const TEXT = '---\ntype: ambitiegesprek\nschool: De Wielewaal\ndatum: 2025-03-13\nfase: 0\n---\n\n## 6. Concretiseren\n\n## Het vel\n';
  let later: Note;

  beforeEach(async () => {
    host = await openHost({ files: { [SECOND]: VAULT[SECOND] ?? '', [LATER]: TEXT }, now: '2025-03-13T09:00:00', size: { width: 1440, height: 900 } });
    driver = new Driver(host);
    later = new Note(driver, LATER);
    await later.open();
  });

  test('the last meeting comes into the guide as soon as it was read', async () => {
    const read = await new Note(driver, SECOND).unindexed();
    await driver.command('open-guide');
    await driver.find('.ambitiegesprek-guide [data-part="before"]');
    expect(await driver.all('.ambitiegesprek-guide [data-part="last-meeting"]')).toEqual([]);
    await read();
    await driver.find('.ambitiegesprek-guide [data-part="last-meeting"]', 'Begroting voor materiaal en muziek');
  });

  test('a new meeting finds the one before it by its own words', async () => {
    await later.unindexed();
    await driver.command('carry-over');
    await driver.find('.ambitiegesprek-carry ins', 'vervolg:: [[2024-03-14 Ambitiegesprek De Wielewaal');
  });
});

test('a later meeting is prepared: proposed, begun with what is open, and given what comes along', async () => {
  host = await openHost({ files: { [SECOND]: VAULT[SECOND] ?? '' }, now: '2025-03-13T09:00:00', size: { width: 1440, height: 900 } });
  driver = new Driver(host);
  await driver.command('new-session');
  await driver.focused('School');
  await driver.type('De Wielewaal');
  await driver.press('ControlOrMeta+Enter');
  await driver.gone('.ambitiegesprek-new-session');
  const [path = ''] = (await host.disk.list()).filter(name => name.startsWith('2025-03-13'));
  const [later, earlier] = [new Note(driver, path), new Note(driver, SECOND)];
  await later.holds('vorige: "[[2024-03-14 Ambitiegesprek De Wielewaal]]"');
  await later.holds('  - Anneke');
  await driver.command('open-guide');
  await driver.find('.ambitiegesprek-guide [data-part="last-meeting"]', 'Begroting voor materiaal en muziek');
  await later.open();
  await driver.command('carry-over');
  await driver.find('.ambitiegesprek-carry ins', 'vervolg:: [[2024-03-14 Ambitiegesprek De Wielewaal#Ambitie 2 Elke week muziek]]');
  await driver.click('.ambitiegesprek-carry .mod-cta');
  await driver.gone('.ambitiegesprek-carry');
  await later.holds('### Ambitie 1: Maken zonder voorbeeld');
  await later.holds('[vervolg:: [[2024-03-14 Ambitiegesprek De Wielewaal]]] 📅 2024-05-31');
  await earlier.holds('- [>] Begroting voor materiaal en muziek');
  // The app's own undo takes back one half, and the other is held out.
  const isCarried = async (): Promise<boolean> => (await later.inEditors()).every(text => text.includes('### Ambitie 1: Maken zonder voorbeeld'));
  await later.caretAfter('## Het vel');
  await driver.press('ControlOrMeta+z');
  await driver.find('.notice', 'Hiermee is ook ‘2024-03-14 Ambitiegesprek De Wielewaal’ veranderd.');
  expect(await isCarried()).toBe(false);
  await driver.click('.notice button');
  await earlier.holds('- [ ] Begroting voor materiaal en muziek');
  await later.caretAfter('## Het vel');
  await driver.press('ControlOrMeta+Shift+z');
  await driver.reach('.notice button', 'Ook daar opnieuw doen');
  await earlier.holds('- [>] Begroting voor materiaal en muziek');
  expect(await isCarried()).toBe(true);
});
