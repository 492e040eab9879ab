import type { Point } from '../menu-item';

const MOST_SHOWN = 3;
const FANNED = 7;

/** A likeness of what is being dragged, under the pointer. */
export class Ghost {
  readonly #element: HTMLElement;
  readonly #hold: Point;

  constructor(home: HTMLElement, originals: readonly HTMLElement[], grabbed: HTMLElement, point: Point, private readonly zoom: number) {
    const box = grabbed.getBoundingClientRect();
    this.#hold = { x: point.x - box.x, y: point.y - box.y };
    this.#element = home.ownerDocument.createElement('div');
    this.#element.className = 'ambitiegesprek-ghost';
    this.#element.setAttribute('aria-hidden', 'true');
    const shown = [grabbed, ...originals.filter(original => original !== grabbed)].slice(0, MOST_SHOWN);
    shown.reverse().forEach((original, at) => { this.#element.append(likenessOf(original, shown.length - 1 - at)); });
    if (originals.length > 1) this.#element.append(this.#amount(home, originals.length));
    home.append(this.#element);
    this.move(point);
  }

  move(point: Point): void {
    this.#element.style.transform = `translate(${point.x - this.#hold.x}px, ${point.y - this.#hold.y}px) scale(${this.zoom})`;
  }

  remove(): void {
    this.#element.remove();
  }

  #amount(home: HTMLElement, amount: number): HTMLElement {
    const badge = home.ownerDocument.createElement('div');
    badge.className = 'ambitiegesprek-ghost-amount';
    badge.textContent = String(amount);
    return badge;
  }
}

function likenessOf(original: HTMLElement, behind: number): Node {
  const likeness = original.cloneNode(true);
  if (!(likeness instanceof (original.ownerDocument.defaultView ?? window).HTMLElement)) return likeness;
  for (const part of [likeness, ...likeness.querySelectorAll<HTMLElement>('[id], [data-kind], [data-part]')]) {
    // A likeness is no thing of the sheet: nobody may find it instead of the real one.
    for (const name of ['id', 'data-kind', 'data-key', 'data-part', 'data-drop', 'role']) part.removeAttribute(name);
  }
  likeness.classList.remove('is-lifted');
  likeness.style.inlineSize = `${original.offsetWidth}px`;
  likeness.style.translate = `${behind * FANNED}px ${behind * FANNED}px`;
  return likeness;
}
