import { closedNumber, type Guide, phaseWording } from './guide-context';

/** The name of what is looked at: a phase, the preparation, or the end. */
export function titleOf(guide: Guide, number: number): string {
  if (number === 0) return guide.words.prepare;
  return number === closedNumber(guide) ? guide.words.closed : phaseWording(guide, number)?.name ?? String(number);
}
