import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const PATH = 'Kleuren.md';
const HEAD = '---\ntype: ambitiegesprek\n---\n\n';
const TEXT = `${HEAD}## Het vel\n\n- een\n- twee #roze ^blok\n\ndrie\n\n- [ ] bellen 📅 2026-05-01\n`;

let host: Host;
let driver: Driver;
let note: Note;

beforeAll(async () => {
  host = await openHost({ files: { [PATH]: TEXT } });
  driver = new Driver(host);
  note = new Note(driver, PATH);
  await note.open();
});

beforeEach(async () => {
  await note.replace(TEXT);
});

afterAll(() => host.close());

async function becomes(text: string): Promise<void> {
  await eventually(async () => expect(await note.inEditors()).toEqual([text]));
}

test('many carets colour their lines in one undo step', async () => {
  await note.select({ from: [6, 2] }, { from: [7, 3] }, { from: [9, 1] }, { from: [11, 4] });
  await driver.command('tag-yellow');
  await becomes(`${HEAD}## Het vel\n\n- een #geel\n- twee #geel ^blok\n\n- drie #geel\n\n- [ ] bellen #geel 📅 2026-05-01\n`);
  await driver.press('ControlOrMeta+z');
  await becomes(TEXT);
});

test('a selection colours every line it touches, and the same colour again takes it off', async () => {
  await note.select({ from: [6, 1], to: [7, 2] });
  await driver.command('tag-pink');
  await becomes(TEXT.replace('- een', '- een #roze'));
  await driver.command('tag-pink');
  await becomes(TEXT.replace('- twee #roze', '- twee'));
});

test('an empty line becomes an empty note with the caret where one types', async () => {
  await note.select({ from: [10, 0] });
  await driver.command('tag-green');
  await driver.type('zingen');
  await becomes(TEXT.replace('drie\n\n', 'drie\n- zingen #groen\n'));
});

test('a heading and the properties are refused with a word, and nothing changes', async () => {
  await note.select({ from: [4, 3] });
  await driver.command('tag-yellow');
  await driver.saysSo('In een kop kan geen kleur staan');
  await note.select({ from: [1, 0] });
  await driver.command('tag-large');
  await driver.saysSo('In de eigenschappen kan geen kleur staan');
  await becomes(TEXT);
});
