/**
 * Does what was asked for last once an element has a size: what lies in a tab behind another need not be drawn, and would be drawn for
 * a size that it will not have. Where nothing tells of sizes it is done at once.
 */
export class WhenSeen {
  #act: (() => void) | undefined;
  #observer: ResizeObserver | undefined;

  constructor(private readonly element: HTMLElement) {}

  do(act: () => void): void {
    const { ResizeObserver } = this.element.win as Window & Partial<Pick<typeof window, 'ResizeObserver'>>;
    if (this.#seen || !ResizeObserver) {
      this.stop();
      act();
      return;
    }
    this.#act = act;
    this.#observer ??= this.#observe(ResizeObserver);
  }

  stop(): void {
    this.#act = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  get #seen(): boolean {
    return this.element.clientWidth > 0 && this.element.clientHeight > 0;
  }

  #observe(Observer: typeof ResizeObserver): ResizeObserver {
    const observer = new Observer(() => { if (this.#seen && this.#act) this.do(this.#act); });
    observer.observe(this.element);
    return observer;
  }
}
