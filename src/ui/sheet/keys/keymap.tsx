import { render } from 'preact';
import type { Colour } from '../../../core/session';
import { colourMeant, keyMeant, stepMeant, asOnKeyboard } from '../../key-press';
import type { KeyPress, MeantKey, Keyboard } from '../../key-press';
import type { Words } from '../../../i18n/words';

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
  | 'edit' | 'enter' | 'new-note' | 'new-cluster' | 'choose' | 'take-back' | 'merge' | 'split' | 'move-to' | 'move-menu' | 'loosen' | 'menu'
  | 'jump' | 'line' | 'done' | 'remove' | 'undo' | 'redo' | 'select-all' | 'toggle' | 'escape' | 'fit-all' | 'fit-selection' | 'find'
  | 'help' | 'tidy';

/** What is selected, as far as keys have another meaning for it. */
export type Selected = 'nothing' | 'clusters' | 'things';

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const PLAIN: Readonly<Record<string, PlainCommand>> = {
  'Enter': 'enter', 'F2': 'edit', 'r': 'edit', 'n': 'new-note', 'x': 'done', 'Delete': 'remove', 'Backspace': 'remove',
  'c': 'new-cluster', 'g': 'merge', 's': 'split', 'm': 'move-to', 'u': 'loosen', 'a': 'choose', 'ContextMenu': 'menu', 'j': 'jump',
  'l': 'line', 'Escape': 'escape', 't': 'tidy', 'f': 'fit-all',
};
const WITH_SHIFT: Readonly<Record<string, PlainCommand>> = { 'a': 'take-back', 'f': 'fit-selection', 'F10': 'menu' };
const WITH_CONTROL: Readonly<Record<string, PlainCommand>> = { 'a': 'select-all', 'f': 'find', ' ': 'toggle' };
/** Where Shift makes another sign than the digit: nobody can mean that digit then. */
const SHIFTED_DIGITS: Readonly<Record<number, PlainCommand>> = { 1: 'fit-all', 2: 'fit-selection' };
const ZOOM: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '_': -1 };

/** The one place that says which key does what. */
export function commandFor(press: KeyPress, selected: Selected): Command | undefined {
  const meant = keyMeant(press);
  return meant && commandOf(meant, selected);
}

function commandOf(meant: MeantKey, selected: Selected): Command | undefined {
  const direction = valueIn(DIRECTIONS, meant.key);
  if (direction) return arrow(meant, direction);
  const colour = colourMeant(meant);
  if (colour) return { name: 'recolour', colour };
  if (meant.alt) return undefined;
  if (meant.ctrl || meant.meta) return withControl(meant);
  return digit(meant, selected) ?? single(meant, selected);
}

function arrow({ alt, shift, ctrl, meta }: MeantKey, direction: Direction): Command {
  if (alt) return { name: 'reorder', by: direction === 'left' || direction === 'up' ? -1 : 1 };
  if (shift) return { name: 'go', direction, how: 'extend' };
  return { name: 'go', direction, how: ctrl || meta ? 'focus' : 'select' };
}

function withControl(meant: MeantKey): Command | undefined {
  const name = stepMeant(meant) ?? (meant.shift ? undefined : valueIn(WITH_CONTROL, meant.key));
  return name && { name };
}

/**
 * French keyboards type digits with Shift and signs without, and both are meant as the digit. The signs that energy and zoom are
 * counted with keep that meaning wherever they have one.
 */
function digit({ key, digit: at, shift }: MeantKey, selected: Selected): Command | undefined {
  if (at === undefined) return undefined;
  if (key === String(at) && selected !== 'nothing') return { name: 'digit', digit: at };
  if (isCounted(key) && (shift || selected !== 'things')) return undefined;
  if (shift) return shiftedDigit(at);
  return selected === 'nothing' ? undefined : { name: 'digit', digit: at };
}

function shiftedDigit(at: number): Command | undefined {
  const name = SHIFTED_DIGITS[at];
  return name && { name };
}

function isCounted(key: string): boolean {
  return key === '+' || key === '-' || key === '=';
}

function single({ key, shift, digit: place }: MeantKey, selected: Selected): Command | undefined {
  const by = place === undefined || isCounted(key) ? valueIn(ZOOM, key) : undefined;
  if (by) return { name: selected === 'clusters' ? 'energy' : 'zoom', by };
  if (key === '?') return { name: 'help' };
  if (key === 'Home' || key === 'End') return { name: 'edge', edge: key === 'Home' ? 'first' : 'last' };
  // Capitals are made by Caps Lock too; only a letter that is asked for with Shift has a meaning with it.
  const name = shift ? valueIn(WITH_SHIFT, key) ?? (key.length > 1 ? valueIn(PLAIN, key) : undefined) : valueIn(PLAIN, key);
  return name && { name };
}

function valueIn<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

type Line = readonly [key: string, does: string];

/** Draws every key of the sheet into a container, named as they stand on the keyboard; the result takes them down. */
export function mountKeys(container: HTMLElement, words: Words['sheet'], keyboard: Keyboard): () => void {
  render(
    groupsOf(words).map(([title, lines]) => (
      <section key={title}>
        <h3>{title}</h3>
        <dl>{lines.map(([key, does]) => <div key={key}><dt><kbd>{asOnKeyboard(key, keyboard)}</kbd></dt><dd>{does}</dd></div>)}</dl>
      </section>
    )),
    container,
  );
  return () => { render(null, container); };
}

function groupsOf(words: Words['sheet']): readonly (readonly [string, readonly Line[]])[] {
  const { keyGroups } = words;
  return [
    [keyGroups.go, going(words)],
    [keyGroups.write, writing(words)],
    [keyGroups.group, grouping(words)],
    [keyGroups.view, viewing(words)],
  ];
}

function going({ keys, keyNames }: Words['sheet']): Line[] {
  return [
    [keyNames.arrows, keys.arrows],
    [keyNames.shiftArrows, keys.extend],
    [keyNames.ctrlA, keys.all],
    [keyNames.shiftDrag, keys.lasso],
    [keyNames.ctrlF, keys.find],
    ['J', keys.jump],
    ['L', keys.line],
    [keyNames.menu, keys.menu],
    [keyNames.escape, keys.escape],
  ];
}

function writing({ keys, keyNames }: Words['sheet']): Line[] {
  return [
    [keyNames.enter, keys.enter],
    ['F2, R', keys.edit],
    ['N', keys.note],
    [keyNames.altEnter, keys.lineBreak],
    ['Alt + 1…4', keys.recolour],
    ['X', keys.done],
    [keyNames.delete, keys.remove],
    [keyNames.ctrlZ, keys.undo],
  ];
}

function grouping({ keys, keyNames }: Words['sheet']): Line[] {
  return [
    ['C', keys.cluster],
    ['1…9, 0', keys.digit],
    ['U', keys.loose],
    ['M', keys.move],
    [keyNames.altArrows, keys.reorder],
    ['G', keys.merge],
    ['S', keys.split],
    ['+ -', keys.energy],
    ['A', keys.ambition],
    [keyNames.shiftA, keys.takeBack],
  ];
}

function viewing({ keys, keyNames }: Words['sheet']): Line[] {
  return [
    ['+ -', keys.zoom],
    [keyNames.fit, keys.fit],
    [keyNames.fitSelection, keys.fitSelection],
    [keyNames.space, keys.pan],
    ['T', keys.tidy],
    ['?', keys.help],
  ];
}
