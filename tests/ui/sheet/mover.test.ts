// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Mover } from '../../../src/ui/sheet/viewport/layer';

/** Transforms of one element in the order in which they came, and whether its animation goes on. */
function animated(element: HTMLElement): { shown: unknown[]; standing: boolean | undefined } {
  const seen: { shown: unknown[]; standing: boolean | undefined } = { shown: [], standing: undefined };
  element.animate = frames => {
    seen.shown.push(frames);
    const effect = { setKeyframes: (next: unknown) => { seen.shown.push(next); } };
    return { effect, pause: () => { seen.standing = true; }, cancel: () => { seen.standing = undefined; } } as unknown as Animation;
  };
  return seen;
}

it('moves by one animation that stands still, and is styled where it comes to rest', () => {
  vi.useFakeTimers();
  const element = document.createElement('div');
  const seen = animated(element);
  const mover = new Mover(element);
  for (const transform of ['scale(2)', 'scale(3)']) mover.move(transform);
  expect(seen.shown).toEqual(['scale(2)', 'scale(3)'].map(transform => [{ transform }, { transform }]));
  expect([seen.standing, element.style.transform]).toEqual([true, '']);
  mover.rest('scale(4)');
  expect([seen.standing, element.style.transform]).toEqual([undefined, 'scale(4)']);
  mover.move('scale(5)');
  expect([seen.standing, seen.shown.length]).toEqual([true, 3]);
  vi.advanceTimersByTime(1000);
  expect([seen.standing, element.style.transform], 'rests by itself').toEqual([undefined, 'scale(5)']);
  vi.useRealTimers();
});

it('is styled at once where nothing is animated', () => {
  const element = document.createElement('div');
  new Mover(element).move('scale(2)');
  expect(element.style.transform).toBe('scale(2)');
});
