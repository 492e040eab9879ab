import { closeBrowser } from '../e2e/workbench-host';
import { REAL, REPEATED } from './time';
import { findLoss, newTally } from './weather-property';

export interface Wanted {
  readonly minutes: number;
  readonly seed: number;
  readonly pace: number;
  /** Vaults at once: at full length a page mostly waits. */
  readonly lanes: number;
  /** Whether time goes by as on the wall, or only as the trial tells it to. */
  readonly isReal: boolean;
}

/** Runs the weather on several vaults at once and tells what came of it; `false` when a word was lost. */
export async function run({ minutes, seed, pace, lanes, isReal }: Wanted, tell: (line: string) => void): Promise<boolean> {
  const tally = newTally();
  tell(`Rough weather, seed ${seed}, ${minutes} minutes at ${pace === 1 ? 'full length' : `a pace of ${pace}`}, ${lanes} vaults at once`);
  const reports = await Promise.all(Array.from({ length: lanes }, (_, lane) => findLoss({ seed: seed + lane, pace, minutes, time: isReal ? REAL : REPEATED }, tally)));
  const losses = reports.filter(report => report !== undefined);
  tell(`${tally.days} days, ${tally.acts} acts (${tally.idle} found nothing to do), ${tally.words} words, ${losses.length} losses`);
  for (const [message, times] of tally.stray) tell(`thrown on the page, ${times} times: ${message}`);
  losses.forEach(tell);
  await closeBrowser();
  return losses.length === 0;
}
