// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from '../../src/ui/sheet/desk';

const element = (within: HTMLElement = document.body): HTMLElement => within.appendChild(document.createElement('div'));

let desk: Desk;
let lens: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  const viewport = element();
  const layer = element(viewport);
  lens = element(layer);
  desk = new Desk(viewport, layer, lens, () => undefined);
});
afterEach(() => {
  desk.stop();
  vi.useRealTimers();
});

/** What stands on the screen: the layer moves and stretches what the lens shows. */
const shown = (): { layer: string; lens: string; stretched: boolean } => {
  return { layer: desk.layer.style.transform, lens: lens.style.transform, stretched: desk.layer.classList.contains('ambitiegesprek-is-stretched') };
};

test('the sheet comes up at its zoom', () => {
  desk.look({ x: 10, y: 20, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  expect(shown()).toEqual({ layer: 'translate3d(10px, 20px, 0) scale(1)', lens: 'scale(0.5)', stretched: false });
});

test('zooming stretches the picture that is there; at rest the words are drawn anew', () => {
  desk.look({ x: 0, y: 0, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  desk.look({ x: 3, y: 4, zoom: 1 });
  vi.advanceTimersByTime(20);
  expect(shown()).toEqual({ layer: 'translate3d(3px, 4px, 0) scale(2)', lens: 'scale(0.5)', stretched: true });
  vi.advanceTimersByTime(1000);
  expect(shown()).toEqual({ layer: 'translate3d(3px, 4px, 0) scale(1)', lens: 'scale(1)', stretched: false });
});

test('panning draws nothing anew, and keeps the sheet on whole pixels', () => {
  desk.look({ x: 0, y: 0, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  desk.look({ x: 30.4, y: -7.6, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  expect(shown()).toEqual({ layer: 'translate3d(30px, -8px, 0) scale(1)', lens: 'scale(0.5)', stretched: false });
});

test('from afar the sheet goes without shadows, but only once it rests', () => {
  desk.look({ x: 0, y: 0, zoom: 0.6 });
  vi.advanceTimersByTime(20);
  desk.look({ x: 0, y: 0, zoom: 0.35 });
  vi.advanceTimersByTime(20);
  expect(lens.classList.contains('ambitiegesprek-is-far')).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(lens.classList.contains('ambitiegesprek-is-far')).toBe(true);
});

test('a picture is not shrunk further than half: the browser would have to keep all of it in the detail of before', () => {
  desk.look({ x: 0, y: 0, zoom: 2 });
  vi.advanceTimersByTime(20);
  desk.look({ x: 0, y: 0, zoom: 0.2 });
  vi.advanceTimersByTime(20);
  expect(shown()).toEqual({ layer: 'translate3d(0px, 0px, 0) scale(1)', lens: 'scale(0.2)', stretched: false });
});

test('panning on after a zoom does not keep the words from being drawn anew', () => {
  desk.look({ x: 0, y: 0, zoom: 0.5 });
  vi.advanceTimersByTime(20);
  desk.look({ x: 0, y: 0, zoom: 0.8 });
  for (let pan = 1; pan <= 10; pan += 1) {
    vi.advanceTimersByTime(40);
    desk.look({ x: pan, y: 0, zoom: 0.8 });
  }
  expect(shown()).toMatchObject({ lens: 'scale(0.8)', stretched: false });
});
