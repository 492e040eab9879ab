import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { EditorPane } from './hands';
import type { Time } from './time';

const STILL_LOOKS = 4;
const MOST_LOOKS = 100;

/** The text of every file of the vault, the hidden ones too. */
export async function filesOf(vault: string): Promise<string[]> {
  const entries = await readdir(vault, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile() && !entry.name.endsWith('.tmp'));
  return Promise.all(files.map(file => readFile(join(file.parentPath, file.name), 'utf8').catch(() => '')));
}

/** The text of every editor whose note is loaded. */
function editorsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').flatMap(({ view }) => {
    const pane = view as unknown as EditorPane;
    return pane.hasText && pane.file ? [pane.editor.getValue()] : [];
  }));
}

/** What stands in fields of ours, and what this device keeps of ours for later. */
function draftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[class*="ambitiegesprek"] :is(textarea, input[type="text"])');
    const kept = Object.entries(localStorage).filter(([key]) => key.includes('ambitiegesprek')).map(([, value]) => String(value));
    return [...kept, ...[...fields].map(({ value }) => value)];
  });
}

/** The texts that the app let go of since the page was opened: those of editors, and those of files that it saved over. */
export function lostByApp(page: Page): Promise<{ wiped: readonly string[]; overwritten: readonly string[] }> {
  return page.evaluate(() => ({ wiped: window.weather.wiped, overwritten: window.weather.overwritten }));
}

export async function everythingSeen(page: Page, vault: string): Promise<string[]> {
  return [...await filesOf(vault), ...await editorsOf(page), ...await draftsOf(page)];
}

/** Waits until nothing is on its way any more: no slow read, no save, and the same texts for some looks in a row. */
export async function untilStill(page: Page, vault: string, pace: number, time: Time): Promise<void> {
  let before = '';
  for (let looks = 0, still = 0; looks < MOST_LOOKS && still < STILL_LOOKS; looks += 1) {
    await time.pass(page, 150 + 1000 * pace);
    const now = (await everythingSeen(page, vault)).join('\n');
    const isBusy = await page.evaluate(() => window.weather.underway > 0);
    still = now === before && !isBusy ? still + 1 : 0;
    before = now;
  }
}
