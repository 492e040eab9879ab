import type { Colour, Facet, Session } from '../../core/session';
import type { Target } from '../../core/target';
import type { Words } from '../../i18n/words';
import type { Keyboard } from '../key-press';
import type { Sending } from '../sending';

/** What stands in the bar and is in no note yet. */
export interface CaptureDraft {
  readonly text: string;
  /** Absent: the colour of the phase. */
  readonly colour?: Colour | undefined;
  /** What the note is beside its colour, where that has facets. */
  readonly facet?: Facet | undefined;
  /** It asks attention first. */
  readonly first?: boolean | undefined;
  /** Absent: loose on the sheet. */
  readonly target?: Target | undefined;
  /** The phase that colour and target were chosen in: they go with it. */
  readonly phase?: number | undefined;
}

/** Where the notes go, and what they are. */
export type CaptureMark = Pick<CaptureDraft, 'target' | 'facet' | 'first'>;

export interface GoneNote {
  readonly name: string;
  /** Brings the words that were typed for it into this bar. */
  readonly take: () => void;
}

export interface CaptureServices {
  readonly words: Words['capture'];
  /** Default `other`. */
  readonly keyboard?: Keyboard;
  /** Name of the session that is written to. */
  readonly name: () => string;
  /** The colour in which the running phase writes. */
  readonly phaseColour: (session: Session) => Colour;
  /** Writes notes from lines as they were typed; gives a sentence where it could not be done. */
  readonly write: (lines: readonly string[], colour: Colour, draft: CaptureMark) => Promise<string | undefined>;
  /** Takes back the last act, or does again what was taken back; `false` where that was not possible (it has been told). */
  readonly step: (direction: 'undo' | 'redo') => Promise<boolean>;
  /** Does work that nobody waits for, and tells what goes wrong in it. */
  readonly told: (work: () => unknown) => void;
  /** Called with every change, before anything else can happen to the words. */
  readonly keep: (draft: CaptureDraft) => void;
  /** Keeps words that left the field until it is told what became of them, also after the bar was closed. */
  readonly send: (text: string) => Sending;
  /** Sessions that are gone while words for them are kept. */
  readonly gone: () => readonly GoneNote[];
  readonly close: () => void;
}

export interface CaptureHandle {
  update(session: Session): void;
  /** Changes the words in the field, for who has others to add. */
  change(change: (text: string) => string): void;
  /** The note is gone; the words stay. */
  gone(): void;
  focus(): void;
  destroy(): void;
}
