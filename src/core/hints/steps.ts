import { peoplePresent, stepsOf, stillPresent } from '../contents';
import { missingFrom } from '../link';
import type { Session, Step } from '../session';
import { type Check, type Missing, missingIn } from './hint';

export const stepChecks: Readonly<Record<string, Check>> = {
  'write-personal-step': peopleWithoutStep,
  'agree-school-steps': session => {
    const steps = open(session);
    return [
      ...(session.ambitions.length > 0 ? missingIn('loose-steps', open(session, session.steps), steps.length) : []),
      ...missingIn('step-without-who', steps.filter(step => step.who === undefined), steps.length),
      ...missingIn('step-without-date', steps.filter(step => step.due === undefined), steps.length),
    ];
  },
  'plan-evaluation': session => {
    const joint = open(session).filter(step => !step.personal);
    return missingIn('step-without-evaluation', joint.filter(step => step.evaluate === undefined), joint.length);
  },
};

/** By name where there are names, else by number. */
function peopleWithoutStep(session: Session): readonly Missing[] {
  const { properties } = session;
  const personal = stepsOf(session).filter(step => step.personal);
  const of = peoplePresent(properties);
  const people = of > properties.participants.length ? [] : missingFrom(personal.map(step => step.who), stillPresent(properties));
  const count = of > properties.participants.length ? of - personal.length : people.length;
  return count <= 0 ? [] : [{ code: 'people-without-step', count, people, of }];
}

// What is done, dropped or carried over needs no name or date any more.
function open(session: Session, steps: readonly Step[] = stepsOf(session)): readonly Step[] {
  return steps.filter(step => step.open && step.text.trim() !== '');
}
