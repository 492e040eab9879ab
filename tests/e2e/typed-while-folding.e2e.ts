import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';
import { cutOff } from './seen';

const PATH = 'Meeting.md';
const SIX = [1, 2, 3, 4, 5, 6];

let host: Host;
afterEach(() => host.close());

test('twelve notes typed without a pause on a small laptop all come where they are written, though the sheet folds meanwhile', async () => {
  host = await openHost({ files: { [PATH]: readFileSync('tests/fixtures/meetings/2024.md', 'utf8') }, size: { width: 1280, height: 720 }, touch: false });
  const driver = new Driver(host);
  const paper = new Paper(driver);
  const note = new Note(driver, PATH);
  await note.openSheetAlone();
  await paper.shows('cluster Kijken');
  await paper.rests();
  for (const cluster of ['Kijken', 'Buurt']) {
    await driver.clickAt(await paper.thing(cluster));
    await driver.press('n');
    await driver.find('textarea.ambitiegesprek-editor');
    for (const at of SIX) {
      await driver.type(`Wens ${at} van iemand bij ${cluster}`);
      await driver.press('Enter');
    }
    await driver.press('Escape');
    await paper.shows(...SIX.map(at => `cluster ${cluster} > yellow Wens ${at} van iemand bij ${cluster}`));
  }
  expect((await driver.all('.ambitiegesprek-pile')).length, 'groups that folded').toBeGreaterThan(0);
  await eventually(async () => { expect(await cutOff(host)).toEqual([]); });
  for (const cluster of ['Kijken', 'Buurt']) await note.holds(SIX.map(at => `- Wens ${at} van iemand bij ${cluster} #geel`).join('\n'));
});

test('what is typed from near by stays in view, note after note, to the end of a row and in the next', async () => {
  const wishes = Array.from({ length: 170 }, (_, at) => `- ${at} Durven maken wat nog niemand maakte #geel\n`).join('');
  const text = `---\ntype: ambitiegesprek\nfase: 3\n---\n\n## Het vel\n\n${wishes}`;
  host = await openHost({ files: { [PATH]: text }, size: { width: 1280, height: 720 }, touch: false });
  const driver = new Driver(host);
  const note = new Note(driver, PATH);
  await note.openSheetAlone();
  await new Paper(driver).rests();
  await driver.press('n');
  for (let at = 0; at < 9; at += 1) {
    await driver.find('textarea.ambitiegesprek-editor');
    await driver.type(`Wens ${at} over een theater dat blijft`);
    await eventually(async () => {
      const [field, pane] = [await driver.find('textarea.ambitiegesprek-editor'), await driver.find('.ambitiegesprek-viewport')];
      const out = (one: 'x' | 'y', long: 'width' | 'height'): number => Math.abs(field[one] - pane[one]) + (field[long] - pane[long]) / 2;
      expect([out('x', 'width') <= 0, out('y', 'height') <= 0], `field of wish ${at} in view`).toEqual([true, true]);
    });
    await driver.press('Enter');
  }
  await driver.press('Escape');
  await note.holds('- Wens 8 over een theater dat blijft #geel');
});
