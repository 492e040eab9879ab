import type { Stroke, StrokePoint } from './drawing';

/** Cosine of the turn from which a line counts as folded back; an offset curve would leave a notch there. */
const SHARP = -0.2;

// A drawing is kept at the end of every stroke; only the new one has to be outlined then.
const outlines = new WeakMap<Stroke, string>();

/** The inked area of a stroke as SVG path data: a ribbon as wide as the pressure, with round ends. */
export function outlineOf(stroke: Stroke): string {
  const outline = outlines.get(stroke) ?? outlined(stroke);
  outlines.set(stroke, outline);
  return outline;
}

function outlined(stroke: Stroke): string {
  const points = withoutRepeats(stroke.points);
  const [first] = points;
  if (!first) return '';
  if (points.length === 1) return dot(first, radius(stroke, first));
  return runs(points).map(run => ribbon(run, stroke)).join('');
}

function radius(stroke: Stroke, point: StrokePoint): number {
  return (stroke.width / 2) * (0.45 + 1.1 * point.pressure);
}

function withoutRepeats(points: readonly StrokePoint[]): StrokePoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || before.x !== point.x || before.y !== point.y;
  });
}

function dot({ x, y }: StrokePoint, r: number): string {
  return `M${at(x - r, y)}${arc(r, x + r, y)}${arc(r, x - r, y)}Z`;
}

/** Cuts the line where it folds back; all parts wind the same way, so that they fill together without holes. */
function runs(points: readonly StrokePoint[]): StrokePoint[][] {
  const result: StrokePoint[][] = [];
  let run: StrokePoint[] = [];
  points.forEach((point, index) => {
    run.push(point);
    if (!folds(points[index - 1], point, points[index + 1])) return;
    result.push(run);
    run = [point];
  });
  return [...result, run];
}

function folds(before: StrokePoint | undefined, point: StrokePoint, after: StrokePoint | undefined): boolean {
  if (!before || !after) return false;
  const [ax, ay] = direction(before, point);
  const [bx, by] = direction(point, after);
  return ax * bx + ay * by < SHARP;
}

function direction(from: StrokePoint, to: StrokePoint): readonly [number, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

type Corner = readonly [number, number];

function ribbon(run: readonly StrokePoint[], stroke: Stroke): string {
  const left = side(run, stroke, 1);
  const right = side(run, stroke, -1).reverse();
  const [start, end, turn] = [left[0], left.at(-1), right[0]];
  const [first, last] = [run[0], run.at(-1)];
  if (!start || !end || !turn || !first || !last) return '';
  return `M${at(...start)}${curve(left)}${arc(radius(stroke, last), ...turn)}${curve(right)}${arc(radius(stroke, first), ...start)}Z`;
}

function side(run: readonly StrokePoint[], stroke: Stroke, sign: 1 | -1): Corner[] {
  return run.map((point, index) => {
    const [dx, dy] = direction(run[index - 1] ?? point, run[index + 1] ?? point);
    const r = radius(stroke, point) * sign;
    return [point.x + dy * r, point.y - dx * r];
  });
}

/** Through the middles between the corners, each corner pulling the line: smooth without computing tangents. */
function curve(corners: readonly Corner[]): string {
  const last = corners.at(-1);
  if (!last) return '';
  const bends = corners.slice(1, -1).map((corner, index) => {
    const next = corners[index + 2] ?? last;
    return `Q${at(...corner)} ${at((corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2)}`;
  });
  return `${bends.join('')}L${at(...last)}`;
}

function arc(r: number, x: number, y: number): string {
  return `A${short(r)} ${short(r)} 0 0 1 ${at(x, y)}`;
}

function at(x: number, y: number): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
