import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SIDE, scaledSize } from '../../../src/ui/photo/scale-image';

describe('the size in which a photo is kept', () => {
  it('leaves what fits as it is', () => {
    expect(scaledSize({ width: 2560, height: 1920 })).toBeUndefined();
    expect(scaledSize({ width: 1, height: 1 })).toBeUndefined();
  });

  it('brings the longest side down to the limit, lying or standing', () => {
    expect(scaledSize({ width: 5120, height: 3840 })).toEqual({ width: 2560, height: 1920 });
    expect(scaledSize({ width: 3024, height: 4032 })).toEqual({ width: 1920, height: 2560 });
  });

  it('never gives a side of nothing, nor one beyond the limit', () => {
    const side = fc.integer({ min: 1, max: 100_000 });
    fc.assert(fc.property(side, side, (width, height) => {
      const { width: across, height: down } = scaledSize({ width, height }) ?? { width, height };
      expect(Math.max(across, down)).toBeLessThanOrEqual(LONGEST_SIDE);
      expect(Math.min(across, down)).toBeGreaterThanOrEqual(1);
    }));
  });
});
