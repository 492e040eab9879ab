import type { JSX } from 'preact';
import { personalStepsOf, stepsOf } from '../../../core/contents';
import { shownName } from '../../../core/link';
import type { Step } from '../../../core/session';
import { useGuide } from '../guide-context';
import { Newest } from '../newest';
import { PARTICIPANTS_LIST } from '../participant-names';
import { StepField } from '../step-fields';

/** The steps as they are read aloud, each with what or whom it needs. */
export function NeedsBlock(): JSX.Element {
  const { session, words } = useGuide();
  const steps = personalStepsOf(session).filter(step => step.open);
  return (
    <section class="ambitiegesprek-guide-part" data-part="needs">
      {steps.length === 0 && <p class="ambitiegesprek-quiet">{words.noOwnSteps}</p>}
      <Newest name="needs" things={withoutFirst(steps, 'needs')} inOrder atLeast={5}
        count={words.haveNeeds(steps.filter(step => step.needs !== undefined).length, steps.length)}
        row={step => (
          <li key={step.key} class="ambitiegesprek-step-needs" data-entry>
            <StepName step={step} />
            <StepField step={step} name="needs" label={words.needs} />
          </li>
        )} />
    </section>
  );
}

/** When each joint step is looked back on, and who sees to it; those without a date first. */
export function EvaluationBlock(): JSX.Element {
  const { session, words } = useGuide();
  const joint = stepsOf(session).filter(step => !step.personal && step.open);
  return (
    <section class="ambitiegesprek-guide-part" data-part="evaluation">
      {joint.length === 0 && <p class="ambitiegesprek-quiet">{words.noJointSteps}</p>}
      <Newest name="evaluation" things={withoutFirst(joint, 'evaluate')} inOrder atLeast={5}
        count={words.haveReview(joint.filter(step => step.evaluate !== undefined).length, joint.length)}
        row={step => (
          <li key={step.key} class="ambitiegesprek-step-needs" data-entry>
            <StepName step={step} />
            <div class="ambitiegesprek-two-fields">
              <StepField step={step} name="evaluate" label={words.evaluate} type="date" />
              <StepField step={step} name="evaluator" label={words.by} list={PARTICIPANTS_LIST} />
            </div>
          </li>
        )} />
    </section>
  );
}

/** What is still to be said of it comes first. */
function withoutFirst(steps: readonly Step[], name: 'needs' | 'evaluate'): readonly Step[] {
  return [...steps.filter(step => step[name] === undefined), ...steps.filter(step => step[name] !== undefined)];
}

function StepName({ step }: { readonly step: Step }): JSX.Element {
  return <p dir="auto" title={step.text}>{step.who !== undefined && <strong>{shownName(step.who)}: </strong>}{step.text}</p>;
}
