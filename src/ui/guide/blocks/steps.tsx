import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { stepsOf } from '../../../core/contents';
import type { StepDetails } from '../../../core/operations/steps';
import { keyMeant } from '../../key-press';
import { EntryField } from '../entry-field';
import { type Guide, useGuide } from '../guide-context';
import { Newest } from '../newest';
import { PARTICIPANTS_LIST, StepRow } from './step-rows';
import { PlaceChips, placeChosen, placeKey } from '../places';
import { peopleWithoutStep, WithoutStep } from './own-steps';

const PLACE = 'joint-step';
const DETAILS: readonly (keyof StepDetails)[] = ['who', 'needs', 'due', 'evaluate', 'evaluator'];

/** First steps, in so many words: who and when is agreed later. */
export function FirstStepsBlock(): JSX.Element {
  return <JointSteps />;
}

/** What the school does together: the words first, with where they serve and who, when and what beside them. */
export function StepsBlock(): JSX.Element {
  const { words } = useGuide();
  return (
    <JointSteps>
      <div class="ambitiegesprek-step-details">
        <Detail name="who" label={words.who} list={PARTICIPANTS_LIST} />
        <Detail name="needs" label={words.needs} />
        <Detail name="due" label={words.due} type="date" />
        <Detail name="evaluate" label={words.evaluate} type="date" />
        <Detail name="evaluator" label={words.by} list={PARTICIPANTS_LIST} />
      </div>
    </JointSteps>
  );
}

function JointSteps({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  const guide = useGuide();
  const { session, words, emit, choices, drafts } = guide;
  const steps = stepsOf(session).filter(step => !step.personal);
  const missing = peopleWithoutStep(guide);
  const add = async (text: string) => {
    const outcome = await emit({ verb: 'add-step', words: text, personal: false, ...detailsIn(guide), to: placeChosen(guide, PLACE) });
    if (outcome.done) for (const name of DETAILS) drafts.set(detailName(name), undefined);
    choices.set(detailName('added'), undefined);
    return outcome;
  };
  return (
    <section class="ambitiegesprek-guide-part" data-part="joint-steps" aria-label={words.jointSteps}>
      {missing.length > 0 && stepsBegan(guide) && (
        <details class="ambitiegesprek-still"><summary>{words.withoutStep(missing.length)}</summary><WithoutStep missing={missing}
          who={undefined} /></details>
      )}
      <EntryField field="joint-step" label={words.newStep} placeholder={words.newJointStep} add={words.add} commit={add}
        onKey={event => placeKey(guide, PLACE, event)}>
        <PlaceChips name={PLACE} loose={words.wholeSchool} />
        {children}
      </EntryField>
      <Newest name="joint-steps" things={steps} row={step => <StepRow key={step.key} step={step} />}
        count={words.stepsOfSchool(steps.length)} />
    </section>
  );
}

interface DetailProps {
  readonly name: keyof StepDetails;
  readonly label: string;
  readonly type?: 'date' | 'text';
  readonly list?: string;
}

/** It is added with the words above it, by the same Enter. */
function Detail({ name, label, type = 'text', list }: DetailProps): JSX.Element {
  const { drafts } = useGuide();
  const [, again] = useState({});
  const write = (event: TargetedEvent<HTMLInputElement>): void => {
    const { value } = event.currentTarget;
    drafts.set(detailName(name), value === '' ? undefined : value);
    again({});
  };
  return (
    <label data-detail={name}>
      <span>{label}</span>
      <input type={type} list={list} autocomplete="off" dir="auto" class="ambitiegesprek-detail-field"
        value={drafts.get(detailName(name)) ?? ''}
        onInput={write} onKeyDown={addByEnter} />
    </label>
  );
}

function addByEnter(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  event.stopPropagation();
  if (keyMeant(event)?.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.closest('[data-entry]')?.querySelector<HTMLElement>('.ambitiegesprek-add')?.click();
}

function detailName(name: string): string {
  return `joint-step-${name}`;
}

function detailsIn({ drafts }: Guide): StepDetails {
  const given = DETAILS.map(name => [name, drafts.get(detailName(name))?.trim() ?? '']).filter(([, value]) => value !== '');
  return Object.fromEntries(given) as StepDetails;
}

/** While nobody has a step of their own yet, nobody lacks one. */
function stepsBegan(guide: Guide): boolean {
  return stepsOf(guide.session).some(step => step.personal);
}
