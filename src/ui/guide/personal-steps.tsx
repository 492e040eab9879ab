import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { stepsOf } from '../../core/contents';
import { missingFrom, namedIn, shownName } from '../../core/link';
import type { Step } from '../../core/session';
import type { Outcome } from './guide-services';
import { useGuide } from './guide-context';
import { Part } from './part';
import { StepEntry } from './step-entry';
import { WordsField } from './words-field';

/** One step of each person; who has none yet is plain to see. */
export function PersonalSteps(): JSX.Element {
  const { session, words } = useGuide();
  const { participants } = session.properties;
  const steps = stepsOf(session).filter(step => step.personal);
  const missing = missingFrom(steps.map(step => step.who), participants);
  const others = steps.filter(step => namedIn(step.who, participants).length === 0);
  return (
    <Part title={words.personalSteps} name="personal-steps">
      {participants.length > 0 && <p class="ambitiegesprek-quiet">{words.stillMissing(missing.length, participants.length)}</p>}
      <ul class="ambitiegesprek-people">
        {participants.map(person =>
          <Person key={person} who={person} steps={steps.filter(step => namedIn(step.who, participants).includes(person))} />)}
        {others.map(step => <li key={step.key} data-said="true"><StepEntry step={step} /></li>)}
      </ul>
    </Part>
  );
}

function Person({ who, steps }: { readonly who: string; readonly steps: readonly Step[] }): JSX.Element {
  const { words, emit } = useGuide();
  const own = useRef<HTMLLIElement>(null);
  const name = shownName(who);
  const add = async (text: string): Promise<Outcome> => {
    const outcome = await emit({ verb: 'add-step', words: text, personal: true, who, to: {} });
    if (outcome.done && own.current) typeOnBelow(own.current);
    return outcome;
  };
  return (
    <li ref={own} data-said={steps.length > 0}>
      <span class="ambitiegesprek-person" dir="auto">{name}</span>
      {steps.map(step => <StepEntry key={step.key} step={step} />)}
      {steps.length === 0 && (
        <WordsField field={`step-${who}`} label={words.personalStepOf(name)} placeholder={words.personalHint} commit={add} />
      )}
    </li>
  );
}

/** The field that was typed in is gone with its step: a dozen people in a row are written without reaching for the mouse. */
function typeOnBelow(person: HTMLElement): void {
  const { activeElement, body } = person.ownerDocument;
  if (activeElement !== null && activeElement !== body) return;
  const people = [...person.parentElement?.querySelectorAll<HTMLElement>('li') ?? []];
  const at = people.indexOf(person);
  const next = [...people.slice(at + 1), ...people.slice(0, at)].find(one => one.dataset['said'] === 'false');
  next?.querySelector('input')?.focus();
}
