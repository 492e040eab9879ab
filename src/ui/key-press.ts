import { type Colour, COLOURS } from '../core/session';
import { elementOf } from './element-of';

/** A key press as the browser tells it; what it leaves out counts as not pressed. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing?: boolean;
  /** Old, and still the only way in which WebKit tells that an Enter or Esc ends a composition. */
  readonly keyCode?: number;
  getModifierState?(modifier: string): boolean;
}

/** The key that somebody meant, whatever the layout. */
export interface MeantKey {
  /** A letter in lower case, the sign that is typed, or the name of the key (`Enter`). */
  readonly key: string;
  /** The digit that is typed, else the one whose place in the row above the letters it has. */
  readonly digit: number | undefined;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

/** What is typed on. Option, the Alt of Apple, types signs of its own (€ # @), which a field of words needs. */
export type Keyboard = 'apple' | 'other';

const COMPOSING = 229;

/** The one place that reads a key press. `undefined`: an input method is composing, and the key belongs to it. */
export function keyMeant(press: KeyPress): MeantKey | undefined {
  if (press.isComposing === true || press.keyCode === COMPOSING || press.key === 'Process') return undefined;
  const third = isThirdLevel(press);
  const sign = third && /^[^\p{L}\p{N}]$/u.test(press.key);
  return {
    key: letterOf(press),
    digit: third ? undefined : digitOf(press),
    shift: press.shiftKey,
    alt: !sign && (press.altKey || third),
    ctrl: !sign && press.ctrlKey,
    meta: press.metaKey,
  };
}

/** AltGr asks for the third sign of a key; Windows also tells it as Ctrl with Alt. */
function isThirdLevel(press: KeyPress): boolean {
  return press.getModifierState?.('AltGraph') === true || (press.ctrlKey && press.altKey);
}

/** Caps Lock makes capitals too, so they say nothing about Shift. Keys of another script mean the Latin letters at their places. */
function letterOf({ key, code }: KeyPress): string {
  if ([...key].length !== 1) return key;
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  return (latin !== undefined && /(?!\p{Script=Latin})\p{L}/u.test(key) ? latin : key).toLowerCase();
}

function digitOf({ key, code, altKey }: KeyPress): number | undefined {
  // Windows types any sign by its number, with Alt and the digits at the right.
  if (/^\d$/.test(key)) return altKey && code.startsWith('Numpad') ? undefined : Number(key);
  const place = /^Digit(\d)$/.exec(code)?.[1];
  return place === undefined ? undefined : Number(place);
}

/** The step through what was done that a key asks for: Ctrl+Z back, Ctrl+Y and Ctrl+Shift+Z on again. */
export function stepMeant({ key, shift, alt, ctrl, meta }: MeantKey): 'undo' | 'redo' | undefined {
  if (alt || !(ctrl || meta)) return undefined;
  if (key === 'z') return shift ? 'redo' : 'undo';
  return key === 'y' && !shift ? 'redo' : undefined;
}

/** The names of keys as they stand on the keys of this keyboard. */
export function asOnKeyboard(names: string, keyboard: Keyboard = 'other'): string {
  return keyboard === 'apple' ? names.replace(/\bAlt\b/g, 'Option').replace(/\bCtrl\b/g, 'Cmd') : names;
}

/** The colour that a key asks for where no words are typed: Alt and a digit. */
export function colourMeant({ digit, alt, ctrl, meta }: MeantKey): Colour | undefined {
  return alt && !ctrl && !meta && digit !== undefined ? COLOURS[digit - 1] : undefined;
}

/** The colour that a key asks for in a field of words. */
export function colourMeantInField(meant: MeantKey, keyboard: Keyboard = 'other'): Colour | undefined {
  return COLOURS[(digitMeantInField(meant, keyboard) ?? 0) - 1];
}

/** The digit of a command in a field of words, where no key may be taken that types something; the caller looks at Shift. */
export function digitMeantInField({ digit, alt, ctrl, meta }: MeantKey, keyboard: Keyboard = 'other'): number | undefined {
  const [held, other] = keyboard === 'apple' ? [ctrl, alt] : [alt, ctrl];
  return held && !other && !meta ? digit : undefined;
}

/** The keys as they are pressed in a field of words, for hints and labels. */
export function colourKeys(digits: string, keyboard: Keyboard = 'other'): string {
  return `${keyboard === 'apple' ? 'Ctrl' : 'Alt'}+${digits}`;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The arrows within one stop of Tab; with `press` the one that is come to is chosen at once, as in a group of radio buttons. */
export function stepAmong(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, selector: string, press = false): void {
  const by = STEPS[keyMeant(event)?.key ?? ''];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex(one => one === event.target || one.contains(elementOf(event.target)));
  const next = all[(at + by + all.length) % Math.max(1, all.length)];
  if (at < 0 || !next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  if (press) next.click();
}
