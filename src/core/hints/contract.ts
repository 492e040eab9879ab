import { missingFrom, namedIn } from '../link';
import type { Session } from '../session';
import { type Check, type Missing, missingPeople } from './hint';

export const contractChecks: Readonly<Record<string, Check>> = {
  'write-expectations': expectationsOfPeople,
  'state-own-part': expectationOfFacilitator,
  'pick-expectations': ({ expectations }) =>
    (expectations.length > 0 && !expectations.some(one => one.focus) ? [{ code: 'nothing-picked', count: expectations.length }] : []),
};

function expectationsOfPeople({ expectations, properties: { participants } }: Session): readonly Missing[] {
  if (expectations.length === 0) return [{ code: 'no-expectations', count: participants.length }];
  // Expectations gathered without names still say how many people were heard.
  const nameless = expectations.filter(one => one.who === undefined).length;
  const unheard = missingFrom(expectations.map(one => one.who), participants);
  return unheard.length <= nameless ? [] : missingPeople('people-without-expectation', unheard, participants.length);
}

function expectationOfFacilitator({ expectations, properties: { facilitators } }: Session): readonly Missing[] {
  const silent = facilitators.filter(one => !expectations.some(({ who }) => namedIn(who, [one]).length > 0));
  return silent.length === 0 ? [] : [{ code: 'own-expectation-missing', count: silent.length, people: silent }];
}
