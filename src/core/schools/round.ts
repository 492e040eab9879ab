import type { ConversationKind, SchoolStage } from '../properties';
import { isoDateIn } from '../reading/properties';
import { isOpenStep } from '../years/followed-steps';
import type { FindNote, ReadMeeting } from '../years/threads';
import { whereWeAre } from '../years/where-we-are';
import { yearsOf } from '../years/years';
import { type Due, dueOf } from './due';
import type { SchoolFacts } from './school-facts';

/** A school of the facilitator's round, as the vault knows it. */
export interface SchoolInRound {
  readonly identity: string;
  readonly name: string;
  /** Path of its own note. */
  readonly note?: string;
  readonly facts: SchoolFacts;
  /** In any order. */
  readonly meetings: readonly ReadMeeting[];
  /** Days in its meetings on which one goes on: the second parts of meetings that were held in two. */
  readonly continuations: readonly string[];
}

/** A day on which steps of the school are evaluated. */
export interface EvaluationDay {
  /** ISO date. */
  readonly date: string;
  /** The words of the steps. */
  readonly steps: readonly string[];
}

/** One row of the round: what one wants to know of a school before going there. */
export interface RoundRow {
  readonly identity: string;
  readonly name: string;
  readonly note?: string;
  /** The last meeting up to today. */
  readonly last?: { readonly path: string; readonly date: string; readonly kind: ConversationKind };
  readonly stage?: SchoolStage;
  /** What is being worked on, in the words of today; also what the last meetings did not speak of. */
  readonly ambitions: readonly string[];
  /** Open steps of the school; personal ones belong to a person. */
  readonly openSteps: readonly string[];
  readonly nextAppointment?: string;
  /** Of open steps, the first day first; days that have passed too. */
  readonly evaluations: readonly EvaluationDay[];
  readonly facts: SchoolFacts;
  readonly head?: string;
  readonly coordinator?: string;
  readonly due: readonly Due[];
  /** Paths of its meetings. */
  readonly meetings: readonly string[];
}

/** `today` is an ISO date; what falls within so many `weeks` is due. */
export function roundRow(school: SchoolInRound, today: string, weeks: number, findNote: FindNote): RoundRow {
  const { identity, name, note, facts, continuations } = school;
  const years = yearsOf(school.meetings, findNote);
  const dated = years.meetings.flatMap(({ card: { date, path, kind } }) => (date === undefined ? [] : { date, path, kind }));
  const last = dated.findLast(({ date }) => date <= today);
  const steps = years.steps.filter(step => isOpenStep(step) && !step.personal);
  const evaluations = evaluationDays(steps);
  const days = [facts.nextAppointment ?? [], continuations, dated.map(({ date }) => date)].flat();
  const nextAppointment = days.filter(date => date >= today).sort()[0];
  const stage = years.meetings.findLast(({ card }) => card.stage !== undefined)?.card.stage;
  const head = facts.head ?? years.meetings.findLast(({ record }) => record.head !== undefined)?.record.head;
  const coordinator = facts.coordinator ?? years.meetings.findLast(({ record }) => record.coordinator !== undefined)?.record.coordinator;
  const { going, unspoken } = whereWeAre(years);
  return {
    identity, name, facts, evaluations, meetings: school.meetings.map(({ card: { path } }) => path),
    ambitions: [...going, ...unspoken], openSteps: steps.map(({ words }) => words),
    due: dueOf({ evaluations: evaluations.map(({ date }) => date), ...nextAppointment !== undefined && { nextAppointment } }, today, weeks),
    ...note !== undefined && { note }, ...last && { last }, ...stage && { stage }, ...nextAppointment !== undefined && { nextAppointment },
    ...head !== undefined && { head }, ...coordinator !== undefined && { coordinator },
  };
}

/** The days on which steps are evaluated, each once, in order. An evaluation that is put in words (`voor de zomer`) has no day. */
export function evaluationDays(steps: readonly { readonly words: string; readonly evaluate?: string }[]): readonly EvaluationDay[] {
  const days = new Map<string, string[]>();
  for (const { words, evaluate = '' } of steps) {
    const day = isoDateIn(evaluate);
    if (day !== undefined) days.set(day, [...days.get(day) ?? [], words]);
  }
  return [...days].map(([date, words]) => ({ date, steps: words })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
