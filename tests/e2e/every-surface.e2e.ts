import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faults } from './axe';
import { Driver } from './driver';
import { eventually } from './eventually';
import { EARLIER_MEETING, meetingAt, type Kind } from './full-meeting';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const PHOTO = fileURLToPath(new URL('../../docs/images/sheet-light.png', import.meta.url));
const PATH = 'Meeting.md';
const EARLIER = 'Earlier.md';
const GUIDE = '.ambitiegesprek-guide';

const MOMENTS = [
  [0, ''], [1, 'agree-frame'], [1, 'write-expectations'], [1, 'hear-expectations'], [2, 'pick-expectations'], [2, 'probe-expectations'], [3, 'write-dreams'],
  [3, 'word-clusters'], [3, 'weigh-energy'], [3, 'choose'], [3, 'write-ambitions'], [4, 'write-ideas'], [5, 'hang-activities'],
  [5, 'sort-out'], [6, 'write-personal-step'], [6, 'agree-school-steps'], [6, 'plan-evaluation'], [6, 'take-others-along'],
  [7, 'return-to-expectations'], [8, ''],
] as const;

/** Of other kinds what asks for the most room. */
const ELSEWHERE = [
  ['progress', 2, 'test-ambitions'], ['progress', 3, 'mark-milestones'], ['progress', 3, 'look-back'], ['intake', 1, 'divide-roles'],
  ['intake', 3, 'read-evi'], ['intake', 6, 'agree-terms'], ['retrospective', 2, 'maak-er-stapels-van'],
  ['inquiry', 1, 'schrijf-op-waardoor-het-lukte'], ['inquiry', 3, 'kies-waar-de-energie-zit'],
] as const;

const DIALOGS = [
  ['the capture bar', 'capture-note', '.ambitiegesprek-capture'], ['a new session', 'new-session', '.ambitiegesprek-new-session'],
  ['the report', 'create-report', '.ambitiegesprek-report'], ['the drawing', 'draw-pupil', '.ambitiegesprek-drawing-modal'],
  ['the poster', 'create-poster', '.ambitiegesprek-poster'], ['carrying over', 'carry-over', '.ambitiegesprek-carry'],
  ['the data', 'export-data', '.ambitiegesprek-dialog'], ['the times', 'show-times', '.ambitiegesprek-dialog'],
  ['a question for the group', 'choose-room-question', '.ambitiegesprek-dialog'],
] as const;

let host: Host;
let driver: Driver;
afterEach(() => host.close());

async function open(options: { readonly language?: 'nl' | 'en'; readonly theme?: 'light' | 'dark'; readonly touch?: boolean; readonly size?: { readonly width: number; readonly height: number }; readonly forcedColors?: boolean }): Promise<void> {
  host = await openHost({ files: { [PATH]: meetingAt(0, ''), [EARLIER]: EARLIER_MEETING }, now: '2026-03-12T15:05:00', size: { width: 1280, height: 720 }, touch: false, ...options });
  driver = new Driver(host);
  await new Note(driver, PATH).open();
  await driver.command('lead-meeting');
  await driver.find(`${GUIDE} .ambitiegesprek-now`);
}

async function goTo(phase: number, activity: string, kind: Kind = 'ambition'): Promise<void> {
  await new Note(driver, PATH).becomes(meetingAt(phase, activity, kind));
  await eventually(async () => expect(await host.evaluate(() => document.querySelector<HTMLElement>('.ambitiegesprek-now')?.dataset['activity'] ?? '', undefined)).toBe(activity));
}

/** Opens one dialog after the other. */
async function throughDialogs(look: (name: string, surface: string) => Promise<void>): Promise<void> {
  for (const [name, command, surface] of DIALOGS) {
    await driver.command(command);
    await driver.find(surface);
    await look(name, surface);
    for (let presses = 0; presses < 4 && (await driver.all(surface)).length > 0; presses += 1) await driver.press('Escape');
    await driver.gone(surface);
  }
}

/** Opens the years of the school and all schools, with what exports them. */
async function throughOverviews(language: 'nl' | 'en', look: (name: string, surface: string) => Promise<void>): Promise<void> {
  for (const [command, surface] of [['open-years', '.ambitiegesprek-years-view'], ['open-schools', '.ambitiegesprek-schools-view']] as const) {
    await driver.command(command);
    await driver.find(`${surface} button`);
    await look(command, surface);
  }
  await driver.click('.ambitiegesprek-schools-view button', language === 'nl' ? 'Deze lijst exporteren' : 'Export this list');
  await driver.find('.ambitiegesprek-dialog');
  await look('the list to export', '.ambitiegesprek-dialog');
  await driver.press('Escape');
  await driver.gone('.ambitiegesprek-dialog');
}

/** By how much, in pixels, what an activity needs is larger than its place. */
function lacking(): Promise<number> {
  return host.evaluate((selector) => {
    const now = document.querySelector(selector);
    return now ? Math.max(now.scrollHeight - now.clientHeight, now.scrollWidth - now.clientWidth) : Infinity;
  }, `${GUIDE} .ambitiegesprek-now`);
}

/** How small the smallest thing is that can be pressed, and which. */
function smallest(within: string): Promise<{ readonly size: number; readonly which: string }> {
  return host.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(`${selector} :is(button, input, textarea, summary, select, a, .checkbox-container, .clickable-icon)`)]
      .flatMap((element) => {
        const pressed = element.matches('[type="checkbox"]') ? element.closest<HTMLElement>('label') ?? element : element;
        const { width, height } = pressed.getBoundingClientRect();
        return width === 0 ? [] : [{ size: Math.round(Math.min(width, height)), which: element.outerHTML.slice(0, 120) }];
      });
    return all.sort((a, b) => a.size - b.size)[0] ?? { size: 0, which: '' };
  }, within);
}

describe.each([['nl', 'light'], ['en', 'dark']] as const)('every surface in %s, %s', (language, theme) => {
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

  test('the dialogs, the capture bar, the drawing, the photo, the years, all schools, the status and the settings', async () => {
    await goTo(4, 'write-ideas');
    await look('the status', '.ambitiegesprek-status-item');
    await throughDialogs(look);
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
    await throughOverviews(language, look);
    expect(found).toEqual([]);
  });
});

describe.each([['a mouse', false, 24], ['fingers', true, 44]] as const)('what is pressed with %s', (_, touch, least) => {
  const look = async (where: string, within: string): Promise<void> => {
    const { size, which } = await smallest(within);
    expect(size, `${where}: ${which}`).toBeGreaterThanOrEqual(least);
  };

  test('is large enough in the guide, and with a mouse all that an activity needs is in view', async () => {
    await open({ touch });
    const all = [...MOMENTS.map(([phase, activity]) => ['ambition', phase, activity] as const), ...ELSEWHERE];
    for (const [kind, phase, activity] of all) {
      await goTo(phase, activity, kind);
      const where = `${kind} ${phase} ${activity}`;
      await look(where, GUIDE);
      if (!touch && activity !== '') await eventually(async () => expect(await lacking(), where).toBeLessThanOrEqual(0));
    }
  });

  test('is large enough in dialogs, in the years and with all schools', async () => {
    await open({ touch });
    await goTo(4, 'write-ideas');
    await throughDialogs(look);
    await throughOverviews('nl', look);
  });
});

test('where the system chooses all colours, edges and signs are seen in the guide, the capture bar and the years', async () => {
  await open({ forcedColors: true });
  const ground = await host.evaluate(() => (matchMedia('(forced-colors: active)').matches ? getComputedStyle(document.body).backgroundColor : ''), undefined);
  if (ground === '') return;
  const told = async (selector: string, property: string, pseudo = ''): Promise<string[]> => {
    const values = await host.evaluate(([wanted, name, part]) =>
      [...document.querySelectorAll(wanted)].map(element => getComputedStyle(element, part).getPropertyValue(name)), [selector, property, pseudo] as const);
    expect(values, selector).not.toEqual([]);
    return [...new Set(values)];
  };
  await goTo(5, 'face-obstacles');
  expect(await told(`${GUIDE} .ambitiegesprek-entry`, 'border-top-style')).toEqual(['solid']);
  expect(await told(`${GUIDE} .ambitiegesprek-entry [aria-checked="true"]`, 'outline-style')).toEqual(['solid']);
  expect(await told(`${GUIDE} .ambitiegesprek-paper-swatch`, 'background-color')).not.toContain(ground);
  await goTo(3, 'weigh-energy');
  expect(await told(`${GUIDE} .ambitiegesprek-tally-strokes > span`, 'background-image')).toEqual([expect.stringContaining('gradient')]);
  await driver.command('capture-note');
  await driver.find('.ambitiegesprek-capture');
  expect(await told('.ambitiegesprek-capture', 'border-top-style')).toEqual(['solid']);
  expect(await told('.ambitiegesprek-capture-colour', 'background-color', '::before')).toHaveLength(4);
  expect(await told('.ambitiegesprek-capture-colour:is([aria-checked="true"], [aria-pressed="true"])', 'outline-style')).toEqual(['solid']);
  await driver.press('Escape');
  await driver.command('open-years');
  await driver.find('.ambitiegesprek-years-line');
  for (const mark of ['line', 'scenario [data-on="true"]', 'bar [data-outcome]']) {
    expect(await told(`.ambitiegesprek-years-${mark}`, 'background-color'), mark).not.toContain(ground);
  }
  expect((await told('.ambitiegesprek-years-counts [data-color]', 'background-color')).length).toBeGreaterThan(1);
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

/** Per stop of Tab in the activity of now whether it stands in the left column, and whether the blocks stand beside each other. */
function columns(): Promise<{ readonly beside: boolean; readonly sides: string }> {
  return host.evaluate((selector) => {
    const now = document.querySelector<HTMLElement>(selector);
    const edge = now?.querySelector('.ambitiegesprek-asks')?.getBoundingClientRect().right ?? 0;
    const stops = [...now?.querySelectorAll<HTMLElement>('button, input, textarea') ?? []].filter(element => element.getClientRects().length > 0);
    const sides = stops.map(stop => (stop.getBoundingClientRect().x < edge ? 'l' : 'r'));
    return { beside: now?.dataset['beside'] === 'true', sides: sides.join('').replace(/(.)\1+/gu, '$1') };
  }, `${GUIDE} .ambitiegesprek-now`);
}

test('on a tablet that is held upright all is in view, and where two blocks stand beside each other Tab goes down the left one first', async () => {
  await open({ touch: true, size: { width: 820, height: 1180 } });
  await driver.find(`${GUIDE} [data-part="last-meeting"] li`);
  await eventually(async () => expect(await lacking(), 'before').toBeLessThanOrEqual(0));
  for (const [phase, activity] of [[2, 'pick-expectations'], [2, 'probe-expectations'], [3, 'weigh-energy']] as const) {
    await goTo(phase, activity);
    await eventually(async () => expect(await lacking(), activity).toBeLessThanOrEqual(0));
  }
  await goTo(2, 'pick-expectations');
  await driver.find(`${GUIDE} .ambitiegesprek-says`, 'Kies een paar verwachtingen');
  await goTo(1, 'vraag-wat-de-dag-moet-brengen', 'inquiry');
  await eventually(async () => expect(await columns()).toEqual({ beside: true, sides: 'lr' }));
  expect(await lacking()).toBeLessThanOrEqual(0);
});
