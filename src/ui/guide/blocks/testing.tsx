import type { JSX } from 'preact';
import type { Ambition, Status } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { Chips } from '../../chips';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

const STATUSES: readonly Status[] = ['going', 'reworded', 'reached', 'let go'];

/** The ambitions of before, which stand on the sheet from the start: what became of each, and why. */
export function TestingBlock(): JSX.Element {
  const { session: { ambitions }, words } = useGuide();
  return (
    <section class="ambitiegesprek-guide-part" data-part="testing" aria-label={words.testing}>
      {ambitions.length === 0 && <p class="ambitiegesprek-quiet">{words.noEarlier}</p>}
      <ul class="ambitiegesprek-rows ambitiegesprek-boxed ambitiegesprek-tested">
        {ambitions.map(ambition => <Tested key={ambition.key} ambition={ambition} />)}
      </ul>
    </section>
  );
}

function Tested({ ambition }: { readonly ambition: Ambition }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const { text, status, why } = ambition;
  const target = targetOf(session, ambition);
  const choose = (id: string): void => {
    send({ verb: 'set-status', target, status: STATUSES.find(one => one === id && one !== status) });
  };
  return (
    <li>
      <strong dir="auto">{text}</strong>
      <Chips label={words.becameOf(text)} chips={STATUSES.map(id => ({ id, label: words.became[id] }))} chosen={status} choose={choose} />
      {status !== undefined && (
        <WordsField field="status-why" about={ambition} label={words.whyBecame(text)} placeholder={words.whyOutcome} value={why ?? ''}
          commit={reason => emit({ verb: 'set-status', target, status, why: reason })} />
      )}
    </li>
  );
}
