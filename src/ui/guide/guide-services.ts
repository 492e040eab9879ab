import type { Resolve, WallTime } from '../../core/agenda';
import type { Silence } from '../../core/agenda/silence';
import type { Language } from '../../core/language';
import type { Intent } from '../../core/operations';
import type { Colour, Place, Session } from '../../core/session';
import type { Words } from '../../i18n/words';
import type { ConversationDefinition } from '../../method/conversation';
import type { Wording } from '../../method/wording';
import type { Keyboard } from '../key-press';

/** What became of an intent. */
export interface GuideActResult {
  readonly done: boolean;
}

/** Everything that the guide asks of the world around it. It knows no vault, no workspace, no clock and no app. */
export interface GuideServices {
  readonly words: Words;
  readonly keyboard?: Keyboard;
  /** Does work that nobody waits for, and tells what goes wrong in it. */
  readonly told: (work: () => unknown) => void;
  /** What the method says, in the facilitator's language, with the user's own wording laid over it. */
  readonly wording: Wording;
  /** The same in the language of a note: for words that are written into it. */
  readonly wordingIn?: (language: Language) => Wording;
  /** The kind of conversation that is led, with the user's own minutes laid over it. */
  readonly conversation: ConversationDefinition;
  /** Reads local times in the zone of the device: `local => new Date(local).getTime()`. */
  readonly resolve?: Resolve;
  /** The local time of this moment, as the course writes it; asked when somebody acts, not when something is drawn. */
  readonly now: () => WallTime;
  /** The moment, in milliseconds, for what is counted in seconds. */
  readonly moment: () => number;
  /** The same things in an order of chance. */
  readonly shuffled: <Thing>(things: readonly Thing[]) => readonly Thing[];
  /** Takes back the last act on the note in view. */
  readonly undo?: () => void;
  readonly redo?: () => void;
  /** Moves the meeting to a phase (1–7, or 8 to close), with caret and view, as the commands do. Settles as `emit` does. */
  readonly goToPhase: (phase: number) => Promise<unknown>;
  /** Shows the place in an editor of the note, caret there. `session` is the one the place belongs to. */
  readonly jumpTo: (session: Session, place: Place) => void;
  readonly openSheet: () => void;
  /** Opens the capture bar in a colour. */
  readonly capture: (colour: Colour) => void;
  /** Picks a photo of the wall and embeds it under the last phase. */
  readonly attachPhoto: () => void;
  readonly drawPupil: () => void;
  /** What the school takes home of a meeting that is closed. */
  readonly takeHome?: readonly NamedAct[];
  /** Picks the file or note that holds the school's Evi outcomes and links it under the preparation. */
  readonly attachEvi: () => void;
  /** Starts a new session; offered while no session is open. */
  readonly newSession?: () => void;
  /** The question for the screen of the room, or `undefined` to take it off. Absent where there is no such screen. */
  readonly showInRoom?: (question: string | undefined) => void;
}

export interface NamedAct {
  readonly name: string;
  readonly act: () => void;
}

/** What belongs to one note: words still on their way when another note comes into view must reach this one. */
export interface NoteServices {
  /** Stays the same for as long as it is the same note, also when that is renamed. */
  readonly id: string;
  /** Runs the intent on the text of this moment and tells a refusal by itself. Settles after `update` came with the changed text. */
  readonly emit: (intent: Intent) => Promise<GuideActResult>;
  /** Words typed but not yet committed, by field; kept through a restart. */
  readonly drafts: FieldDrafts;
  /** Begins, holds or ends a stretch of writing in silence. */
  readonly setSilence?: (silence: Silence | undefined) => void;
  /** Draws what the group sees into the place that the guide keeps for it (54 px high), and gives what takes it down again. */
  readonly mountStrip?: (slot: HTMLElement) => () => void;
}

/** The draft of words that no field can take any more. */
export const RESCUED = 'rescued';

export interface FieldDrafts {
  get(field: string): string | undefined;
  /** The fields that have one. */
  names(): readonly string[];
  /** `undefined` forgets the draft: its words are in the note now, or were emptied on purpose. */
  set(field: string, text: string | undefined): void;
}

export interface GuideState {
  /** Absent, both: the active note is no session. */
  readonly session?: Session;
  readonly note?: NoteServices;
  readonly now: WallTime;
  /** There where the note is a copy that a sync service made. */
  readonly conflict?: ConflictCopy;
  /** The question that the screen of the room shows, by id. */
  readonly roomQuestion?: string;
  readonly silence?: Silence;
  /** Who was there the last time. */
  readonly previousPeople?: readonly string[];
  /** There before a meeting that goes on from an earlier one. */
  readonly lastMeeting?: LastMeetingShown;
  readonly methodTold?: MethodTold;
}

/** What is to be told of the note of the method, which the meeting need not wait for. */
export interface MethodTold {
  readonly brief: string;
  readonly whole?: string;
  /** Takes the method over. */
  readonly take?: () => void;
}

/** The meeting that this one goes on from. */
export interface LastMeetingShown {
  readonly name: string;
  readonly session: Session;
  /** Writes into its note what became of something. */
  readonly mark: (intent: Intent) => void;
  readonly open: () => void;
  /** Asks what comes along, and what became of the rest. */
  readonly carryOver: () => void;
}

/** Of which note this one is a conflict copy. */
export interface ConflictCopy {
  readonly other: string;
  /** Asks, and then writes here from now on. */
  readonly callReal: () => void;
}

export interface GuideHandle {
  /** Draws what changed. Cheap to call on every keystroke, and every few seconds for the clock. */
  update(view: GuideState): void;
  /** Other words, minutes or wording, after a change of settings. */
  configure(services: GuideServices): void;
  /** Which phase is looked at; `undefined` follows the meeting. Moves nothing. */
  look(phase: number | undefined): void;
  looking(): number | undefined;
  focus(): void;
  /** Emits what is being typed, if anything; call it before the note or the view goes away. */
  commitPending(): Promise<void>;
  /** Commits what is pending and takes everything down. */
  destroy(): void;
}
