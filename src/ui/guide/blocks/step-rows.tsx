import type { JSX } from 'preact';
import { personalStepsOf, stepsOf } from '../../../core/contents';
import { shownName } from '../../../core/link';
import type { Step } from '../../../core/session';
import { writtenWords } from '../../../core/place';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { Icon } from '../../icon';
import { dayOf } from '../../sheet/layout/wording';
import { hasDraft } from '../draft-name';
import { useGuide } from '../guide-context';
import { Newest } from '../newest';
import { PlaceNumber } from '../places';
import { unfoldFields, WordsField } from '../words-field';

export const PARTICIPANTS_LIST = 'ambitiegesprek-participants';

/** The names that a field for people offers. */
export function ParticipantNames(): JSX.Element {
  const { participants } = useGuide().session.properties;
  return <datalist id={PARTICIPANTS_LIST}>{participants.map(person => <option key={person} value={shownName(person)} />)}</datalist>;
}

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

const FIELDS = ['who', 'needs', 'due', 'evaluate', 'evaluator'];

/** A step on a line; its details unfold. */
export function StepRow({ step }: { readonly step: Step }): JSX.Element {
  const { session, drafts, words, emit, send, choices } = useGuide();
  const name = `step-open-${step.key}`;
  const open = choices.get(name) !== undefined || FIELDS.some(field => hasDraft(drafts, field, session, step));
  const target = () => targetOf(session, step);
  return (
    <li class="ambitiegesprek-step" data-color={step.personal ? 'large' : 'none'} data-done={step.done}>
      <div class="ambitiegesprek-step-row">
        <label class="ambitiegesprek-check">
          <input type="checkbox" checked={step.done} aria-label={`${words.done}: ${step.text}`}
            onChange={() => { send({ verb: 'toggle-step', target: target() }); }} />
        </label>
        {step.personal ? step.who !== undefined && <strong dir="auto">{shownName(step.who)}</strong> : <PlaceNumber thing={step} />}
        <div class="ambitiegesprek-step-words">
          <WordsField field="words" about={step} label={words.wordsOf(step.text)} value={writtenWords(session, step).trim()}
            inline={step.inline} tall commit={text => emit({ verb: 'edit-words', target: target(), words: oneLine(text) })} />
          {!open && <Agreed step={step} />}
        </div>
        <button type="button" class="ambitiegesprek-icon-button" aria-expanded={open} aria-label={words.details(step.text)}
          title={words.details(step.text)}
          onClick={event => { unfoldFields(event, () => { choices.set(name, open ? undefined : 'open'); }); }}><Icon name="pen" /></button>
      </div>
      {open && <StepFields step={step} />}
    </li>
  );
}

/** Who takes it and when it is ready, below its words; whose own step it is stands before them. */
function Agreed({ step: { personal, who, due } }: { readonly step: Step }): JSX.Element | null {
  const { session: { properties: { date } }, services: { words: { sheet } } } = useGuide();
  const takes = personal || who === undefined ? undefined : shownName(who);
  const ready = due === undefined ? undefined : sheet.due(dayOf(due, { words: sheet, year: date?.slice(0, 4) }));
  const agreed = [takes, ready].filter(Boolean).join(' · ');
  return agreed === '' ? null : <p class="ambitiegesprek-quiet ambitiegesprek-agreed" dir="auto">{agreed}</p>;
}

/** The steps as they are read aloud, each with what or whom it needs. */
export function NeedsBlock(): JSX.Element {
  const { session, words } = useGuide();
  const steps = personalStepsOf(session).filter(step => step.open);
  return (
    <section class="ambitiegesprek-guide-part" data-part="needs">
      {steps.length === 0 && <p class="ambitiegesprek-quiet">{words.noOwnSteps}</p>}
      <Newest name="needs" things={withoutFirst(steps, 'needs')} inOrder
        count={steps.length === 0 ? '' : words.haveNeeds(steps.filter(step => step.needs !== undefined).length, steps.length)}
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
      <Newest name="evaluation" things={withoutFirst(joint, 'evaluate')} inOrder
        count={joint.length === 0 ? '' : words.haveReview(joint.filter(step => step.evaluate !== undefined).length, joint.length)}
        row={step => (
          <li key={step.key} class="ambitiegesprek-step-needs" data-entry>
            <StepName step={step} />
            <div class="ambitiegesprek-two-fields">
              <StepField step={step} name="evaluate" label={words.evaluate} type="date" bare />
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
