import type { ActivityKey, PhaseId, QuestionId } from './phases';
import type { EviPillar, PreparationKey } from './preparation';

export interface PhaseWording {
  readonly name: string;
  /** One line: what the phase is for. */
  readonly purpose: string;
  /** Two or three sentences for who is new to the method. */
  readonly why: string;
  readonly pitfall: string;
}

export interface PreparationWording {
  /** A short line to tick off. */
  readonly item: string;
  /** Why, or how, in a sentence or two. */
  readonly remark: string;
}

/** All that the method says in one language. A key without words does not compile. */
export interface Wording {
  readonly phases: Readonly<Record<PhaseId, PhaseWording>>;
  readonly activities: Readonly<Record<ActivityKey, string>>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly preparation: Readonly<Record<PreparationKey, PreparationWording>>;
  readonly eviPillars: Readonly<Record<EviPillar, string>>;
}
