import { afterEach, beforeEach, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const PATH = 'Gesprek.md';
const STRIP = '.ambitiegesprek-strip';
const HEAD = `type: ambitiegesprek
school: "[[De Wielewaal]]"
datum: 2026-03-12
start: "14:00"
deelnemers: [Anna, Bram]
`;
const BODY = `
## 1. Contracteren

- Niet over geld [wie:: Anna]
- Zingen blijft [wie:: Bram] #focus [uitkomst:: deels]

## 3. In perspectief zetten

## 7. Afronden

## Het vel

- Grote oren #geel

### Ambitie 1: Samen spelen

- Een schoolorkest #roze
- Muziekmethode #groen
- Sleutel is kwijt #groen/obstakel
- [ ] Docent vragen [wie:: Anna] 📅 2026-10-01
- [ ] Gitaar leren #groot [wie:: Bram]

#### Muziek
energie:: 4

- Weten hoe een cello voelt #geel

### Kijken
energie:: 2

- Weten wat je mooi vindt #geel
`;

/** The whole meeting: at which activity the group sees what, and what not yet. */
const MEETING = [
  [1, 'agree-frame', 'Komt dat iedereen uit?', 'Niet over geld'],
  [1, 'hear-expectations', 'moeite waard', 'Niet over geld'],
  [2, 'pick-expectations', 'Zingen blijft', 'Niet over geld'],
  [3, 'write-dreams', 'afscheid van de school', 'Grote oren'],
  [3, 'cluster', 'Weten wat je mooi vindt', 'Docent vragen'],
  [3, 'weigh-energy', 'Kijken', 'mooi vindt'],
  [3, 'choose', 'Samen spelen', 'schoolorkest'],
  [4, 'write-ideas', 'Een schoolorkest', 'Muziekmethode'],
  [5, 'hang-activities', 'obstakel', 'schoolorkest'],
  [6, 'agree-school-steps', '1 eigen stap op de muur', 'Gitaar leren'],
  [7, 'return-to-expectations', 'deels', 'Docent vragen'],
  [7, 'hang-sheet', 'Dank jullie wel', 'Gitaar leren'],
] as const;

let host: Host;
let driver: Driver;
let note: Note;

beforeEach(async () => {
  host = await openHost({ files: { [PATH]: at(1, 'agree-frame') }, now: '2026-03-12T14:05:00', size: { width: 1920, height: 1080 } });
  driver = new Driver(host);
  note = new Note(driver, PATH);
  await note.open();
});

afterEach(() => host.close());

function at(phase: number, activity: string): string {
  return `---\n${HEAD}fase: ${phase}\nactiviteit: ${activity}\nverloop:\n  - 2026-03-12T14:00:00 ${phase}\n---\n${BODY}`;
}

/** The words on the screen of the group, in whatever window it stands; nothing where there is none. */
async function screen(): Promise<string> {
  const read = (): string | undefined => document.querySelector<HTMLElement>('.ambitiegesprek-room-view .ambitiegesprek-stage')?.innerText.replace(/\s+/gu, ' ');
  const windows = [host, ...host.others()];
  const texts = await Promise.all(windows.map(one => one.evaluate(read, undefined)));
  return texts.find(text => text !== undefined) ?? '';
}

async function groupSees(words: string, not = 'undefined'): Promise<void> {
  await eventually(async () => {
    const seen = await screen();
    expect(seen, 'on the screen of the group').toContain(words);
    expect(seen, 'on the screen of the group').not.toContain(not);
  });
}

async function strip(label: string): Promise<void> {
  await driver.reach(`${STRIP} button[aria-label^="${label}"]`);
}

async function stripSays(words: string): Promise<void> {
  await driver.find(`${STRIP} [role="status"]`, words);
}

/** Another view, of the plugin or not, moves the meeting on in the note. */
async function goTo([phase, activity]: readonly [number, string, ...unknown[]]): Promise<void> {
  await note.becomes(at(phase, activity));
  await note.holds(`activiteit: ${activity}`);
}

test('the screen follows a whole meeting, and the strip shows what it shows', async () => {
  await driver.command('open-guide');
  await driver.command('open-room-screen');
  for (const step of MEETING) {
    await goTo(step);
    await groupSees(step[2], step[3]);
    await eventually(async () => {
      const small = await host.evaluate(selector => document.querySelector<HTMLElement>(`${selector} .ambitiegesprek-stage`)?.textContent ?? '', STRIP);
      expect(small.replace(/\s+/gu, ' '), 'in the strip').toContain(step[2]);
    });
  }
});

test('the strip holds, goes ahead, blackens and lets go, with windows closed, reloaded and moved on the way', async () => {
  await driver.command('open-guide');
  await driver.command('open-room-screen');
  await goTo([3, 'cluster']);
  await groupSees('Weten wat je mooi vindt');
  await strip('Alvast verder');
  await groupSees('Muziek', 'mooi vindt');
  await stripSays('de clusters');
  await strip('Vasthouden');
  await goTo([3, 'choose']);
  await stripSays('Blijft staan');
  await groupSees('Kijken', 'Blijft op het vel');

  await host.others()[0]?.close();
  await eventually(async () => expect(await screen()).toBe(''));
  await host.reload();
  await driver.command('open-guide');
  await stripSays('Blijft staan');
  await driver.command('open-room-screen');
  await groupSees('Kijken', 'Blijft op het vel');

  await host.evaluate(() => { window.app.workspace.detachLeavesOfType('ambitiegesprek-guide'); }, undefined);
  await driver.gone(STRIP);
  await note.open();
  await driver.command('black-room-screen');
  await eventually(async () => {
    const [room] = host.others();
    expect(await room?.evaluate(() => document.querySelector<HTMLElement>('.ambitiegesprek-room')?.dataset['black'], undefined)).toBe('true');
  });
  await driver.command('open-guide');
  await stripSays('het scherm is zwart');
  await strip('Weer aan');
  await strip('Loslaten');
  await groupSees('Blijft op het vel');
});

test('the screen moves between windows, and goes on there', async () => {
  await host.evaluate(async path => {
    const leaf = window.app.workspace.getLeaf('tab');
    await leaf.setViewState({ type: 'ambitiegesprek-room', state: { file: path, clock: false, names: true }, active: true });
    window.app.workspace.setActiveLeaf(leaf, { focus: true });
  }, PATH);
  await goTo([6, 'agree-school-steps']);
  // A layout that an earlier version stored says of clock and names what it said then.
  await groupSees('Anna', 'minuten');
  await driver.command('workspace:move-to-new-window');
  await eventually(async () => expect(host.others()).toHaveLength(1));
  await groupSees('Docent vragen');
  await note.open();
  await goTo([4, 'write-ideas']);
  await groupSees('Een schoolorkest', 'Docent vragen');

  // Held, and black, while the guide closes and then the window that was moved; what is let go follows, without a clock while people write.
  await driver.command('open-guide');
  await strip('Vasthouden');
  await driver.command('black-room-screen');
  await stripSays('het scherm is zwart');
  await host.evaluate(() => { window.app.workspace.detachLeavesOfType('ambitiegesprek-guide'); }, undefined);
  await goTo([3, 'write-dreams']);
  await groupSees('Een schoolorkest', 'afscheid van de school');
  await host.others()[0]?.close();
  await eventually(async () => expect(await screen()).toBe(''));
  await note.open();
  await driver.command('open-guide');
  await driver.command('open-room-screen');
  await groupSees('Een schoolorkest', 'afscheid van de school');
  await strip('Weer aan');
  await strip('Loslaten');
  await groupSees('afscheid van de school', 'minuten');
  await goTo([3, 'cluster']);
  await groupSees('minuten', 'afscheid van de school');
});

test('a silent timer goes on through a reload, as a bar without figures', async () => {
  await goTo([3, 'write-dreams']);
  await driver.command('open-room-screen');
  await groupSees('afscheid van de school');
  const left = async (): Promise<number> => {
    const [room] = host.others();
    const now = await room?.evaluate(() => document.querySelector('.ambitiegesprek-room [role="progressbar"]')?.getAttribute('aria-valuenow'), undefined);
    return Number(now ?? -1);
  };
  expect(await left()).toBe(-1);
  await host.evaluate(path => {
    window.app.saveLocalStorage(`ambitiegesprek-silence:${path}`, { minutes: 5, ends: Date.now() + 4 * 60_000 });
  }, PATH);
  await eventually(async () => expect(await left()).toBeGreaterThan(60));
  await host.reload();
  await note.open();
  await driver.command('open-room-screen');
  await eventually(async () => expect(await left()).toBeGreaterThan(60));
  await groupSees('Eén droom op elk geel briefje', 'minuten');
});

test('a question that the facilitator chooses is there until the next activity', async () => {
  await goTo([3, 'cluster']);
  await driver.command('open-room-screen');
  await groupSees('Weten wat je mooi vindt');
  await note.open();
  await driver.command('choose-room-question');
  await driver.type('lijken op elkaar');
  await driver.press('Enter');
  await groupSees('lijken op elkaar?', 'mooi vindt');
  await goTo([3, 'weigh-energy']);
  await groupSees('Kijken', 'lijken op elkaar');
});
