import { closingChecks } from './hints/closing';
import { contractChecks } from './hints/contract';
import type { Check, GuidedPhase, Hint } from './hints/hint';
import { sheetChecks } from './hints/sheet';
import { stepChecks } from './hints/steps';
import type { Session } from './session';

export type { GuidedPhase, Hint, HintCode } from './hints/hint';

const CHECKS: Readonly<Record<string, Check>> = { ...contractChecks, ...sheetChecks, ...stepChecks, ...closingChecks };

/**
 * What is still missing before going on from a phase, in the order of its activities. Hints, never locks: nothing
 * looks at them before it acts. They hang on activities, so another conversation with other phases brings its own.
 */
export function hints(session: Session, phase: GuidedPhase): readonly Hint[] {
  return phase.activities.flatMap(({ id: activity }) =>
    (CHECKS[activity]?.(session, phase) ?? []).map(missing => ({ people: [], about: [], ...missing, activity })));
}
