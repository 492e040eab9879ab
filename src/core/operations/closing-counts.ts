import { stepsOf } from '../contents';
import { isoDateIn } from '../reading/properties';
import type { Session } from '../session';
import type { PropertyChange } from '../writing/properties';

type Counted = 'ambitionCount' | 'stepCount' | 'openSteps' | 'nextEvaluation';

/**
 * What a meeting came to, for who lists notes by their properties: only what differs from what the note says. What stands there and
 * was not understood is left; a method of one's own that knows no ambitions or steps gets none counted.
 */
export function closingCounts(session: Session): PropertyChange[] {
  const { properties } = session;
  const steps = stepsOf(session).filter(({ personal }) => !personal);
  const open = steps.filter(step => step.open);
  const [nextEvaluation = ''] = open.flatMap(({ evaluate = '' }) => isoDateIn(evaluate) ?? []).sort();
  const counts: readonly (readonly [Counted, string | number])[] = [
    ['ambitionCount', session.ambitions.length], ['stepCount', steps.length], ['openSteps', open.length],
    ['nextEvaluation', nextEvaluation],
  ];
  const isUnsaid = (value: string | number): boolean => value === '' || (value === 0 && properties.method !== undefined);
  const isSaid = (name: Counted, value: string | number): boolean =>
    properties[name] === value || properties.unclear[name] !== undefined || (properties[name] === undefined && isUnsaid(value));
  return counts.filter(([name, value]) => !isSaid(name, value)).map(([name, set]) => ({ name, set }));
}
