import type { Properties } from './properties';

/** The phase that the meeting is in: what the note says, else what began last; 0 before it began. */
export function currentPhase({ phase, course }: Properties): number {
  const began = [...course].reverse().find(entry => entry.phase !== 'pause')?.phase;
  return Math.max(0, phase ?? (typeof began === 'number' ? began : 0));
}
