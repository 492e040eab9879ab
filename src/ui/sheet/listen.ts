import { keyMeant } from '../key-press';
import type { MeantKey } from '../key-press';
import type { Point } from '../menu-item';
import type { AttentionStore } from './attention';
import type { CommandDesk } from './command-desk';
import type { Desk } from './desk';
import { pointedAt } from './hands';
import type { Hands } from './hands';
import { commandFor } from './keymap';
import { turnWheel } from './wheel';

const FIELDS = 'textarea, input:not([type="checkbox"]), [contenteditable]';

interface Listening {
  readonly desk: Desk;
  readonly hands: Hands;
  readonly commands: CommandDesk;
  readonly attention: AttentionStore;
  /** The window has another size. */
  readonly resized: () => void;
  /** The sheet has. */
  readonly grown: () => void;
  readonly openMenu: (key: string | undefined, at: MouseEvent | Point) => void;
  readonly idOf: (key: string) => string;
  readonly changed: () => void;
}

/** Puts ears on the sheet; returns how to take them off. Everything is bound to the window that the sheet is in. */
export function listen(to: Listening): () => void {
  const { desk, hands, attention } = to;
  const { viewport } = desk;
  const off = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(type: Type, act: (event: HTMLElementEventMap[Type]) => void): void => {
    viewport.addEventListener(type, act, { signal: off.signal, passive: false });
  };
  on('pointerdown', event => { hands.down(event); });
  on('pointermove', event => { hands.move(event); });
  on('pointerup', event => { hands.up(event); });
  on('pointercancel', () => { hands.cancel(); });
  on('wheel', event => { turnWheel(desk, event); });
  on('keydown', event => { pressKey(to, event); });
  on('keyup', event => { if (event.key === ' ') hands.panning = false; });
  on('blur', () => { hands.panning = false; });
  on('contextmenu', event => { askMenu(to, event); });
  on('dragstart', decline);
  const unwatch = attention.watch(() => { tellFocus(to); });
  const unsize = watchSizes(to);
  return () => {
    off.abort();
    unwatch();
    unsize();
  };
}

// A drag of the browser itself, of a link or picture on a note, would take the pointer away.
function decline(event: DragEvent): void {
  event.preventDefault();
}

function pressKey({ hands, commands, attention }: Listening, event: KeyboardEvent): void {
  const meant = keyMeant(event);
  if (!meant || isTyping(event) || pressesButton(meant, event)) return;
  if (meant.key === 'Escape' && hands.busy) {
    event.preventDefault();
    hands.cancel();
    return;
  }
  if (meant.key === ' ' && !meant.ctrl && !meant.meta) {
    event.preventDefault();
    hands.panning = true;
    return;
  }
  const command = commandFor(event, commands.selected());
  // Esc without anything to let go of belongs to the app.
  if (!command || (command.name === 'escape' && attention.now.selected.size === 0)) return;
  event.preventDefault();
  event.stopPropagation();
  commands.run(command);
}

function askMenu({ hands, openMenu }: Listening, event: MouseEvent): void {
  if (isTyping(event)) return;
  event.preventDefault();
  // A finger that stays asks for the menu by itself when it lets go; keys have a command of their own.
  if (hands.pressed || event.button !== 2) return;
  openMenu(pointedAt(event.target).key, event);
}

function isTyping(event: Event): boolean {
  return event.target instanceof Object && 'matches' in event.target && (event.target as Element).matches(FIELDS);
}

// A button or link that has the keyboard is meant by the keys that press it.
function pressesButton({ key }: MeantKey, { target }: Event): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  return target instanceof Object && 'closest' in target && (target as Element).closest('button, a[href], input') !== null;
}

// The keyboard stays with the sheet itself; which thing it is at is told, so that nothing is lost when a thing is drawn anew.
function tellFocus({ desk, attention, idOf, changed }: Listening): void {
  const { focus } = attention.now;
  if (focus === undefined) desk.viewport.removeAttribute('aria-activedescendant');
  else desk.viewport.setAttribute('aria-activedescendant', idOf(focus));
  changed();
}

function watchSizes({ desk, resized, grown }: Listening): () => void {
  const { ResizeObserver } = desk.win as Window & Partial<Pick<typeof window, 'ResizeObserver'>>;
  if (!ResizeObserver) return () => undefined;
  const ofWindow = new ResizeObserver(resized);
  const ofSheet = new ResizeObserver(grown);
  ofWindow.observe(desk.viewport);
  ofSheet.observe(desk.layer);
  return () => {
    ofWindow.disconnect();
    ofSheet.disconnect();
  };
}
