import { type Check, type GuidedPhase, type Hint, missingIn, type Missing } from './hints/hint';
import { sheetChecks } from './hints/sheet';
import { stepChecks } from './hints/steps';
import type { Session } from './session';
import { photosOf, peoplePresent } from './contents';
import { namedIn } from './link';

export type { GuidedPhase, Hint, HintCode } from './hints/hint';

const closingChecks: Readonly<Record<string, Check>> = {
  'return-to-expectations': ({ expectations }) =>
    missingIn('expectation-without-outcome', expectations.filter(one => one.outcome === undefined), expectations.length),
  'photograph-sheet': session => (photosOf(session).length > 0 ? [] : [{ code: 'photo-missing', count: 1 }]),
};

const contractChecks: Readonly<Record<string, Check>> = {
  // Nobody has to show what they expect: only that nothing at all was shared is worth a hint.
  'hear-expectations': ({ expectations, properties }) =>
    (expectations.length === 0 ? [{ code: 'no-expectations', count: peoplePresent(properties) }] : []),
  'state-own-part': expectationOfFacilitator,
  'pick-expectations': ({ expectations }) =>
    (expectations.length > 0 && !expectations.some(one => one.focus) ? [{ code: 'nothing-picked', count: expectations.length }] : []),
};

function expectationOfFacilitator({ expectations, properties: { facilitators } }: Session): readonly Missing[] {
  const silent = facilitators.filter(one => !expectations.some(({ who }) => namedIn(who, [one]).length > 0));
  return silent.length === 0 ? [] : [{ code: 'own-expectation-missing', count: silent.length, people: silent }];
}

const CHECKS: Readonly<Record<string, Check>> = { ...contractChecks, ...sheetChecks, ...stepChecks, ...closingChecks };

/**
 * What is still missing before going on from a phase, in the order of its activities. Hints, never locks: nothing
 * looks at them before it acts. They hang on activities, so another conversation with other phases brings its own.
 */
export function hints(session: Session, phase: GuidedPhase): readonly Hint[] {
  return phase.activities.flatMap(({ id: activity }) =>
    (CHECKS[activity]?.(session, phase) ?? []).map(missing => ({ people: [], about: [], ...missing, activity })));
}
