import type { JSX } from 'preact';
import { stepsOf } from '../../core/contents';
import { useGuide } from './guide-context';
import { Part } from './part';
import { StepEntry } from './step-entry';
import { WordsField } from './words-field';

/** What the school agreed to do together. */
export function JointSteps(): JSX.Element {
  const { session, words, emit } = useGuide();
  const add = (text: string) => emit({ verb: 'add-step', words: text, personal: false, to: {} });
  return (
    <Part title={words.jointSteps} name="joint-steps">
      <ul class="ambitiegesprek-steps">
        {stepsOf(session).filter(step => !step.personal).map(step => <li key={step.key}><StepEntry step={step} /></li>)}
      </ul>
      <WordsField field="joint-step" label={words.jointSteps} placeholder={words.newJointStep} commit={add} />
    </Part>
  );
}
