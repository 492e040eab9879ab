import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsIn, inRows, type LayoutPart } from '../../../src/core/arrange/part';

/** Paper of an area that is never narrower than something. */
function sheetOf([area, least]: readonly [number, number]): LayoutPart<undefined> {
  return { heightAt: width => (width < least ? Infinity : area / width), stretchAt: () => 0, place: () => undefined };
}

const sheets = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 4 });

it('parts beside each other fit in a box exactly where they are no higher', () => {
  fc.assert(fc.property(sheets, fc.integer({ min: 4, max: 400 }), fc.double({ min: 0.5, max: 2, noNaN: true }), (some, quarters, times) => {
    const width = quarters / 4;
    const part = inRows(some.map(sheetOf), 0.5);
    const height = part.heightAt(width) * times;
    fc.pre(Number.isFinite(height));
    const box = { x: 0, y: 0, width, height };
    expect(fitsIn(part, box)).toBe(part.heightAt(width) <= height + 1e-6);
    expect([0, 0.05].map(less => fitsIn(part, { ...box, height: part.heightAt(width) - less }))).toEqual([true, false]);
  }), { numRuns: 300 });
});

it('parts beside each other are never higher where they have more room', () => {
  fc.assert(fc.property(sheets, fc.integer({ min: 4, max: 400 }), (some, quarters) => {
    const part = inRows(some.map(sheetOf), 0.5);
    expect(part.heightAt((quarters + 1) / 4)).toBeLessThanOrEqual(part.heightAt(quarters / 4));
  }), { numRuns: 1000 });
});
