import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { NOTE, openNote, withPage, type BenchPage } from './browser';
import { input, painted, type ActingWindow } from './page-acts';
import { sampleNote } from './sample-note';
import { median, spreadOf, type Spread } from './statistics';
import type { Act } from './trace';

/** Milliseconds. What is no wait is time in which the main thread worked. */
export interface SheetRow {
  readonly notes: number;
  /** While nothing was kept of it and none of its code had run, and of that the work; the same opened again and again; and of an empty tab. */
  readonly firstScreen: Opening;
  readonly firstScreenAgain: Opening;
  readonly emptyTab: Opening;
  readonly completeWait: number;
  /** The longest that typing could be held up while the rest was drawn. */
  readonly longestTask: number;
  readonly keystroke: Spread;
  /** The same keystrokes while no sheet was open: what the editor takes. */
  readonly keystrokeWithout: Spread;
  readonly pan: Spread;
  readonly zoom: Spread;
  readonly drag: Spread;
  readonly drop: number;
  readonly dropWrittenWait: number;
}

/** Until the first notes are painted. A wait ends with a frame, so it is up to 17 ms longer than need be. */
export interface Opening {
  readonly wait: number;
  /** Of the main thread, the host's included. */
  readonly work: number;
}

export const SHEET = 'ambitiegesprek-sheet';
const SIZES = [50, 200, 500, 2000];
const KEYSTROKES = 100;
const WARM_UP = 20;
const FRAMES = 60;
const DROPS = 5;
const OPENINGS = 7;

export async function measureSheets(sizes: readonly number[] = SIZES): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for (const notes of sizes) rows.push(await withPage(sampleNote(notes), bench => measureSheet(bench, notes)));
  return rows;
}

async function measureSheet(bench: BenchPage, notes: number): Promise<SheetRow> {
  const { page } = bench;
  await openNote(page);
  await openEmptyTab(page);
  const keystrokeWithout = await typing(bench);
  const opening = await open(bench, notes);
  const again = await openAgain(bench, notes);
  const keystroke = await typing(bench);
  await closeEditor(page);
  const looking = await lookingAbout(bench);
  const drag = await dragging(bench);
  return { notes, ...opening, ...again, keystroke, keystrokeWithout, ...looking, drag, ...await dropping(bench) };
}

/** The note's editor lies behind it, as it lies behind the sheet later. */
async function openEmptyTab(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { app } = window as unknown as { app: { workspace: { getLeaf(kind: 'tab'): unknown; revealLeaf(leaf: unknown): Promise<void> } } };
    return app.workspace.revealLeaf(app.workspace.getLeaf('tab'));
  });
  await painted(page);
}

/** The sheet comes in a tab before that of the note, so that the editor of the host does not count. */
async function open({ page, trace }: BenchPage, notes: number): Promise<Pick<SheetRow, 'firstScreen' | 'completeWait' | 'longestTask'>> {
  let waits = { first: 0, complete: 0 };
  const [opened, rest] = await trace.record(async () => { waits = await page.evaluate(openAndWait, { type: SHEET, notes }); });
  await page.waitForTimeout(500);
  return {
    firstScreen: { wait: waits.first, work: opened?.work ?? 0 }, completeWait: waits.complete, longestTask: rest?.longest ?? 0,
  };
}

/** With the composition that was kept when it was closed; and as many times an empty tab, which is the host's part. */
async function openAgain(bench: BenchPage, notes: number): Promise<Pick<SheetRow, 'firstScreenAgain' | 'emptyTab'>> {
  const sheets: Opening[] = [];
  const tabs: Opening[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await detach(bench.page, SHEET);
    tabs.push(await openTimed(bench, 'empty', 0));
    await detach(bench.page, 'empty');
    sheets.push(await openTimed(bench, SHEET, notes));
  }
  return { firstScreenAgain: usual(sheets), emptyTab: usual(tabs) };
}

async function openTimed({ page, trace }: BenchPage, type: string, notes: number): Promise<Opening> {
  let wait = 0;
  const [act] = await trace.record(async () => { wait = (await page.evaluate(openAndWait, { type, notes })).first; });
  await page.waitForTimeout(500);
  return { wait, work: act?.work ?? 0 };
}

function usual(openings: readonly Opening[]): Opening {
  return { wait: median(openings.map(({ wait }) => wait)), work: median(openings.map(({ work }) => work)) };
}

async function detach(page: Page, type: string): Promise<void> {
  await page.evaluate(one => {
    const { app } = window as unknown as { app: { workspace: { detachLeavesOfType(type: string): void } } };
    app.workspace.detachLeavesOfType(one);
  }, type);
  await page.waitForTimeout(500);
}

/**
 * In the page: the milliseconds until the first notes, and until all, were painted; each of the two is marked as one act. What shows no
 * notes is there with its first frame.
 */
export function openAndWait({ type, notes }: { type: string; notes: number }): Promise<{ first: number; complete: number }> {
  interface Leaf { setViewState(state: object): Promise<void> }
  interface Workspace { getLeaf(kind: 'tab'): Leaf; revealLeaf(leaf: Leaf): Promise<void>; setActiveLeaf(leaf: Leaf, how: object): void }
  const { app: { workspace } } = window as unknown as { app: { workspace: Workspace } };
  const drawn = (): number => document.querySelectorAll('.ambitiegesprek-sheet-view [data-kind="note"]').length;
  const until = (enough: () => boolean): Promise<void> => new Promise(resolve => {
    const look = (): void => { if (enough()) setTimeout(resolve); else requestAnimationFrame(look); };
    requestAnimationFrame(look);
  });
  performance.mark('act');
  const start = performance.now();
  const leaf = workspace.getLeaf('tab');
  let shown = false;
  void leaf.setViewState({ type, state: { file: 'Session.md' }, active: true })
    .then(() => workspace.revealLeaf(leaf)).then(() => { workspace.setActiveLeaf(leaf, { focus: true }); shown = true; });
  let amount = 0;
  let changed = start;
  let quiet = 0;
  // Very many are folded, or drawn as far as they are in view: all is there once nothing comes for some frames.
  const isComplete = (): boolean => {
    quiet = drawn() === amount ? quiet + 1 : 0;
    if (drawn() !== amount) changed = performance.now();
    amount = drawn();
    return amount >= notes || quiet > 10;
  };
  return until(() => (notes === 0 ? shown : drawn() > 0)).then(async () => {
    const first = performance.now() - start;
    performance.mark('painted');
    performance.mark('act');
    await until(isComplete);
    const complete = changed - start;
    // What comes with the last notes, such as fitting the sheet to its window, is painted in the frames after them.
    await new Promise(resolve => { setTimeout(resolve, 300); });
    performance.mark('painted');
    await new Promise(resolve => { setTimeout(resolve); });
    return { first, complete };
  });
}

/** Letters that come into the words of notes, at random places, through the note's editor, which lies behind the sheet. */
async function typing({ page, trace }: BenchPage): Promise<Spread> {
  const acts = await trace.record(async () => {
    for (let stroke = 0; stroke < KEYSTROKES + WARM_UP; stroke += 1) await page.evaluate(typeLetter, stroke);
  });
  return worksOf(acts.slice(WARM_UP));
}

function typeLetter(stroke: number): Promise<void> {
  interface Editor { lineCount(): number; getLine(line: number): string; replaceRange(text: string, at: { line: number; ch: number }): void }
  const { benchActs } = window as unknown as ActingWindow;
  const { app } = window as unknown as { app: { workspace: { getLeavesOfType(type: string): { view: { editor: Editor } }[] } } };
  const editor = app.workspace.getLeavesOfType('markdown')[0]?.view.editor;
  if (!editor) throw new Error('No editor');
  let line = (stroke * 7919) % editor.lineCount();
  while (!/^- \p{L}/u.test(editor.getLine(line))) line = (line + 1) % editor.lineCount();
  const words = editor.getLine(line).lastIndexOf(' #') - 4;
  const ch = 3 + (stroke * 31) % Math.max(1, words);
  return benchActs.act(() => { editor.replaceRange('e', { line, ch }); });
}

export async function closeEditor(page: Page): Promise<void> {
  await page.evaluate(() => {
    interface Workspace { detachLeavesOfType(type: string): void }
    const { app } = window as unknown as { app: { commands: { executeCommandById(id: string): boolean }; workspace: Workspace } };
    app.commands.executeCommandById('editor:save-file');
    app.workspace.detachLeavesOfType('markdown');
  });
  await page.waitForTimeout(2500);
}

/** From the whole sheet in view to a few notes and back, and then along the notes. */
async function lookingAbout({ page, trace }: BenchPage): Promise<Pick<SheetRow, 'pan' | 'zoom'>> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2 + 100, height / 2);
  await page.keyboard.down('Control');
  const zooms = await trace.record(() => turning(page, at => [0, at < FRAMES / 2 ? -12 : 12]));
  await page.keyboard.up('Control');
  const far = await trace.record(() => turning(page, at => [at % 2 === 0 ? 8 : -8, at < FRAMES / 2 ? 12 : -12]));
  await closeUp(page);
  const near = await trace.record(() => turning(page, at => [at % 2 === 0 ? 8 : -8, at < FRAMES / 2 ? 12 : -12]));
  return { zoom: worksOf(zooms), pan: worksOf([...far, ...near]) };
}

async function turning(page: Page, by: (at: number) => [number, number]): Promise<void> {
  for (let at = 0; at < FRAMES; at += 1) await input(page, 'wheel', () => page.mouse.wheel(...by(at)));
}

/** Looks at some notes from near by, so that a pointer finds them. */
async function closeUp(page: Page): Promise<void> {
  for (let turn = 0; turn < 60 && (await noteBoxes(page)).every(({ width }) => width < 60); turn += 1) {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await painted(page);
  }
  await page.waitForTimeout(400);
}

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

async function noteBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => [...document.querySelectorAll('.ambitiegesprek-sheet-view [data-kind="note"]')].map(note => note.getBoundingClientRect())
    .filter(({ x, y }) => x > 330 && y > 120 && x < innerWidth - 200 && y < innerHeight - 200)
    .map(({ x, y, width, height }) => ({ x, y, width, height })));
}

/** Lifts a note and carries it over another. */
async function carry(page: Page): Promise<void> {
  const boxes = await noteBoxes(page);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) throw new Error(`No notes of ${NOTE} within reach`);
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.x + 4, last.y + last.height / 2, { steps: 8 });
}

async function dragging({ page, trace }: BenchPage): Promise<Spread> {
  await carry(page);
  const acts = await trace.record(async () => {
    for (let at = 0; at < FRAMES; at += 1) await input(page, 'pointermove', () => page.mouse.move(400 + at * 9, 300 + (at % 20) * 12));
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return worksOf(acts);
}

async function dropping({ page, trace, file }: BenchPage): Promise<Pick<SheetRow, 'drop' | 'dropWrittenWait'>> {
  const acts: Act[] = [];
  const waits: number[] = [];
  for (let turn = 0; turn < DROPS; turn += 1) {
    const before = await readFile(file, 'utf8');
    await carry(page);
    acts.push(...await trace.record(() => input(page, 'pointerup', async () => {
      const start = performance.now();
      await page.mouse.up();
      while (await readFile(file, 'utf8') === before && performance.now() - start < 5000) await new Promise(resolve => { setTimeout(resolve, 2); });
      waits.push(performance.now() - start);
    })));
    await page.waitForTimeout(500);
  }
  return { drop: median(acts.map(({ work }) => work)), dropWrittenWait: median(waits) };
}

function worksOf(acts: readonly Act[]): Spread {
  return spreadOf(acts.map(({ work }) => work));
}
