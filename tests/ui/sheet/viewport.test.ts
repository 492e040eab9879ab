// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Viewport } from '../../../src/ui/sheet/viewport/viewport';

const element = (within: HTMLElement = document.body): HTMLElement => within.appendChild(document.createElement('div'));

const WORDS = 8;

let viewport: Viewport;
let parts: { element: HTMLElement; layer: HTMLElement; lens: HTMLElement };

beforeEach(() => {
  vi.useFakeTimers();
  const home = element();
  const layer = element(home);
  parts = { element: home, layer, lens: element(layer) };
  viewport = new Viewport(parts, () => ({ width: 1000, height: 600, words: 12 }), () => undefined);
});
afterEach(() => {
  viewport.stop();
  vi.useRealTimers();
});

/** What stands on the screen: the layer moves and stretches what the lens shows. */
const shown = (): { layer: string; lens: string; stretched: boolean } => {
  return { layer: parts.layer.style.transform, lens: parts.lens.style.transform, stretched: parts.layer.classList.contains('ambitiegesprek-is-stretched') };
};

describe('writing on a sheet whose words are too small for that', () => {
  beforeEach(() => {
    Object.defineProperties(parts.element, { clientWidth: { value: 1000 }, clientHeight: { value: 600 } });
    viewport = new Viewport(parts, () => ({ width: 1000, height: 600, words: 8 }), () => undefined);
    viewport.fitAll();
  });
  afterEach(() => { vi.unstubAllGlobals(); });

  test.each([[10, 10], [900, 560], [480, 300]])('comes near at %d, %d, with paper in all of the pane', (x, y) => {
    viewport.approach({ x, y, width: 80, height: 20 }, WORDS);
    expect(viewport.camera.zoom).toBe(2);
    const seen = viewport.seen();
    expect([seen.x >= 0, seen.y >= 0, seen.x + seen.width <= 1000, seen.y + seen.height <= 600]).toEqual([true, true, true, true]);
    expect([seen.x <= x, seen.y <= y, seen.x + seen.width >= x + 80, seen.y + seen.height >= y + 20]).toEqual([true, true, true, true]);
  });

  test('goes back afterwards to where one looked: to the whole sheet, or as near as it was read from', () => {
    const area = { x: 10, y: 10, width: 80, height: 20 };
    const writes = (): boolean => {
      viewport.approach(area, WORDS);
      viewport.retreat();
      vi.advanceTimersByTime(1000);
      return viewport.fitting;
    };
    expect(writes()).toBe(true);
    viewport.read(area, 9.5);
    const { camera } = viewport;
    expect([writes(), viewport.camera === camera]).toEqual([false, true]);
  });

  test('goes back, too, where what is large enough was only brought into view, and not to where one looked long ago', () => {
    viewport.read({ x: 0, y: 0, width: 500, height: 300 }, 16);
    const near = viewport.camera;
    const writes = (): boolean => {
      viewport.approach({ x: 900, y: 560, width: 80, height: 20 }, WORDS);
      const moved = viewport.camera !== near;
      viewport.retreat();
      vi.advanceTimersByTime(1000);
      return moved;
    };
    expect([writes(), viewport.camera === near]).toEqual([true, true]);
    viewport.reveal({ x: 500, y: 300, width: 80, height: 20 });
    const revealed = viewport.camera;
    expect([revealed === near, writes(), viewport.camera === revealed]).toEqual([false, true, true]);
  });

  test('by finger keeps the field above the keys that come up', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
    vi.stubGlobal('innerHeight', 600);
    viewport.approach({ x: 900, y: 560, width: 80, height: 20 }, WORDS);
    const { y, height } = viewport.inWindow({ x: 900, y: 560, width: 80, height: 20 });
    expect(y + height).toBeLessThanOrEqual(300);
  });

  test('by finger shows paper in all of a pane that the keys do not reach', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
    vi.stubGlobal('innerHeight', 1200);
    viewport.approach({ x: 900, y: 560, width: 80, height: 20 }, WORDS);
    const seen = viewport.seen();
    expect(seen.y + seen.height).toBeLessThanOrEqual(600);
  });
});

test('the sheet comes up at its zoom', () => {
  viewport.look({ x: 10, y: 20, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  expect(shown()).toEqual({ layer: 'translate3d(10px, 20px, 0) scale(1)', lens: 'scale(0.5)', stretched: false });
});

test('the sheet lies where it belongs before anything is painted', () => {
  Object.defineProperties(parts.element, { clientWidth: { value: 500 }, clientHeight: { value: 300 } });
  viewport.fitAll();
  expect(shown()).toEqual({ layer: 'translate3d(0px, 0px, 0) scale(1)', lens: 'scale(0.5)', stretched: false });
});

test('is animated while it moves, and styled where it rests', () => {
  const frames: unknown[] = [];
  const effect = { setKeyframes: (keyframes: unknown) => { frames.push(keyframes); } };
  parts.layer.animate = keyframes => {
    frames.push(keyframes);
    return { effect, pause: () => undefined, cancel: () => { frames.push('cancelled'); } } as unknown as Animation;
  };
  viewport.look({ x: 0, y: 0, zoom: 1 });
  const { layer } = shown();
  for (const x of [10, 20]) {
    viewport.look({ x, y: 0, zoom: 1 });
    vi.advanceTimersByTime(20);
  }
  const at = (x: number): object[] => [1, 2].map(() => ({ transform: `translate3d(${x}px, 0px, 0) scale(1)` }));
  expect([shown().layer, frames]).toEqual([layer, [at(10), at(20)]]);
  vi.advanceTimersByTime(1000);
  expect([shown().layer, frames.at(-1)]).toEqual(['translate3d(20px, 0px, 0) scale(1)', 'cancelled']);
});

test('a press under the cover of a turning wheel, or of a hand that grabs, is on what lies there', () => {
  const under = element(parts.lens);
  document.elementsFromPoint = () => [parts.element, under, parts.layer];
  const press = (target: EventTarget): PointerEvent => ({ target, clientX: 5, clientY: 5 }) as unknown as PointerEvent;
  expect(viewport.cover.pressed(press(parts.element))).toBe(under);
  expect(viewport.cover.pressed(press(parts.lens))).toBe(parts.lens);
  document.elementsFromPoint = () => [parts.element, document.body];
  expect(viewport.cover.pressed(press(parts.element))).toBe(parts.element);
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

test('a sheet as near as can be is drawn anew once the wheel rests, and not while it turns on', () => {
  viewport.look({ x: 0, y: 0, zoom: 1 });
  vi.advanceTimersByTime(1000);
  const turn = (): void => { viewport.turnWheel(new WheelEvent('wheel', { deltaY: -60, ctrlKey: true })); };
  for (let turns = 0; turns < 10; turns += 1) {
    turn();
    vi.advanceTimersByTime(100);
  }
  expect([viewport.camera.zoom, shown().lens, shown().stretched]).toEqual([8, 'scale(1)', true]);
  vi.advanceTimersByTime(1000);
  expect([shown().lens, shown().stretched]).toEqual(['scale(8)', false]);
});

test('zooming stretches the picture that is there; at rest the words are drawn anew', () => {
  viewport.look({ x: 0, y: 0, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  viewport.look({ x: 3, y: 4, zoom: 1 });
  vi.advanceTimersByTime(20);
  expect(shown()).toEqual({ layer: 'translate3d(3px, 4px, 0) scale(2)', lens: 'scale(0.5)', stretched: true });
  vi.advanceTimersByTime(1000);
  expect(shown()).toEqual({ layer: 'translate3d(3px, 4px, 0) scale(1)', lens: 'scale(1)', stretched: false });
});

test('panning draws nothing anew, and keeps the sheet on whole pixels', () => {
  viewport.look({ x: 0, y: 0, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  viewport.look({ x: 30.4, y: -7.6, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  expect(shown()).toEqual({ layer: 'translate3d(30px, -8px, 0) scale(1)', lens: 'scale(0.5)', stretched: false });
});

test('a hundredth of the lens stays a pixel on the glass, so that buttons keep their size under the finger', () => {
  viewport.look({ x: 0, y: 0, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  expect(parts.lens.style.width).toBe('200px');
  viewport.look({ x: 0, y: 0, zoom: 2 });
  vi.advanceTimersByTime(1000);
  expect(parts.lens.style.width).toBe('50px');
});

test('only a zoom that somebody chose counts as coming near, and only once it rests', () => {
  const told: boolean[] = [];
  const watched = new Viewport(parts, () => ({ width: 1000, height: 600, words: 12 }), nearer => { told.push(nearer); });
  watched.look({ x: 0, y: 0, zoom: 1.5 });
  vi.advanceTimersByTime(20);
  watched.look({ x: 0, y: 0, zoom: 2 });
  vi.advanceTimersByTime(20);
  expect(told).toEqual([false, false]);
  vi.advanceTimersByTime(1000);
  expect(told.at(-1)).toBe(true);
  watched.look({ x: 9, y: 9, zoom: 2 });
  watched.fit({ x: 0, y: 0, width: 100, height: 60 });
  vi.advanceTimersByTime(1000);
  expect(told.slice(3)).not.toContain(true);
  watched.stop();
});

test('a point of the window is one of the sheet, and an area of the sheet one of the window', () => {
  viewport.look({ x: 10, y: 20, zoom: 2 });
  expect(viewport.sheetAt({ x: 110, y: 220 })).toEqual({ x: 50, y: 100 });
  expect(viewport.inWindow({ x: 50, y: 100, width: 5, height: 6 })).toEqual({ x: 110, y: 220, width: 10, height: 12 });
});

test('a picture is not shrunk further than half: the browser would have to keep all of it in the detail of before', () => {
  viewport.look({ x: 0, y: 0, zoom: 2 });
  vi.advanceTimersByTime(20);
  viewport.look({ x: 0, y: 0, zoom: 0.2 });
  vi.advanceTimersByTime(20);
  expect(shown()).toEqual({ layer: 'translate3d(0px, 0px, 0) scale(1)', lens: 'scale(0.2)', stretched: false });
});

test('panning on after a zoom does not keep the words from being drawn anew', () => {
  viewport.look({ x: 0, y: 0, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  viewport.look({ x: 0, y: 0, zoom: 0.8 });
  for (let pan = 1; pan <= 10; pan += 1) {
    vi.advanceTimersByTime(40);
    viewport.look({ x: pan, y: 0, zoom: 0.8 });
  }
  expect(shown()).toMatchObject({ lens: 'scale(0.8)', stretched: false });
});
