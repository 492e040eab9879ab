import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process, { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from './ensure-chromium.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const FINISHED = '2024-03-14 Ambitiegesprek De Wielewaal.md';
const RUNNING = '2026-11-19 Ambitiegesprek De Wielewaal.md';
const BIG_GROUP = '2026-09-24 Ambitiegesprek Lyceum De Overzijde.md';
const PROGRESS = '2026-03-19 Voortgangsgesprek De Wielewaal.md';
const ENGLISH = 'English sample/2026-10-06 Ambition conversation Harbour College.md';
const RENAMED = 'Het Kompas/2025-05-15 Voortgangsgesprek Het Kompas.md';
const LAPTOP = { width: 1440, height: 900 };
const PROJECTOR = { width: 1920, height: 1080 };
const SMALL_LAPTOP = { width: 1280, height: 720 };
/** The list of community plugins shows pictures small and wide. */
const LISTED = { width: 1600, height: 900 };
const TABLET = { width: 820, height: 1180 };

const command = (page, id) => page.evaluate(name => window.app.commands.executeCommandById(name), id.includes(':') ? id : `ambitiegesprek:${id}`);
const frames = page => page.evaluate(() => document.fonts.ready.then(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))));
const SHARPENING_MS = 400;
/** Until the sheet is no stretched picture any more, and the browser has drawn its words anew. */
const settle = async page => {
  await frames(page);
  await page.waitForFunction(() => document.querySelector('.ambitiegesprek-layer.ambitiegesprek-is-stretched') === null);
  await page.waitForTimeout(SHARPENING_MS);
};

async function openNote(page, path) {
  await page.evaluate(async wanted => {
    const leaf = window.app.workspace.getLeaf(false);
    await leaf.openFile(window.app.vault.getFileByPath(wanted), { active: true });
    window.app.workspace.setActiveLeaf(leaf, { focus: true });
  }, path);
}

/** The sheet by itself, without the file list: what one shows. */
async function sheetAlone(page, path) {
  await openNote(page, path);
  await command(page, 'open-sheet');
  await page.waitForSelector('.ambitiegesprek-sheet-view [data-kind="note"]');
  await page.evaluate(() => {
    const { workspace } = window.app;
    workspace.detachLeavesOfType('markdown');
    // A narrow screen begins without the list of files: a toggle would bring it there.
    workspace.leftSplit.collapse();
  });
  await settle(page);
  // Arranged for the window that it has now to itself.
  await page.keyboard.press('t');
  await page.keyboard.press('Shift+Digit1');
}

async function sheetBeside(page, path) {
  await colouredLines(page, path);
  await command(page, 'open-sheet');
  await page.waitForSelector('.ambitiegesprek-sheet-view [data-kind="note"]');
}

async function colouredLines(page, path) {
  await openNote(page, path);
  await page.evaluate(() => {
    const { editor } = window.app.workspace.getLeavesOfType('markdown')[0].view;
    const line = editor.getValue().split('\n').findIndex(text => /^## (Het vel|The sheet)/u.test(text));
    editor.setCursor({ line: line + 3, ch: 0 });
    editor.scrollIntoView({ from: { line, ch: 0 }, to: { line: line + 26, ch: 0 } }, true);
  });
}

async function dialog(page) {
  await command(page, 'new-session');
  await page.waitForSelector('.ambitiegesprek-new-session input');
  await page.keyboard.type('De Wielewaal');
  const people = page.locator('.ambitiegesprek-new-session textarea');
  await people.fill('Ruben, Sanne, Fatima, Lotte, Bas, Gerda, Noor, Daan');
  await people.blur();
}

async function captureBar(page, path) {
  await sheetBeside(page, path);
  await command(page, 'capture-note');
  await page.waitForSelector('.ambitiegesprek-capture textarea');
  await page.keyboard.type('Iets maken dat je aan iemand geeft');
}

/** The meeting as it stood some minutes after this phase began: what came later has not happened yet. */
async function meetingIn(page, path, number) {
  const began = await page.evaluate(async ([wanted, phase]) => {
    const file = window.app.vault.getFileByPath(wanted);
    const text = await window.app.vault.read(file);
    const entries = [...text.matchAll(/^ {2}- (\d{4}-\d\d-\d\dT[\d:]+) (\S+)\n/gmu)];
    const last = entries.findIndex(([, , what]) => Number(what) === phase);
    const later = entries.slice(last + 1).reduce((rest, [line]) => rest.replace(line, ''), text);
    await window.app.vault.modify(file, later.replace(/^(fase|phase): \d$/mu, `$1: ${phase}`));
    // The browser knows whether it was summer then.
    return new Date(entries[last][1]).getTime();
  }, [path, number]);
  await page.clock.setFixedTime(new Date(began + 7 * 60_000));
}

/** As the facilitator leads it: the sheet large, the guide beside it or, on a tablet held upright, below it. */
async function led(page, path) {
  await openNote(page, path);
  await command(page, 'lead-meeting');
  await page.waitForSelector('.ambitiegesprek-guide .ambitiegesprek-now');
  await page.waitForSelector('.ambitiegesprek-sheet-view [data-kind], .ambitiegesprek-invitation');
  await settle(page);
  await page.mouse.move(0, 0);
}

const guideAt = (path, phase, activity) => async page => {
  await atActivity(page, path, phase, activity);
  await led(page, path);
};

async function drawing(page) {
  await openNote(page, RUNNING);
  await command(page, 'draw-pupil');
  await page.waitForSelector('.ambitiegesprek-drawing-modal');
}

/** What the group sees at each moment of the meeting: name of the picture, note, phase, activity. */
const GROUP_SEES = [
  ['before', RUNNING, 0, ''],
  ['1-contract', RUNNING, 1, 'agree-frame'],
  ['2-focus', RUNNING, 2, 'pick-expectations'],
  ['3-writing', RUNNING, 3, 'write-dreams'],
  ['3-grouping', RUNNING, 3, 'cluster'],
  ['3-energy', RUNNING, 3, 'weigh-energy'],
  ['3-choosing', FINISHED, 3, 'choose'],
  ['3-road', PROGRESS, 3, 'mark-milestones'],
  ['4-ideas', FINISHED, 4, 'hang-ideas'],
  ['5-stock', FINISHED, 5, 'hang-activities'],
  ['6-steps', FINISHED, 6, 'agree-school-steps'],
  ['7-outcomes', FINISHED, 7, 'return-to-expectations'],
  ['7-last', FINISHED, 7, 'hang-sheet'],
];

/** A quarter of an hour before it begins. */
async function beforeIt(page, path) {
  const day = await page.evaluate(async wanted => {
    const file = window.app.vault.getFileByPath(wanted);
    const text = await window.app.vault.read(file);
    await window.app.vault.modify(file, text.replace(/^(?:verloop|course):\n(?: {2}- .*\n)+/mu, '').replace(/^(fase|phase): \d$/mu, '$1: 0'));
    return /^(?:datum|date): (\S+)$/mu.exec(text)[1];
  }, path);
  await page.clock.setFixedTime(new Date(`${day}T14:15:00+01:00`));
}

/** What is done in the guide: name of the picture, note, phase, activity. */
const GUIDE_AT = [
  ['before', RUNNING, 0, ''],
  ['1', RUNNING, 1, 'hear-expectations'],
  ['2', RUNNING, 2, 'probe-expectations'],
  ['3', RUNNING, 3, 'write-dreams'],
  ['4', FINISHED, 4, 'write-ideas'],
  ['5', FINISHED, 5, 'word-opportunities'],
  ['6', FINISHED, 6, 'write-personal-step'],
  ['7', FINISHED, 7, 'return-to-expectations'],
  ['big-group', BIG_GROUP, 1, 'agree-frame'],
];

const LISTING = [
  ['1-energy', RUNNING, 3, 'weigh-energy'],
  ['2-ideas', FINISHED, 4, 'write-ideas'],
  ['3-steps', FINISHED, 6, 'agree-school-steps'],
];

async function atActivity(page, path, phase, activity) {
  if (phase > 0) await meetingIn(page, path, phase);
  else await beforeIt(page, path);
  await page.evaluate(async ([wanted, number, id]) => {
    const file = window.app.vault.getFileByPath(wanted);
    const text = await window.app.vault.read(file);
    await window.app.vault.modify(file, text.replace(/^fase: \d$/mu, `fase: ${number}\nactiviteit: ${id}`));
    // Most of the time to write is left yet.
    if (id === 'write-dreams') window.app.saveLocalStorage(`ambitiegesprek-silence:${wanted}`, { minutes: 3, ends: Date.now() + 144_000 });
  }, [path, phase, activity]);
}

/** The screen of the group has a window of its own, here the whole screen; that one is in the picture. */
const groupSees = (path, phase, activity) => async page => {
  await atActivity(page, path, phase, activity);
  await openNote(page, path);
  const opened = page.context().waitForEvent('page');
  await command(page, 'open-room-screen');
  const screen = await opened;
  await screen.setViewportSize(PROJECTOR);
  await screen.clock.setFixedTime(await page.evaluate(() => Date.now()));
  await screen.waitForSelector('.ambitiegesprek-room h1, .ambitiegesprek-room h2');
  await screen.focus('.ambitiegesprek-room');
  await screen.keyboard.press('f');
  await screen.waitForFunction(height => document.querySelector('.ambitiegesprek-room')?.clientHeight === height, PROJECTOR.height);
  return screen;
};

const years = path => async page => {
  await openNote(page, path);
  await command(page, 'open-years');
  await page.waitForSelector('.ambitiegesprek-years-grid');
  await command(page, 'app:toggle-left-sidebar');
};

async function schools(page) {
  await command(page, 'open-schools');
  await page.waitForSelector('.ambitiegesprek-schools-page tbody tr');
  await command(page, 'app:toggle-left-sidebar');
}

async function carryOver(page) {
  await openNote(page, RUNNING);
  await command(page, 'carry-over');
  await page.waitForSelector('.ambitiegesprek-carry ins');
}

const BOTH = ['light', 'dark'];
/** One picture each; `themes` gives a name ending per theme. */
const PICTURES = [
  {
    name: 'report-dialog', size: LAPTOP, themes: ['light'],
    show: async page => {
      await openNote(page, FINISHED);
      await command(page, 'create-report');
      await page.waitForSelector('.ambitiegesprek-report');
    },
  },
  { name: 'years', themes: BOTH, size: LAPTOP, show: years(FINISHED) },
  { name: 'years-small', themes: ['light'], size: LAPTOP, show: years(RENAMED) },
  { name: 'schools', themes: BOTH, size: LAPTOP, show: schools },
  { name: 'carry-over', themes: ['light'], size: LAPTOP, show: carryOver },
  {
    name: 'poster-dialog', size: LAPTOP, themes: BOTH,
    show: async page => {
      await openNote(page, FINISHED);
      await command(page, 'create-poster');
      await page.waitForSelector('.ambitiegesprek-poster-preview > svg');
    },
  },
  { name: 'sheet', themes: BOTH, size: LAPTOP, show: page => sheetAlone(page, FINISHED) },
  { name: 'sheet-projector', themes: ['light'], size: PROJECTOR, show: page => sheetAlone(page, FINISHED) },
  { name: 'sheet-tablet', themes: ['light'], size: TABLET, touch: true, show: page => sheetAlone(page, FINISHED) },
  { name: 'sheet-clustering', themes: ['light'], size: LAPTOP, show: page => sheetAlone(page, RUNNING) },
  { name: 'sheet-english', themes: ['light'], size: LAPTOP, language: 'en', show: page => sheetAlone(page, ENGLISH) },
  { name: 'beside', themes: BOTH, size: LAPTOP, show: page => sheetBeside(page, RUNNING) },
  { name: 'editor', themes: BOTH, size: LAPTOP, show: page => colouredLines(page, RUNNING) },
  { name: 'new-session', themes: BOTH, size: LAPTOP, show: dialog },
  { name: 'capture', themes: BOTH, size: LAPTOP, show: page => captureBar(page, RUNNING) },
  ...GUIDE_AT.map(([name, ...moment]) => ({ name: `guide-${name}`, themes: name === '3' ? BOTH : ['light'], size: SMALL_LAPTOP, show: guideAt(...moment) })),
  { name: 'guide-tablet', themes: ['light'], size: TABLET, touch: true, show: guideAt(RUNNING, 3, 'weigh-energy') },
  { name: 'energy', themes: ['light'], size: LAPTOP, show: guideAt(RUNNING, 3, 'weigh-energy') },
  ...LISTING.map(([name, ...moment]) => ({ name: `listing-${name}`, themes: ['light'], size: LISTED, show: guideAt(...moment) })),
  { name: 'drawing', themes: ['light'], size: LAPTOP, show: drawing },
  ...GROUP_SEES.map(([name, ...moment]) => ({ name: `room-${name}`, themes: BOTH, size: PROJECTOR, show: groupSees(...moment) })),
];

async function loadServer() {
  const outfile = join(project, 'node_modules/.cache/ambitiegesprek/screenshots-server.mjs');
  await esbuild.build({
    entryPoints: [join(project, 'workbench/server/start-workbench.ts')], outfile,
    bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** A fresh copy of the demo vault for every picture, so that none shows what another did. */
async function takePicture(browser, startWorkbench, { name, size, language = 'nl', touch = false, show }, theme) {
  const folder = await mkdtemp(join(tmpdir(), 'ambitiegesprek-pictures-'));
  const vault = join(folder, 'De Wielewaal');
  await cp(join(project, 'demo-vault'), vault, { recursive: true, filter: source => !source.includes('.obsidian') });
  const workbench = await startWorkbench({ vault, project });
  const context = await browser.newContext({ viewport: size, hasTouch: touch, reducedMotion: 'reduce', timezoneId: 'Europe/Amsterdam', locale: language });
  context.setDefaultTimeout(20_000);
  try {
    const page = await context.newPage();
    await page.goto(`${workbench.url}?lang=${language}&theme=${theme}`);
    await page.waitForFunction(() => window.app?.workspace.layoutReady === true);
    const shown = await show(page) ?? page;
    await settle(shown);
    const path = join(project, 'docs/images', `${name}-${theme}.png`);
    await shown.screenshot({ path, animations: 'disabled', caret: 'hide' });
    // Where pngquant is installed, pictures of a few hundred kilobytes become a third of that.
    spawnSync('pngquant', ['--force', '--skip-if-larger', '--ext', '.png', '--quality', '85-99', path]);
    console.log(`${name}-${theme}.png ${Math.round((await stat(path)).size / 1000)} kB`);
  } finally {
    await context.close();
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const wanted = argv.slice(2);
await mkdir(join(project, 'docs/images'), { recursive: true });
const { startWorkbench } = await loadServer();
const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const theme of picture.themes) {
    await takePicture(browser, startWorkbench, picture, theme).catch(error => {
      console.error(`${picture.name}-${theme}: ${error.message}`);
      process.exitCode = 1;
    });
  }
}
await browser.close();
