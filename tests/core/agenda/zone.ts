import { asIfUtc, type Resolve } from '../../../src/core/agenda/course';

const HOUR = 3_600_000;

/** How a caller who knows the zone resolves local times: the earlier of two, and in a gap as if the clock had not yet changed. */
export function resolveIn(timeZone: string): Resolve {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const wall = (moment: number) => asIfUtc(format.format(moment));
  return local => {
    const plain = asIfUtc(local);
    if (Number.isNaN(plain)) return plain;
    const before = plain - (wall(plain - 15 * HOUR) - (plain - 15 * HOUR));
    const after = plain - (wall(plain + 15 * HOUR) - (plain + 15 * HOUR));
    return wall(before) === plain ? before : wall(after) === plain ? after : before;
  };
}
