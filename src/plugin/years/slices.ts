/** Whoever waits for it longer than eight notices; the rest is for collecting what was read and thrown away. */
const SLICE_MILLISECONDS = 6;
/** Below this the app has time to draw in between. */
const PAUSE_MILLISECONDS = 0;
/** One piece that took long says less with every piece after it. */
const FADING = 0.98;

/** Work that is done in slices, so that whoever types or scrolls meanwhile does not feel it. */
export class Slices {
  private begun = performance.now();
  private rested = this.begun;
  /** What the next piece may take, as the pieces before it did. */
  private expected = 0;

  /** To be awaited after each piece: lets others have their turn where the slice is used up, or the next piece would not fit. */
  async rest(): Promise<void> {
    const now = performance.now();
    this.expected = Math.max(now - this.rested, this.expected * FADING);
    this.rested = now;
    if (now - this.begun + this.expected < SLICE_MILLISECONDS) return;
    await new Promise((resolve) => { window.setTimeout(resolve, PAUSE_MILLISECONDS); });
    this.beginAgain();
  }

  /** Time that was spent waiting for something else does not count. */
  beginAgain(): void {
    this.begun = performance.now();
    this.rested = this.begun;
  }
}
