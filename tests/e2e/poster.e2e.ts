import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const NAME = '2024-03-14 Ambitiegesprek De Wielewaal';
const HELD = readFileSync(`demo-vault/${NAME}.md`, 'utf8');
const PUPIL = readFileSync('demo-vault/bijlagen/leerling 2024.svg', 'utf8');
const DRAWN = '.ambitiegesprek-poster-preview > svg';

let host: Host;
let driver: Driver;
let session: Note;

beforeAll(async () => {
  host = await openHost({ files: { [`${NAME}.md`]: HELD, 'leerling 2024.svg': PUPIL }, now: '2024-03-14T16:30:00' });
  driver = new Driver(host);
  session = new Note(driver, `${NAME}.md`);
});

afterAll(() => host.close());

/** What stands wrong in the pages that are shown: words out of their page, over other words, or wider than they were measured. */
function faultsOnPages(): Promise<string[]> {
  return host.evaluate((selector) => [...document.querySelectorAll<SVGSVGElement>(selector)].flatMap((page) => {
    const sheet = page.getBoundingClientRect();
    const texts = [...page.querySelectorAll('text')].map(text => ({ box: text.getBoundingClientRect(), words: text.textContent }));
    // Printers leave five millimetres white.
    const edge = sheet.width / parseFloat(page.getAttribute('width') ?? '') * 5;
    const outside = texts.filter(({ box }) => box.left < sheet.left + edge || box.right > sheet.right - edge || box.bottom > sheet.bottom - edge);
    // Lines of one text touch: only what lies over the middle of other words is a fault.
    const over = texts.flatMap(({ box, words }, at) => texts.slice(at + 1).filter(({ box: other }) => {
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      return across > 1 && down > Math.min(box.height, other.height) * 0.45;
    }).map(other => `${words} × ${other.words}`));
    return [...outside.map(({ words }) => `outside: ${words}`), ...over];
  }), DRAWN);
}

const PAPERS: Readonly<Record<string, string>> = {
  'portrait A4': '210mm × 297mm', 'landscape A4': '297mm × 210mm', 'portrait A2': '420mm × 594mm', 'landscape A2': '594mm × 420mm',
};

function shownPaper(): Promise<string> {
  return host.evaluate((selector) => {
    const page = document.querySelector(selector);
    return `${page?.getAttribute('width')} × ${page?.getAttribute('height')}`;
  }, DRAWN);
}

async function choose(name: string, value: string): Promise<void> {
  await host.evaluate(([label, wanted]) => {
    const row = [...document.querySelectorAll<HTMLElement>('.modal .setting-item')].find(each => each.textContent.includes(label));
    const select = row?.querySelector('select');
    if (!select) throw new Error(`No choice ${label}`);
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, [name, value] as const);
}

test('the dialog shows a poster on which nothing lies over anything, and from where it is read', async () => {
  await session.open();
  await driver.command('create-poster');
  await driver.find(DRAWN, 'Elke week muziek');
  await driver.find('.ambitiegesprek-poster-remarks p', 'meter');
  expect(await faultsOnPages()).toEqual([]);
  expect((await driver.all(DRAWN, 'Sanne')).length).toBe(0);
});

test('on every paper, either way, and of each kind nothing overflows', async () => {
  for (const kind of ['each', 'sheet', 'strips', 'poster']) {
    for (const size of ['A4', 'A2']) {
      for (const lie of ['portrait', 'landscape']) {
        await choose('Wat komt erop?', kind);
        await choose('Hoe groot?', size);
        await choose('Hoe ligt het papier?', lie);
        await eventually(async () => { expect(await shownPaper()).toBe(PAPERS[`${kind === 'strips' ? 'portrait' : lie} ${kind === 'strips' ? 'A4' : size}`]); });
        expect(await faultsOnPages(), `${kind} ${size} ${lie}`).toEqual([]);
      }
    }
  }
});

test('a drawing that could not be read is told, and comes on the poster once it can be', async () => {
  await driver.press('Escape');
  await driver.gone('.modal');
  await host.evaluate(() => {
    const { vault } = window.app;
    const read = vault.read.bind(vault);
    let tries = 0;
    vault.read = file => (file.extension === 'svg' && (tries += 1) === 1 ? Promise.reject(new Error('nog niet opgehaald')) : read(file));
  }, undefined);
  await driver.command('create-poster');
  await driver.saysSo('‘leerling 2024.svg’');
  await driver.find(DRAWN, 'De Wielewaal');
  expect((await driver.all(`${DRAWN} image`)).length).toBe(0);
  await choose('Hoe groot?', 'A2');
  await eventually(async () => { expect((await driver.all(`${DRAWN} image`)).length).toBe(1); });
});

test('a large poster goes to the printer as numbered sheets of what the school has', async () => {
  await choose('Hoe groot?', 'A1');
  await choose('Waarop druk je af?', 'A3');
  await driver.find('.ambitiegesprek-poster-remarks p', 'vellen A3');
  const printed = await host.evaluate(() => new Promise<{ pages: number; papers: string[]; words: string }>((resolve) => {
    window.print = () => {
      const pages = [...document.querySelectorAll<HTMLElement>('.ambitiegesprek-print-page')];
      resolve({ pages: pages.length, papers: pages.map(page => page.dataset['paper'] ?? ''), words: pages.map(page => page.textContent).join(' ') });
      window.dispatchEvent(new Event('afterprint'));
    };
    [...document.querySelectorAll<HTMLElement>('.modal button')].find(button => button.textContent.startsWith('Afdrukken'))?.click();
  }), undefined);
  expect(printed.pages).toBeGreaterThan(4);
  expect(new Set(printed.papers).size).toBe(1);
  expect(printed.papers[0]).toMatch(/^a3-/u);
  expect(printed.words).toContain(`Vel 2 van ${printed.pages}`);
  expect((await driver.all('.ambitiegesprek-print')).length).toBe(0);
});

test('it is kept as SVG and as PNG of 300 dots to the inch, and made again over itself only', async () => {
  await choose('Hoe groot?', 'A3');
  await choose('Waarop druk je af?', 'whole');
  await driver.find(DRAWN, 'De Wielewaal');
  await driver.reach('.modal button', 'In de kluis bewaren');
  await driver.saysSo('poster.png');
  await driver.gone('.modal');
  const svg = await host.disk.read(`${NAME} poster.svg`);
  expect(svg).toContain('>Elke week muziek</text>');
  const density = await host.evaluate(async path => {
    const file = window.app.vault.getFileByPath(path);
    if (!file) throw new Error('no picture');
    const view = new DataView(await window.app.vault.readBinary(file));
    return { width: view.getUint32(16), height: view.getUint32(20), perMetre: view.getUint32(33 + 8) };
  }, `${NAME} poster.png`);
  expect([density.width, density.height].sort((a, b) => a - b)).toEqual([3508, 4961]);
  expect(density.perMetre).toBe(11811);

  await host.disk.write(`${NAME} poster.svg`, svg.replace('De Wielewaal', 'Onze school'));
  await session.open();
  await driver.command('create-poster');
  await driver.find(DRAWN, 'De Wielewaal');
  await driver.reach('.modal button', 'In de kluis bewaren');
  await driver.saysSo('poster (2).svg');
  expect(await host.disk.read(`${NAME} poster.svg`)).toContain('Onze school');
});
