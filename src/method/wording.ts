import type { ActivityId, PhaseId, QuestionId } from './ambition-conversation';
import type { EviPillar, PreparationKey } from './preparation';

export interface PhaseWording {
  readonly name: string;
  /** The name where there is little room. */
  readonly short: string;
  /** One line: what the phase is for. */
  readonly purpose: string;
  /** Two or three sentences for who is new to the method. */
  readonly why: string;
  readonly pitfall: string;
}

export interface ActivityWording {
  /** At most 26 characters, to fit beside "Daarna". */
  readonly title: string;
  /** What to do, in one sentence, or two short ones. */
  readonly says: string;
}

export interface PreparationWording {
  /** A short line to tick off. */
  readonly item: string;
  /** Why, or how, in a sentence or two. */
  readonly remark: string;
}

/** What a whole conversation is for. */
export interface ConversationWording {
  readonly title: string;
  readonly purpose: string;
}

/** All that the method says in one language. A key without words does not compile. */
export interface Wording {
  readonly conversations: Readonly<Record<'ambition', ConversationWording>>;
  readonly phases: Readonly<Record<PhaseId, PhaseWording>>;
  readonly activities: Readonly<Record<ActivityId, ActivityWording>>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly preparation: Readonly<Record<PreparationKey, PreparationWording>>;
  readonly eviPillars: Readonly<Record<EviPillar, string>>;
}

/** The words for an activity; where another kind of conversation brings one without words, its id. */
export function activityWords({ activities }: Wording, id: string): ActivityWording {
  const words: Readonly<Record<string, ActivityWording>> = activities;
  return words[id] ?? { title: id, says: id };
}

export function questionWords({ questions }: Wording, id: string): string {
  const words: Readonly<Record<string, string>> = questions;
  return words[id] ?? id;
}

export function phaseWords({ phases }: Wording, number: number): PhaseWording | undefined {
  const words: Readonly<Record<number, PhaseWording>> = phases;
  return words[number];
}
