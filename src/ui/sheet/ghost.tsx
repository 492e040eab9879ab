import { createRef, render } from 'preact';
import type { Point } from '../menu-item';

const MOST_SHOWN = 3;
const FANNED = 7;

/** A likeness of what is being dragged, under the pointer. */
export class Ghost {
  readonly #element = createRef<HTMLDivElement>();
  /** Where on the sheet's own pixels it is held. */
  readonly #hold: Point;
  /** Where in the window its own place begins. */
  readonly #origin: Point;

  constructor(
    private readonly home: HTMLElement, originals: readonly HTMLElement[], grabbed: HTMLElement, point: Point, zoom: number,
    private readonly enlarged: number,
  ) {
    const box = grabbed.getBoundingClientRect();
    this.#hold = { x: (point.x - box.x) / zoom, y: (point.y - box.y) / zoom };
    const tilted = grabbed.closest('.ambitiegesprek-is-tilted') ? ' ambitiegesprek-is-tilted' : '';
    render(
      <div ref={this.#element} class={`ambitiegesprek-ghost${tilted}`} aria-hidden="true">
        {originals.length > 1 && <div class="ambitiegesprek-ghost-amount">{originals.length}</div>}
      </div>,
      home,
    );
    const shown = [grabbed, ...originals.filter(original => original !== grabbed)].slice(0, MOST_SHOWN).reverse();
    const { x = 0, y = 0 } = this.#element.current?.getBoundingClientRect() ?? {};
    this.#origin = { x, y };
    this.#element.current?.prepend(...shown.map((original, at) => likenessOf(original, shown.length - 1 - at)));
    this.move(point, zoom);
  }

  move({ x, y }: Point, zoom: number): void {
    const element = this.#element.current;
    if (!element) return;
    const left = (x - this.#hold.x * zoom - this.#origin.x) / this.enlarged;
    const top = (y - this.#hold.y * zoom - this.#origin.y) / this.enlarged;
    element.style.transform = `translate3d(${left}px, ${top}px, 0) scale(${zoom})`;
  }

  remove(): void {
    render(null, this.home);
  }
}

function likenessOf(original: HTMLElement, behind: number): HTMLElement {
  const likeness = original.cloneNode(true) as HTMLElement;
  for (const part of [likeness, ...likeness.querySelectorAll<HTMLElement>('[id], [data-kind], [data-part]')]) {
    // A likeness is no thing of the sheet: nobody may find it instead of the real one.
    for (const name of ['id', 'data-kind', 'data-key', 'data-part', 'data-ambitiegesprek-drop', 'role']) part.removeAttribute(name);
  }
  likeness.classList.remove('ambitiegesprek-is-lifted');
  likeness.style.inlineSize = `${original.offsetWidth}px`;
  likeness.style.translate = `${behind * FANNED}px ${behind * FANNED}px`;
  return likeness;
}
