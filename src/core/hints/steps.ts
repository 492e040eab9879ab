import { stepsOf } from '../contents';
import { missingFrom } from '../link';
import type { Session, Step } from '../session';
import { type Check, type Missing, missingIn, missingPeople } from './hint';

export const stepChecks: Readonly<Record<string, Check>> = {
  'write-personal-step': peopleWithoutStep,
  'agree-school-steps': session => {
    const steps = open(session);
    return [
      ...missingIn('step-without-who', steps.filter(step => step.who === undefined), steps.length),
      ...missingIn('step-without-date', steps.filter(step => step.due === undefined), steps.length),
    ];
  },
  'plan-evaluation': session => {
    const joint = open(session).filter(step => !step.personal);
    return missingIn('step-without-evaluation', joint.filter(step => step.evaluate === undefined), joint.length);
  },
};

function peopleWithoutStep(session: Session): readonly Missing[] {
  const { participants } = session.properties;
  const personal = stepsOf(session).filter(step => step.personal);
  return missingPeople('people-without-step', missingFrom(personal.map(step => step.who), participants), participants.length);
}

// What is done, dropped or carried over needs no name or date any more.
function open(session: Session): readonly Step[] {
  return stepsOf(session).filter(step => step.open && step.text.trim() !== '');
}
