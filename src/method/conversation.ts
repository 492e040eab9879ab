import type { ConversationKind, Properties, Sector } from '../core/properties';
import { currentPhase } from '../core/agenda';
import type { Skeleton } from '../core/skeleton';
import type { Colour, Facet } from '../core/session';

/** What the group has before its eyes: one composition at a time. */
export type GroupSees =
  | 'start' | 'contract' | 'focus' | 'writing' | 'grouping' | 'energy' | 'choosing' | 'road' | 'ideas' | 'stock' | 'steps'
  | 'outcomes' | 'last';

/** The blocks of the guide that take something in. An activity names those that it needs; other kinds choose among the same. */
export type InputBlock =
  | 'people' | 'expectations' | 'own-part' | 'focus' | 'beneath' | 'drawing' | 'notes' | 'grouping' | 'words' | 'energy' | 'choosing'
  | 'wording' | 'hanging' | 'deciding' | 'first-steps' | 'steps' | 'own-steps' | 'needs' | 'evaluation' | 'others' | 'outcomes'
  | 'photo' | 'hanging-up' | 'testing' | 'road' | 'looking-back' | 'roles' | 'evi' | 'agreement';

/** The lengths that are offered for writing in silence, in minutes. */
export const SILENCES = [2, 3, 5] as const;

export interface QuestionDefinition<Id extends string = string> {
  readonly id: Id;
  /** Absent: for every school; `vo`: for secondary schools only. */
  readonly sector?: Sector;
}

/** One thing to do at a time, with what helps and what comes of it. */
export interface ActivityDefinition<Id extends string = string, Question extends string = string> {
  /** Stands in notes (`activiteit`), so it is never renamed. */
  readonly id: Id;
  /** Of the minutes of its phase. */
  readonly minutes: number;
  readonly questions: readonly QuestionDefinition<Question>[];
  readonly inputs: readonly InputBlock[];
  readonly groupSees: GroupSees;
  /** There where people write in silence: the length that is proposed for it. */
  readonly silence?: (typeof SILENCES)[number];
  /** The school's self-evaluation helps to ask on. */
  readonly showsEvi?: true;
  /** What the notes of this activity mostly are, beside their colour. */
  readonly facet?: Facet;
}

export interface PhaseDefinition<Number extends number = number, Id extends string = string, Question extends string = string> {
  readonly number: Number;
  /** Planned length; those of its activities add up to it. */
  readonly minutes: number;
  /** What the list items below its heading are. */
  readonly holds?: 'expectations' | 'steps' | 'closing';
  /** The colour of the notes written in this phase; absent where nobody writes notes. */
  readonly noteColour?: Colour;
  /** What there is to do, in order; never empty. */
  readonly activities: readonly ActivityDefinition<Id, Question>[];
}

/**
 * A kind of conversation. All of them have the same skeleton of phases; whatever leads or shows a meeting is handed one
 * of these and knows no phase by its number.
 */
export interface ConversationDefinition<Number extends number = number, Id extends string = string, Question extends string = string> {
  readonly kind: ConversationKind;
  readonly phases: readonly PhaseDefinition<Number, Id, Question>[];
  /** What to arrange beforehand, in order. */
  readonly preparation: readonly string[];
  /** What a new note has, beside its phases. */
  readonly sheet: boolean;
  /** Where the school draws the road so far. */
  readonly road: boolean;
  /** Pink and green notes are sorted by whom they are for and what they mean; else a colour is all that a note is. */
  readonly sorts: boolean;
  /** Its note has properties for the head, the coordinator and the agreements, to be filled in. */
  readonly roles: boolean;
  /** It looks back on an earlier meeting, so it needs the note of one. */
  readonly needsPrevious: boolean;
  /** So many ambitions are worked on at once. */
  readonly mostAmbitions: number;
  /** The activity from which on the group may see what earlier meetings chose; `start` where it stands on the sheet from the beginning. */
  readonly earlierFrom: Id | 'start';
}

/** All the minutes that it takes. */
export function minutesOf({ phases }: Pick<ConversationDefinition, 'phases'>): number {
  return phases.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What reading and writing have to know of a kind of conversation. */
export function skeletonFrom({ phases, mostAmbitions }: Pick<ConversationDefinition, 'phases' | 'mostAmbitions'>): Skeleton {
  const holding = Object.fromEntries(phases.flatMap(({ number, holds }) => (holds === undefined ? [] : [[holds, number]])));
  return { phases: phases.map(({ number }) => number), mostAmbitions, ...holding };
}

export function phaseOf(conversation: ConversationDefinition, number: number): PhaseDefinition | undefined {
  return conversation.phases.find(phase => phase.number === number);
}

/** The phase that the meeting is in; none before it began and after it was closed. */
export function phaseNow(conversation: ConversationDefinition, properties: Properties): PhaseDefinition | undefined {
  return phaseOf(conversation, currentPhase(properties));
}

/** The activity of a phase that the note names, else its first: where it names one of another phase, it was left behind there. */
export function activityIn(phase: PhaseDefinition, { activity }: Pick<Properties, 'activity'>): ActivityDefinition | undefined {
  return phase.activities.find(({ id }) => id === activity) ?? phase.activities[0];
}

/** The activity of now; none before the meeting began and after it was closed. */
export function activityNow(conversation: ConversationDefinition, properties: Properties): ActivityDefinition | undefined {
  const phase = phaseNow(conversation, properties);
  return phase && activityIn(phase, properties);
}

/** What the group sees while nobody chooses otherwise. */
export function groupSeesNow(conversation: ConversationDefinition, properties: Properties): GroupSees {
  return activityNow(conversation, properties)?.groupSees ?? (hasEnded(conversation, properties) ? 'last' : 'start');
}

/** Whether the group may see by now what earlier meetings chose: before it has dreamt itself, that would colour its dreams. */
export function mayShowEarlier(conversation: ConversationDefinition, properties: Properties): boolean {
  const { earlierFrom, phases } = conversation;
  const now = activityNow(conversation, properties);
  if (earlierFrom === 'start' || hasEnded(conversation, properties)) return true;
  const order = phases.flatMap(({ activities }) => activities.map(({ id }) => id));
  return now !== undefined && order.indexOf(now.id) >= order.indexOf(earlierFrom);
}

/** The questions of an activity that are asked at a school of this sector. */
export function questionsFor({ questions }: ActivityDefinition, sector: Sector | undefined): readonly QuestionDefinition[] {
  return questions.filter(question => question.sector === undefined || question.sector === sector);
}

/** The share of an activity in the minutes that its phase has; at least one. */
export function minutesIn({ activities }: PhaseDefinition, { minutes }: ActivityDefinition, planned: number): number {
  const all = activities.reduce((sum, one) => sum + one.minutes, 0);
  return Math.max(1, Math.round(minutes * (planned / all)));
}

function hasEnded({ phases }: ConversationDefinition, properties: Properties): boolean {
  return currentPhase(properties) > (phases.at(-1)?.number ?? 0);
}
