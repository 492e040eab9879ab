import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../scripts/ensure-chromium.mjs';
import { startWorkbench } from '../workbench/server/start-workbench';
import { installActs } from './page-acts';
import { Trace } from './trace';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** The workbench in a browser, with one note in its vault, and a way to trace what its main thread does. */
export interface BenchPage {
  readonly page: Page;
  readonly trace: Trace;
  /** Absolute path of the note. */
  readonly file: string;
}

export const NOTE = 'Session.md';

/** Opens a fresh browser and vault for one measurement, and takes both away after it. */
export async function withPage<Value>(
  text: string, measure: (bench: BenchPage) => Promise<Value>, more: Readonly<Record<string, string>> = {},
): Promise<Value> {
  const vault = await mkdtemp(join(tmpdir(), 'ambitiegesprek-bench-'));
  for (const [path, note] of Object.entries({ ...more, [NOTE]: text })) await writeFile(join(vault, path), note);
  const workbench = await startWorkbench({ vault });
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.addInitScript(installActs);
    await page.addInitScript(timeLoading);
    await page.goto(`${workbench.url}?lang=nl&theme=light`);
    await page.waitForFunction(() => (window as { app?: { workspace: { layoutReady: boolean } } }).app?.workspace.layoutReady === true);
    const protocol = await page.context().newCDPSession(page);
    return await measure({ page, trace: new Trace(protocol), file: join(vault, NOTE) });
  } finally {
    await browser.close();
    await workbench.close();
    await rm(vault, { recursive: true, force: true });
  }
}

/** Runs in the page before anything else: times the evaluation of `main.js` and `onload` as user timings. */
function timeLoading(): void {
  type Evaluate = (require: unknown, module: { exports: Record<string, unknown> }, exports: unknown) => void;
  let evaluate: Evaluate | undefined;
  Object.defineProperty(globalThis, 'workbenchPlugin', {
    get: () => evaluate && ((require: unknown, module: { exports: Record<string, unknown> }, exports: unknown) => {
      const start = performance.now();
      evaluate?.(require, module, exports);
      performance.measure('evaluate', { start });
      const { prototype } = (module.exports['default'] ?? module.exports) as { prototype: { onload(): Promise<void> } };
      const { onload } = prototype;
      prototype.onload = function timed() {
        const began = performance.now();
        const loading = onload.call(this);
        // Until its first wait: what comes after that no longer stands in the way of the app.
        performance.measure('onload', { start: began });
        return loading;
      };
    }),
    set: (given: Evaluate) => { evaluate = given; },
  });
}

export function openNote(page: Page): Promise<void> {
  return page.evaluate(async path => {
    const { app } = window as unknown as { app: { vault: { getFileByPath(path: string): object | null }; workspace: { getLeaf(kind: boolean): { openFile(file: object | null): Promise<void> } } } };
    await app.workspace.getLeaf(false).openFile(app.vault.getFileByPath(path));
  }, NOTE);
}
