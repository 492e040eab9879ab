import { COLOURS } from './colour-choice';
import type { Capture, TargetChoice } from './use-capture';

/** Does what a key means in the bar; `false` where it means nothing here and belongs to the field. */
export function captureKey(event: KeyboardEvent, capture: Capture, close: () => void): boolean {
  // Enter may only confirm what an input method composes.
  if (event.isComposing) return false;
  return event.altKey ? altKey(event, capture) : plainKey(event, capture, close);
}

function altKey(event: KeyboardEvent, { change, choosing }: Capture): boolean {
  // By place on the keyboard: with Alt, macOS makes another character of the digit.
  const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
  if (digit !== undefined) change({ colour: COLOURS[Number(digit) - 1] });
  else if (event.key === 'ArrowDown') choosing.toggle();
  else return false;
  return true;
}

function plainKey(event: KeyboardEvent, { choosing, write }: Capture, close: () => void): boolean {
  if (choosing.open && choosingKey(event, choosing)) return true;
  if (event.key === 'Escape') close();
  else if (event.key === 'Enter' && !event.shiftKey) void write();
  else return false;
  return true;
}

function choosingKey({ key }: KeyboardEvent, choosing: TargetChoice): boolean {
  if (key === 'ArrowDown') choosing.step(1);
  else if (key === 'ArrowUp') choosing.step(-1);
  else if (key === 'Enter') choosing.choose(choosing.targets[choosing.active]);
  else if (key === 'Escape') choosing.close();
  else return false;
  return true;
}
