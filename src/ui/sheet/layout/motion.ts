import type { Arrangement } from '../../../core/arrange/arrangement';
import type { Box, Point } from '../../../core/geometry';
import { clustersOf, groupsOn } from './boxes';

const MS = 200;
/** In em: who moves less than this is not seen to move. */
const SEEN = 0.05;
/** More things than this gliding at once are no movement that one can follow. */
const MOST = 200;

interface Place {
  readonly box: Box;
  /** The thing that it hangs in. */
  readonly within: string | undefined;
}

/** Lets what has another place glide there, for whoever follows with their eyes. `from` says where somebody let go of something. */
export function glide(
  before: Arrangement, after: Arrangement, drawn: (key: string) => HTMLElement | undefined, from: ReadonlyMap<string, Point>,
): void {
  if (before === after) return;
  const [were, are] = [placesOf(before), placesOf(after)];
  const shifts = new Map<string, Point>();
  for (const [key, { box, within }] of are) {
    const was = from.get(key) ?? were.get(key)?.box;
    if (!was) continue;
    const own = { x: was.x - box.x, y: was.y - box.y };
    const along = within === undefined ? undefined : shifts.get(within);
    shifts.set(key, own);
    const shift = along ? { x: own.x - along.x, y: own.y - along.y } : own;
    if (Math.abs(shift.x) + Math.abs(shift.y) < SEEN || shifts.size > MOST) continue;
    const element = drawn(key);
    if (element && !calm(element)) play(element, shift);
  }
}

function placesOf(arrangement: Arrangement): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { thing, box, clusters } of arrangement.ambitions) {
    places.set(thing.key, { box, within: undefined });
    for (const cluster of clusters) places.set(cluster.thing.key, { box: cluster.box, within: thing.key });
  }
  for (const { thing, box } of arrangement.clusters) places.set(thing.key, { box, within: undefined });
  for (const { thing, groups } of [...arrangement.ambitions, ...clustersOf(arrangement)]) {
    for (const { cards } of groups) for (const { thing: { key }, box } of cards) places.set(key, { box, within: thing.key });
  }
  for (const { cards } of groupsOn(arrangement)) {
    for (const { thing: { key }, box } of cards) if (!places.has(key)) places.set(key, { box, within: undefined });
  }
  return places;
}

function play(element: HTMLElement, { x, y }: Point): void {
  const way = [{ translate: `${x}em ${y}em`, zIndex: 2 }, { translate: '0 0', zIndex: 2 }];
  element.animate(way, { duration: MS, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' });
}

function calm(element: HTMLElement): boolean {
  const win = element.ownerDocument.defaultView;
  return typeof element.animate !== 'function' || win?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
}
