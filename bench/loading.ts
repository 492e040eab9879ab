import { stat } from 'node:fs/promises';
import { withPage } from './browser';
import { sampleNote } from './sample-note';
import { median } from './statistics';

export interface Loading {
  readonly kilobytes: number;
  /** Milliseconds from the first byte of `main.js` until its class stands. */
  readonly evaluate: number;
  /** Milliseconds of `onload` until its first wait. */
  readonly onload: number;
}

const TURNS = 5;

export async function measureLoading(): Promise<Loading> {
  const { size } = await stat('main.js');
  const found: { evaluate: number; onload: number }[] = [];
  await withPage(sampleNote(50), async ({ page }) => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName('onload').length > 0);
      found.push(await page.evaluate(() => ({
        evaluate: performance.getEntriesByName('evaluate')[0]?.duration ?? 0, onload: performance.getEntriesByName('onload')[0]?.duration ?? 0,
      })));
    }
  });
  return { kilobytes: size / 1000, evaluate: median(found.map(one => one.evaluate)), onload: median(found.map(one => one.onload)) };
}
