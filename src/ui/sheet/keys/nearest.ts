import type { Box } from '../../../core/geometry';
import type { Direction } from './keymap';

export interface PlacedBox extends Box {
  readonly key: string;
}

// A thing that lies beside the way is as good as one this many times further along it.
const ASIDE = 2.5;

/** The thing that an arrow key leads to: the nearest one that lies further in that direction, straight ahead before aside. */
export function nearest(from: Box, direction: Direction, others: readonly PlacedBox[]): PlacedBox | undefined {
  let best: PlacedBox | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const distance = distanceTo(from, direction, other);
    if (distance >= least) continue;
    least = distance;
    best = other;
  }
  return best;
}

function distanceTo(from: Box, direction: Direction, to: Box): number {
  const level = direction === 'left' || direction === 'right';
  const ahead = level ? gap(from.x, from.width, to.x, to.width) : gap(from.y, from.height, to.y, to.height);
  const aside = level ? gap(from.y, from.height, to.y, to.height) : gap(from.x, from.width, to.x, to.width);
  const forward = direction === 'left' || direction === 'up' ? -ahead.centre : ahead.centre;
  // Neighbours in a row may differ a little in height or angle; only what clearly lies ahead counts.
  if (forward <= 0.1 || Math.abs(ahead.centre) < (level ? from.width : from.height) / 4) return Number.POSITIVE_INFINITY;
  return Math.max(0, ahead.between) + aside.between * ASIDE + Math.abs(aside.centre) * 0.1 + forward * 0.05;
}

function gap(start: number, length: number, other: number, otherLength: number): { between: number; centre: number } {
  const between = Math.max(0, other - (start + length), start - (other + otherLength));
  return { between, centre: other + otherLength / 2 - (start + length / 2) };
}
