import { createRef, render } from 'preact';
import type { Box, Point } from '../../../core/geometry';
import { Mover } from '../viewport/layer';

const MOST_SHOWN = 3;
/** How far the next one looks out from under the one above, in em. */
const FANNED = 0.5;
const BACK_MS = 200;

/** What is being carried, as it hangs under the pointer. */
export class Carried {
  readonly #element = createRef<HTMLDivElement>();
  readonly #mover: Mover | undefined;
  /** Where it is held, from its top left, in pixels of the window. */
  #hold: Point;
  #zoom: number;
  /** Where in the window its own place begins. */
  readonly #origin: Point;
  #at: Point;

  /** `box` is where the grabbed thing lies in the window, `size` the size of the sheet's words at zoom 1. */
  constructor(
    private readonly home: HTMLElement, things: readonly HTMLElement[], grabbed: HTMLElement, private readonly box: Box, point: Point,
    size: number, zoom: number, private readonly enlarged: number,
  ) {
    this.#zoom = zoom;
    // What still glides back is not carried any more.
    render(null, home);
    this.#hold = { x: point.x - box.x, y: point.y - box.y };
    this.#at = point;
    const tilted = grabbed.closest('.ambitiegesprek-is-tilted') ? ' ambitiegesprek-is-tilted' : '';
    render(
      <div ref={this.#element} class={`ambitiegesprek-carried${tilted}`} aria-hidden="true">
        {things.length > 1 && <div class="ambitiegesprek-carried-amount">{things.length}</div>}
      </div>,
      home,
    );
    const element = this.#element.current ?? undefined;
    const { x = 0, y = 0 } = element?.getBoundingClientRect() ?? {};
    this.#origin = { x, y };
    if (element) element.style.fontSize = `${size}px`;
    this.#keepPixels();
    const shown = [grabbed, ...things.filter(thing => thing !== grabbed)].slice(0, MOST_SHOWN).reverse();
    element?.prepend(...shown.map((thing, at) => likenessOf(thing, shown.length - 1 - at)));
    this.#mover = element && new Mover(element);
    this.move(point);
  }

  move(point: Point): void {
    this.#at = point;
    this.#mover?.move(this.#transform(this.place));
  }

  /** The sheet under it is looked at from nearer, or less near: so is what hangs over it, by the same spot. */
  look(zoom: number): void {
    const by = zoom / this.#zoom;
    this.#hold = { x: this.#hold.x * by, y: this.#hold.y * by };
    this.#zoom = zoom;
    this.#keepPixels();
  }

  /** A hundredth of its width is a pixel on the glass, as in the lens of the sheet. */
  #keepPixels(): void {
    const element = this.#element.current;
    if (element) element.style.inlineSize = `${100 / this.#zoom}px`;
  }

  /** Where it hangs in the window. */
  get place(): Point {
    return { x: this.#at.x - this.#hold.x, y: this.#at.y - this.#hold.y };
  }

  /** Glides back to where it lies, or lay when it was taken, and is gone then. */
  goBack(to: Point = this.box): void {
    const element = this.#element.current;
    const calm = element?.ownerDocument.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    if (!element || calm || typeof element.animate !== 'function') return this.remove();
    const way = [{ transform: this.#transform(this.place) }, { transform: this.#transform(to) }];
    this.#mover?.stop();
    const gliding = element.animate(way, { duration: BACK_MS, easing: 'ease-out' });
    gliding.onfinish = gliding.oncancel = () => { if (element === this.#element.current) this.remove(); };
  }

  remove(): void {
    this.#mover?.stop();
    // Something else may be carried by now.
    if (this.#element.current) render(null, this.home);
  }

  #transform({ x, y }: Point): string {
    return `translate3d(${(x - this.#origin.x) / this.enlarged}px, ${(y - this.#origin.y) / this.enlarged}px, 0) scale(${this.#zoom})`;
  }
}

function likenessOf(thing: HTMLElement, depth: number): HTMLElement {
  const likeness = thing.cloneNode(true) as HTMLElement;
  for (const part of [likeness, ...likeness.querySelectorAll<HTMLElement>('[id], [data-kind], [data-part]')]) {
    // A likeness is no thing of the sheet: nobody may find it instead of the real one.
    for (const name of ['id', 'data-kind', 'data-key', 'data-part', 'data-handle', 'role', 'aria-selected']) part.removeAttribute(name);
  }
  likeness.classList.remove('ambitiegesprek-is-lifted', 'ambitiegesprek-is-focused');
  Object.assign(likeness.style, { left: `${depth * FANNED}em`, top: `${depth * FANNED}em` });
  return likeness;
}
