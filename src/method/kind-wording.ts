import type { ActivityId, PhaseId } from './ambition-conversation';
import type { IntakeActivityId, IntakeQuestionId } from './intake-conversation';
import type { ProgressActivityId, ProgressQuestionId } from './progress-conversation';
import type { PreparationKey } from './preparation';
import type { ActivityWording, ConversationWording, PhaseWording, PreparationWording } from './wording';

/** The words of a kind of conversation as far as they are its own: the names of the phases are those of every kind. */
interface KindWording<Activity extends string, Question extends string, Prepared extends PreparationKey> extends ConversationWording {
  readonly phases: Readonly<Record<PhaseId, Pick<PhaseWording, 'purpose' | 'why' | 'pitfall'>>>;
  readonly activities: Readonly<Record<Exclude<Activity, ActivityId>, ActivityWording>>;
  readonly questions: Readonly<Record<Question, string>>;
  readonly preparation: Readonly<Record<Prepared, PreparationWording>>;
}

export type ProgressWording = KindWording<
  ProgressActivityId, ProgressQuestionId, 'hour-and-half' | 'core-team' | 'earlier-report' | 'newcomers' | 'pupils-along' | 'two-colours'
>;

export type IntakeWording = KindWording<IntakeActivityId, IntakeQuestionId, 'hour-and-half' | 'head-and-coordinator' | 'agreement-draft'>;

/** What a kind says of its own, whatever its ids. */
export type AnyKindWording = KindWording<string, string, never>;
