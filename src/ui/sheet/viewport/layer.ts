/** Longer than between two frames, or two turns of a wheel: what moved or turned rests by then. */
const REST_MS = 160;

/**
 * Moves one element, as often as every frame. While it moves, its transform is that of an animation that stands still: for what is
 * animated a browser only moves the layer that is there, while for a new style it works out the layers of all that is drawn.
 */
export class Mover {
  #at = '';
  #standing: Animation | undefined;
  /** After it what was moved rests. */
  #stilling = 0;

  constructor(private readonly element: HTMLElement) {}

  /** `transform`: in the terms of CSS. */
  move(transform: string): void {
    if (transform === this.#at) return;
    if (typeof this.element.animate !== 'function') return this.rest(transform);
    this.#at = transform;
    const frames = [{ transform }, { transform }];
    if (this.#standing) (this.#standing.effect as KeyframeEffect).setKeyframes(frames);
    else {
      this.#standing = this.element.animate(frames, { duration: 1, fill: 'both' });
      this.#standing.pause();
    }
    this.#win.clearTimeout(this.#stilling);
    this.#stilling = this.#win.setTimeout(() => { this.rest(transform); }, REST_MS);
  }

  /** It is there at once, and stays. */
  rest(transform: string): void {
    this.#at = transform;
    this.element.style.transform = transform;
    this.stop();
  }

  /** It moves no more. */
  stop(): void {
    this.#win.clearTimeout(this.#stilling);
    this.#standing?.cancel();
    this.#standing = undefined;
  }

  get #win(): Window {
    return this.element.ownerDocument.defaultView ?? window;
  }
}

/**
 * Covers what is drawn while a wheel turns: twice a frame the browser would look for what lies under the pointer, among all of that. While
 * a hand grabs the sheet the style sheet covers it as well.
 */
export class Cover {
  /** After it the wheel rests; 0 while it does. */
  #turning = 0;

  constructor(private readonly element: HTMLElement) {}

  whileTurning(): void {
    this.#win.clearTimeout(this.#turning);
    this.#turning = this.#win.setTimeout(() => { this.lift(); }, REST_MS);
    this.element.classList.add('ambitiegesprek-is-turning');
  }

  /** The browser may find again what lies under the pointer. */
  lift(): void {
    if (this.#turning === 0) return;
    this.#win.clearTimeout(this.#turning);
    this.#turning = 0;
    this.element.classList.remove('ambitiegesprek-is-turning');
  }

  /** What a press is on, also where the browser names what covers it. */
  pressed({ target, clientX, clientY }: PointerEvent): EventTarget | null {
    this.lift();
    if (target !== this.element) return target;
    const under = this.element.ownerDocument.elementsFromPoint?.(clientX, clientY) ?? [];
    return under.find(one => one !== this.element && this.element.contains(one)) ?? target;
  }

  get #win(): Window {
    return this.element.ownerDocument.defaultView ?? window;
  }
}
