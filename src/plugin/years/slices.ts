const SLICE_MILLISECONDS = 8;
/** Below this the app has time to draw in between. */
const PAUSE_MILLISECONDS = 0;

/** Work that is done in slices, so that whoever types or scrolls meanwhile does not feel it. */
export class Slices {
  private begun = performance.now();

  /** To be awaited after each piece: lets others have their turn where the slice is used up, or the next piece would not fit. */
  async rest(nextMilliseconds = 0): Promise<void> {
    if (performance.now() - this.begun + nextMilliseconds < SLICE_MILLISECONDS) return;
    await new Promise((resolve) => { window.setTimeout(resolve, PAUSE_MILLISECONDS); });
    this.begun = performance.now();
  }

  /** Time that was spent waiting for something else does not count. */
  beginAgain(): void {
    this.begun = performance.now();
  }
}
