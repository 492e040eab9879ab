import { afterEach, expect, test } from 'vitest';
import { faults } from './axe';
import { Driver } from './driver';
import { eventually } from './eventually';
import { EARLIER_MEETING, meetingAt, type Kind } from './full-meeting';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';

const PATH = 'Meeting.md';

/** Every composition, and those in which other kinds of conversation differ; neighbours differ, so that each is seen to come. */
const PICTURES: readonly (readonly [number, string, string, Kind?])[] = [
  [0, '', 'start'], [1, 'agree-frame', 'contract'], [2, 'pick-expectations', 'focus'], [3, 'write-dreams', 'writing'], [3, 'cluster', 'grouping'],
  [3, 'weigh-energy', 'energy'], [3, 'choose', 'choosing'], [4, 'hang-ideas', 'ideas'], [5, 'hang-activities', 'stock'], [6, 'agree-school-steps', 'steps'],
  [7, 'return-to-expectations', 'outcomes'], [7, 'hang-sheet', 'last'], [3, 'mark-milestones', 'road', 'progress'],
  [2, 'recall-ambitions', 'choosing', 'progress'], [3, 'read-evi', 'contract', 'intake'], [6, 'plan-next', 'steps', 'intake'],
  [2, 'maak-er-stapels-van', 'grouping', 'retrospective'], [3, 'kies-waar-de-energie-zit', 'energy', 'inquiry'],
];

let host: Host;
afterEach(() => host.close());

test.each([['nl', 'light'], ['en', 'dark']] as const)('every picture that the group sees can be read by everybody, in %s, %s', async (language, theme) => {
  host = await openHost({
    files: { [PATH]: meetingAt(0, ''), 'Earlier.md': EARLIER_MEETING }, language, theme, now: '2026-03-12T14:05:00', size: { width: 1920, height: 1080 },
  });
  const driver = new Driver(host);
  const note = new Note(driver, PATH);
  await note.open();
  await driver.command('open-room-screen');
  for (const [phase, activity, shows, kind] of PICTURES) {
    await note.becomes(meetingAt(phase, activity, kind));
    await eventually(async () => {
      const now = await host.others()[0]?.evaluate(() => document.querySelector<HTMLElement>('.ambitiegesprek-room')?.dataset['shows'], undefined);
      expect(now, activity).toBe(shows);
    });
    const [room] = host.others();
    await room?.evaluate(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished)), undefined);
    expect(await faults(room ?? host, ['.ambitiegesprek-room']), `${kind ?? ''} ${activity}`).toEqual([]);
  }
});
