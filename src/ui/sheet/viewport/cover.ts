const REST_MS = 160;

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
