import { contentsOf, pursued, stepsOf } from '../contents';
import type { Intent } from '../operations';
import type { CarriedAlong } from '../operations/carrying';
import { sourceOf } from '../place';
import type { Ambition, Cluster, Session, Status, Step } from '../session';
import { type Target, targetOf } from '../target';
import { linkToHeading } from './heading-link';

/** What becomes of an ambition, or a cluster that was kept for later. */
export interface GroupChoice {
  readonly kind: 'ambition' | 'cluster';
  readonly target: Target;
  /** As the earlier note has them. */
  readonly before: string;
  readonly heading: string;
  /** Keys of the steps that serve it. */
  readonly steps: readonly string[];
  /** It comes along, with these words. */
  readonly along: boolean;
  readonly words: string;
  /** What is noted in the earlier note; absent: nothing. */
  readonly status?: Status;
  readonly why: string;
}

/** What becomes of an open step. `taken over`: it comes along, for somebody else. */
export type StepFate = 'left' | 'along' | 'taken over' | 'done' | 'dropped';

export interface OpenStepChoice {
  readonly target: Target;
  readonly step: Step;
  readonly fate: StepFate;
  /** Why it was dropped, or who took it over. */
  readonly said: string;
}

export interface CarryChoices {
  readonly groups: readonly GroupChoice[];
  readonly steps: readonly OpenStepChoice[];
}

/**
 * What an earlier session has to carry over, with what is proposed: ambitions that are worked on come along as far as there is `room`,
 * and open steps of the school. A personal step is its owner's to take along.
 */
export function carryChoices(earlier: Session, room: number): CarryChoices {
  const ambitions = pursued(earlier.ambitions);
  return {
    groups: [
      ...ambitions.map((ambition, index) => groupChoice(earlier, ambition, index < room)),
      ...pursued(earlier.clusters).filter(({ text }) => text !== '').map(cluster => groupChoice(earlier, cluster, false)),
    ],
    steps: openStepsOf(earlier).map(step => ({ target: targetOf(earlier, step), step, fate: step.personal ? 'left' : 'along', said: '' })),
  };
}

/** Steps that are still to be done, or under way. */
export function openStepsOf(session: Session): readonly Step[] {
  return stepsOf(session).filter(({ open }) => open);
}

function groupChoice(session: Session, group: Ambition | Cluster, along: boolean): GroupChoice {
  const steps = group.kind === 'ambition' ? contentsOf(group).steps : group.steps;
  return {
    kind: group.kind, target: targetOf(session, group), before: group.text, heading: sourceOf(session, group.place),
    steps: steps.map(({ key }) => key), along, words: group.text, why: '',
  };
}

/** What the new note is given. `linktext` is how it links to the earlier one. */
export function carriedOf({ groups, steps }: CarryChoices, linktext: string): CarriedAlong {
  const along = groups.filter(group => group.along);
  const ambitions = along.filter(({ kind }) => kind === 'ambition');
  const linked = ({ words, before, heading }: GroupChoice): CarriedAlong['ambitions'][number] =>
    ({ words: words.trim() === '' ? before : words, continues: linkToHeading(linktext, heading) });
  return {
    ambitions: ambitions.map(linked),
    clusters: along.filter(({ kind }) => kind === 'cluster').map(linked),
    steps: steps.filter(({ fate }) => fate === 'along' || fate === 'taken over').map(({ step, fate, said }) => {
      const serves = ambitions.findIndex(ambition => ambition.steps.includes(step.key));
      const { text: words, personal, who, needs, due, evaluate, evaluator } = step;
      const owner = fate === 'taken over' && said.trim() !== '' ? said : who;
      const kept = Object.entries({ needs, due, evaluate, evaluator, who: owner }).filter(([, value]) => value !== undefined);
      return { words, personal, continues: `[[${linktext}]]`, ...Object.fromEntries(kept), ...(serves < 0 ? {} : { serves }) };
    }),
  };
}

/** What is noted of one thing in the earlier note. */
export interface NotedMark {
  readonly intent: Intent & { readonly target: Target };
  /** The thing comes along, so that it changes the new note too. */
  readonly along: boolean;
}

/** What is noted in the earlier note: only what was said of each. */
export function marksOf({ groups, steps }: CarryChoices): readonly NotedMark[] {
  return [
    ...groups.flatMap(({ target, ...choice }): NotedMark[] => {
      const { along, why } = choice;
      const status = statusOf(choice);
      return status === undefined ? [] : [{ intent: { verb: 'set-status', target, status, ...(why.trim() === '' ? {} : { why }) }, along }];
    }),
    ...steps.flatMap(({ target, fate, said }): NotedMark[] => {
      if (fate === 'left') return [];
      if (fate === 'done') return [{ intent: { verb: 'mark-step', target, state: 'done' }, along: false }];
      if (fate === 'dropped') return [{ intent: { verb: 'mark-step', target, state: 'dropped', why: said }, along: false }];
      const by = fate === 'taken over' ? { by: said } : {};
      return [{ intent: { verb: 'mark-step', target, state: 'carried over', ...by }, along: true }];
    }),
  ];
}

/**
 * Marks as acts, one each, so that each can be taken back by itself; those of what comes along stand last, since they go with the
 * new note. Things that hold one another, or cannot be told apart, are marked in one act: after the first none of them is what was seen.
 */
export function markActs(marks: readonly NotedMark[]): readonly (readonly NotedMark[])[] {
  const acts: NotedMark[][] = [];
  for (const mark of marks) {
    const near = acts.filter(act => act.some(other => isWithin(mark, other) || isWithin(other, mark)));
    for (const act of near) acts.splice(acts.indexOf(act), 1);
    acts.push([...near.flat(), mark]);
  }
  return [...acts.filter(act => !isAlong(act)), ...acts.filter(isAlong)];
}

function isWithin({ intent: { target: inner } }: NotedMark, { intent: { target: outer } }: NotedMark): boolean {
  return inner.kind === outer.kind && outer.source.includes(inner.source.trim());
}

export function isAlong(act: readonly NotedMark[]): boolean {
  return act.some(({ along }) => along);
}

/** Other words say for themselves that it was reworded. */
function statusOf({ status, along, words, before }: Omit<GroupChoice, 'target'>): Status | undefined {
  return status ?? (along && words.trim() !== '' && words.trim() !== before ? 'reworded' : undefined);
}
