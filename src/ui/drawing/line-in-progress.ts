import type { StrokePoint } from '../../core/drawing';

/** One reading of a pointer, in units of the paper. `pressure` is absent where the device has none. */
export interface Sample {
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly time: number;
  readonly pressure?: number;
}

// A hand trembles and a digitiser steps: each point follows the pen by so much of the way.
const FOLLOW = 0.6;
const PRESSURE_FOLLOW = 0.3;
const NEAREST = 0.8;

/** Samples of one stroke, steadied while they come in. Without pressure a slow line is bolder than a quick one, as with a real pen. */
export class LineInProgress {
  private readonly steadied: StrokePoint[];
  private last: Sample;

  constructor(first: Sample) {
    this.last = first;
    this.steadied = [{ x: first.x, y: first.y, pressure: first.pressure ?? 0.5 }];
  }

  get points(): readonly StrokePoint[] {
    return this.steadied;
  }

  add(sample: Sample): void {
    const before = this.steadied.at(-1);
    if (!before) return;
    const way = Math.hypot(sample.x - this.last.x, sample.y - this.last.y);
    const target = sample.pressure ?? pressureOfSpeed(way / Math.max(1, sample.time - this.last.time));
    this.last = sample;
    const point = {
      x: before.x + (sample.x - before.x) * FOLLOW,
      y: before.y + (sample.y - before.y) * FOLLOW,
      pressure: before.pressure + (target - before.pressure) * PRESSURE_FOLLOW,
    };
    if (Math.hypot(point.x - before.x, point.y - before.y) >= NEAREST) this.steadied.push(point);
  }

  /** The steadied line lags behind; at the end it arrives where the pen was lifted. */
  finish(): readonly StrokePoint[] {
    const end = this.steadied.at(-1);
    const { x, y } = this.last;
    if (end && Math.hypot(x - end.x, y - end.y) >= NEAREST) this.steadied.push({ x, y, pressure: end.pressure });
    return this.steadied;
  }
}

/** `speed` in units of the paper per millisecond. */
function pressureOfSpeed(speed: number): number {
  return Math.min(0.7, Math.max(0.3, 0.68 - 0.13 * speed));
}
