import type { KeymapEventListener, Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from '../platform';
import { Strict } from '../strict';

interface Handler { scope: Scope; modifiers: string | null; key: string | null; func: KeymapEventListener }

const isMod = (event: KeyboardEvent | MouseEvent | TouchEvent): boolean => (Platform.isMacOS ? event.metaKey : event.ctrlKey);

function pressedModifiers(event: KeyboardEvent): string {
  const pressed = [event.altKey && 'Alt', event.ctrlKey && 'Ctrl', event.metaKey && 'Meta', event.shiftKey && 'Shift'];
  return pressed.filter(Boolean).join(',');
}

function wanted(modifiers: Modifier[]): string {
  const names = modifiers.map(modifier => (modifier === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : modifier));
  return names.sort().join(',');
}

export class Scope extends Strict {
  private handlers: Handler[] = [];
  constructor(private readonly parent: Scope | null = null) { super(); }

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): Handler {
    const handler = { scope: this, modifiers: modifiers && wanted(modifiers), key, func };
    this.handlers.unshift(handler);
    return handler;
  }

  unregister(handler: Handler): void {
    this.handlers.remove(handler);
  }

  /** `false` when a handler wants the event to go no further. */
  handleKey(event: KeyboardEvent): unknown {
    const modifiers = pressedModifiers(event);
    const context = { vkey: event.key, modifiers, key: event.key };
    for (const handler of this.handlers) {
      const fits = (handler.modifiers === null || handler.modifiers === modifiers)
        && (handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase());
      if (fits && handler.func(event, context) === false) return false;
    }
    return this.parent?.handleKey(event);
  }
}

export class Keymap extends Strict {
  private readonly scopes: Scope[] = [];
  constructor(private readonly rootScope: Scope, private readonly viewScope: () => Scope | null) { super(); }

  pushScope(scope: Scope): void {
    this.scopes.remove(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.scopes.remove(scope);
  }

  listenTo(win: Window): void {
    win.addEventListener('keydown', event => this.handle(event), true);
  }

  private handle(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const scope = this.scopes.at(-1) ?? this.viewScope() ?? this.rootScope;
    if (scope.handleKey(event) !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const pressed = { Mod: isMod(event), Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey };
    return pressed[modifier];
  }

  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    const isMiddle = 'button' in event && event.button === 1;
    if (!isMod(event) && !isMiddle) return false;
    if (event.altKey) return event.shiftKey ? 'window' : 'split';
    return 'tab';
  }
}
