// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stroke } from '../../../src/core/drawing';
import { svgToStrokes } from '../../../src/core/drawing-svg';
import { wordsIn } from '../../../src/i18n/words';
import type { DrawingHandle } from '../../../src/ui/drawing/drawing-services';
import { mountDrawing } from '../../../src/ui/drawing/mount-drawing';

const words = wordsIn('en');
let container: HTMLElement;
let handle: DrawingHandle;
let kept: string[];

function mount(svg = ''): void {
  handle = mountDrawing(container, { words, svg, keep: text => { kept.push(text); }, pickPhoto: vi.fn(), done: vi.fn() });
}

function paper(): SVGSVGElement {
  const found = container.querySelector<SVGSVGElement>('.ambitiegesprek-drawing-paper svg');
  if (!found) throw new Error('no paper');
  // The layout that jsdom does not compute: one unit of the paper is one pixel.
  const box = { left: 0, top: 0, width: 800, height: 1000 };
  return Object.assign(found, { getBoundingClientRect: () => box, setPointerCapture: vi.fn() });
}

type Hold = Pick<PointerEventInit, 'pointerType' | 'pointerId' | 'pressure' | 'buttons'>;

function point(type: string, x: number, y: number, hold: Hold = {}): void {
  paper().dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerType: 'mouse', pointerId: 1, ...hold }));
}

function draw(y: number, hold?: Hold): void {
  point('pointerdown', 100, y, hold);
  for (let x = 120; x <= 300; x += 20) point('pointermove', x, y, hold);
  point('pointerup', 300, y, hold);
}

function press(key: string, modifiers: KeyboardEventInit = {}): void {
  container.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
}

const strokes = (): readonly Stroke[] => svgToStrokes(kept.at(-1) ?? '').strokes;

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  kept = [];
});
afterEach(() => {
  handle.destroy();
  container.remove();
});

describe('the drawing surface', () => {
  it('keeps a stroke as soon as it ends, from where it began to where it was lifted', () => {
    mount();
    draw(200);
    expect(kept).toHaveLength(1);
    expect(strokes()[0]?.points.at(0)).toMatchObject({ x: 100, y: 200 });
    expect(strokes()[0]?.points.at(-1)).toMatchObject({ x: 300, y: 200 });
  });

  it('draws with the pressure of a pen, and then no longer takes a palm for a finger', () => {
    mount();
    draw(200, { pointerType: 'pen', pressure: 0.9 });
    draw(400, { pointerType: 'touch' });
    expect(strokes()).toHaveLength(1);
    expect(strokes()[0]?.points.at(-1)?.pressure).toBeGreaterThan(0.8);
  });

  it('draws with a finger as long as there is no pen, and drops what the system calls a gesture', () => {
    mount();
    draw(200, { pointerType: 'touch' });
    point('pointerdown', 10, 10, { pointerType: 'touch' });
    point('pointercancel', 10, 10, { pointerType: 'touch' });
    expect(strokes()).toHaveLength(1);
  });

  it('lets one pointer draw at a time', () => {
    mount();
    point('pointerdown', 100, 100, { pointerType: 'touch', pointerId: 1 });
    point('pointerdown', 500, 500, { pointerType: 'touch', pointerId: 2 });
    point('pointerup', 500, 500, { pointerType: 'touch', pointerId: 2 });
    point('pointerup', 100, 100, { pointerType: 'touch', pointerId: 1 });
    expect(strokes()).toHaveLength(1);
  });

  it('takes colour, thickness and eraser from keys', () => {
    mount();
    press('2');
    press(']');
    draw(200);
    expect(strokes()[0]).toMatchObject({ ink: 'coral', width: 18 });
    press('e');
    draw(200);
    expect(strokes()).toEqual([]);
  });

  it('undoes and redoes every act, a cleared paper too', () => {
    mount();
    draw(200);
    draw(400);
    container.querySelector<HTMLButtonElement>(`button[aria-label="${words.drawing.clear}"]`)?.click();
    expect(strokes()).toHaveLength(0);
    press('z', { ctrlKey: true });
    expect(strokes()).toHaveLength(2);
    press('z', { ctrlKey: true });
    expect(strokes()).toHaveLength(1);
    press('y', { ctrlKey: true });
    expect(strokes()).toHaveLength(2);
  });

  it('erases with the other end of the pen, in one step', () => {
    mount();
    draw(200);
    draw(240);
    const pen = { pointerType: 'pen', buttons: 32 };
    point('pointerdown', 200, 190, pen);
    point('pointermove', 200, 200, pen);
    point('pointermove', 200, 240, pen);
    point('pointerup', 200, 250, pen);
    expect(strokes()).toHaveLength(0);
    press('z', { ctrlKey: true });
    expect(strokes()).toHaveLength(2);
  });

  it('shows a foreign SVG under the strokes and keeps it', () => {
    const foreign = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    mount(foreign);
    expect(container.querySelector('script')).toBeNull();
    draw(200);
    expect(svgToStrokes(kept.at(-1) ?? '').background).toBe(foreign);
  });

  it('finishes and keeps the stroke under way when it is closed', () => {
    mount();
    point('pointerdown', 100, 100);
    point('pointermove', 200, 200);
    handle.destroy();
    expect(strokes()[0]?.points.at(-1)).toMatchObject({ x: 200, y: 200 });
  });

  it('keeps nothing of a look', () => {
    mount('<svg/>');
    press('1');
    press('z', { ctrlKey: true });
    handle.destroy();
    expect(kept).toEqual([]);
  });
});
