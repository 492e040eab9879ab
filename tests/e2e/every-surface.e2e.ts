import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faults } from './axe';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const PHOTO = fileURLToPath(new URL('../../docs/images/sheet-light.png', import.meta.url));
const PATH = 'Meeting.md';
const GUIDE = '.ambitiegesprek-guide';

/** A meeting of eight with something of everything, at an activity of a phase. */
function meetingAt(phase: number, activity: string): string {
  const course = Array.from({ length: phase }, (_, index) => `  - 2026-03-12T14:${String(index * 8).padStart(2, '0')}:00 ${index + 1}`);
  return `---
type: ambitiegesprek
school: Harbour College
sector: vo
datum: 2026-03-12
start: "14:00"
begeleider: Marit
deelnemers: [Anna, Bram, Chaima, Daan, Ellen, Fatima, Gerda, Hugo]
team: 12
stickers: 3
fase: ${phase}
activiteit: ${activity}
${course.length > 0 ? `verloop:\n${course.join('\n')}\n` : ''}---

## Voorbereiding

- [x] Twee uur gereserveerd
- [ ] Grote plakbriefjes
- visie:: 2 · samenhang ontbreekt

## 1. Contracteren

- Dat we weten wat er al is #focus [eronder:: Tijd om iets goed te doen] [uitkomst:: deels] [waarom:: te weinig tijd]
- Dat het klein blijft
- Terug naar het geld [parkeer:: 5]

## 7. Afronden

## Het vel

- Los en zonder cluster #geel
- Een idee dat nog zweeft #roze
- Kerstmarkt #groen
- [ ] Ouders uitnodigen [wie:: Anna] [evaluatie:: 2026-10-01] 📅 2026-05-16

### Ambitie 1: Elk kind durft te maken
energie:: 8

- Een podium in de hal #roze/leraar
- De sleutel is kwijt #groen/obstakel/eerst
- De lijntjesmethode #groen/draagt-niet-bij
- [x] Ik open het podium #groot [wie:: Bram]

#### Durven

- Op een podium staan #geel

### Kijken
energie:: 2
reden:: omdat het stil was

- Weten wat je mooi vindt #geel

### ?

- Luisteren #geel
`;
}

const MOMENTS = [
  [0, ''], [1, 'agree-frame'], [1, 'write-expectations'], [1, 'hear-expectations'], [2, 'probe-expectations'], [3, 'write-dreams'],
  [3, 'word-clusters'], [3, 'weigh-energy'], [3, 'choose'], [3, 'write-ambitions'], [4, 'write-ideas'], [5, 'hang-activities'],
  [5, 'sort-out'], [6, 'write-personal-step'], [6, 'agree-school-steps'], [6, 'plan-evaluation'], [6, 'take-others-along'],
  [7, 'return-to-expectations'], [8, ''],
] as const;

const DIALOGS = [
  ['the capture bar', 'capture-note', '.ambitiegesprek-capture'], ['a new session', 'new-session', '.ambitiegesprek-new-session'],
  ['the report', 'create-report', '.ambitiegesprek-report'], ['the drawing', 'draw-pupil', '.ambitiegesprek-drawing-modal'],
  ['the poster', 'create-poster', '.ambitiegesprek-poster'],
] as const;

let host: Host;
let driver: Driver;
afterEach(() => host.close());

async function open(options: { readonly language?: 'nl' | 'en'; readonly theme?: 'light' | 'dark'; readonly touch?: boolean }): Promise<void> {
  host = await openHost({ files: { [PATH]: meetingAt(0, '') }, now: '2026-03-12T15:05:00', size: { width: 1280, height: 720 }, touch: false, ...options });
  driver = new Driver(host);
  await new Note(driver, PATH).open();
  await driver.command('lead-meeting');
  await driver.find(`${GUIDE} .ambitiegesprek-now`);
}

async function goTo(phase: number, activity: string): Promise<void> {
  await host.evaluate(async ([path, text]) => {
    const file = window.app.vault.getFileByPath(path);
    if (file) await window.app.vault.modify(file, text);
  }, [PATH, meetingAt(phase, activity)] as const);
  await eventually(async () => expect(await host.evaluate(() => document.querySelector<HTMLElement>('.ambitiegesprek-now')?.dataset['activity'] ?? '', undefined)).toBe(activity));
}

/** How small the smallest thing is that can be pressed, and which. */
function smallest(within: string): Promise<{ readonly size: number; readonly which: string }> {
  return host.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(`${selector} :is(button, input, textarea, summary, select, a)`)]
      .flatMap((element) => {
        const pressed = element.matches('[type="checkbox"]') ? element.closest<HTMLElement>('label') ?? element : element;
        const { width, height } = pressed.getBoundingClientRect();
        return width === 0 ? [] : [{ size: Math.round(Math.min(width, height)), which: element.outerHTML.slice(0, 120) }];
      });
    return all.sort((a, b) => a.size - b.size)[0] ?? { size: 0, which: '' };
  }, within);
}

describe.each([['nl', 'light'], ['nl', 'dark'], ['en', 'light'], ['en', 'dark']] as const)('every surface in %s, %s', (language, theme) => {
  let found: string[];
  const look = async (where: string, within: string): Promise<void> => {
    found.push(...(await faults(host, [within])).map(fault => `${where}: ${fault}`));
  };

  beforeEach(async () => {
    found = [];
    await open({ language, theme });
  });

  test('the guide, in every kind of activity and with what unfolds from it', async () => {
    for (const [phase, activity] of MOMENTS) {
      await goTo(phase, activity);
      await look(`${phase} ${activity}`, GUIDE);
    }
    await goTo(5, 'sort-out');
    await driver.click(`${GUIDE} .ambitiegesprek-open > button`);
    await driver.find(`${GUIDE} [data-part="hints"]`);
    await look('what is still open', GUIDE);
    await driver.press('Escape');
    await driver.click(`${GUIDE} .ambitiegesprek-index-button`);
    await driver.find(`${GUIDE} [data-part="activities"]`);
    await look('all activities', GUIDE);
    await driver.click(`${GUIDE} .ambitiegesprek-phase-button > button`);
    await driver.find(`${GUIDE} .ambitiegesprek-phase-step`);
    await look('all phases', GUIDE);
    expect(found).toEqual([]);
  });

  test('the dialogs, the capture bar, the drawing, the photo, the status and the settings', async () => {
    await goTo(4, 'write-ideas');
    await look('the status', '.ambitiegesprek-status-item');
    for (const [name, command, surface] of DIALOGS) {
      await driver.command(command);
      await driver.find(surface);
      await look(name, surface);
      for (let presses = 0; presses < 4 && (await driver.all(surface)).length > 0; presses += 1) await driver.press('Escape');
      await driver.gone(surface);
    }
    await host.evaluate(() => {
      const { setting } = window.app as unknown as { setting: { open(): void; openTabById(id: string): unknown } };
      setting.open();
      setting.openTabById('ambitiegesprek');
    }, undefined);
    await driver.find('.vertical-tab-content-container .setting-item');
    await look('the settings', '.vertical-tab-content-container');
    // The app names the fields of its settings by their lines.
    found = found.filter(fault => !fault.startsWith('the settings: label-title-only'));
    await driver.press('Escape');
    await driver.gone('.vertical-tab-content-container');
    await driver.command('attach-photo');
    const button = await driver.find('.modal button', language === 'nl' ? 'Foto kiezen' : 'Choose a photo');
    await look('a photo to choose', '.modal');
    await host.pick(PHOTO, () => driver.clickAt(button));
    await driver.gone('.modal');
    await driver.command('type-over-photo');
    await driver.find('.ambitiegesprek-photo-entry');
    await look('the photo', '.ambitiegesprek-photo-view');
    expect(found).toEqual([]);
  });
});

test.each([['a mouse', false, 24], ['fingers', true, 44]] as const)('what is pressed with %s is large enough', async (_, touch, least) => {
  await open({ touch });
  for (const [phase, activity] of MOMENTS) {
    await goTo(phase, activity);
    const { size, which } = await smallest(GUIDE);
    expect(size, `${phase} ${activity}: ${which}`).toBeGreaterThanOrEqual(least);
  }
});

test('from the opened guide to the first personal step are at most six stops of Tab', async () => {
  await open({});
  await goTo(6, 'write-personal-step');
  await driver.command('open-guide');
  let stops = 0;
  while (!(await driver.focus()).label.startsWith('Stap van')) {
    await driver.press('Tab');
    stops += 1;
    expect(stops, 'stops of Tab').toBeLessThanOrEqual(6);
  }
  const { headings, landmarks } = await host.evaluate(selector => ({
    headings: document.querySelectorAll(`${selector} :is(h2, h3)`).length,
    landmarks: document.querySelectorAll(`${selector} section[aria-label]`).length,
  }), GUIDE);
  expect(headings).toBeGreaterThanOrEqual(1);
  expect(landmarks).toBeGreaterThanOrEqual(4);
});
