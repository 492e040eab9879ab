import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { Slices } from '../../src/plugin/years/slices';
import { draws } from '../draws';

const SLICE = 2;

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many pieces were done in each turn, by a clock that only the pieces move. */
async function turnsOf(pieces: readonly number[]): Promise<number[][]> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const slices = new Slices();
  const turns: number[][] = [[]];
  for (const piece of pieces) {
    now += piece;
    turns.at(-1)?.push(piece);
    if (await letsOthersIn(slices)) turns.push([]);
  }
  return turns;
}

/** Who waits in a queue of the app is not served by promises that are kept at once. */
async function letsOthersIn(slices: Slices): Promise<boolean> {
  let goesOn = false;
  const rest = slices.rest().then(() => { goesOn = true; });
  for (let step = 0; step < 5; step += 1) await Promise.resolve();
  const waited = !goesOn;
  await rest;
  return waited;
}

const sum = (pieces: readonly number[]): number => pieces.reduce((all, piece) => all + piece, 0);

it('goes on while a slice lasts, and lets others have their turn as soon as it is used up', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), async (pieces) => {
    const turns = await turnsOf(pieces);
    expect(turns.flat()).toEqual(pieces);
    for (const turn of turns.slice(0, -1)) {
      expect(sum(turn)).toBeGreaterThanOrEqual(SLICE);
      expect(sum(turn.slice(0, -1))).toBeLessThan(SLICE);
    }
    expect(sum(turns.at(-1) ?? [])).toBeLessThan(SLICE);
  }), { numRuns: draws(60) });
});

it('one piece that took long, because the machine had other things to do, makes those after it no dearer', async () => {
  const turns = await turnsOf([1, 200, ...Array.from({ length: 12 }, () => 1)]);
  expect(turns.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2, 2, 0]);
});

it('does not count what it waited for', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const slices = new Slices();
  now += 50;
  slices.beginAgain();
  expect(await letsOthersIn(slices)).toBe(false);
});
