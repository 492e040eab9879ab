import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import { SESSION, SESSION_PATH } from './fixture-session';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const PHOTO = fileURLToPath(new URL('../../docs/images/sheet-light.png', import.meta.url));
const TEXT = `${SESSION.replace('fase: 3\n', 'fase: 3\nactiviteit: cluster\nverloop:\n  - 2026-03-12T14:00:00 3\n').replace('## Het vel', '## 4. Ideeën genereren\n\n## 7. Afronden\n\n## Het vel')}
### Ambitie 1: Samen maken

- [ ] Ik oefen #groot [wie:: Anna]
`;

let host: Host;
let driver: Driver;
let note: Note;
let paper: Paper;

beforeEach(async () => {
  host = await openHost({ files: { [SESSION_PATH]: TEXT }, now: '2026-03-12T14:05:00', size: { width: 1920, height: 1080 } });
  driver = new Driver(host);
  note = new Note(driver, SESSION_PATH);
  paper = new Paper(driver);
  await note.open();
  await driver.command('open-sheet');
  await paper.shows('yellow Iets afmaken');
});

afterEach(() => host.close());

async function roomSays(check: (words: string) => void): Promise<void> {
  await eventually(async () => {
    const [room] = host.others();
    check(room ? await room.evaluate(() => document.querySelector<HTMLElement>('.ambitiegesprek-stage')?.innerText.replace(/\s+/gu, ' ') ?? '', undefined) : '');
  });
}

test('the group sees what is written in the note, as it is written, and the clock while that is on', async () => {
  await driver.command('open-room-screen');
  await roomSays(words => { expect(words).toMatch(/In perspectief zetten.*nog 30 minuten.*Iets afmaken/u); });
  await note.caretAfter('- Iets afmaken');
  await driver.press('Enter');
  await driver.type('Zelf beginnen #geel');
  await roomSays(words => { expect(words).toContain('Zelf beginnen'); });
  await roomSays(words => { expect(words).not.toMatch(/Anna|#geel|Rust/u); });
  await driver.command('toggle-room-clock');
  await roomSays(words => { expect(words).not.toContain('minuten'); });
  await driver.command('next-phase');
  await roomSays(words => { expect(words).toMatch(/Ideeën genereren.*Samen maken/u); });
});

test('closing the room screen leaves the meeting in order, and closing the sheet leaves the room', async () => {
  await driver.command('open-room-screen');
  await roomSays(words => { expect(words).toContain('Iets afmaken'); });
  await host.evaluate(() => { window.app.workspace.detachLeavesOfType('ambitiegesprek-sheet'); }, undefined);
  await note.caretAfter('- Iets afmaken');
  await driver.press('Enter');
  await driver.type('Zelf beginnen #geel');
  await roomSays(words => { expect(words).toContain('Zelf beginnen'); });
  await host.others()[0]?.close();
  await eventually(async () => expect(await host.evaluate(() => window.app.workspace.getLeavesOfType('ambitiegesprek-room').length, undefined)).toBe(0));
  await note.caretAfter('- Zelf beginnen');
  await driver.press('Enter');
  await driver.type('En doorgaan #geel');
  await note.holds('- Zelf beginnen #geel\n- En doorgaan #geel\n');
  await driver.command('open-room-screen');
  await roomSays(words => { expect(words).toContain('En doorgaan'); });
});

test('the pupil is drawn with the mouse, hangs in the middle of the sheet, and is drawn on in the same file', async () => {
  const draw = async (height: number): Promise<void> => {
    await driver.command('draw-pupil');
    const { x, y } = await driver.find('.ambitiegesprek-drawing-paper');
    await driver.drag({ x: x - 80, y: y + height }, { x: x + 80, y: y + height });
    await eventually(async () => expect((await host.disk.list()).filter(path => path.endsWith('.svg'))).toHaveLength(1));
    await driver.click('.ambitiegesprek-drawing-modal button', 'Klaar');
    await driver.gone('.ambitiegesprek-drawing-modal');
  };
  await draw(0);
  const [file = ''] = (await host.disk.list()).filter(path => path.endsWith('.svg'));
  const first = await host.disk.read(file);
  await note.holds(`## Het vel\n\n![[${file.split('/').at(-1) ?? ''}]]\n`);
  await driver.find('.ambitiegesprek-sheet-view img.ambitiegesprek-drawing');
  await draw(60);
  await eventually(async () => expect((await host.disk.read(file)).length).toBeGreaterThan(first.length));
  expect((await note.inEditors())[0]?.match(/!\[\[/gu)).toHaveLength(1);
});

test('a photo of the pupil on paper takes the place of the drawing where one asks for that', async () => {
  await driver.command('draw-pupil');
  const { x, y } = await driver.find('.ambitiegesprek-drawing-paper');
  await driver.drag({ x: x - 80, y }, { x: x + 80, y });
  await note.holds('## Het vel\n\n![[leerling');
  await driver.click('.ambitiegesprek-drawing-modal button[aria-label^="Foto van de tekening"]');
  await driver.click('.modal label', 'In plaats van de afbeelding');
  const button = await driver.find('.modal button', 'Foto kiezen');
  await host.pick(PHOTO, () => driver.clickAt(button));
  await note.holds('## Het vel\n\n![[foto tekening');
  expect((await note.inEditors())[0]).not.toContain('![[leerling');
});

test('a photo of the wall comes into the vault and under phase 7, and its notes are typed over beside it', async () => {
  await driver.command('attach-photo');
  const button = await driver.find('.modal button', 'Foto kiezen');
  await host.pick(PHOTO, () => driver.clickAt(button));
  await driver.saysSo('De foto staat in de notitie');
  await eventually(async () => expect((await note.inEditors())[0]).toMatch(/## 7\. Afronden\n\n!\[\[foto vel[^\]]*\]\]\n/u));
  await driver.find('.ambitiegesprek-photo-view img, .ambitiegesprek-photo img');
  await driver.focused('Typ wat op het papieren briefje staat');
  await driver.type('Van het papier');
  await driver.press('Enter');
  await paper.shows('yellow Van het papier');
});
