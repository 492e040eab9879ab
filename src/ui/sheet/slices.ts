/** How many things are drawn at first: enough to see at once that it is this sheet. A sheet of up to `AT_ONCE` comes whole. */
const FIRST = 40;
const AT_ONCE = 150;

// Of the 8 that a slice may take: what the browser makes of it, laying out and painting, takes twice as long again.
const AIM_MS = 2;
const LEAST = 10;
const MOST = 200;

/** How many more to draw in the next slice, when the last one drew `drew` things in `took` milliseconds. */
export function nextSlice(drew: number, took: number): number {
  const wanted = took <= 0 ? MOST : Math.floor((drew * AIM_MS) / took);
  return Math.max(LEAST, Math.min(MOST, wanted, drew * 2));
}

/** Lets a large sheet come in slices, one in a frame, so that typing goes first. */
export class Slices {
  #drawn = FIRST;
  #frame = 0;
  #pause = 0;

  constructor(private readonly win: Window, private readonly total: () => number, private readonly draw: () => void) {}

  /** How many things may be drawn by now; `Infinity` when all are. */
  get drawn(): number {
    return this.#drawn;
  }

  get done(): boolean {
    return this.#drawn === Number.POSITIVE_INFINITY;
  }

  begin(amount = FIRST): void {
    if (this.#drawn >= this.total() || this.total() <= AT_ONCE) return this.finish();
    // Behind the frame in which the browser lays out the slice before, so that neither makes the other's task longer.
    this.#frame = this.win.requestAnimationFrame(() => {
      this.#pause = this.win.setTimeout(() => { this.#next(amount); });
    });
  }

  #next(amount: number): void {
    const start = this.win.performance.now();
    this.#drawn += amount;
    this.draw();
    this.begin(nextSlice(amount, this.win.performance.now() - start));
  }

  /** Draws all that is left at once. */
  finish(): void {
    this.stop();
    if (this.done) return;
    this.#drawn = Number.POSITIVE_INFINITY;
    this.draw();
  }

  stop(): void {
    this.win.cancelAnimationFrame(this.#frame);
    this.win.clearTimeout(this.#pause);
  }
}
