/** Whoever waits longer than eight notices: the rest is for the piece that goes over, and for what the engine does in between. */
const SLICE_MILLISECONDS = 2;

/** Work that is done in slices, so that whoever types or scrolls meanwhile does not feel it. */
export class Slices {
  private begun = performance.now();

  /** To be awaited after each piece: lets others have their turn where the slice is used up. */
  async rest(): Promise<void> {
    if (performance.now() - this.begun < SLICE_MILLISECONDS) return;
    await nextTurn();
    this.beginAgain();
  }

  /** Time that was spent waiting for something else does not count. */
  beginAgain(): void {
    this.begun = performance.now();
  }
}

/** Behind what the app has to do by now. A timer would be held back for four milliseconds each time, twice as long as a slice. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
