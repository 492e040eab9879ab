/** The paper of a drawing, in its own units; every viewer scales it to what it has. */
export const PAPER = { width: 800, height: 1000 } as const;

/**
 * Middle tones, about equally far from white and from near-black, so that one file reads on light and dark paper alike:
 * an SVG shown as an image cannot know the theme around it.
 */
export const INKS = {
  ink: '#6b7588',
  coral: '#d3574e',
  ochre: '#a57912',
  moss: '#3f8a57',
  sky: '#3d7fc4',
} as const;

export type Ink = keyof typeof INKS;

export const INK_NAMES: readonly Ink[] = ['ink', 'coral', 'ochre', 'moss', 'sky'];

/** Line widths at middle pressure, in units of the paper. */
export const THICKNESSES = [4, 8, 18] as const;

export interface StrokePoint {
  readonly x: number;
  readonly y: number;
  /** 0…1; a device without pressure gives about 0.5. */
  readonly pressure: number;
}

/** One line from pen down to pen up. */
export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly points: readonly StrokePoint[];
}

export interface Drawing {
  readonly strokes: readonly Stroke[];
  /** An SVG that we did not make, as it was; it lies under the strokes. */
  readonly background?: string;
}

/** To the grid in which a drawing is kept, so that what is read back is what was drawn. */
export function quantise({ x, y, pressure }: StrokePoint): StrokePoint {
  return { x: rounded(x, 10), y: rounded(y, 10), pressure: rounded(Math.min(1, Math.max(0, pressure)), 100) };
}

function rounded(value: number, parts: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * parts) / parts + 0;
}

/** In units of the paper: half a hair, not to be seen. */
const TOLERANCE = 0.4;
/** A full swing of pressure weighs as much as so many units of way. */
const PRESSURE_WEIGHT = 12;

/** The same line with as few points as the eye allows (Douglas–Peucker), on the grid in which it is kept. */
export function thin(points: readonly StrokePoint[]): StrokePoint[] {
  const kept = new Set([0, points.length - 1]);
  // A stack instead of recursion: a long restless line would nest too deep.
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const far = farthest(points, from, to);
    if (far === undefined) continue;
    kept.add(far);
    stretches.push([from, far], [far, to]);
  }
  return points.filter((_, index) => kept.has(index)).map(quantise);
}

function farthest(points: readonly StrokePoint[], from: number, to: number): number | undefined {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return undefined;
  let best: number | undefined;
  let worst = TOLERANCE;
  for (let index = from + 1; index < to; index++) {
    const point = points[index];
    const distance = point ? deviation(point, start, end) : 0;
    if (distance > worst) [best, worst] = [index, distance];
  }
  return best;
}

/** Distance of a point from the stretch start…end, pressure taken as a third direction. */
function deviation(point: StrokePoint, start: StrokePoint, end: StrokePoint): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  const off = Math.hypot(point.x - start.x - t * dx, point.y - start.y - t * dy);
  const press = Math.abs(point.pressure - start.pressure - t * (end.pressure - start.pressure));
  return Math.hypot(off, press * PRESSURE_WEIGHT);
}

type Spot = Pick<StrokePoint, 'x' | 'y'>;

/** The strokes that a rubber of radius `reach` does not touch at `spot`; the same list when it touches none. */
export function erase(strokes: readonly Stroke[], spot: Spot, reach: number): readonly Stroke[] {
  const left = strokes.filter(stroke => !touches(stroke, spot, reach + stroke.width / 2));
  return left.length === strokes.length ? strokes : left;
}

function touches({ points }: Stroke, spot: Spot, reach: number): boolean {
  return points.some((point, index) => distance(spot, points[index - 1] ?? point, point) <= reach);
}

function distance(spot: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(spot.x - from.x - t * dx, spot.y - from.y - t * dy);
}

/** What is there, what was before, and what was taken back. */
export interface Timeline<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

export function beginTimeline<Value>(present: Value): Timeline<Value> {
  return { past: [], present, future: [] };
}

/** A step forward; it ends what could be redone. The same value is no step. */
export function record<Value>(line: Timeline<Value>, value: Value): Timeline<Value> {
  if (value === line.present) return line;
  return { past: [...line.past, line.present], present: value, future: [] };
}

export function undo<Value>(line: Timeline<Value>): Timeline<Value> {
  const before = line.past.at(-1);
  if (before === undefined) return line;
  return { past: line.past.slice(0, -1), present: before, future: [line.present, ...line.future] };
}

export function redo<Value>(line: Timeline<Value>): Timeline<Value> {
  const [next, ...future] = line.future;
  if (next === undefined) return line;
  return { past: [...line.past, line.present], present: next, future };
}
