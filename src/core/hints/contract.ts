import { peoplePresent } from '../contents';
import { namedIn } from '../link';
import type { Session } from '../session';
import type { Check, Missing } from './hint';

export const contractChecks: Readonly<Record<string, Check>> = {
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
