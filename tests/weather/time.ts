import type { Page } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeTime } from './page-time';
import { beginWatch, sightingsOf } from './witness';

/** How time goes by on a page, and how the page hears of what others did to the disk. */
export interface Time {
  /** To be called before the page is opened. */
  begin(page: Page): Promise<void>;
  pass(page: Page, milliseconds: number): Promise<void>;
  /** `gone` or `come`: what became of the file with this path. */
  tell(page: Page, path: string, what: 'gone' | 'come'): Promise<void>;
  /** Where words were seen to come and go, as far as that was noted. */
  sightings(page: Page, words: readonly string[]): Promise<string[]>;
}

/** That of the wall: the page hears of the disk from the disk. */
export const REAL: Time = {
  begin: () => Promise.resolve(),
  pass: (_, milliseconds) => sleep(milliseconds),
  tell: () => Promise.resolve(),
  sightings: () => Promise.resolve([]),
};

const START = Date.UTC(2026, 10, 28, 9);

/** Time that goes by only when it is told to, and as fast as the machine can: a day goes the same way each time. */
export const REPEATED: Time = {
  begin: async page => {
    await page.addInitScript(takeTime, START);
    await beginWatch(page);
  },
  pass: (page, milliseconds) => page.evaluate(ms => window.pageTime.pass(ms), milliseconds),
  tell: (page, path, what) => page.evaluate(([name, isGone]) => {
    const { vault } = window.app as unknown as { vault: { follow(event: unknown): Promise<void> } };
    const event = isGone ? { type: 'absent', path: name } : { type: 'present', entry: { path: name, stat: { type: 'file' } } };
    // What goes wrong with it is thrown on the page.
    void vault.follow({ ...event, author: 'another device' });
  }, [path, what === 'gone'] as const),
  sightings: sightingsOf,
};

const LOOK_EVERY_MS = 50;

/** Lets time go by until it is true; `false` when patience ends before. */
export async function untilTrue(page: Page, time: Time, isTrue: () => Promise<boolean>, patience: number): Promise<boolean> {
  for (let passed = 0; passed <= patience; passed += LOOK_EVERY_MS) {
    if (await isTrue()) return true;
    await time.pass(page, LOOK_EVERY_MS);
  }
  return isTrue();
}

/** Lets time go by until the work in the page has ended. */
export async function whilePassing<Value>(page: Page, time: Time, work: Promise<Value>): Promise<Value> {
  let isOver = false;
  const over = (): void => { isOver = true; };
  work.then(over, over);
  while (!isOver) await time.pass(page, LOOK_EVERY_MS);
  return work;
}
