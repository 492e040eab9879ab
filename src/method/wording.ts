import type { ActivityId, PhaseId, QuestionId } from './ambition-conversation';
import type { EviPillar, PREPARATION } from './preparation';

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

/** All that is said in one language while one kind of conversation is led. */
export interface Wording<
  Phase extends number = number, Activity extends string = string, Question extends string = string, Prepared extends string = string,
> {
  readonly conversation: ConversationWording;
  readonly phases: Readonly<Record<Phase, PhaseWording>>;
  readonly activities: Readonly<Record<Activity, ActivityWording>>;
  readonly questions: Readonly<Record<Question, string>>;
  readonly preparation: Readonly<Record<Prepared, PreparationWording>>;
  readonly eviPillars: Readonly<Record<EviPillar, string>>;
}

/** A key without words does not compile. */
export type AmbitionWording = Wording<PhaseId, ActivityId, QuestionId, (typeof PREPARATION)[number]>;

/** The words for an activity; where another kind of conversation brings one without words, its id. */
export function activityWords({ activities }: Wording, id: string): ActivityWording {
  return activities[id] ?? { title: id, says: id };
}

export function questionWords({ questions }: Wording, id: string): string {
  return questions[id] ?? id;
}

/** What is said of something to arrange; where a key has no words, the key. */
export function preparationWords({ preparation }: Pick<Wording, 'preparation'>, key: string): PreparationWording {
  return preparation[key] ?? { item: key, remark: '' };
}

export function phaseWords({ phases }: Wording, number: number): PhaseWording | undefined {
  return phases[number];
}
