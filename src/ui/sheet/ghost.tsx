import { createRef, render } from 'preact';
import type { Point } from '../menu-item';

const MOST_SHOWN = 3;
const FANNED = 7;

/** A likeness of what is being dragged, under the pointer. */
export class Ghost {
  readonly #element = createRef<HTMLDivElement>();
  readonly #hold: Point;

  constructor(
    private readonly home: HTMLElement, originals: readonly HTMLElement[], grabbed: HTMLElement, point: Point,
    private readonly zoom: number,
  ) {
    const box = grabbed.getBoundingClientRect();
    this.#hold = { x: point.x - box.x, y: point.y - box.y };
    render(
      <div ref={this.#element} class="ambitiegesprek-ghost" aria-hidden="true">
        {originals.length > 1 && <div class="ambitiegesprek-ghost-amount">{originals.length}</div>}
      </div>,
      home,
    );
    const shown = [grabbed, ...originals.filter(original => original !== grabbed)].slice(0, MOST_SHOWN).reverse();
    this.#element.current?.prepend(...shown.map((original, at) => likenessOf(original, shown.length - 1 - at)));
    this.move(point);
  }

  move(point: Point): void {
    const element = this.#element.current;
    if (element) element.style.transform = `translate(${point.x - this.#hold.x}px, ${point.y - this.#hold.y}px) scale(${this.zoom})`;
  }

  remove(): void {
    render(null, this.home);
  }
}

function likenessOf(original: HTMLElement, behind: number): HTMLElement {
  const likeness = original.cloneNode(true) as HTMLElement;
  for (const part of [likeness, ...likeness.querySelectorAll<HTMLElement>('[id], [data-kind], [data-part]')]) {
    // A likeness is no thing of the sheet: nobody may find it instead of the real one.
    for (const name of ['id', 'data-kind', 'data-key', 'data-part', 'data-drop', 'role']) part.removeAttribute(name);
  }
  likeness.classList.remove('is-lifted');
  likeness.style.inlineSize = `${original.offsetWidth}px`;
  likeness.style.translate = `${behind * FANNED}px ${behind * FANNED}px`;
  return likeness;
}
