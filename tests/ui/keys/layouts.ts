import type { KeyPress } from '../../../src/ui/key-press';

type Modifier = 'shift' | 'alt' | 'ctrl' | 'meta' | 'AltGraph' | 'CapsLock';

/** A key press as a browser tells it: the sign, the place of the key, and what is held. */
export function pressed(key: string, code: string, ...held: readonly Modifier[]): KeyPress {
  const has = (modifier: Modifier): boolean => held.includes(modifier);
  return {
    key, code, shiftKey: has('shift'), altKey: has('alt'), ctrlKey: has('ctrl'), metaKey: has('meta'),
    isComposing: false, keyCode: 65, getModifierState: modifier => held.includes(modifier as Modifier),
  };
}

function row(signs: string, ...held: readonly Modifier[]): KeyPress[] {
  return [...signs].map((sign, at) => pressed(sign, `Digit${(at + 1) % 10}`, ...held));
}

/** The digit row from 1 to 0, with the signs that each layout types there. */
export const DIGIT_ROWS = {
  'QWERTY': row('1234567890'),
  'QWERTY with Caps Lock': row('1234567890', 'CapsLock'),
  'QWERTZ': row('1234567890'),
  'AZERTY with Shift': row('1234567890', 'shift'),
  'AZERTY with Caps Lock, on Windows': row('1234567890', 'CapsLock'),
  'AZERTY': row('&é"\'(-è_çà'),
  'AZERTY of a Mac': row('&é"\'(§è!çà'),
  'Belgian AZERTY': row('&é"\'(§è!çà'),
  'Czech': row('+ěščřžýáíé'),
  'digits at the right': [...'1234567890'].map(sign => pressed(sign, `Numpad${sign}`)),
};

/** Alt and 1 to 4. */
export const ALT_DIGITS = {
  'QWERTY': row('1234', 'alt'),
  'QWERTY with Caps Lock': row('1234', 'alt', 'CapsLock'),
  'AZERTY': row('&é"\'', 'alt'),
};

/** Option and 1 to 4: a Mac types signs. */
export const OPTION_DIGITS = {
  'US': row('¡™£¢', 'alt'),
  'British': row('¡€#¢', 'alt'),
  'German': row('¡“¶¢', 'alt'),
  'French': row('\uF8FFë“‘', 'alt'),
  'Spanish': row('|@#¢', 'alt'),
};

/** AltGr as Windows tells it now, as it told it before, and as Linux does. */
export const ALTGR_SIGNS = [
  pressed('@', 'Digit2', 'AltGraph'), pressed('#', 'Digit3', 'AltGraph'), pressed('{', 'Digit4', 'AltGraph'), pressed('¹', 'Digit1', 'AltGraph'),
  pressed('@', 'Digit2', 'ctrl', 'alt', 'AltGraph'), pressed('²', 'Digit2', 'ctrl', 'alt'), pressed('€', 'Digit4', 'ctrl', 'alt'),
  pressed('€', 'KeyE', 'AltGraph'), pressed('@', 'KeyQ', 'ctrl', 'alt', 'AltGraph'), pressed('ą', 'KeyA', 'ctrl', 'alt'), pressed('n', 'KeyN', 'AltGraph'),
];

/** What keys look like while an input method composes, and in WebKit just after. */
export const COMPOSING: readonly Partial<KeyboardEventInit>[] = [{ isComposing: true }, { keyCode: 229 }];
