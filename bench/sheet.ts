import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { NOTE, openNote, run, untilDrawn, withPage, type BenchPage } from './browser';
import { sampleNote } from './sample-note';
import { median, percentile } from './statistics';
import type { Act } from './trace';

/** Milliseconds. `work` is time of the main thread; `wait` is time on the clock. */
export interface SheetRow {
  readonly notes: number;
  /** Typing in the editor without a sheet: what the editor itself needs. */
  readonly editorAlone: Spread;
  readonly keystroke: Spread;
  readonly firstScreenWait: number;
  readonly firstScreenWork: number;
  readonly completeWait: number;
  readonly longestSlice: number;
  readonly dropWork: number;
  readonly dropWritten: number;
  readonly pan: Spread;
  readonly zoom: Spread;
  readonly drag: Spread;
}

export interface Spread {
  readonly median: number;
  readonly most: number;
  readonly worst: number;
}

const SIZES = [50, 200, 500, 2000];
const KEYSTROKES = 60;
const WARM_UP = 10;
const FRAMES = 60;

export async function measureSheets(sizes: readonly number[] = SIZES): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for (const notes of sizes) rows.push(await withPage(sampleNote(notes), bench => measureSheet(bench, notes)));
  return rows;
}

async function measureSheet(bench: BenchPage, notes: number): Promise<SheetRow> {
  const { page } = bench;
  await openNote(page);
  const editorAlone = await typing(bench);
  const opening = await open(bench, notes);
  const keystroke = await typing(bench);
  await closeEditor(page);
  return {
    notes, editorAlone, keystroke, ...opening, ...await drop(bench),
    pan: await frames(bench, at => page.mouse.wheel(at % 2 === 0 ? 12 : 8, at < FRAMES / 2 ? 14 : -14)),
    zoom: await zooming(bench),
    drag: await dragging(bench),
  };
}

/** Letters typed by key into words at random lines, each given the time to be painted before the next. */
async function typing({ page, trace }: BenchPage): Promise<Spread> {
  const acts = await trace.record(async () => {
    for (let stroke = 0; stroke < KEYSTROKES + WARM_UP; stroke += 1) {
      await caretInNote(page, stroke);
      await painted(page);
      await trace.mark();
      await page.keyboard.press('e');
      await painted(page);
    }
  });
  return spread(acts.slice(WARM_UP));
}

// Putting the caret there scrolls, which is no part of the keystroke: it happens before the mark and is painted by then.
async function caretInNote(page: Page, stroke: number): Promise<void> {
  await page.evaluate(number => {
    type Editor = { lineCount(): number; getLine(line: number): string; setCursor(at: { line: number; ch: number }): void; focus(): void };
    const { app } = window as unknown as { app: { workspace: { getLeavesOfType(type: string): { view: { editor: Editor } }[] } } };
    const editor = app.workspace.getLeavesOfType('markdown')[0]?.view.editor;
    if (!editor) return;
    let line = (number * 7919) % editor.lineCount();
    while (!/^- \p{L}/u.test(editor.getLine(line))) line = (line + 1) % editor.lineCount();
    editor.setCursor({ line, ch: 4 });
    editor.focus();
  }, stroke);
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)))));
}

async function open({ page, trace }: BenchPage, notes: number): Promise<Pick<SheetRow, 'firstScreenWait' | 'firstScreenWork' | 'completeWait' | 'longestSlice'>> {
  let first = 0;
  let complete = 0;
  const acts = await trace.record(async () => {
    await trace.mark();
    first = await page.evaluate(openAndWait, undefined);
    await trace.mark();
    const start = performance.now();
    await untilDrawn(page, notes);
    complete = first + performance.now() - start;
  });
  return { firstScreenWait: first, firstScreenWork: acts[0]?.work ?? 0, completeWait: complete, longestSlice: acts[1]?.longest ?? 0 };
}

/** In the page: opens the sheet and tells the milliseconds until the frame after the one with the first notes. */
function openAndWait(): Promise<number> {
  const { app } = window as unknown as { app: { commands: { executeCommandById(id: string): boolean } } };
  const start = performance.now();
  app.commands.executeCommandById('ambitiegesprek:open-sheet');
  return new Promise(resolve => {
    const look = (): void => {
      if (document.querySelector('.ambitiegesprek-sheet-view [data-kind="note"]')) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
      else requestAnimationFrame(look);
    };
    look();
  });
}

async function closeEditor(page: Page): Promise<void> {
  await run(page, 'editor:save-file');
  await page.evaluate(() => {
    const { app } = window as unknown as { app: { workspace: { detachLeavesOfType(type: string): void } } };
    app.workspace.detachLeavesOfType('markdown');
  });
  await painted(page);
}

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

async function noteBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => [...document.querySelectorAll('.ambitiegesprek-sheet-view [data-kind="note"]')].map(note => note.getBoundingClientRect())
    .filter(({ x, y }) => x > 60 && y > 120 && x < innerWidth - 200 && y < innerHeight - 160)
    .map(({ x, y, width, height }) => ({ x, y, width, height })));
}

async function drop({ page, trace, file }: BenchPage): Promise<Pick<SheetRow, 'dropWork' | 'dropWritten'>> {
  await closeUp(page);
  const works: number[] = [];
  const waits: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const before = await readFile(file, 'utf8');
    await carry(page);
    const acts = await trace.record(async () => {
      await trace.mark();
      const start = performance.now();
      await page.mouse.up();
      while (await readFile(file, 'utf8') === before && performance.now() - start < 5000) await painted(page);
      waits.push(performance.now() - start);
    });
    works.push(acts[0]?.work ?? 0);
  }
  return { dropWork: median(works), dropWritten: median(waits) };
}

/** Looks at some notes from near by, so that a pointer finds them. */
async function closeUp(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height / 2);
  for (let turn = 0; turn < 30 && (await noteBoxes(page)).every(({ width: wide }) => wide < 60); turn += 1) {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await painted(page);
  }
}

async function carry(page: Page): Promise<void> {
  const boxes = await noteBoxes(page);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) throw new Error(`No notes of ${NOTE} within reach`);
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.x + 4, last.y + last.height / 2, { steps: 8 });
}

/** One input a frame; what each frame cost. */
async function frames({ page, trace }: BenchPage, act: (at: number) => Promise<void>): Promise<Spread> {
  const acts = await trace.record(async () => {
    for (let at = 0; at < FRAMES; at += 1) {
      await trace.mark();
      await act(at);
      await painted(page);
    }
  });
  return spread(acts);
}

async function zooming(bench: BenchPage): Promise<Spread> {
  await bench.page.keyboard.down('Control');
  const cost = await frames(bench, at => bench.page.mouse.wheel(0, at < FRAMES / 2 ? 4 : -4));
  await bench.page.keyboard.up('Control');
  return cost;
}

async function dragging(bench: BenchPage): Promise<Spread> {
  const { page } = bench;
  await carry(page);
  const cost = await frames(bench, at => page.mouse.move(300 + at * 9, 300 + (at % 20) * 12));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return cost;
}

function spread(acts: readonly Act[]): Spread {
  const works = acts.map(({ work }) => work);
  return { median: median(works), most: percentile(works, 95), worst: Math.max(0, ...works) };
}
