import { afterEach, describe, expect, test } from 'vitest';
import { Driver, type Found } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';
import { faint } from './seen';

const PATH = 'Meeting.md';
const times = <Made>(count: number, make: (at: number) => Made): Made[] => Array.from({ length: count }, (_, at) => make(at + 1));
/** Three hundred notes and steps: at each of three ambitions forty-five and two clusters of ten, and nine free clusters of twelve. */
const MANY = `---
type: ambitiegesprek
fase: 6
---

## Het vel
${times(3, one => `
### Ambitie ${one}: Elk kind durft te maken wat het zelf wil, ook zonder voorbeeld
energie:: ${9 - one}

${times(15, at => `- Een idee van nummer ${at} dat van iedereen iets vraagt #roze/leraar
- Wat er al is van nummer ${at}, in de wijk en in de school #groen
- [ ] Ik begin er morgen mee, keer ${at} [wie:: Anna] 📅 2026-05-16 #groot`).join('\n')}
${times(2, cluster => `
#### Durven ${one}${cluster}
energie:: ${cluster}

${times(10, at => `- Een wens van nummer ${at} die bij dit woord hoort #geel`).join('\n')}
`).join('')}`).join('')}
${times(9, one => `
### Vrij ${one}
energie:: ${one}

${times(12, at => `- Een droom van nummer ${at} die nog nergens bij hoort #geel`).join('\n')}
`).join('')}`;

let host: Host;
afterEach(() => host.close());

const HANDS = [
  ['fingers on a tablet', { width: 820, height: 1180 }, true, 44, 'dark'],
  ['fingers on a large screen', { width: 1920, height: 1080 }, true, 44, 'light'],
  ['a mouse on a small laptop', { width: 1280, height: 720 }, false, 24, 'dark'],
] as const;

describe.each(HANDS)('three hundred notes under %s', (_, size, touch, least, theme) => {
  test('fold to what one press opens, also where all is as small as it can be, and what opens can be read', async () => {
    host = await openHost({ files: { [PATH]: MANY }, size, touch, theme });
    const driver = new Driver(host);
    const paper = new Paper(driver);
    await new Note(driver, PATH).openSheetAlone();
    await driver.find('.ambitiegesprek-pile');
    await paper.rests();
    expect(await faint(host), 'words that can hardly be read').toEqual([]);
    expect(await faintest(), 'words of the whole sheet').toBeGreaterThanOrEqual(9.5);
    const piles = await driver.all('.ambitiegesprek-pile');
    for (const pile of [piles[0], piles[Math.floor(piles.length / 2)], piles.at(-1)]) {
      await paper.focus();
      await driver.press('-', '-', '-');
      await eventually(async () => expect(await small(least), 'as small as it can be').toEqual([]));
      await opens(pile?.words ?? '');
      expect(await faintest(), 'words once it is open').toBeGreaterThanOrEqual(9.5);
    }
    await driver.press('Escape');
    await eventually(async () => expect(await said()).toContain(piles.at(-1)?.words));
  });

  /** One press on it: other groups may say the same, so that it is gone is seen by their number and by what is open. */
  async function opens(words: string): Promise<void> {
    const paper = new Paper(new Driver(host));
    const before = await said();
    const at = await new Driver(host).find('.ambitiegesprek-pile', words);
    await (touch ? tap(at) : new Driver(host).clickAt(at));
    await eventually(async () => expect(count(await said(), words), `${words} opens`).toBeLessThan(count(before, words)));
    await paper.rests();
  }
});

async function tap(at: Found): Promise<void> {
  await host.touch('start', at);
  await host.touch('end', at);
}

function count(all: readonly string[], words: string): number {
  return all.filter(one => one === words).length;
}

/** What the folded groups say. */
function said(): Promise<string[]> {
  return host.evaluate(() => [...document.querySelectorAll('.ambitiegesprek-pile')].map(({ textContent }) => textContent), undefined);
}

/** Height of the smallest words on the sheet as they stand in the window, the keys in its corners aside. */
function faintest(): Promise<number> {
  return host.evaluate(() => {
    const paper = document.querySelector<HTMLElement>('.ambitiegesprek-paper');
    const zoom = paper ? paper.getBoundingClientRect().width / paper.offsetWidth : 0;
    const words = [...document.querySelectorAll('.ambitiegesprek-card .ambitiegesprek-set, .ambitiegesprek-heading .ambitiegesprek-set, .ambitiegesprek-pile .ambitiegesprek-set')];
    return Math.min(...words.map(one => Number.parseFloat(getComputedStyle(one).fontSize) * zoom));
  }, undefined);
}

/** What is pressed on the sheet and does not hear a press so far from its middle: folded groups, clusters, ambitions, the pupil. */
function small(least: number): Promise<string[]> {
  return host.evaluate((size) => {
    const pressed = '.ambitiegesprek-pile, .ambitiegesprek-cluster, .ambitiegesprek-ambition, .ambitiegesprek-pupil button';
    return [...document.querySelectorAll(pressed)].flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const reach = size / 2 - 1;
      // The field of an ambition or cluster is pressed at its words too, which stand at its top.
      const middle = one.matches('.ambitiegesprek-cluster, .ambitiegesprek-ambition') ? y + size / 2 : y + height / 2;
      const ways = [[-reach, 0], [reach, 0], [0, -reach], [0, reach]] as const;
      const deaf = ways.some(([across, down]) => {
        const under = document.elementFromPoint(x + width / 2 + across, middle + down);
        return under === null || !one.contains(under);
      });
      return deaf ? [`${one.className} ${Math.round(width)} × ${Math.round(height)} ${one.textContent.slice(0, 30)}`] : [];
    });
  }, least);
}

test('three hundred notes say tally and count apart also in an app that is read from right to left', async () => {
  host = await openHost({ files: { [PATH]: MANY }, size: { width: 1280, height: 720 } });
  await new Note(new Driver(host), PATH).openSheetAlone();
  await host.evaluate(() => { document.documentElement.dir = 'rtl'; }, undefined);
  const gaps = await host.evaluate(() => [...document.querySelectorAll('.ambitiegesprek-pile .ambitiegesprek-tally')].map(tally => {
    const [number, count] = [tally.lastChild, tally.nextSibling].map(words => {
      const range = document.createRange();
      if (words) range.selectNodeContents(words);
      return range.getBoundingClientRect();
    });
    return (count?.left ?? 0) - (number?.right ?? 0);
  }), undefined);
  expect(gaps.length).toBeGreaterThan(3);
  expect(Math.min(...gaps)).toBeGreaterThan(1);
});
