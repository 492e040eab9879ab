import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const GUIDE = '.ambitiegesprek-guide';
const PATH = 'Gesprek.md';

const JOINT = 'We nodigen een theatermaker uit die met alle groepen een week lang aan één voorstelling werkt';
const WRITTEN = 'Samen met het [[Museum Oost|museum]] een **eigen** tentoonstelling maken over ==de wijk==';
const READ = 'Samen met het museum een eigen tentoonstelling maken over de wijk';

const noteAt = (phase: number, activity: string): string => `---
type: ambitiegesprek
datum: 2026-03-12
deelnemers: [Anna, Bram]
fase: ${phase}
activiteit: ${activity}
verloop:
  - 2026-03-12T14:00:00 ${phase}
---

## 1. Contracteren

## 6. Concretiseren

- [ ] ${JOINT} [wie:: [[Anna de Vries|Anna]]] 📅 2026-05-16
- [ ] ${WRITTEN}
- [ ] Ouders vragen
- [ ] Groot [wie:: Bram] #persoonlijk
- [ ] De hal inrichten als podium, met licht en gordijnen die we zelf maken en ophangen [wie:: Bram]

## 7. Afronden

## Het vel

- ${WRITTEN} #geel

### Ambitie 1: Ieder kind durft
`;

const SIZES = [
  { device: 'a laptop', size: { width: 1280, height: 720 }, touch: false },
  { device: 'a tablet', size: { width: 820, height: 1180 }, touch: true },
] as const;

describe.each(SIZES)('rows of the guide on $device', ({ size, touch }) => {
  let host: Host;
  let driver: Driver;
  let note: Note;

  beforeAll(async () => {
    host = await openHost({ files: { [PATH]: noteAt(6, 'agree-school-steps') }, now: '2026-03-12T14:05:00', size, touch });
    driver = new Driver(host);
    note = new Note(driver, PATH);
    await note.open();
    await driver.command('open-sheet');
    await driver.command('open-guide');
    await driver.find(`${GUIDE} .ambitiegesprek-step`);
  });

  afterAll(() => host.close());

  /** What can be seen of a row's words, and whether any of it is cut off. */
  const seen = (words: string): Promise<{ shown: string; cut: boolean } | undefined> => host.evaluate(([rows, holding]) => {
    for (const row of document.querySelectorAll<HTMLElement>(rows)) {
      const field = row.querySelector('textarea');
      const read = row.querySelector<HTMLElement>('.ambitiegesprek-read-words');
      if (!field || !read?.textContent.includes(holding)) continue;
      const [over, own] = [getComputedStyle(read).visibility === 'visible', getComputedStyle(field).opacity !== '0'];
      const element = over ? read : field;
      return {
        shown: [over ? read.textContent : '', own ? field.value : ''].filter(text => text !== '').join(' | '),
        cut: element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
      };
    }
    return undefined;
  }, [`${GUIDE} .ambitiegesprek-rows > li:not([hidden])`, words] as const);

  /** Unfolds the list, or folds it, where it does not fit. */
  async function turn(expanded: 'false' | 'true'): Promise<void> {
    const button = `${GUIDE} .ambitiegesprek-newest-head button[aria-expanded="${expanded}"]`;
    if ((await driver.all(button)).length > 0) await driver.reach(button);
  }

  test('a step has all its words, who takes it and when it is ready below them, and everything else is in view', async () => {
    await turn('false');
    await eventually(async () => expect(await seen(JOINT)).toEqual({ shown: JOINT, cut: false }));
    await driver.find(`${GUIDE} .ambitiegesprek-step`, 'Anna · voor 16 mei');
    await turn('true');
    await eventually(async () => {
      const room = await host.evaluate(selector => {
        const now = document.querySelector(selector);
        return now ? [now.scrollHeight - now.clientHeight, now.scrollWidth - now.clientWidth] : undefined;
      }, `${GUIDE} .ambitiegesprek-now`);
      expect(room).toEqual([0, 0]);
    });
  });

  test('words with markup are read at rest, and written where somebody is in them, in one stop of Tab', async () => {
    await turn('false');
    await eventually(async () => expect(await seen(READ)).toEqual({ shown: READ, cut: false }));
    const label = `Woorden: ${READ}`;
    await driver.reach(`${GUIDE} [aria-label="${label}"]`);
    await driver.focused(label);
    expect((await driver.focus()).value).toBe(WRITTEN);
    expect(await seen(READ)).toEqual({ shown: WRITTEN, cut: false });
    await driver.press('Control+End');
    await driver.type(' 2027');
    await driver.press('Tab');
    await eventually(async () => expect(await note.inEditors()).toEqual([expect.stringContaining(`- [ ] ${WRITTEN} 2027\n`)]));
    expect((await driver.focus()).label).toContain('Wie, wat en wanneer');
    await eventually(async () => expect(await seen(READ)).toEqual({ shown: `${READ} 2027`, cut: false }));
  });
});

test('the day since which a clock was left running stands whole beside the phase, also a year later', async () => {
  const host = await openHost({ files: { [PATH]: noteAt(6, 'agree-school-steps') }, now: '2027-03-19T14:05:00', size: SIZES[0].size });
  try {
    const driver = new Driver(host);
    await new Note(driver, PATH).open();
    await driver.command('lead-meeting');
    await driver.find(`${GUIDE} .ambitiegesprek-time-left`, '12 mrt 2026');
    const [button, words] = await Promise.all(['phase-button', 'time-left'].map(name => driver.find(`${GUIDE} .ambitiegesprek-${name}`)));
    const edge = (button?.x ?? 0) + (button?.width ?? 0) / 2;
    expect((words?.x ?? 0) - (words?.width ?? 0) / 2).toBeGreaterThanOrEqual(edge);
  } finally {
    await host.close();
  }
});
