import { photosOf } from '../contents';
import { type Check, missingIn } from './hint';

export const closingChecks: Readonly<Record<string, Check>> = {
  'return-to-expectations': ({ expectations }) =>
    missingIn('expectation-without-outcome', expectations.filter(one => one.outcome === undefined), expectations.length),
  'photograph-sheet': session => (photosOf(session).length > 0 ? [] : [{ code: 'photo-missing', count: 1 }]),
};
