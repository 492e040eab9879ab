import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { PLUGIN_FILES } from '../../../scripts/bundle.mjs';
import { diskOf } from '../disk';
import type { Host, HostOptions } from '../host';
import { chordOf } from './chord';
import type { WdioBrowser, WdioObsidianService } from './wdio-browser';

const SERVICE = 'wdio-obsidian-service';

/** A real Obsidian in a sandbox of its own, over a temporary vault. Needs the packages that CONTRIBUTING.md names. */
export async function openObsidian({ files = {}, language = 'nl', theme = 'light', size, now }: HostOptions = {}): Promise<Host> {
  const vault = await mkdtemp(join(tmpdir(), 'ambitiegesprek-obsidian-'));
  const disk = diskOf(vault);
  for (const [path, text] of Object.entries(files)) await disk.write(path, text);
  const browser = await start(vault);
  if (size) await browser.setWindowSize(size.width, size.height);
  await speak(browser, language, theme);
  if (now !== undefined) await setClock(browser, now);
  return { ...inputOf(browser), disk, close };

  async function close(): Promise<void> {
    await browser.deleteSession();
    await rm(vault, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function start(vault: string): Promise<WdioBrowser> {
  // Named by a variable: the journeys in the workbench must compile without the package.
  const { startWdioSession } = await import(/* @vite-ignore */ SERVICE) as WdioObsidianService;
  return startWdioSession({
    capabilities: {
      'browserName': 'obsidian',
      'browserVersion': env['OBSIDIAN_VERSION'] ?? 'latest',
      'wdio:obsidianOptions': { installerVersion: 'latest', plugins: [await plugin()], vault, copy: false },
    },
    cacheDir: resolve('.obsidian-cache'),
    logLevel: 'warn',
  });
}

/** What a user would have in the plugin's folder, and nothing else. */
async function plugin(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ambitiegesprek-plugin-'));
  for (const file of PLUGIN_FILES) await cp(file, join(folder, file));
  return folder;
}

/** Obsidian reads its language once, when it starts. */
async function speak(browser: WdioBrowser, language: string, theme: string): Promise<void> {
  await browser.execute((wanted: string) => { localStorage.setItem('language', wanted); }, language);
  await browser.reloadObsidian();
  await browser.execute((dark: boolean) => {
    document.body.classList.toggle('theme-dark', dark);
    document.body.classList.toggle('theme-light', !dark);
  }, theme === 'dark');
}

function inputOf(browser: WdioBrowser): Omit<Host, 'disk' | 'close'> {
  return {
    evaluate: (work, argument) => browser.execute(work as never, argument) as Promise<never>,
    press: chord => browser.keys(chordOf(chord)),
    type: text => browser.keys([...text]),
    key: (act, key) => browser.action('key')[act === 'hold' ? 'down' : 'up'](chordOf(key)[0] ?? key).perform(true),
    mouse: (act, { x, y }) => step(browser, 'mouse', act, x, y),
    touch: (act, { x, y }) => step(browser, 'touch', ({ start: 'down', move: 'move', end: 'up' } as const)[act], x, y),
    async pick(path, act) {
      await act();
      const input = await browser.$('input[type=file]');
      await input.setValue(path);
    },
    pass: minutes => shiftClock(browser, minutes),
    reload: () => browser.reloadObsidian(),
    // A pop-out is a window of the same session; only what it shows is asked, from the first window.
    others: () => [],
  };
}

async function step(browser: WdioBrowser, pointerType: 'mouse' | 'touch', act: 'move' | 'down' | 'up', x: number, y: number): Promise<void> {
  const pointer = browser.action('pointer', { parameters: { pointerType } }).move({ x: Math.round(x), y: Math.round(y), origin: 'viewport' });
  // Kept pressed between calls: a drag is many of them.
  await (act === 'move' ? pointer : pointer[act]()).perform(true);
}

async function setClock(browser: WdioBrowser, now: string): Promise<void> {
  const shift = new Date(now).getTime() - Date.now();
  await shiftClock(browser, shift / 60_000);
}

/** Moves what `Date` tells; timers that run go on as they were, so a journey waits for the next tick of a clock. */
async function shiftClock(browser: WdioBrowser, minutes: number): Promise<void> {
  await browser.execute((by: number) => {
    const Real = Date;
    const moved = (): number => Real.now() + by * 60_000;
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number | string]) {
        super(given[0] ?? moved());
      }

      static override now(): number {
        return moved();
      }
    } as DateConstructor;
  }, minutes);
}
