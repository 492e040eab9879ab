import type { Colour } from '../../core/session';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What a key asks for. Whether it can be done is decided by whoever does it. */
export type Command =
  | { readonly name: 'go'; readonly direction: Direction; readonly how: 'select' | 'extend' | 'focus' }
  | { readonly name: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly name: 'reorder'; readonly by: -1 | 1 }
  | { readonly name: 'digit'; readonly digit: number }
  | { readonly name: 'recolour'; readonly colour: Colour }
  | { readonly name: 'energy'; readonly by: -1 | 1 }
  | { readonly name: 'zoom'; readonly by: -1 | 1 }
  | { readonly name: PlainCommand };

export type PlainCommand =
  | 'edit' | 'new-note' | 'new-cluster' | 'choose' | 'take-back' | 'merge' | 'split' | 'move-menu' | 'menu' | 'jump' | 'line'
  | 'done' | 'remove' | 'undo' | 'redo' | 'select-all' | 'toggle' | 'escape' | 'fit-all' | 'fit-selection' | 'help' | 'tidy';

/** A key press, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What is selected, as far as keys have another meaning for it. */
export type Selected = 'nothing' | 'clusters' | 'things';

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const COLOURS: readonly Colour[] = ['yellow', 'pink', 'green', 'large'];
const PLAIN: Readonly<Record<string, PlainCommand>> = {
  'Enter': 'edit', 'F2': 'edit', 'r': 'edit', 'n': 'new-note', 'x': 'done', 'Delete': 'remove', 'Backspace': 'remove',
  'c': 'new-cluster', 'g': 'merge', 's': 'split', 'm': 'move-menu', 'a': 'choose', 'A': 'take-back',
  'ContextMenu': 'menu', 'j': 'jump', 'l': 'line', 'Escape': 'escape', '?': 'help', 't': 'tidy',
};

/** The one place that says which key does what. */
export function commandFor(press: KeyPress, selected: Selected): Command | undefined {
  const direction = Object.hasOwn(DIRECTIONS, press.key) ? DIRECTIONS[press.key] : undefined;
  if (direction) return arrow(press, direction);
  if (press.altKey) return withAlt(press);
  if (press.ctrlKey || press.metaKey) return withControl(press);
  if (press.shiftKey && press.key === 'F10') return { name: 'menu' };
  if (press.shiftKey && press.code === 'Digit1') return { name: 'fit-all' };
  if (press.shiftKey && press.code === 'Digit2') return { name: 'fit-selection' };
  return single(press.key, selected);
}

function arrow(press: KeyPress, direction: Direction): Command {
  if (press.altKey) return { name: 'reorder', by: direction === 'left' || direction === 'up' ? -1 : 1 };
  if (press.shiftKey) return { name: 'go', direction, how: 'extend' };
  return { name: 'go', direction, how: press.ctrlKey || press.metaKey ? 'focus' : 'select' };
}

function withAlt(press: KeyPress): Command | undefined {
  const digit = /^Digit([1-4])$/.exec(press.code)?.[1];
  const colour = digit === undefined ? undefined : COLOURS[Number(digit) - 1];
  return colour && { name: 'recolour', colour };
}

function withControl(press: KeyPress): Command | undefined {
  switch (press.key.toLowerCase()) {
    case 'a': return { name: 'select-all' };
    case 'z': return { name: press.shiftKey ? 'redo' : 'undo' };
    case 'y': return { name: 'redo' };
    case ' ': return { name: 'toggle' };
    default: return undefined;
  }
}

function single(key: string, selected: Selected): Command | undefined {
  if (/^[0-9]$/.test(key)) return selected === 'nothing' ? undefined : { name: 'digit', digit: Number(key) };
  if (key === '+' || key === '=') return { name: selected === 'clusters' ? 'energy' : 'zoom', by: 1 };
  if (key === '-' || key === '_') return { name: selected === 'clusters' ? 'energy' : 'zoom', by: -1 };
  if (key === 'Home' || key === 'End') return { name: 'edge', edge: key === 'Home' ? 'first' : 'last' };
  const plain = Object.hasOwn(PLAIN, key) ? PLAIN[key] : undefined;
  return plain && { name: plain };
}
