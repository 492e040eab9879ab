import { inNextTurn } from '../../ui/next-turn';

/** Whoever waits longer than eight notices: the rest is for the piece that goes over, and for what the engine does in between. */
const SLICE_MILLISECONDS = 2;

/** Work that is done in slices, so that whoever types or scrolls meanwhile does not feel it. */
export class Slices {
  private begun = performance.now();

  /** To be awaited after each piece: lets others have their turn where the slice is used up. */
  async rest(): Promise<void> {
    if (performance.now() - this.begun < SLICE_MILLISECONDS) return;
    await new Promise<void>((resolve) => { inNextTurn(resolve); });
    this.beginAgain();
  }

  /** Time that was spent waiting for something else does not count. */
  beginAgain(): void {
    this.begun = performance.now();
  }
}
