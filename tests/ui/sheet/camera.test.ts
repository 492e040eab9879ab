import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBox, panInto, panOnto, panWithin, pinch, zoomAt } from '../../../src/ui/sheet/viewport/camera';
import type { Camera } from '../../../src/ui/sheet/viewport/camera';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const camera = fc.record({ x: coordinate, y: coordinate, zoom: fc.double({ min: 0.1, max: 3, noNaN: true }) });

const onSheet = (at: { x: number; y: number }, { x, y, zoom }: Camera) => ({ x: (at.x - x) / zoom, y: (at.y - y) / zoom });

describe('looking at the sheet', () => {
  it('zooms while the spot under the pointer stays where it is', () => {
    fc.assert(fc.property(camera, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (from, at, factor) => {
      const before = onSheet(at, from);
      const after = onSheet(at, zoomAt(from, at, factor));
      expect(after.x).toBeCloseTo(before.x, 4);
      expect(after.y).toBeCloseTo(before.y, 4);
    }));
  });

  it('keeps the spot between two fingers between them', () => {
    const from = { x: 10, y: 20, zoom: 1 };
    const to = pinch(from, [{ x: 100, y: 100 }, { x: 200, y: 100 }], [{ x: 150, y: 140 }, { x: 350, y: 140 }]);
    expect(to.zoom).toBe(2);
    expect(onSheet({ x: 250, y: 140 }, to)).toEqual(onSheet({ x: 150, y: 100 }, from));
  });

  it('shows a whole box in the middle', () => {
    const viewport = { width: 1000, height: 500 };
    const { x, y, zoom } = fitBox({ x: 100, y: 0, width: 2000, height: 800 }, viewport, 50);
    expect(zoom).toBe(0.45);
    expect([100 * zoom + x, 2100 * zoom + x]).toEqual([50, 950]);
    expect(y + 400 * zoom).toBe(250);
  });

  it('shows nothing larger than asked for', () => {
    expect(fitBox({ x: 0, y: 0, width: 10, height: 10 }, { width: 1000, height: 1000 }, 0, 1.6).zoom).toBe(1.6);
  });

  it('covers the viewport with a sheet that is larger, and moves none that covers it or is smaller', () => {
    const length = fc.double({ min: 1, max: 2000, noNaN: true });
    const size = fc.record({ width: length, height: length });
    fc.assert(fc.property(camera, size, size, (from, sheet, viewport) => {
      const to = panOnto(from, sheet, viewport);
      expect(to.zoom).toBe(from.zoom);
      for (const [at, was, long, room] of [[to.x, from.x, sheet.width * to.zoom, viewport.width], [to.y, from.y, sheet.height * to.zoom, viewport.height]] as const) {
        const covers = (start: number): boolean => start <= 0 && start + long >= room - 1e-6;
        expect(long < room ? at === was : covers(at)).toBe(true);
        if (covers(was)) expect(at).toBeCloseTo(was, 6);
      }
    }));
  });

  it('pans as far as there is sheet to come into view, and takes back no pan that went further', () => {
    const from = { x: -100, y: 30, zoom: 2 };
    const [sheet, viewport] = [{ width: 500, height: 300 }, { width: 800, height: 500 }];
    expect(panWithin(from, 40, 40, sheet, viewport)).toEqual({ x: -60, y: 30, zoom: 2 });
    expect(panWithin(from, 140, -40, sheet, viewport)).toEqual({ x: 0, y: -10, zoom: 2 });
    expect(panWithin(from, -140, -140, sheet, viewport)).toEqual({ x: -200, y: -100, zoom: 2 });
    expect(panWithin({ ...from, x: -300 }, -40, 0, sheet, viewport)).toEqual({ x: -300, y: 30, zoom: 2 });
  });

  it('pans no further than needed, and not at all to what is in view', () => {
    const viewport = { width: 800, height: 600 };
    const from = { x: 0, y: 0, zoom: 1 };
    expect(panInto(from, { x: 100, y: 100, width: 50, height: 50 }, viewport, 20)).toBe(from);
    expect(panInto(from, { x: 900, y: 100, width: 50, height: 50 }, viewport, 20)).toEqual({ x: -170, y: 0, zoom: 1 });
    expect(panInto(from, { x: -30, y: 100, width: 50, height: 50 }, viewport, 20)).toEqual({ x: 50, y: 0, zoom: 1 });
  });
});
