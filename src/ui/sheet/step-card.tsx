import type { JSX } from 'preact';
import type { Step } from '../../core/session';
import type { Words } from '../../i18n/words';
import { InlineWords } from '../inline';
import { memo } from '../memo';
import { NestedLines } from './note-card';
import { useMark, useSheet } from './sheet-view';
import { Sign } from './sign';
import { attributesOf, classOf } from './thing-attributes';
import { tiltOf } from './tilt';
import { WordsEditor } from './words-editor';

interface Props {
  readonly step: Step;
}

function StepOnSheet({ step }: Props): JSX.Element {
  const view = useSheet();
  const mark = useMark(step.key);
  const { words } = view;
  const tilt = { '--ambitiegesprek-tilt': `${step.personal ? tiltOf(step.key) : 0}deg` };
  return (
    <div {...attributesOf(view, step, mark, nameOf(step, words, view.names))} class={classOf('step-card', mark, step.done && 'is-done')}
      data-color={step.personal ? 'large' : 'none'} style={tilt}>
      {view.names && step.personal && step.who !== undefined && <div class="ambitiegesprek-step-person" dir="auto">{step.who}</div>}
      <div class="ambitiegesprek-step-line">
        <DoneBox step={step} />
        <div class="ambitiegesprek-words" data-part="text" dir="auto" hidden={mark.edit !== undefined}>
          <InlineWords inline={step.inline} links={view.services} />
        </div>
        {mark.edit && <WordsEditor key={mark.edit.id} edit={mark.edit} label={words.notePlaceholder} />}
      </div>
      <NestedLines lines={step.nested} />
      <StepFoot step={step} />
    </div>
  );
}

/** A step of the school, or the step of one person on a large note. */
export const StepCard = memo(StepOnSheet);

function nameOf(step: Step, words: Words['sheet'], names: boolean): string {
  const text = step.text === '' ? words.wordless : step.text;
  const who = names && step.who !== undefined ? step.who : words.somebody;
  const name = step.personal ? words.personalStepName(who, text) : words.stepName(text);
  return step.done ? `${name}, ${words.done}` : name;
}

function DoneBox({ step }: Props): JSX.Element {
  const view = useSheet();
  const toggle = (event: MouseEvent): void => {
    event.stopPropagation();
    view.toggleStep(step.key);
  };
  return (
    <button type="button" class="ambitiegesprek-done" aria-pressed={step.done} aria-label={view.words.toggleDone} tabIndex={-1}
      disabled={!view.editable} data-press="own" onClick={toggle}>
      {step.done && <Sign name="check" />}
    </button>
  );
}

function StepFoot({ step }: Props): JSX.Element {
  const { words, names } = useSheet();
  const facts = [
    names && !step.personal ? step.who : undefined,
    step.needs === undefined ? undefined : `${words.needs}: ${step.needs}`,
    step.due === undefined ? undefined : `${words.due} ${step.due}`,
    step.evaluate === undefined ? undefined : `${words.evaluate} ${step.evaluate}`,
  ].filter(fact => fact !== undefined);
  return (
    <div class="ambitiegesprek-foot">
      {facts.map(fact => <span class="ambitiegesprek-facet" dir="auto">{fact}</span>)}
      {step.continues !== undefined && <Sign name="link" title={words.continues} />}
      <Sign name={step.personal ? 'feet' : 'school'} title={step.personal ? words.kinds.large : undefined} />
    </div>
  );
}
