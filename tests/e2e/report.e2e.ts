import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const NAME = '2024-03-14 Ambitiegesprek De Wielewaal';
const HELD = readFileSync(`demo-vault/${NAME}.md`, 'utf8');

let host: Host;
let driver: Driver;
let session: Note;
let report: Note;

beforeAll(async () => {
  host = await openHost({ files: { [`${NAME}.md`]: HELD }, now: '2024-03-14T16:30:00' });
  driver = new Driver(host);
  session = new Note(driver, `${NAME}.md`);
  report = new Note(driver, `${NAME} verslag voor buiten.md`);
});

afterAll(() => host.close());

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

test('made again it keeps what people wrote between its parts', async () => {
  const [text = ''] = await report.inEditors();
  const added = text.replace('%% dromen', 'Aangevuld door de school.\n\n%% dromen');
  await host.disk.write(`${NAME} verslag voor buiten.md`, added);
  await report.holds('Aangevuld door de school.');
  await session.open();
  await driver.command('create-report');
  await driver.click('.modal button', 'Verslag opnieuw maken');
  await driver.saysSo('opnieuw gemaakt');
  await report.is(added);
});

test('the mail to the team is on the clipboard, and says that it names people', async () => {
  await session.open();
  await driver.command('copy-mail');
  await driver.saysSo('alleen aan het team');
  await eventually(async () => { expect(await host.evaluate(() => navigator.clipboard.readText(), undefined)).toContain('Beste allemaal,'); });
});
