import type { Editor, TFile } from 'obsidian';
import type { Refusal } from '../../core/result';

/** How something is asked for. */
export interface Asking {
  /** The editor that is spoken of. */
  readonly editor?: Editor | undefined;
  /** When, as `ask` numbered it; absent: now. */
  readonly asked?: number | undefined;
}

/** What became of an intent. `failed`: it could not be written; the note is as it was. */
export type ActResult =
  | { readonly kind: 'done'; readonly reveal?: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What became of an undo or redo. `changed`: somebody else wrote in the same place since, so it cannot be taken back. */
export type UndoResult = 'done' | 'nothing' | 'changed' | Refusal;

/** Carries a refusal out of `vault.process`, so that a refused intent writes nothing at all. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Nothing is left to undo or redo, or somebody else changed that place since. */
export class NoStep extends Error {
  constructor(readonly why: 'nothing' | 'changed') {
    super(why);
  }
}

/** The editor that holds the note takes no changes. */
export class NotTaken extends Error {}

/** A pane took up the note while the file was being changed behind it. */
export class PaneOpened extends Error {}

/** What goes wrong while no act is waiting to tell of it. */
export interface Troubles {
  /** A view could not show a note. */
  watching(error: unknown): void;
  /** The app did not save a note when it was asked to. */
  saving(file: TFile, error: unknown): void;
  /** The note was deleted before one could know that these words were in it for good. */
  deleted(path: string, words: string): void;
  /** The app brought back a text from before, and with it the note has lost words that were just written. */
  undone(file: TFile, words: string): void;
}
