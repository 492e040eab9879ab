import fc from 'fast-check';
import { openWorkbench } from '../e2e/workbench-host';
import { actsOf } from './acts';
import type { Act } from './acts';
import { Day, VAULT } from './day';
import type { Time } from './time';

/** How many acts a day has at most. */
const DAY = 30;
// Each day can be had again by its own seed, as the first of a run; the vaults of one run count on from there.
const SEEDS_APART = 1000;
const SHRINKING_MS = 300_000;

export interface Tally {
  days: number;
  acts: number;
  /** Acts for which there was nothing to do them with. */
  idle: number;
  words: number;
  /** What the page threw that nobody caught. */
  readonly stray: Map<string, number>;
}

export interface Trial {
  readonly seed: number;
  readonly pace: number;
  readonly minutes: number;
  readonly time: Time;
  readonly days?: number;
}

export const newTally = (): Tally => ({ days: 0, acts: 0, idle: 0, words: 0, stray: new Map() });

/** The words of one day that are nowhere, and its course. */
export async function lostOn(weather: string, acts: readonly Act[], isStorageFull: boolean, { pace, time }: Pick<Trial, 'pace' | 'time'>, tally: Tally): Promise<string | undefined> {
  const host = await openWorkbench({ files: VAULT }, { seed: weather, pace, without: isStorageFull ? ['device'] : ['device', 'storage'] }, time);
  host.page.on('pageerror', ({ message }) => tally.stray.set(message, (tally.stray.get(message) ?? 0) + 1));
  try {
    const day = new Day(host, pace, await host.page.evaluate(() => window.weather.isStorageFull), time);
    const lost = await day.live(acts);
    tally.days += 1;
    tally.acts += acts.length - day.idle;
    tally.idle += day.idle;
    tally.words += day.ledger.accepted;
    if (lost.length === 0) return undefined;
    const sightings = await time.sightings(host.page, lost.map(word => word.replace(/ .*/, '')));
    return [`lost ${lost.join(', ')}`, ...day.course, ...sightings].join('\n  ');
  } finally {
    await host.close();
  }
}

interface Drawn {
  readonly weather: string;
  readonly isStorageFull: boolean;
  readonly acts: Act[];
}

export const dayArbitrary: fc.Arbitrary<Drawn> = fc.record({ weather: fc.stringMatching(/^[a-z]{6}$/), isStorageFull: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }) })
  .chain(day => actsOf(day.isStorageFull, DAY).map(acts => ({ ...day, acts })));

/**
 * Every word that was accepted is in a note, in an editor, or in a draft that comes back. Gives a report of the first loss, with
 * the shortest list of acts that was found for it; `undefined` when no word was lost.
 */
export async function findLoss({ seed, pace, minutes, time, days = Infinity }: Trial, tally: Tally): Promise<string | undefined> {
  const property = fc.asyncProperty(dayArbitrary, async ({ weather, isStorageFull, acts }) => {
    const lost = await lostOn(weather, acts, isStorageFull, { pace, time }, tally);
    if (lost !== undefined) throw new Error(lost);
  });
  const end = Date.now() + minutes * 60_000;
  // A day that has begun is lived to its end; only the search for fewer acts has a limit.
  for (let day = 0; day < days && Date.now() < end; day += 1) {
    const own = seed + day * SEEDS_APART;
    const report = reportOf(own, await fc.check(property, { seed: own, numRuns: 1, interruptAfterTimeLimit: SHRINKING_MS }));
    if (report !== undefined) return report;
  }
  return undefined;
}

function reportOf(seed: number, result: fc.RunDetails<[Drawn]>): string | undefined {
  if (result.counterexample === null) return undefined;
  const [{ weather, isStorageFull }] = result.counterexample;
  const why = result.errorInstance instanceof Error ? result.errorInstance.message : '';
  return `seed ${seed}, weather ${weather}${isStorageFull ? ', storage may be full' : ''}: ${why}`;
}
