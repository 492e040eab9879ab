import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const NAME = '2024-03-14 Ambitiegesprek De Wielewaal';
const HELD = readFileSync(`demo-vault/${NAME}.md`, 'utf8');
const PUPIL = readFileSync('demo-vault/bijlagen/leerling 2024.svg', 'utf8');

const LONG = 'Longest';
/** As much as a summary may hold: three long ambitions with their reasons, and more long steps than it tells. */
const LONGEST = ['---', 'type: ambitiegesprek', 'school: Samenwerkingsschool De Wielewaal aan de Vaart', 'datum: 2024-03-14', 'stadium: verdiepen',
  'soort: voortgang', 'vorige: "[[2022-03-10 Ambitiegesprek De Wielewaal]]"', 'team: 40', 'deelnemers: [Anna, Bas]', '---', '', '## Het vel', '',
  ...[1, 2, 3].flatMap(number => [
    `### Ambitie ${number}: Kinderen maken elke week iets wat ze zelf bedachten, laten het aan anderen zien en vertellen hoe het zo kwam`, '',
    'energie:: 14', 'status:: loopt', 'waarom:: het gaat in de onderbouw vanzelf en in de bovenbouw nog niet', 'reden:: bijna iedereen begon erover', '',
    ...Array.from({ length: 13 }, (_, at) => `- [ ] Met het atelier afspreken welke middag van de week groep ${at} daar kan werken, en wie er meegaat [evaluatie:: 2024-10-0${at % 9 + 1}] [evalueert:: Anna] 📅 2024-09-13`), '',
  ])].join('\n');

const BROKEN = 'Broken';
const WITH_BROKEN = ['---', 'type: ambitiegesprek', 'school: De Kade', '---', '', '## Het vel', '', '![[geen tekening.svg]]', '', '- Zingen #geel', ''].join('\n');

let host: Host;
let driver: Driver;
let session: Note;
let report: Note;

beforeAll(async () => {
  const broken = { [`${BROKEN}.md`]: WITH_BROKEN, 'geen tekening.svg': 'dit is geen tekening' };
  host = await openHost({ files: { [`${NAME}.md`]: HELD, 'leerling 2024.svg': PUPIL, [`${LONG}.md`]: LONGEST, ...broken }, now: '2024-03-14T16:30:00' });
  driver = new Driver(host);
  session = new Note(driver, `${NAME}.md`);
  report = new Note(driver, `${NAME} verslag voor buiten.md`);
});

afterAll(() => host.close());

/** Within margins of 15 mm, in millimetres. */
const A4_INSIDE = 267;

/** How far down the page the appendix begins, in millimetres, with the report set as it is on paper. */
function summaryOnPaper(selector: string): Promise<number> {
  return host.evaluate((wanted) => {
    const printed = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
      .flatMap(({ cssRules }) => [...cssRules].map(rule => rule.cssText)).filter(text => text.includes('ambitiegesprek-report-note'));
    const style = document.createElement('style');
    style.textContent = printed.join('\n');
    document.head.append(style);
    const page = document.querySelector<HTMLElement>(wanted);
    const appendix = page?.querySelector('h1 ~ h1');
    if (!page || !appendix || printed.length === 0) throw new Error('No report');
    page.className = 'ambitiegesprek-report-note';
    page.style.inlineSize = '180mm';
    const millimetres = (appendix.getBoundingClientRect().top - page.getBoundingClientRect().top) / 96 * 25.4;
    style.remove();
    return millimetres;
  }, selector);
}

test('the dialog proposes the version for outside, names who was found, and shows how it reads', async () => {
  await session.open();
  await driver.command('create-report');
  await driver.find('.modal', 'Verslag van dit gesprek');
  await driver.find('.modal .setting-item', 'Marloes');
  const [preview] = await driver.all('.ambitiegesprek-report-preview');
  expect(preview?.words).toContain('[naam] bedoelt: de rommel');
});

test('it makes a note of its own, linked both ways', async () => {
  await driver.click('.modal button', 'Verslag maken');
  await driver.gone('.modal');
  await report.holds(`gesprek: "[[${NAME}]]"`);
  await session.holds(`verslag: "[[${NAME} verslag voor buiten]]"`);
});

test('made again it keeps what people wrote between its parts, also where the app has not read it yet', async () => {
  const [text = ''] = await report.inEditors();
  const added = text.replace('%% dromen', 'Aangevuld door de school.\n\n%% dromen');
  await host.disk.write(`${NAME} verslag voor buiten.md`, added);
  await report.holds('Aangevuld door de school.');
  await session.open();
  const read = await report.unindexed();
  await driver.command('create-report');
  await driver.click('.modal button', 'Verslag opnieuw maken');
  await driver.saysSo('opnieuw gemaakt');
  await read();
  await report.is(added);
});

test('from the report itself the mail to the team is copied; it says that it names people', async () => {
  await report.open();
  await driver.command('copy-mail');
  await driver.saysSo('alleen aan het team');
  await eventually(async () => { expect(await host.evaluate(() => navigator.clipboard.readText(), undefined)).toContain('Beste allemaal,'); });
});

/** Copies the report of a note and pastes it into an editor that is not ours. */
/** `school`: of the note, which what was copied before does not name. */
async function pastedElsewhere(note: Note, school: string): Promise<void> {
  await note.open();
  await driver.command('copy-report');
  await driver.saysSo('zonder namen');
  await eventually(async () => { expect(await host.evaluate(() => navigator.clipboard.readText(), undefined)).toContain(`Verslag ${school}`); });
  await host.evaluate(() => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.id = 'foreign-editor';
    document.body.append(editor);
    editor.focus();
  }, undefined);
  await driver.press('Control+v');
  await driver.find('#foreign-editor h1', school);
}

test('copied, it pastes into an editor with its headings, tables and pictures', async () => {
  await pastedElsewhere(session, 'De Wielewaal');
  const pasted = await host.evaluate(async () => {
    const editor = document.querySelector<HTMLElement>('#foreign-editor');
    if (!editor) throw new Error('No editor');
    const pictures = [...editor.querySelectorAll('img')];
    await Promise.all(pictures.map(picture => picture.decode()));
    const count = (name: string): number => editor.querySelectorAll(name).length;
    const seen = {
      headings: count('h1, h2, h3'), cells: count('table th'), rows: count('tbody tr'), items: count('ul > li'), words: editor.innerText,
      pictures: pictures.map(({ src, naturalWidth }) => ({ start: src.slice(0, 22), shown: naturalWidth > 100 })),
    };
    return { ...seen, plain: await navigator.clipboard.readText() };
  }, undefined);
  expect(pasted.headings).toBeGreaterThan(6);
  expect(pasted.cells).toBe(3);
  expect(pasted.rows).toBeGreaterThan(2);
  expect(pasted.items).toBeGreaterThan(20);
  expect(pasted.words).toContain('Elke week muziek');
  expect(pasted.words).not.toMatch(/%%|\[\[|Marloes/u);
  expect(pasted.plain).toContain('Maken zonder voorbeeld');
  expect(await summaryOnPaper('#foreign-editor')).toBeLessThan(A4_INSIDE);
  await host.evaluate(() => { document.querySelector('#foreign-editor')?.remove(); }, undefined);
  expect(pasted.pictures).toEqual([{ start: 'data:image/png;base64,', shown: true }]);
});

test('the longest summary there is fits its page, too', async () => {
  await pastedElsewhere(new Note(driver, `${LONG}.md`), 'Samenwerkingsschool');
  expect(await summaryOnPaper('#foreign-editor')).toBeLessThan(A4_INSIDE);
  await host.evaluate(() => { document.querySelector('#foreign-editor')?.remove(); }, undefined);
});

test('a drawing that is none leaves no empty picture, and that is said', async () => {
  await pastedElsewhere(new Note(driver, `${BROKEN}.md`), 'De Kade');
  await driver.saysSo('‘geen tekening.svg’');
  expect(await host.evaluate(() => document.querySelectorAll('#foreign-editor img').length, undefined)).toBe(0);
  await host.evaluate(() => { document.querySelector('#foreign-editor')?.remove(); }, undefined);
});

test('on wish it comes as a Word file beside the note, and what is there stays', async () => {
  await session.open();
  await driver.command('create-report');
  await driver.find('.modal', 'Ook als Word-bestand');
  await host.evaluate(() => {
    const row = [...document.querySelectorAll<HTMLElement>('.modal .setting-item')].find(each => each.textContent.includes('Ook als Word-bestand'));
    row?.querySelector<HTMLElement>('.checkbox-container')?.click();
  }, undefined);
  await driver.reach('.modal button', 'Verslag opnieuw maken');
  await driver.saysSo('.docx');
  const start = await host.evaluate(async path => {
    const file = window.app.vault.getFileByPath(path);
    return file ? [...new Uint8Array(await window.app.vault.readBinary(file)).slice(0, 2)] : [];
  }, `${NAME} verslag voor buiten.docx`);
  expect(start).toEqual([0x50, 0x4b]);
});
