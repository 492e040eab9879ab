import { colourMeantInField, type Keyboard, keyMeant, type KeyPress, type MeantKey, stepMeant } from '../key-press';
import type { Capture, TargetChoice } from './use-capture';

/** Does what a key means in the bar; `false` where it means nothing here and belongs to the field. */
export function captureKey(press: KeyPress, capture: Capture, keyboard: Keyboard | undefined, close: () => void): boolean {
  const meant = keyMeant(press);
  if (!meant) return false;
  const colour = colourMeantInField(meant, keyboard);
  if (colour) capture.change({ colour });
  else if (!meant.alt) return plainKey(meant, capture, close);
  else if (meant.key === 'ArrowDown') capture.choosing.toggle();
  else return false;
  return true;
}

function plainKey(meant: MeantKey, { choosing, write, empty, step }: Capture, close: () => void): boolean {
  if (choosing.open && choosingKey(meant, choosing)) return true;
  const direction = stepMeant(meant);
  // An empty field has nothing of its own to take back: the key means the last act, as on the sheet.
  if (direction && empty) step(direction);
  else if (meant.key === 'Escape') close();
  else if (meant.key === 'Enter' && !meant.shift) write();
  else return false;
  return true;
}

function choosingKey({ key }: MeantKey, choosing: TargetChoice): boolean {
  if (key === 'ArrowDown') choosing.step(1);
  else if (key === 'ArrowUp') choosing.step(-1);
  else if (key === 'Enter') choosing.choose(choosing.targets[choosing.active]);
  else if (key === 'Escape') choosing.close();
  else return false;
  return true;
}
