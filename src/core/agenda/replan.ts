import type { CourseSpans } from './course-spans';

interface PhaseMinutes {
  readonly number: number;
  readonly planned: number;
  readonly used: number;
  readonly left: number;
}

/**
 * What each phase will have taken. What is behind us took what it took; the running phase takes its plan, or what it
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
  const behind = phase.number < current && phase !== closing;
  return behind ? phase.used : Math.max(phase.planned, phase.used);
}

function wantedBy(phase: PhaseMinutes): number {
  return Math.max(0, phase.left);
}

function minutes(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
