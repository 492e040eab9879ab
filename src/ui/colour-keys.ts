import { type Colour, COLOURS } from '../core/session';
import type { Keyboard, MeantKey } from './key-press';

/** The colour that a key asks for where no words are typed: Alt and a digit. */
export function colourMeant({ digit, alt, ctrl, meta }: MeantKey): Colour | undefined {
  return alt && !ctrl && !meta && digit !== undefined ? COLOURS[digit - 1] : undefined;
}

/** The colour that a key asks for in a field of words, where no key may be taken that types something. */
export function colourMeantInField(meant: MeantKey, keyboard: Keyboard = 'other'): Colour | undefined {
  const { digit, alt, ctrl, meta } = meant;
  if (keyboard === 'other') return colourMeant(meant);
  return ctrl && !alt && !meta && digit !== undefined ? COLOURS[digit - 1] : undefined;
}

/** The keys as they are pressed in a field of words, for hints and labels. */
export function colourKeys(digits: string, keyboard: Keyboard = 'other'): string {
  return `${keyboard === 'apple' ? 'Ctrl' : 'Alt'}+${digits}`;
}
