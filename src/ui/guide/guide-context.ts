import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Agenda } from '../../core/agenda';
import type { Silence } from '../../core/agenda/silence';
import type { Intent } from '../../core/operations';
import type { Session } from '../../core/session';
import { CLOSED } from '../../core/syntax';
import type { Words } from '../../i18n/words';
import { type PhaseDefinition, phaseOf } from '../../method/conversation';
import { type PhaseWording, phaseWords, type Wording } from '../../method/wording';
import type {
  ConflictCopy, FieldDrafts, GuideActResult, GuideServices, LastMeetingShown, MethodTold, NoteServices,
} from './guide-services';
import type { OpenFields } from './typed-words';

/** What every part of the guide shares while it is drawn once. */
export interface Guide {
  readonly services: GuideServices;
  readonly note: NoteServices;
  readonly words: Words['guide'];
  readonly session: Session;
  readonly agenda: Agenda;
  /** Where the meeting is: 0 prepared, a phase, or after the last one: closed. */
  readonly meeting: number;
  /** What is looked at, by the same numbers. */
  readonly looked: number;
  readonly roomQuestion: string | undefined;
  readonly silence: Silence | undefined;
  /** Who was there the last time. */
  readonly previousPeople: readonly string[];
  readonly lastMeeting: LastMeetingShown | undefined;
  readonly methodTold: MethodTold | undefined;
  readonly conflict: ConflictCopy | undefined;
  readonly fields: OpenFields;
  readonly drafts: FieldDrafts;
  /** What was chosen beside words that are typed (which ambition, who), and what is unfolded: of this meeting, and in no note. */
  readonly choices: Choices;
  /** Looks at a phase without moving the meeting; `undefined` follows the meeting again. */
  readonly look: (phase: number | undefined) => void;
  readonly emit: (intent: Intent) => Promise<GuideActResult>;
  /** Emits what nobody waits for. */
  readonly send: (intent: Intent) => void;
}

export interface Choices {
  get(name: string): string | undefined;
  /** Draws what follows from it. */
  set(name: string, value: string | undefined): void;
}

const Context = createContext<Guide | undefined>(undefined);

export const GuideProvider = Context.Provider;

export function useGuide(): Guide {
  const guide = useContext(Context);
  if (guide === undefined) throw new Error('A part of the guide was drawn outside a guide.');
  return guide;
}

export function phaseDefinition({ services }: Guide, number: number): PhaseDefinition | undefined {
  return phaseOf(services.conversation, number);
}

export function phaseWording({ services }: Guide, number: number): PhaseWording | undefined {
  return phaseWords(services.wording, number);
}

/** The wording in the language of the note: for what is written there, or found there by its words. */
export function writtenWording({ services, session: { language } }: Guide): Wording {
  return language === undefined ? services.wording : services.wordingIn?.(language) ?? services.wording;
}

/** The name of what is looked at: a phase, the preparation, or the end. */
export function titleOf(guide: Guide, number: number): string {
  if (number === 0) return guide.words.prepare;
  return number === CLOSED ? guide.words.closed : phaseWording(guide, number)?.name ?? String(number);
}
