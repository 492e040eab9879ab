import type { Stroke, StrokePoint } from './drawing';

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
