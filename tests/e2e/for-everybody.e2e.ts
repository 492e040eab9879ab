import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { faults } from './axe';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { ODD_SHEET, ONE_NOTE } from './odd-sheet';
import { Paper } from './paper';
import { cutOff, faint, foreign, outOfPaper } from './seen';

const PATH = 'Meeting.md';
/** A little of everything that the sheet can show. */
const TEXT = `---
type: ambitiegesprek
school: "[[Harbour College]]"
datum: 2026-03-12
fase: 3
---

## Het vel

- Los en zonder cluster #geel
- Naast het vorige #geel
- [ ] Ouders uitnodigen [wie:: Anna] [nodig:: koffie] [evaluatie:: 2026-10-01] 📅 2026-05-16

### Ambitie 1: Elk kind durft te maken
energie:: 8
status:: loopt
reden:: daar wordt iedereen blij van, ook wie er eerst weinig in zag, en het staat al jaren in ons plan zonder dat het ervan kwam
vervolg:: [[2024-03-12 Gesprek]]

- Een podium in de hal #roze/leraar
- De sleutel is kwijt #groen/obstakel/eerst
- De gemeente zoekt een plek #groen/kans
- De lijntjesmethode #groen/draagt-niet-bij
- [x] Ik open het podium #groot [wie:: Bas] 📅 2026-04-12 ✅ 2026-04-19

#### Durven
energie:: 5

- Op een podium staan met **lef** en [[Museum|een museum]] #geel
  - Anna: wie dan wel?

### Kijken
energie:: 2
status:: losgelaten

- Weten wat je mooi vindt #geel

### Leeg
`;

let host: Host;
afterEach(() => host.close());

const OURS = ['.ambitiegesprek-sheet', '.view-header .ambitiegesprek-tools-place'];

describe.each([['nl', 'light'], ['en', 'dark']] as const)('the sheet in %s, %s', (language, theme) => {
  test('is for everybody: at rest, chosen from, written on, searched, and with nothing on it', async () => {
    host = await openHost({ files: { [PATH]: TEXT }, language, theme, size: { width: 1440, height: 900 } });
    const driver = new Driver(host);
    const paper = new Paper(driver);
    const note = new Note(driver, PATH);
    await note.openSheetAlone();
    await paper.shows('cluster Kijken > yellow Weten wat je mooi vindt');
    await paper.focus();
    await driver.find('.ambitiegesprek-tool', language === 'nl' ? 'Nieuw briefje' : 'New sticky note');
    expect(await faults(host, OURS), 'at rest').toEqual([]);
    expect([await faint(host), await foreign(host)], 'at rest').toEqual([[], []]);
    expect(await inkOfReasons(host), 'each line of a reason').toEqual(['soft', 'soft']);
    await driver.clickAt(await paper.thing('Naast het vorige'));
    await driver.find('.ambitiegesprek-is-choosing .ambitiegesprek-selection-bar');
    expect(await faults(host, OURS), 'with a note chosen').toEqual([]);
    expect(await faint(host), 'with a note chosen').toEqual([]);
    await driver.press('Enter');
    await driver.find('textarea.ambitiegesprek-editor');
    expect(await faults(host, OURS), 'while words are written').toEqual([]);
    await driver.press('Escape', 'n');
    await driver.find('textarea.ambitiegesprek-editor');
    expect(await faults(host, OURS), 'while a new note is written').toEqual([]);
    await driver.press('Escape', 'Escape', 'ControlOrMeta+f');
    await driver.find('.ambitiegesprek-finder input');
    await driver.type('Kijk');
    expect(await faults(host, OURS), 'while one looks for words').toEqual([]);
    await driver.press('Escape', '?');
    await driver.find('.ambitiegesprek-keys dl');
    expect(await faults(host, OURS), 'with the card of keys').toEqual([]);
    await driver.press('Escape');
    await note.becomes('---\ntype: ambitiegesprek\n---\n\n## Het vel\n');
    await driver.find('.ambitiegesprek-invitation');
    expect(await faults(host, OURS), 'with nothing on it').toEqual([]);
    expect(await faint(host), 'with nothing on it').toEqual([]);
  });
});

/** Of each block of words that says why an ambition was chosen, beside its status and below that. */
function inkOfReasons(from: Host): Promise<string[]> {
  return from.evaluate(() => [...document.querySelectorAll('.ambitiegesprek-ambition .ambitiegesprek-heading .ambitiegesprek-set-soft')]
    .map(words => (getComputedStyle(words).color === getComputedStyle(words.closest('.ambitiegesprek-heading') ?? words).color ? 'as all else' : 'soft')), undefined);
}

test('whatever people write is whole and apart, alone on the sheet too', async () => {
  host = await openHost({ files: { [PATH]: ODD_SHEET }, size: { width: 1440, height: 900 } });
  const driver = new Driver(host);
  const paper = new Paper(driver);
  const note = new Note(driver, PATH);
  await note.open();
  await driver.command('open-sheet');
  await paper.shows('cluster Leeg');
  await paper.rests();
  expect([await cutOff(host), await faint(host), await foreign(host)]).toEqual([[], [], []]);
  await note.becomes(ONE_NOTE);
  await paper.shows('yellow Lef');
  await paper.lacks('Leeg');
  await paper.rests();
  expect([await cutOff(host), await faint(host)], 'one note, and no pupil').toEqual([[], []]);
});

test.each(['light', 'dark'] as const)('the lines of the pupil are seen on a full sheet of a small laptop, %s', async (theme) => {
  const [text, drawing] = await Promise.all(['2024-03-14 Ambitiegesprek De Wielewaal.md', 'bijlagen/leerling 2024.svg'].map(path => readFile(`demo-vault/${path}`, 'utf8')));
  host = await openHost({ files: { [PATH]: text ?? '', 'bijlagen/leerling 2024.svg': drawing ?? '' }, theme, size: { width: 1280, height: 720 } });
  const driver = new Driver(host);
  await new Note(driver, PATH).openSheetAlone();
  await driver.find('.ambitiegesprek-pupil img');
  await new Paper(driver).rests();
  await eventually(async () => expect(await outOfPaper(host)).toBeGreaterThanOrEqual(3));
});

test('who has no pupil yet reads right below the feet of the outline what to do, in a high and narrow place too', async () => {
  host = await openHost({ files: { [PATH]: ONE_NOTE } });
  const driver = new Driver(host);
  await new Note(driver, PATH).openSheetAlone();
  await driver.find('.ambitiegesprek-pupil-hint');
  const gap = await host.evaluate(() => {
    const place = document.querySelector<HTMLElement>('.ambitiegesprek-pupil');
    if (place) place.style.width = '4em';
    const [feet, words] = ['.ambitiegesprek-pupil-outline path:last-child', '.ambitiegesprek-pupil-hint'].map(one => document.querySelector(one)?.getBoundingClientRect());
    return feet && words && words.top - feet.bottom;
  }, undefined);
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(40);
});

test('where the system chooses all colours, edges and signs tell what is what', async () => {
  host = await openHost({ files: { [PATH]: TEXT }, size: { width: 1440, height: 900 }, touch: false, forcedColors: true });
  const driver = new Driver(host);
  const paper = new Paper(driver);
  await new Note(driver, PATH).open();
  await driver.command('open-sheet');
  await driver.clickAt(await paper.thing('Naast het vorige'));
  const told = await host.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return undefined;
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const ground = getComputedStyle(document.body).backgroundColor;
    const fill = (element: Element | undefined, pseudo?: string): string => (element ? getComputedStyle(element, pseudo).backgroundColor : '');
    return {
      papers: all('.ambitiegesprek-card').length, edgeless: all('.ambitiegesprek-card').filter(card => getComputedStyle(card, '::before').borderTopStyle !== 'solid').length,
      signs: all('.ambitiegesprek-card .ambitiegesprek-sign').length, blank: all('.ambitiegesprek-sign, .ambitiegesprek-disc').filter(sign => fill(sign) === ground).length,
      doneLikeOpen: fill(all('.ambitiegesprek-is-done .ambitiegesprek-done')[0]) === fill(all('.ambitiegesprek-card:not(.ambitiegesprek-is-done) .ambitiegesprek-done')[0]),
      swatches: new Set(all('.ambitiegesprek-swatch').map(swatch => fill(swatch, '::before'))).size,
      marked: all('.ambitiegesprek-sheet [aria-selected="true"]').map(card => getComputedStyle(card).outlineStyle),
    };
  }, undefined);
  if (told) expect(told).toEqual({ papers: 10, edgeless: 0, signs: 6, blank: 0, doneLikeOpen: false, swatches: 4, marked: ['solid'] });
});

describe.each([['a mouse', false, 24], ['fingers', true, 44]] as const)('what is pressed on the sheet with %s', (_, touch, least) => {
  test('is large enough at any zoom', async () => {
    host = await openHost({ files: { [PATH]: TEXT }, size: { width: 1440, height: 900 }, touch });
    const driver = new Driver(host);
    const paper = new Paper(driver);
    await new Note(driver, PATH).open();
    await driver.command('open-sheet');
    await paper.shows('cluster Kijken > yellow Weten wat je mooi vindt');
    await paper.rests();
    for (const zoom of ['', '-', '-', '+']) {
      await paper.focus();
      if (zoom !== '') await driver.press(zoom);
      // Right after a zoom what was drawn is stretched; at rest it is drawn anew.
      await eventually(async () => expect(await small(least), `zoom ${zoom}`).toEqual([]));
    }
    await driver.clickAt(await paper.thing('Naast het vorige'));
    await driver.find('.ambitiegesprek-is-choosing .ambitiegesprek-selection-bar');
    expect(await small(least), 'with a note chosen').toEqual([]);
  });
});

/** Tools of the sheet that are smaller than a hand needs or lie over each other, and boxes to tick that do not hear a press so far from their middle. */
function small(least: number): Promise<string[]> {
  return host.evaluate((size) => {
    const tools = [...document.querySelectorAll('.ambitiegesprek-tools button, .ambitiegesprek-pupil button')].filter(tool => tool.getBoundingClientRect().width > 0);
    const boxes = tools.map(tool => tool.getBoundingClientRect());
    const little = tools.filter((_, at) => Math.min(boxes[at]?.width ?? 0, boxes[at]?.height ?? 0) < size);
    const covered = tools.filter((_, at) => boxes.slice(0, at).some(box => box.right > (boxes[at]?.left ?? 0) + 1 && box.top < (boxes[at]?.bottom ?? 0) && box.bottom > (boxes[at]?.top ?? 0)));
    const deaf = [...document.querySelectorAll('.ambitiegesprek-done')].filter((box) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      const reach = size / 2 - 1;
      const ways = [[-reach, 0], [reach, 0], [0, -reach], [0, reach]] as const;
      return ways.some(([across, down]) => document.elementFromPoint(x + width / 2 + across, y + height / 2 + down) !== box);
    });
    const named = (what: string, all: readonly Element[]): string[] => all.map(one => `${what}: ${one.getAttribute('aria-label') ?? ''} ${one.closest('[data-kind]')?.textContent.slice(0, 30) ?? ''}`);
    return [...named('small', little), ...named('covered', covered), ...named('deaf', deaf)];
  }, least);
}

test('whoever listens hears what was moved and what was taken back', async () => {
  host = await openHost({ files: { [PATH]: TEXT } });
  const driver = new Driver(host);
  const paper = new Paper(driver);
  const spoken = (): Promise<string> => host.evaluate(() => document.querySelector('.ambitiegesprek-sheet [aria-live]')?.textContent ?? '', undefined);
  await new Note(driver, PATH).open();
  await driver.command('open-sheet');
  await paper.shows('yellow Los en zonder cluster');
  await paper.focus();
  await paper.walkTo('Los en zonder cluster');
  await driver.press('m');
  await driver.find('.ambitiegesprek-finder input');
  await driver.type('kijk');
  await driver.press('Enter');
  await paper.shows('cluster Kijken > yellow Los en zonder cluster');
  await eventually(async () => expect(await spoken()).toBe('Los en zonder cluster naar cluster Kijken'));
  await driver.press('ControlOrMeta+z');
  await paper.shows('yellow Los en zonder cluster');
  await eventually(async () => expect(await spoken()).toBe('Ongedaan gemaakt: ‘Los en zonder cluster’ hangt weer op zijn plek'));
});

test('what is looked for is found by its words', async () => {
  host = await openHost({ files: { [PATH]: TEXT } });
  const driver = new Driver(host);
  const paper = new Paper(driver);
  await new Note(driver, PATH).open();
  await driver.command('open-sheet');
  await paper.shows('yellow Los en zonder cluster');
  await paper.focus();
  await driver.press('ControlOrMeta+f');
  await driver.find('.ambitiegesprek-finder input');
  await driver.type('mooi vindt');
  await driver.press('Enter');
  await eventually(async () => expect(await paper.selected()).toEqual(['Weten wat je mooi vindt']));
  await driver.press('Alt+3');
  await paper.shows('cluster Kijken > green Weten wat je mooi vindt');
});
