import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { env } from 'node:process';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/ensure-chromium.mjs';
import { startWorkbench } from '../../workbench/server/start-workbench';
import { diskOf } from './disk';
import type { Host, HostOptions, Mishap, Point } from './host';
import { REAL, untilTrue } from '../weather/time';
import type { Time } from '../weather/time';

export const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

// The workbench bundles its page at the first request, and others may be using the machine.
const PATIENCE_MS = 60_000;

export interface WorkbenchHost extends Host {
  readonly page: Page;
  /** The folder of the vault on this machine. */
  readonly vault: string;
}

let browser: Promise<Browser> | undefined;

function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: findChromium(), args: FLAGS });
  return browser;
}

/** For who runs no journeys and wants to end. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** The weather of an address, as the workbench reads it. */
export interface WeatherWanted {
  /** Empty for calm weather. */
  readonly seed: string;
  readonly pace: number;
  readonly without: readonly Mishap[];
  readonly sure?: readonly Mishap[];
}

/** The workbench over a vault of its own in a temporary folder, in a fresh browser profile. */
export async function openWorkbench({ files = {}, language = 'nl', theme = 'light', size, touch = true, forcedColors = false, now, mishaps = [] }: HostOptions = {}, weather = weatherOfJourneys(mishaps), time = REAL): Promise<WorkbenchHost> {
  const vault = await mkdtemp(join(tmpdir(), 'ambitiegesprek-'));
  const disk = diskOf(vault);
  for (const [path, text] of Object.entries(files)) await disk.write(path, text);
  const bench = await startWorkbench({ vault });
  const context = await (await sharedBrowser()).newContext({
    viewport: size ?? { width: 1440, height: 900 }, hasTouch: touch, forcedColors: forcedColors ? 'active' : 'none', permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  if (now !== undefined) await page.clock.install({ time: new Date(now) });
  await time.begin(page);
  await page.goto(`${bench.url}?lang=${language}&theme=${theme}${weatherOf(weather)}`);
  await untilReady(page, time);
  return { ...inputOf(page, await context.newCDPSession(page), time), page, vault, disk, close };

  async function close(): Promise<void> {
    await context.close();
    await bench.close();
    // A save that was under way as the page went may still be landing.
    await rm(vault, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Mishaps that a journey is not about are left out: it says what stands in the note, and that nothing is asked twice. */
function weatherOfJourneys(mishaps: readonly Mishap[]): WeatherWanted {
  const without = (['storage', 'write', 'device', 'over'] as const).filter(mishap => !mishaps.includes(mishap));
  return { seed: env['JOURNEY_WEATHER'] ?? '', pace: 1 / 20, without, sure: mishaps };
}

function weatherOf({ seed, pace, without, sure = [] }: WeatherWanted): string {
  const rough = seed === '' ? '' : `&weather=${seed}&pace=${pace}&without=${without.join(',')}`;
  return `${rough}&with=${sure.join(',')}`;
}

async function untilReady(page: Page, time: Time): Promise<void> {
  const isReady = (): Promise<boolean> => page.evaluate(() => 'app' in window && (window.app as { workspace?: { layoutReady?: boolean } }).workspace?.layoutReady === true);
  if (!await untilTrue(page, time, isReady, PATIENCE_MS)) throw new Error('The workbench did not open');
}

function inputOf(page: Page, protocol: CDPSession, time: Time): Omit<Host, 'disk' | 'close'> {
  return {
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    press: chord => page.keyboard.press(chord),
    type: text => page.keyboard.type(text),
    key: (act, key) => page.keyboard[act === 'hold' ? 'down' : 'up'](key),
    mouse: mouseOf(page),
    touch: (act, at) => moveFinger(protocol, act, at),
    async pick(path, act) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles(path);
    },
    pass: minutes => page.clock.fastForward(minutes * 60_000),
    async reload() {
      await page.reload();
      await untilReady(page, time);
    },
    others: () => page.context().pages().filter(other => other !== page).map(windowOf),
  };
}

function windowOf(page: Page): Pick<Host, 'evaluate' | 'close'> {
  return { evaluate: (work, argument) => page.evaluate(work as never, argument as never), close: () => page.close() };
}

/** A hand that presses where the mouse is does not move it first. */
function mouseOf(page: Page): Host['mouse'] {
  let there: Point | undefined;
  return async (act, at) => {
    if (at.x !== there?.x || at.y !== there.y) await page.mouse.move(at.x, at.y, { steps: act === 'move' ? 4 : 1 });
    there = at;
    if (act !== 'move') await page.mouse[act]();
  };
}

async function moveFinger(protocol: CDPSession, act: 'start' | 'move' | 'end', at: Point): Promise<void> {
  const type = ({ start: 'touchStart', move: 'touchMove', end: 'touchEnd' } as const)[act];
  await protocol.send('Input.dispatchTouchEvent', { type, touchPoints: act === 'end' ? [] : [at] });
}
