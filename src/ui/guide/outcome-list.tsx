import type { JSX } from 'preact';
import type { Expectation, Outcome } from '../../core/session';
import { targetOf } from '../../core/target';
import { oneLine } from '../../core/writing/words';
import { useGuide } from './guide-context';
import { Part } from './part';
import { WordsField } from './words-field';

const OUTCOMES: readonly Outcome[] = ['yes', 'partly', 'no'];

/** Every expectation again: did it come true, and why. */
export function OutcomeList(): JSX.Element {
  const { session: { expectations }, words } = useGuide();
  return (
    <Part title={words.outcomes} name="outcomes">
      {expectations.length === 0 && <p class="ambitiegesprek-quiet">{words.noExpectations}</p>}
      <ul class="ambitiegesprek-outcomes">{expectations.map(one => <Entry key={one.key} expectation={one} />)}</ul>
    </Part>
  );
}

function Entry({ expectation }: { readonly expectation: Expectation }): JSX.Element {
  const { session, words, emit, services } = useGuide();
  const { text, who, outcome, why } = expectation;
  const set = (next: Outcome | undefined, reason?: string) =>
    emit({ verb: 'set-outcome', target: targetOf(session, expectation), outcome: next, ...(reason === undefined ? {} : { why: reason }) });
  const press = (one: Outcome): void => { services.told(() => set(outcome === one ? undefined : one)); };
  return (
    <li data-outcome={outcome}>
      <p dir="auto">{text}{who !== undefined && <small> {who}</small>}</p>
      <div class="ambitiegesprek-outcome" role="group" aria-label={words.outcomeOf(text)}>
        {OUTCOMES.map(one => (
          <button type="button" key={one} data-outcome={one} aria-pressed={outcome === one} onClick={() => { press(one); }}>
            {words.outcome[one]}
          </button>
        ))}
      </div>
      <WordsField field="why" about={expectation} label={words.whyOutcomeOf(text)} placeholder={words.whyOutcome} value={why ?? ''} tall
        commit={reason => set(outcome, oneLine(reason))} />
    </li>
  );
}
