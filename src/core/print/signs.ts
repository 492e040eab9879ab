import { facetOf } from '../contents';
import type { Box } from '../geometry';
import type { Facet, Step, StickyNote } from '../session';
import type { PathShape } from './page';
import { PAPER_COLOURS } from './paper-colours';

/** What says of a thing on the sheet what it is, to whoever does not see its colour. */
export type ThingSign = 'bulb' | 'leaf' | 'arrow' | 'notice' | 'struck' | 'feet' | 'school';

const SIGN_OF_FACET: Readonly<Partial<Record<Facet, ThingSign>>> = {
  'opportunity': 'arrow', 'obstacle': 'notice', 'does-not-serve': 'struck',
};
export const SIGN_OF_COLOUR = { yellow: undefined, pink: 'bulb', green: 'leaf', large: 'feet' } as const;

export function signOf(thing: StickyNote | Step): ThingSign | undefined {
  if (thing.kind === 'step') return thing.personal ? 'feet' : 'school';
  const facet = facetOf(thing);
  return (facet && SIGN_OF_FACET[facet]) ?? SIGN_OF_COLOUR[thing.colour];
}

/** Signs on a grid of 24, drawn with a round pen of 2: the same on glass and on paper. */
export const SIGN_OUTLINES = {
  bulb: 'M9.5 17.5h5M10.5 20.5h3M12 3.5a6 6 0 0 0-3.7 10.7c.8.7 1.2 1.5 1.2 2.3v1h5v-1c0-.8.4-1.6 1.2-2.3A6 6 0 0 0 12 3.5z',
  leaf: 'M5 19c8 1 14-4 14-14-9 0-14.5 4-13.5 11M5 19c.5-4 3-7 7-9',
  feet: 'M7 4.5c1.8 0 3 1.9 3 4.2 0 1.5-.6 2.3-.6 3.8H5.6c0-1.7-.9-2.7-.9-4.3C4.7 6.1 5.5 4.5 7 4.5zM5.8 15.5h3.4'
    + 'M17 7.5c1.5 0 2.3 1.6 2.3 3.7 0 1.6-.9 2.6-.9 4.3h-3.8c0-1.5-.6-2.3-.6-3.8 0-2.3 1.2-4.2 3-4.2zM14.8 18.5h3.4',
  school: 'M4 20V10l8-5.5L20 10v10M4 20h16M10 20v-5h4v5',
  notice: 'M12 4L3 19.5h18zM12 10v4M12 16.8h.01',
  arrow: 'M6 18L18 6M9 6h9v9',
  struck: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6.5 17.5l11-11',
  check: 'M5 12.5l4.5 4.5L19 7.5',
} as const;

const GRID = 24;

/** A sign in a box. `pen`: how thick its line is, on its grid. */
export function signShape(data: string, { x, y, width }: Box, stroke: string, pen = 2): PathShape {
  const scale = width / GRID;
  return { kind: 'path', data, x, y, scale, stroke, line: pen * scale };
}

/** A line on which somebody writes by hand. */
export function handLine({ x, y, width }: Pick<Box, 'x' | 'y' | 'width'>, line: number): PathShape {
  return { kind: 'path', data: `M0 0H${round(width)}`, x, y, scale: 1, stroke: PAPER_COLOURS.ink, line };
}

/** A disc, as round as a hand draws it. */
export function roughDisc({ x, y, width, height }: Box): Pick<PathShape, 'kind' | 'data' | 'x' | 'y' | 'scale'> {
  const [top, right, bottom, left] = [0.52 * width, 0.49 * height, 0.5 * width, 0.51 * height];
  const data = [
    `M0 ${round(left)}`, arc(top, left, top, 0), arc(width - top, right, width, right),
    arc(width - bottom, height - right, bottom, height), arc(bottom, height - left, 0, left), 'Z',
  ].join('');
  return { kind: 'path', data, x, y, scale: 1 };
}

/** A box with round corners, no two of which are quite alike, as a hand draws it. */
export function roughBox({ x, y, width, height }: Box, radius: number): Pick<PathShape, 'kind' | 'data' | 'x' | 'y' | 'scale'> {
  const most = Math.min(width, height) / 2;
  const corner = (across: number, down: number): [number, number] => [Math.min(radius * across, most), Math.min(radius * down, most)];
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [corner(1, 0.9), corner(0.84, 1.1), corner(1.1, 0.84), corner(0.9, 1)];
  const [w, h] = [round(width), round(height)];
  const data = [
    `M${round(ax)} 0H${round(w - bx)}`, arc(bx, by, w, by), `V${round(h - cy)}`, arc(cx, cy, w - cx, h),
    `H${round(dx)}`, arc(dx, dy, 0, h - dy), `V${round(ay)}`, arc(ax, ay, ax, 0), 'Z',
  ].join('');
  return { kind: 'path', data, x, y, scale: 1 };
}

/** The height of a tally, in units of its path. */
export const TALLY_HEIGHT = 100;
/** The width of its strokes, in the same units. */
export const TALLY_LINE = 11;
/** Room for the fifth stroke, which begins before the first. */
const BEFORE = 6;
const STEP = 28;
const FIVE = 133;

/** No two strokes of a hand are quite alike, but the same tally always is. `scale`: how long one of its units is. */
export function tallyPath(count: number, scale = 1): string {
  const point = (x: number, y: number): string => `${round(x * scale)} ${round(y * scale)}`;
  return Array.from({ length: count }, (_, at) => {
    const start = BEFORE + Math.floor(at / 5) * FIVE;
    if (at % 5 === 4) return `M${point(start - 4, TALLY_HEIGHT - 24)}L${point(start + 3 * STEP + 16, 22)}`;
    const x = start + (at % 5) * STEP + 4;
    return `M${point(x + (at * 7) % 5, 6 + (at * 5) % 4)}L${point(x + (at * 3) % 4, TALLY_HEIGHT - 5 - (at * 11) % 6)}`;
  }).join('');
}

function arc(across: number, down: number, x: number, y: number): string {
  return `A${round(across)} ${round(down)} 0 0 1 ${round(x)} ${round(y)}`;
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
