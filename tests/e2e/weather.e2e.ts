import { env } from 'node:process';
import { expect, test } from 'vitest';
import { REPEATED } from '../weather/time';
import { findLoss, newTally } from '../weather/weather-property';

const DAYS = 4;

// A taste of what `npm run weather` does at full length, drawn anew each time; a loss tells its seed.
test.runIf(env['JOURNEY_WEATHER'])('no word that was accepted is lost on some rough days', async () => {
  const tally = newTally();
  const seed = Math.floor(Math.random() * 1_000_000);
  expect(await findLoss({ seed, pace: 1, minutes: 3, days: DAYS, time: REPEATED }, tally)).toBeUndefined();
  expect(tally.words).toBeGreaterThan(DAYS);
});
