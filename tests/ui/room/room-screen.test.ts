// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import type { StageDirection } from '../../../src/core/stage/direction';
import { settled } from '../sheet/sheet-world';
import { RoomWorld } from './room-world';

const note = (phase: number, activity = ''): string => `---
type: ambitiegesprek
school: De Wielewaal
datum: 2026-03-12
start: "14:30"
fase: ${phase}
activiteit: ${activity}
verloop:
  - 2026-03-12T14:30:00 ${phase}
---

## 1. Contracteren

- Niet over geld [wie:: Tom]
- Zingen blijft #focus [wie:: Fatima] [uitkomst:: ja]

## Het vel

- Een [gevaar](javascript:alert(1)) en ![van het podium](https://example.org/a.png) #geel

### Ambitie 1: Samen spelen

- [ ] Museum bellen [wie:: Anna] 📅 2026-05-01
- [ ] Zelf meedoen #groot [wie:: Bas]
`;

let world: RoomWorld | undefined;
const open = (text: string, direction: StageDirection = {}): RoomWorld => (world = new RoomWorld(text, { direction }));
afterEach(() => { world?.close(); });

it.each([
  [0, '', ['De Wielewaal', 'Ambitiegesprek', 'donderdag 12 maart', 'We beginnen om half drie']],
  [1, 'agree-frame', ['Komt dat iedereen uit?']],
  [2, 'pick-expectations', ['Zingen blijft']],
  [3, 'write-dreams', ['afscheid van de school.']],
  [3, 'cluster', ['Een gevaar en']],
  [3, 'choose', ['Samen spelen']],
  [6, 'agree-school-steps', ['Samen spelen', 'Museum bellen', 'vóór 1 mei', '1 eigen stap op de muur']],
  [7, 'return-to-expectations', ['Zingen blijft', 'ja']],
  [8, '', ['Dank jullie wel', 'Samen spelen', 'Museum bellen']],
])('follows the meeting: phase %i, “%s”', (phase, activity, wanted) => {
  const { words } = open(note(phase, activity));
  expect(wanted.filter(part => !words.includes(part))).toEqual([]);
});

it('asks the network for nothing, and gives no address that could run', () => {
  const { container } = open(note(3, 'cluster'));
  expect(container.querySelectorAll('img, a, iframe')).toHaveLength(0);
});

it('shows no name until names are allowed, and personal steps only as a count', () => {
  for (const shows of ['focus', 'grouping', 'steps', 'outcomes', 'last'] as const) {
    expect(open(note(6), { held: true, shows }).words).not.toMatch(/Tom|Fatima|Anna|Bas|Zelf meedoen|Niet over geld/u);
    world?.close();
  }
  expect(open(note(6), { names: true }).words).toContain('Anna');
  world?.close();
  expect(open(note(6, 'share-steps'), { activity: 'share-steps', personal: true }).words).toContain('Zelf meedoen');
});

it('is empty to who listens, too, while it is black', () => {
  const { container } = open(note(3, 'choose'), { black: true });
  expect(container.querySelector('main')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.querySelector<HTMLElement>('.ambitiegesprek-room')?.dataset['black']).toBe('true');
});

it('empties its bar while people write, and shows no clock', async () => {
  const { container, room } = open(note(3, 'write-dreams'));
  const session = (await import('../../read')).parse(note(3, 'write-dreams'));
  const now = '2026-03-12T14:40:00';
  const bar = (): string | null | undefined => container.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow');
  expect(bar()).toBeUndefined();
  for (const [left, value] of [[180, '100'], [90, '50'], [9, '5']] as const) {
    room.update({ session, now, direction: {}, silence: { minutes: 3, ends: new Date(now).getTime() + left * 1000 } });
    await settled();
    expect(bar()).toBe(value);
    expect(world?.words).not.toMatch(/minu|\d:\d/u);
  }
  room.update({ session, now, direction: {}, silence: { minutes: 3, ends: new Date(now).getTime() - 1000 } });
  await settled();
  expect(bar()).toBeUndefined();
});
