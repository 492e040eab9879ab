import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorkbench } from '../../workbench/server/start-workbench';
import { diskOf } from './disk';
import { SESSION, SESSION_PATH } from './fixture-session';
import { KilledBrowser } from './killed-browser';

let vault: string;
let bench: Awaited<ReturnType<typeof startWorkbench>>;
let browser: KilledBrowser;

beforeEach(async () => {
  vault = await mkdtemp(join(tmpdir(), 'ambitiegesprek-'));
  await diskOf(vault).write(SESSION_PATH, SESSION);
  bench = await startWorkbench({ vault });
  browser = await KilledBrowser.onFreshProfile();
});

afterEach(async () => {
  await browser.end();
  await bench.close();
  await rm(vault, { recursive: true, force: true, maxRetries: 5 });
});

const BAR = '.ambitiegesprek-capture-words';

/** The workbench on the session, with the capture bar open. */
async function captureIn(page: Page): Promise<void> {
  await page.evaluate(async (path) => {
    const file = window.app.vault.getFileByPath(path);
    if (file) await window.app.workspace.getLeaf(false).openFile(file, { active: true });
    window.app.commands.executeCommandById('ambitiegesprek:capture-note');
  }, SESSION_PATH);
  await page.waitForSelector(`${BAR}:focus`);
}

// A process that is killed has no weather.
test.skipIf(env['JOURNEY_WEATHER'])('words in the capture bar survive a browser that is killed right after the last key', async () => {
  const page = await browser.open(`${bench.url}?lang=nl`);
  await captureIn(page);
  await page.keyboard.type('Een half idee');
  await expect.poll(() => page.inputValue(BAR)).toBe('Een half idee');
  // So long a draft may take to be stored after a key.
  await new Promise((resolve) => { setTimeout(resolve, 250); });
  await browser.kill();
  const again = await browser.open(`${bench.url}?lang=nl`);
  await captureIn(again);
  await expect.poll(() => again.inputValue(BAR)).toBe('Een half idee');
});
