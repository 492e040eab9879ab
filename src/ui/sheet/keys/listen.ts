import { keyMeant } from '../../key-press';
import type { MeantKey } from '../../key-press';
import { watchSize } from '../../watch-size';
import type { Point } from '../../../core/geometry';
import type { ViewStore } from '../acts/view-state';
import type { Commands } from '../acts/commands';
import type { Viewport } from '../viewport/viewport';
import { pointedAt } from '../pointer/pointer';
import { elementOf } from '../../element-of';
import type { Pointer } from '../pointer/pointer';
import { commandFor } from './keymap';

const FIELDS = 'textarea, input:not([type="checkbox"]), [contenteditable]';

interface Listening {
  readonly viewport: Viewport;
  /** The tree, which has the keyboard. */
  readonly tree: () => HTMLElement | null;
  readonly pointer: Pointer;
  readonly commands: Commands;
  readonly store: ViewStore;
  /** The pane has another size, or type has come. */
  readonly resized: () => void;
  readonly openMenu: (key: string | undefined, at: MouseEvent | Point) => void;
  readonly idOf: (key: string) => string;
  readonly changed: () => void;
}

/** Puts ears on the sheet; returns how to take them off. Everything is bound to the window that the sheet is in. */
export function listen(to: Listening): () => void {
  const { viewport, pointer, store } = to;
  const off = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(type: Type, act: (event: HTMLElementEventMap[Type]) => void): void => {
    viewport.element.addEventListener(type, act, { signal: off.signal, passive: false });
  };
  on('pointerdown', event => { pointer.down(event); });
  on('mousedown', event => { if (pointer.keepsKeyboard(event)) event.preventDefault(); });
  on('pointermove', event => { pointer.move(event); });
  on('pointerup', event => { pointer.up(event); });
  on('pointercancel', () => { pointer.cancel(); });
  on('wheel', event => { viewport.turnWheel(event); });
  on('keydown', event => { pressKey(to, event); });
  on('keyup', event => { if (event.key === ' ') pointer.panning = false; });
  on('focusout', () => { pointer.panning = false; });
  on('contextmenu', event => { askMenu(to, event); });
  on('dragstart', decline);
  const unwatch = store.watch(before => {
    if (before.focus !== store.now.focus || before.selected !== store.now.selected) tellFocus(to);
  });
  const unsize = watchSize(to.viewport.element, to.resized);
  const { fonts }: Partial<Pick<Document, 'fonts'>> = viewport.element.ownerDocument;
  fonts?.addEventListener('loadingdone', to.resized, { signal: off.signal });
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

function pressKey({ pointer, commands }: Listening, event: KeyboardEvent): void {
  const meant = keyMeant(event);
  if (!meant || isTyping(event) || pressesButton(meant, event)) return;
  if (meant.key === 'Escape' && pointer.busy) {
    event.preventDefault();
    pointer.cancel();
    return;
  }
  if (meant.key === ' ' && !meant.ctrl && !meant.meta) {
    event.preventDefault();
    pointer.panning = true;
    return;
  }
  const command = commandFor(event, commands.selected());
  // Esc without anything to let go of or to fold belongs to the app.
  if (!command || (command.name === 'escape' && !commands.holds)) return;
  event.preventDefault();
  event.stopPropagation();
  commands.run(command);
}

function askMenu({ pointer, openMenu }: Listening, event: MouseEvent): void {
  if (isTyping(event)) return;
  event.preventDefault();
  // A finger that stays asks for the menu by itself when it lets go; keys have a command of their own.
  if (pointer.pressed || event.button !== 2) return;
  openMenu(pointedAt(event.target).key, event);
}

function isTyping(event: Event): boolean {
  return elementOf(event.target)?.matches(FIELDS) === true;
}

// A button or link that has the keyboard is meant by the keys that press it.
function pressesButton({ key }: MeantKey, { target }: Event): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  return elementOf(target)?.closest('button, a[href], input') != null;
}

// The keyboard stays with the sheet itself; which thing it is at is told, so that nothing is lost when a thing is drawn anew.
function tellFocus({ tree, store, idOf, changed }: Listening): void {
  const { focus } = store.now;
  if (focus === undefined) tree()?.removeAttribute('aria-activedescendant');
  else tree()?.setAttribute('aria-activedescendant', idOf(focus));
  changed();
}
