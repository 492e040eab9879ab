import type { JSX } from 'preact';
import type { Step } from '../../core/session';
import { targetOf } from '../../core/target';
import { oneLine } from '../../core/writing/words';
import { PARTICIPANTS_LIST } from './participant-names';
import { useGuide } from './guide-context';
import { WordsField } from './words-field';

/** A step with who takes it, what it needs, when it is ready and when it is looked back on. */
export function StepEntry({ step }: { readonly step: Step }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const target = () => targetOf(session, step);
  const toggle = (): void => { send({ verb: 'toggle-step', target: target() }); };
  const missing = step.who === undefined || step.due === undefined || (!step.personal && step.evaluate === undefined);
  return (
    <div class="ambitiegesprek-step" data-color={step.personal ? 'large' : 'none'} data-done={step.done}>
      <input type="checkbox" checked={step.done} aria-label={`${words.done}: ${step.text}`} onChange={toggle} />
      <WordsField field="words" about={step} label={words.stepWords} value={step.text} tall
        commit={text => emit({ verb: 'edit-words', target: target(), words: oneLine(text) })} />
      <details open={missing && !step.personal}>
        <summary dir="auto" aria-label={words.details(step.text)}>{summary(step) || '…'}</summary>
        <StepFields step={step} />
      </details>
    </div>
  );
}

function StepFields({ step }: { readonly step: Step }): JSX.Element {
  const { words } = useGuide();
  return (
    <div class="ambitiegesprek-step-fields">
      <StepField step={step} name="who" label={words.who} list={PARTICIPANTS_LIST} />
      <StepField step={step} name="needs" label={words.needs} />
      <StepField step={step} name="due" label={words.due} type="date" />
      <StepField step={step} name="evaluate" label={words.evaluate} type="date" />
    </div>
  );
}

interface FieldProps {
  readonly step: Step;
  readonly name: 'who' | 'needs' | 'due' | 'evaluate';
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly list?: string;
}

function StepField({ step, name, label, type = 'text', list }: FieldProps): JSX.Element {
  const { session, emit } = useGuide();
  const value = step[name] ?? '';
  // Words that are no date ("after the summer") stay readable and editable as words.
  const shown = type === 'date' && value !== '' && !/^\d{4}-\d\d-\d\d$/u.test(value) ? 'text' : type;
  return (
    <label>
      <span>{label}</span>
      <WordsField
        field={name}
        about={step}
        label={`${label}: ${step.text}`}
        value={value}
        type={shown}
        {...(list === undefined ? {} : { list })}
        commit={text => emit({ verb: 'edit-step', target: targetOf(session, step), [name]: text })}
      />
    </label>
  );
}

function summary({ who, needs, due, evaluate }: Step): string {
  return [who, needs, due, evaluate].filter(Boolean).join(' · ');
}
