/**
 * The same text in memory of its own. Engines keep a slice as a window on the text that it was cut from, and with it every
 * state of the note that some block stems from.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
