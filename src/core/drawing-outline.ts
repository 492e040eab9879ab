import { getStroke } from 'perfect-freehand';
import type { Stroke } from './drawing';

type Corner = readonly [number, number];

/** Under the pen the line has been steadied already; at no pressure it is about half as wide as at middle pressure. */
const PEN = { thinning: 0.55, smoothing: 0.5, streamline: 0, simulatePressure: false, last: true };

// A drawing is kept at the end of every stroke; only the new one has to be outlined then.
const outlines = new WeakMap<Stroke, string>();

/** The inked area of a stroke as SVG path data: a ribbon as wide as the pressure, with round ends. */
export function outlineOf(stroke: Stroke): string {
  const outline = outlines.get(stroke) ?? loop(cornersOf(stroke));
  outlines.set(stroke, outline);
  return outline;
}

function cornersOf({ points, width }: Stroke): readonly Corner[] {
  return getStroke(points.map(({ x, y, pressure }) => [x, y, pressure]), { ...PEN, size: width });
}

/** A closed line through the middles between the corners, each corner pulling it: smooth without computing tangents. */
function loop(corners: readonly Corner[]): string {
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) return '';
  const bends = corners.map((corner, index) => `Q${at(corner)} ${at(between(corner, corners[index + 1] ?? first))}`);
  return `M${at(between(last, first))}${bends.join('')}Z`;
}

function between([x, y]: Corner, [otherX, otherY]: Corner): Corner {
  return [(x + otherX) / 2, (y + otherY) / 2];
}

function at([x, y]: Corner): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
