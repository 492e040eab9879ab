import { quantise, type StrokePoint } from './drawing';

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
