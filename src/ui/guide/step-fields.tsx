import type { JSX } from 'preact';
import type { Step } from '../../core/session';
import { targetOf } from '../../core/target';
import { PARTICIPANTS_LIST } from './participant-names';
import { useGuide } from './guide-context';
import { WordsField } from './words-field';

type Detail = 'who' | 'needs' | 'due' | 'evaluate' | 'evaluator';

/** Who takes a step, what it needs, when it is ready, when it is looked back on, and who sees to that. */
export function StepFields({ step }: { readonly step: Step }): JSX.Element {
  const { words } = useGuide();
  return (
    <div class="ambitiegesprek-step-fields">
      <StepField step={step} name="who" label={words.who} list={PARTICIPANTS_LIST} />
      <StepField step={step} name="needs" label={words.needs} />
      <StepField step={step} name="due" label={words.due} type="date" />
      <StepField step={step} name="evaluate" label={words.evaluate} type="date" />
      <StepField step={step} name="evaluator" label={words.evaluator} list={PARTICIPANTS_LIST} />
    </div>
  );
}

interface FieldProps {
  readonly step: Step;
  readonly name: Detail;
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly list?: string;
  /** What the field is for stands above it already. */
  readonly bare?: boolean;
}

export function StepField({ step, name, label, type = 'text', list, bare = false }: FieldProps): JSX.Element {
  const { session, emit } = useGuide();
  const value = step[name] ?? '';
  // Words that are no date ("after the summer") stay readable and editable as words.
  const shown = type === 'date' && value !== '' && !/^\d{4}-\d\d-\d\d$/u.test(value) ? 'text' : type;
  return (
    <label>
      {!bare && <span>{label}</span>}
      <WordsField field={name} about={step} label={`${label}: ${step.text}`} value={value} type={shown}
        {...(list === undefined ? {} : { list })}
        commit={text => emit({ verb: 'edit-step', target: targetOf(session, step), [name]: text })} />
    </label>
  );
}
