import type { Composition } from '../../core/arrange/arrangement';
import type { Intent } from '../../core/operations';
import type { Place, Session } from '../../core/session';
import type { Words } from '../../i18n/words';
import type { PictureSource } from '../picture';
import type { Point } from '../../core/geometry';
import type { MenuItem } from '../menu-item';
import type { Sending, TypedDraft } from '../sending';
import type { Camera } from './viewport/camera';

/** What became of an intent; `reveal` is the offset that the operation pointed at, in the text after it. */
export type SheetActResult = { readonly done: true; readonly reveal?: number } | { readonly done: false };

/** Everything that the sheet asks of the world around it. It knows no vault, no workspace and no app. */
export interface SheetServices extends PictureSource {
  readonly words: Words;
  /** Numbers what is asked for, at once: it may have to wait, and a step back takes back only what was asked for before it. */
  readonly ask: () => number;
  /**
   * Runs the intent on the text of this moment and tells a refusal by itself. Settles after `update` has been called with
   * the session of the changed text. Should write synchronously where it can: the last call may come while the view closes.
   */
  readonly emit: (intent: Intent, asked: number) => Promise<SheetActResult>;
  /** The sentence that says what it did, or nothing where it was not done. */
  readonly undo: (asked: number) => unknown;
  readonly redo: (asked: number) => unknown;
  /** Whether there is something to take back or to do again; absent: nobody knows. */
  readonly canStep?: (direction: 'undo' | 'redo') => boolean;
  /** Does work that nobody waits for, and tells what goes wrong in it. */
  readonly told: (work: () => unknown) => void;
  /** Shows every key of the sheet. */
  readonly showKeys: () => void;
  /** Tells what happened, for a moment. */
  readonly tell: (sentence: string) => void;
  /** Says why something is not done. */
  readonly decline: (sentence: string) => void;
  /** Shows the place in an editor of the note, caret there. `session` is the one the place belongs to. */
  readonly jumpTo: (session: Session, place: Place) => void;
  /** Follows a link; modifier keys of the event tell where it opens. */
  readonly openLink: (target: string, internal: boolean, event: MouseEvent) => void;
  /** Page preview of an internal link. */
  readonly hoverLink: (target: string, anchor: HTMLElement, event: MouseEvent) => void;
  /** Shows a menu at the pointer or at a point of the container's window, in CSS pixels. */
  readonly openMenu: (at: MouseEvent | Point, items: readonly MenuItem[]) => void;
  /** Somebody activated the pupil's place in the middle. Absent: the place is only shown. */
  readonly drawPupil?: () => void;
  /** Room for the tools in the header of the view; absent, or in a hidden header: they stand in a strip above the paper. */
  readonly header?: HTMLElement;
  /** Where the last composition is kept for a pane of a size. */
  readonly compositions?: {
    get(pane: Pane): Composition | undefined;
    set(pane: Pane, composition: Composition): void;
  };
  /** Absent: what is typed is part of the state. */
  readonly drafts?: SheetDrafts;
  /** Pan, zoom, selection or draft is another one; keep it where views keep their state. Called at most once per frame. */
  readonly stateChanged?: (state: SheetState) => void;
}

export interface SheetOptions {
  /** `false`: only looked at, as on the screen of the room. Default `true`. */
  readonly editable?: boolean;
  /** `false`: names of people are not shown. Default `true`. */
  readonly names?: boolean;
}

/** Words that were being typed when the sheet or the app went away. */
export interface CutOff {
  readonly draft: TypedDraft;
  readonly sending: Sending;
}

/** Keeps the words that are typed on the sheet while they are in no note. */
export interface SheetDrafts {
  begin(draft: TypedDraft): Sending;
  /** What was cut off; whoever asks has it from then on. */
  take(): readonly CutOff[];
}

/** Pixels. */
export interface Pane {
  readonly width: number;
  readonly height: number;
}

/** Plain JSON, to be kept by the workspace and handed back to `restore`. */
export interface SheetState {
  /** Screen = sheet × `zoom` + (`x`, `y`), in CSS pixels; zoom 1 fills the pane. Absent: fit all. */
  readonly camera?: Camera;
  /** Keys of the selected things; they hold as long as the note stays parsed. */
  readonly selection?: readonly string[];
  /** Where `SheetServices` keep no drafts, and in what earlier versions left. */
  readonly draft?: TypedDraft;
}

export interface SheetHandle {
  update(session: Session): void;
  focus(): void;
  state(): SheetState;
  /** May be called before or after the first `update`; a draft is opened again for editing. */
  restore(state: SheetState): void;
  /** Emits what is being typed, if anything; call it before the note or the view goes away. */
  commitPending(): Promise<void>;
  /** Brings the thing into view and selects it. */
  reveal(key: string): void;
  /** The app looks different now: words may have another type. */
  restyled(): void;
  /** Commits what is pending and takes everything down. */
  destroy(): void;
}
