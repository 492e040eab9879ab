import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Session, SheetElement } from '../../core/session';
import type { Words } from '../../i18n/words';
import type { Point } from '../menu-item';
import type { Attention, AttentionStore, Drop, Edit } from './attention';
import type { Desk } from './desk';
import type { Command } from './keymap';
import type { SheetServices } from './sheet-services';

/** What every part of one drawn sheet shares. It stays the same object for as long as the sheet stands. */
export interface SheetView {
  readonly services: SheetServices;
  readonly words: Words['sheet'];
  readonly editable: boolean;
  /** Whether names of people may be shown. */
  readonly names: boolean;
  readonly attention: AttentionStore;
  session(): Session;
  /** Id of the thing's element in the document. */
  idOf(key: string): string;
  readonly desk: Desk;
  /** The words being edited are these now. */
  type(draft: string): void;
  /** Ends the edit with this id and keeps what was typed; `entered`: with Enter, which also opens the next new note. */
  finish(id: number, entered: boolean): void;
  run(command: Command): void;
  /** The things selected, in reading order. */
  selection(): readonly SheetElement[];
  /** Selects the thing, unless it is selected already, and shows all that can be done. */
  openMenu(key: string, at: MouseEvent | Point): void;
  toggleStep(key: string): void;
}

const Context = createContext<SheetView | undefined>(undefined);

export const SheetViewProvider = Context.Provider;

export function useSheet(): SheetView {
  const view = useContext(Context);
  if (view === undefined) throw new Error('A part of the sheet was drawn outside a sheet.');
  return view;
}

/** What people are doing with one thing. */
export interface Mark {
  readonly selected: boolean;
  readonly focused: boolean;
  readonly lifted: boolean;
  readonly drop: Drop['side'] | undefined;
  readonly edit: Edit | undefined;
}

function markOf({ selected, focus, lifted, drop, edit }: Attention, key: string): Mark {
  return {
    selected: selected.has(key),
    focused: focus === key,
    lifted: lifted.has(key),
    drop: drop?.key === key ? drop.side : undefined,
    edit: edit?.at === key ? edit : undefined,
  };
}

/** Draws the caller again when, and only when, something about this thing changed. */
export function useMark(key: string): Mark {
  const { attention } = useSheet();
  const [, again] = useState({});
  useLayoutEffect(() => attention.follow(key, () => { again({}); }), [attention, key]);
  return markOf(attention.now, key);
}
