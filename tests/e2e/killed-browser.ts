import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/ensure-chromium.mjs';
import { FLAGS } from './workbench-host';

const LOOK_EVERY_MS = 50;

/** A browser of its own that can be killed as a battery does it, and started again on the same profile. */
export class KilledBrowser {
  private running: ChildProcess | undefined;

  private constructor(private readonly profile: string) {}

  static async onFreshProfile(): Promise<KilledBrowser> {
    return new KilledBrowser(await mkdtemp(join(tmpdir(), 'ambitiegesprek-profile-')));
  }

  /** Starts it and opens the address. */
  async open(address: string): Promise<Page> {
    const port = join(this.profile, 'DevToolsActivePort');
    await rm(port, { force: true });
    const args = [...FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${this.profile}`, 'about:blank'];
    this.running = spawn(findChromium(), args, { detached: true, stdio: 'ignore' });
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await firstLine(port)}`);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? await context?.newPage();
    if (!page) throw new Error('The browser has no page');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(address);
    await page.waitForFunction(() => 'app' in window && (window.app as { workspace?: { layoutReady?: boolean } }).workspace?.layoutReady === true);
    return page;
  }

  /** All its processes at once, so that none of them can put anything on disk any more. */
  async kill(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (running?.pid === undefined) return;
    const gone = once(running, 'exit');
    kill(-running.pid, 'SIGKILL');
    await gone;
  }

  async end(): Promise<void> {
    await this.kill();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function firstLine(path: string): Promise<string> {
  for (;;) {
    const [line = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    if (line !== '') return line;
    await sleep(LOOK_EVERY_MS);
  }
}
