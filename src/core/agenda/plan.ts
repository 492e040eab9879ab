import type { Properties } from '../properties';
import type { CourseSpans, WallTime } from './course';

export interface PlannedPhase {
  readonly number: number;
  /** Minutes. */
  readonly minutes: number;
}

/** What was meant to happen: the phases with their minutes, the minutes of the whole, and when it starts. */
export interface Plan {
  readonly phases: readonly PlannedPhase[];
  readonly total: number;
  readonly start?: WallTime;
}

type Planned = Pick<Properties, 'duration' | 'date' | 'start'>;

/** The plan of a note: the method's phases within the note's own duration, start and date. */
export function planOf(phases: readonly PlannedPhase[], { duration, date, start }: Planned): Plan {
  const total = duration !== undefined && duration > 0 ? duration : sum(phases);
  const time = start === undefined ? undefined : /^(\d\d?):(\d\d)/u.exec(start);
  if (!time || date === undefined) return { phases, total };
  return { phases, total, start: `${date.slice(0, 10)}T${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}:00` };
}

/**
 * The minutes of every phase within the total. A meeting that is longer or shorter than the method stretches or
 * shrinks all phases alike, save the last: coming back to the expectations takes what it takes.
 */
export function fitted({ phases, total }: Plan): PlannedPhase[] {
  const closing = phases.at(-1);
  if (closing === undefined) return [];
  const kept = Math.min(closing.minutes, Math.max(0, total));
  const others = phases.slice(0, -1);
  const ratio = sum(others) > 0 ? Math.max(0, total - kept) / sum(others) : 0;
  return [...others.map(phase => ({ ...phase, minutes: phase.minutes * ratio })), { ...closing, minutes: kept }];
}

function sum(phases: readonly PlannedPhase[]): number {
  return phases.reduce((minutes, phase) => minutes + phase.minutes, 0);
}

interface PhaseMinutes {
  readonly number: number;
  readonly planned: number;
  readonly used: number;
  readonly left: number;
}

/**
 * What each phase will have taken. What is past took what it took; the running phase takes its plan, or what it
 * took already; the phases to come share what is then left in proportion to what each still wanted. The last phase
 * keeps its minutes, also where that means that the meeting ends late.
 */
export function replanned(phases: readonly PhaseMinutes[], { state, current }: CourseSpans, total: number): number[] {
  if (state === 'prepared') return phases.map(phase => phase.planned);
  if (state === 'closed' || current === undefined) return phases.map(phase => phase.used);
  const closing = phases.at(-1);
  const toCome = phases.filter(phase => phase.number > current && phase !== closing);
  const wanted = minutes(toCome.map(wantedBy));
  const taken = minutes(phases.filter(phase => !toCome.includes(phase)).map(phase => certain(phase, current, closing)));
  const available = Math.max(0, total - taken - minutes(toCome.map(phase => phase.used)));
  const ratio = wanted > 0 ? available / wanted : 0;
  return phases.map(phase =>
    toCome.includes(phase) ? phase.used + wantedBy(phase) * ratio : certain(phase, current, closing));
}

function certain(phase: PhaseMinutes, current: number, closing: PhaseMinutes | undefined): number {
  const isPast = phase.number < current && phase !== closing;
  return isPast ? phase.used : Math.max(phase.planned, phase.used);
}

function wantedBy(phase: PhaseMinutes): number {
  return Math.max(0, phase.left);
}

function minutes(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
