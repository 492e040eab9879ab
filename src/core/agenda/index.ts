import type { CourseEntry, Properties } from '../properties';
import { asIfUtc, type CourseSpans, type Resolve, spansOf, type WallTime, wallTimeAfter } from './course';
import { fitted, type Plan, replanned } from './plan';

export { planOf } from './plan';
export type { Plan, PlannedPhase } from './plan';
export type { Resolve, WallTime } from './course';

/** How near the end is: `soon` from 20 % left, `urgent` from 5 % left. */
export type Level = 'calm' | 'soon' | 'urgent' | 'over';

/** All times in minutes, with fractions. */
export interface Timing {
  readonly planned: number;
  readonly used: number;
  /** Below zero once it ran over. */
  readonly left: number;
  readonly level: Level;
}

export interface PhaseTiming extends Timing {
  readonly number: number;
  /** How often the phase was entered. */
  readonly visits: number;
  /** What it will have taken if the rest of the meeting goes by the plan as it is now: for a phase to come, its share of what is left. */
  readonly replanned: number;
}

/** The clock of a meeting at one moment. */
export interface Agenda extends Timing {
  readonly state: CourseSpans['state'];
  /** The phase that runs, or ran when the clock was stopped; absent before the start and after closing. */
  readonly current?: number;
  readonly phases: readonly PhaseTiming[];
  /** Minutes ahead of the plan; below zero: behind. */
  readonly ahead: number;
  /** When it ends if the plan is kept: on the wall, without zone. After closing: when it was closed. */
  readonly end?: WallTime;
  /** It is time to return to the expectations: only the last phase's minutes are left, and it has not begun. */
  readonly cue: boolean;
  /** Times in the course that cannot be read or run backwards; they count for nothing. */
  readonly irregular: boolean;
}

/**
 * Where a meeting stands, from its course alone. Course and `now` are local times without zone; they are counted as
 * they stand, unless `resolve` tells which moments they are: then no hour is won or lost where summer time begins or ends.
 */
export function agenda(course: readonly CourseEntry[], plan: Plan, now: WallTime, resolve: Resolve = asIfUtc): Agenda {
  const spans = spansOf(course, now, resolve, plan.total);
  const phases = timed(plan, spans);
  const used = [...spans.used.values()].reduce((sum, minutes) => sum + minutes, 0);
  const whole = timing(plan.total, used);
  const end = endOf(plan, spans, now, whole.left, resolve);
  return {
    ...whole,
    state: spans.state,
    ...(spans.current === undefined ? {} : { current: spans.current }),
    phases,
    ahead: aheadOf(phases, spans, whole),
    ...(end === undefined ? {} : { end }),
    cue: isCue(phases, spans, whole),
    irregular: spans.irregular,
  };
}

function timed(plan: Plan, spans: CourseSpans): PhaseTiming[] {
  const phases = fitted(plan).map(({ number, minutes }) => ({
    number,
    ...timing(minutes, spans.used.get(number) ?? 0),
    visits: spans.visits.get(number) ?? 0,
  }));
  const shares = replanned(phases, spans, plan.total);
  return phases.map((phase, index) => ({ ...phase, replanned: shares[index] ?? phase.planned }));
}

function timing(planned: number, used: number): Timing {
  const left = planned - used;
  return { planned, used, left, level: levelOf(left, planned) };
}

function levelOf(left: number, planned: number): Level {
  if (left < 0) return 'over';
  if (left <= planned * 0.05) return 'urgent';
  return left <= planned * 0.2 ? 'soon' : 'calm';
}

// What is past counts as done in full, also when it was skipped; of the rest only what was spent on it.
function aheadOf(phases: readonly PhaseTiming[], { state, current }: CourseSpans, whole: Timing): number {
  if (state === 'closed') return whole.left;
  if (current === undefined) return 0;
  const done = phases.map(phase => (phase.number < current ? phase.planned : Math.min(phase.used, phase.planned)));
  return done.reduce((sum, minutes) => sum + minutes, 0) - whole.used;
}

function endOf(plan: Plan, spans: CourseSpans, now: WallTime, left: number, resolve: Resolve): WallTime | undefined {
  if (spans.state === 'closed') return spans.closedAt;
  if (spans.state !== 'prepared') return wallTimeAfter(now, left, resolve);
  return plan.start === undefined ? undefined : wallTimeAfter(plan.start, plan.total, resolve);
}

/** A glance at the last phase by mistake is no return to the expectations. */
const GLANCE_MINUTES = 1;

function isCue(phases: readonly PhaseTiming[], { state, current }: CourseSpans, whole: Timing): boolean {
  const closing = phases.at(-1);
  if (state !== 'running' || closing === undefined || current === closing.number) return false;
  return closing.used < GLANCE_MINUTES && whole.left <= closing.planned;
}

/** The phase that the meeting is in: what the note says, else what began last; 0 before it began. */
export function currentPhase({ phase, course }: Properties): number {
  const began = [...course].reverse().find(entry => entry.phase !== 'pause')?.phase;
  return Math.max(0, phase ?? (typeof began === 'number' ? began : 0));
}
