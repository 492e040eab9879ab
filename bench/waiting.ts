import type { Page } from 'playwright-core';
import { openNote, withPage } from './browser';
import { painted } from './page-acts';
import { sampleNote } from './sample-note';
import { closeEditor, openAndWait, SHEET } from './sheet';
import { spreadOf, type Spread } from './statistics';

/** Milliseconds by the clock, to the end of the frame that shows what came of it: what the people at the sheet wait. */
export interface WaitingRow {
  readonly notes: number;
  /** From the key that tidies until everything stands where the composition that was found has it. */
  readonly tidy: Spread;
  /** From each of ten presses of `+` within a quarter of a second until the tally shows it. */
  readonly energy: Spread;
}

const SIZES = [70, 300, 2000];
const TIDYINGS = 9;
const PRESSES = 10;
const PRESSES_APART = 25;

export async function measureWaiting(sizes: readonly number[] = SIZES): Promise<WaitingRow[]> {
  const rows: WaitingRow[] = [];
  for (const notes of sizes) {
    rows.push(await withPage(sampleNote(notes), async ({ page }) => {
      await openNote(page);
      await page.evaluate(openAndWait, { type: SHEET, notes });
      await closeEditor(page);
      return { notes, tidy: await tidying(page), energy: await energy(page) };
    }));
  }
  return rows;
}

/** With a hole in the sheet each time, so that there is something to tidy. */
async function tidying(page: Page): Promise<Spread> {
  const waits: number[] = [];
  for (let turn = 0; turn < TIDYINGS; turn += 1) {
    await page.locator(`${ON_SHEET} [data-kind="note"]`).nth(turn % 3).click({ position: { x: 6, y: 6 } });
    await page.keyboard.press('Delete');
    await page.waitForTimeout(1500);
    waits.push(await page.evaluate(tidy));
  }
  return spreadOf(waits);
}

function tidy(): Promise<number> {
  const paper = document.querySelector('.ambitiegesprek-paper');
  const start = performance.now();
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => { setTimeout(() => { resolve(performance.now() - start); }); });
    });
    if (paper) observer.observe(paper, { attributeFilter: ['style'], subtree: true });
    document.querySelector('.ambitiegesprek-tree')?.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true, cancelable: true }));
  });
}

async function energy(page: Page): Promise<Spread> {
  await page.keyboard.press('Escape');
  const cluster = page.locator(`${ON_SHEET} [data-kind="cluster"]`).first();
  const key = await cluster.getAttribute('data-key');
  const folded = await cluster.getAttribute('data-pile') !== null;
  // A pile that is pressed alone opens.
  await (folded ? cluster : cluster.locator('[data-handle]')).click({ position: { x: 6, y: 6 }, modifiers: folded ? ['Control'] : [] });
  await painted(page);
  return spreadOf(await page.evaluate(pressPlus, { key, presses: PRESSES, apart: PRESSES_APART }));
}

async function pressPlus({ key, presses, apart }: { key: string | null; presses: number; apart: number }): Promise<number[]> {
  const energyShown = (): number => Number(document.querySelector(`[data-key="${key}"] .ambitiegesprek-tally`)?.textContent ?? 0);
  const before = energyShown();
  const shown: number[] = [];
  const all = new Promise<void>(resolve => {
    const look = (): void => {
      setTimeout(() => { while (shown.length < energyShown() - before) shown.push(performance.now()); });
      if (shown.length >= presses) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
  const pressed: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    pressed.push(performance.now());
    document.querySelector('.ambitiegesprek-tree')?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true }));
    await new Promise(resolve => { setTimeout(resolve, apart); });
  }
  await all;
  return pressed.map((at, press) => (shown[press] ?? 0) - at);
}

const ON_SHEET = '.ambitiegesprek-sheet-view';
