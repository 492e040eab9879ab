import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Session, SheetElement } from '../../../core/session';
import type { Words } from '../../../i18n/words';
import type { Point } from '../../../core/geometry';
import type { Edit, ViewState, ViewStore } from '../acts/view-state';
import type { Command } from '../keys/keymap';
import type { SheetServices } from '../sheet-services';
import type { Viewport } from '../viewport/viewport';

/** What every part of one drawn sheet shares. It stays the same object for as long as the sheet stands. */
export interface SheetContext {
  readonly services: SheetServices;
  readonly words: Words['sheet'];
  readonly editable: boolean;
  /** Whether names of people may be shown. */
  readonly names: boolean;
  readonly store: ViewStore;
  session(): Session;
  /** Id of the thing's element in the document. */
  idOf(key: string): string;
  readonly viewport: Viewport;
  /** The words being edited are these now. */
  type(draft: string): void;
  /** What stands in the field that is open. */
  readonly draft: string;
  /** Ends the edit with this id and keeps what was typed; `entered`: with Enter, which also opens the next new note. */
  finish(id: number, entered: boolean): void;
  run(command: Command): void;
  /** The things selected, in reading order. */
  selection(): readonly SheetElement[];
  /** Selects the thing, unless it is selected already, and shows all that can be done. */
  openMenu(key: string, at: MouseEvent | Point): void;
  toggleStep(key: string): void;
  /** The drawn element of a thing; one in a folded group has none. */
  drawn(key: string): HTMLElement | undefined;
  /** How a thing is called in a sentence. */
  nameOf(key: string): string;
  /** Comes near enough to write in a field whose words are of that size, in em of the sheet. */
  approach(field: HTMLElement, size: number): void;
}

const Context = createContext<SheetContext | undefined>(undefined);

export const SheetViewProvider = Context.Provider;

export function useSheet(): SheetContext {
  const view = useContext(Context);
  if (view === undefined) throw new Error('A part of the sheet was drawn outside a sheet.');
  return view;
}

const Size = createContext<number | undefined>(undefined);

export const SheetSizeProvider = Size.Provider;

/** The size of the sheet's words in its own pixels, at zoom 1; for what cannot be said in em. */
export function useSheetSize(): number {
  const size = useContext(Size);
  if (size === undefined) throw new Error('A part of the sheet was drawn without its size.');
  return size;
}

/** What people are doing with one thing. */
export interface Mark {
  readonly selected: boolean;
  readonly focused: boolean;
  readonly lifted: boolean;
  readonly edit: Edit | undefined;
}

function markOf({ selected, focus, lifted, edit }: ViewState, key: string): Mark {
  return {
    selected: selected.has(key),
    focused: focus === key,
    lifted: lifted.has(key),
    edit: edit?.at === key ? edit : undefined,
  };
}

/** Draws the caller again when, and only when, something about this thing changed. */
export function useMark(key: string): Mark {
  const { store } = useSheet();
  const [, again] = useState({});
  useLayoutEffect(() => store.follow(key, () => { again({}); }), [store, key]);
  return markOf(store.now, key);
}
