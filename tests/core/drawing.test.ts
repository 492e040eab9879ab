import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginTimeline, erase, INKS, record, redo, type Stroke, type StrokePoint, thin, undo } from '../../src/core/drawing';
import { outlineOf } from '../../src/core/drawing-svg';

const at = (x: number, y: number, pressure = 0.5): StrokePoint => ({ x, y, pressure });
const stroke = (...points: StrokePoint[]): Stroke => ({ ink: 'ink', width: 10, points });
const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 1000 }), pressure: fc.constantFrom(0, 0.25, 1) }),
  { minLength: 1, maxLength: 20 },
);

/** The corners of an outline, as they stand in the path. */
function corners(outline: string): { x: number; y: number }[] {
  const numbers = (outline.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? Number.NaN }] : []));
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

describe('the outline of a stroke', () => {
  it('is a round dot where the pen only touched', () => {
    const dot = corners(outlineOf(stroke(at(50, 50))));
    expect(dot.length).toBeGreaterThan(8);
    for (const { x, y } of dot) expect(Math.abs(Math.hypot(x - 50, y - 50) - 5)).toBeLessThan(1.5);
      });

  it('is as wide as the stroke at middle pressure, wider where the pen pressed harder', () => {
    const swelling = stroke(...[0, 0.25, 0.5, 0.75, 1].map((pressure, index) => at(index * 100, 50, pressure)));
    const outline = corners(outlineOf(swelling));
    const widthAt = (from: number): number => spread(outline.filter(({ x }) => x >= from && x < from + 50).map(({ y }) => y));
    expect(Math.abs(widthAt(200) - 10)).toBeLessThan(2);
    expect(widthAt(50)).toBeLessThan(widthAt(200));
    expect(widthAt(200)).toBeLessThan(widthAt(350));
  });

  it('bends with a round outside where the line folds back', () => {
    const folded = corners(outlineOf(stroke(at(0, 0), at(50, 0), at(100, 0), at(50, 2), at(0, 4))));
    expect(Math.abs(Math.max(...folded.map(({ x }) => x)) - 105)).toBeLessThan(1.5);
  });

  it('holds only numbers, and stays within the width around the line', () => {
    fc.assert(fc.property(points, line => {
      const outline = outlineOf(stroke(...line));
      expect(outline).toMatch(/^M[Q\d. -]+Z$/);
      const xs = line.map(({ x }) => x);
      for (const { x } of corners(outline)) {
        expect(x).toBeGreaterThanOrEqual(Math.min(...xs) - 10);
        expect(x).toBeLessThanOrEqual(Math.max(...xs) + 10);
      }
    }));
  });

  it('is nothing where there is no line', () => {
    expect(outlineOf(stroke())).toBe('');
  });
});

describe('thinning a line', () => {
  it('leaves of a straight line its two ends', () => {
    expect(thin([at(0, 0), at(10, 0.1), at(20, 0), at(40, 0)])).toEqual([at(0, 0), at(40, 0)]);
  });

  it('keeps a corner and a change of pressure', () => {
    const corner = [at(0, 0), at(20, 20), at(40, 0)];
    const swell = [at(0, 0), at(20, 0, 1), at(40, 0)];
    expect(thin(corner)).toEqual(corner);
    expect(thin(swell)).toEqual(swell);
  });

  it('keeps both ends of any line and adds nothing', () => {
    fc.assert(fc.property(points, line => {
      const kept = thin(line);
      expect(kept[0]).toEqual(line[0]);
      expect(kept.at(-1)).toEqual(line.at(-1));
      expect(line).toEqual(expect.arrayContaining(kept));
    }));
  });
});

describe('the eraser', () => {
  const [upper, lower] = [stroke(at(0, 0), at(100, 0)), stroke(at(0, 50), at(100, 50))];

  it('takes the whole stroke that it touches, also between its points', () => {
    expect(erase([upper, lower], { x: 50, y: 12 }, 8)).toEqual([lower]);
  });

  it('leaves the list as it is where it touches nothing', () => {
    const strokes = [upper, lower];
    expect(erase(strokes, { x: 50, y: 25 }, 8)).toBe(strokes);
  });
});

describe('undo and redo', () => {
  it('walk the same way back and forth', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), ([first = 0, ...rest]) => {
      const end = rest.reduce(record<number>, beginTimeline(first));
      const back = rest.reduce(undo<number>, end);
      expect(back.present).toBe(first);
      expect(rest.reduce(redo<number>, back)).toEqual(end);
    }));
  });

  it('do nothing at either end, and a new stroke ends the redo', () => {
    const start = beginTimeline('a');
    expect(undo(start)).toBe(start);
    expect(redo(record(undo(record(start, 'b')), 'c')).present).toBe('c');
  });
});

describe('the inks', () => {
  const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string): number => [0.2126, 0.7152, 0.0722]
    .reduce((sum, weight, index) => sum + weight * channel(parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255), 0);
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(Object.entries(INKS))('%s stands out on white and on dark paper', (_, ink) => {
    expect(contrast(ink, '#ffffff')).toBeGreaterThan(3.5);
    expect(contrast(ink, '#1e1e1e')).toBeGreaterThan(3.5);
  });
});
