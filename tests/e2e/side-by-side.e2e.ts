import { afterEach, beforeEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { SESSION, SESSION_PATH } from './fixture-session';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

let host: Host;
let driver: Driver;
let note: Note;

beforeEach(async () => {
  host = await openHost({ files: { [SESSION_PATH]: SESSION } });
  driver = new Driver(host);
  note = new Note(driver, SESSION_PATH);
  await note.open();
  await driver.command('open-sheet');
  await new Paper(driver).shows('yellow Iets afmaken');
});

afterEach(() => host.close());

test('what is typed in one of two editors shows at once in the other and on two sheets', async () => {
  await driver.command('workspace:split-vertical');
  await note.open('beside');
  await expect.poll(() => note.inEditors()).toHaveLength(2);
  await note.caretAfter('- Iets afmaken');
  await driver.press('Enter');
  await driver.type('Zelf beginnen #geel');
  await new Paper(driver, 0).shows('yellow Zelf beginnen');
  await new Paper(driver, 1).shows('yellow Zelf beginnen');
  await note.holds('- Iets afmaken #geel\n- Zelf beginnen #geel\n');
  expect(new Set(await note.inEditors()).size).toBe(1);
});

test('an act on the sheet is one undo step of the editor, to the byte', async () => {
  const paper = new Paper(driver);
  await paper.focus();
  await paper.walkTo('Een zin van jezelf');
  await driver.press('Delete');
  await paper.lacks('Een zin van jezelf');
  await note.select({ from: [0, 0] });
  await driver.press('ControlOrMeta+z');
  await paper.shows('yellow Een zin van jezelf');
  await note.is(SESSION);
});

test('another meeting takes the sheet along, also when the app reads its note only after it was opened', async () => {
  const other = 'Ander gesprek.md';
  await host.evaluate(async ([path, text]) => {
    const { app } = window;
    const whole = app.metadataCache.getFileCache.bind(app.metadataCache);
    app.metadataCache.getFileCache = file => (file.path === path ? null : whole(file));
    await app.vault.create(path, text);
  }, [other, SESSION.replace('Iets afmaken', 'Iets anders beginnen')] as const);
  await new Note(driver, other).open();
  const paper = new Paper(driver);
  await host.evaluate(path => {
    const { app } = window;
    Reflect.deleteProperty(app.metadataCache, 'getFileCache');
    app.metadataCache.trigger('changed', app.vault.getFileByPath(path));
  }, other);
  await paper.shows('yellow Iets anders beginnen');
});

test('a rename keeps the sheet on its note', async () => {
  await host.evaluate(async path => {
    const file = window.app.vault.getFileByPath(path);
    if (file) await window.app.fileManager.renameFile(file, 'Ander.md');
  }, SESSION_PATH);
  const paper = new Paper(driver);
  await paper.focus();
  await paper.walkTo('Iets afmaken');
  await driver.press('Alt+3');
  await new Note(driver, 'Ander.md').holds('- Iets afmaken #groen');
});

test('the field in a note grows with what is written in it, so that all of it can be read', async () => {
  const paper = new Paper(driver);
  await paper.focus();
  await paper.walkTo('Een zin van jezelf');
  await driver.press('Enter');
  await driver.find('textarea.ambitiegesprek-editor');
  await driver.type(' die langer en langer wordt en nog veel langer, tot hij op geen enkel geeltje meer past');
  const hidden = await host.evaluate(() => {
    const field = document.querySelector('textarea.ambitiegesprek-editor');
    return field ? field.scrollHeight - field.clientHeight : undefined;
  }, undefined);
  expect(hidden).toBe(0);
  await driver.press('Escape');
});
