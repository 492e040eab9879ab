import { afterEach, beforeEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { SESSION, SESSION_PATH } from './fixture-session';
import type { Host } from './host';
import { openHost } from './open-host';

const TAKEN = '2026-11-19 Ambitiegesprek De Regenboog.md';

let host: Host;
let driver: Driver;

beforeEach(async () => {
  const older = SESSION.replace('2026-03-12', '2024-03-14');
  host = await openHost({ files: { [SESSION_PATH]: SESSION, 'Ouder gesprek.md': older, [TAKEN]: 'van iemand anders' }, now: '2026-11-19T09:00:00' });
  driver = new Driver(host);
  await driver.command('new-session');
  await driver.focused('School');
});

afterEach(() => host.close());

test('the file name is shown beforehand; a taken name gets a number and is never written over', async () => {
  await driver.type('De Regenboog');
  await driver.find('.ambitiegesprek-new-session-path', '2026-11-19 Ambitiegesprek De Regenboog 2.md');
  await driver.press('ControlOrMeta+Enter');
  await driver.gone('.ambitiegesprek-new-session');
  await driver.find('.ambitiegesprek-sheet-view');
  expect(await host.disk.read(TAKEN)).toBe('van iemand anders');
  expect(await host.disk.read('2026-11-19 Ambitiegesprek De Regenboog 2.md')).toContain('school: De Regenboog');
});

test('the newest session of the school is proposed as the earlier one', async () => {
  await driver.type('de wielewaal');
  await driver.tabTo('Eerder gesprek');
  expect((await driver.focus()).value).toBe(SESSION_PATH);
});

test('what was filled in is there again after the dialog was closed by mistake', async () => {
  await driver.type('De Regenboog');
  await driver.press('Escape', 'Escape');
  await driver.gone('.ambitiegesprek-new-session');
  await driver.command('new-session');
  await driver.focused('School');
  expect((await driver.focus()).value).toBe('De Regenboog');
});

test('a note that cannot be made leaves the dialog open with all that was typed, and says why', async () => {
  await host.evaluate(() => { window.app.vault.create = () => Promise.reject(new Error('no space left on device')); }, undefined);
  await driver.type('De Regenboog');
  await driver.press('ControlOrMeta+Enter');
  await driver.find('.ambitiegesprek-new-session-problem', 'no space left on device');
  expect(await driver.all('.ambitiegesprek-new-session')).toHaveLength(1);
});
