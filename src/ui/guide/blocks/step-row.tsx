import type { JSX } from 'preact';
import { shownName } from '../../../core/link';
import type { Step } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { Icon } from '../../icon';
import { hasDraft } from '../draft-name';
import { useGuide } from '../guide-context';
import { PlaceNumber } from '../places';
import { StepFields } from '../step-fields';
import { WordsField } from '../words-field';

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
        <WordsField field="words" about={step} label={words.wordsOf(step.text)} value={step.text}
          commit={text => emit({ verb: 'edit-words', target: target(), words: oneLine(text) })} />
        {!step.personal && step.who !== undefined && <span class="ambitiegesprek-quiet" dir="auto">{shownName(step.who)}</span>}
        <button type="button" class="ambitiegesprek-icon-button" aria-expanded={open} aria-label={words.details(step.text)}
          title={words.details(step.text)}
          onClick={() => { choices.set(name, open ? undefined : 'open'); }}><Icon name="pen" /></button>
      </div>
      {open && <StepFields step={step} />}
    </li>
  );
}
