import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sourceOf } from '../../../core/place';
import type { Parked } from '../../../core/session';
import { fields } from '../../../core/syntax';
import { phaseWords } from '../../../method/wording';
import type { PhaseDefinition } from '../../../method/conversation';
import { Chips } from '../../chips';
import { EntryField } from '../entry-field';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

/** Puts something aside, with the phase in which it comes back. */
export function Parking({ phase }: { readonly phase: PhaseDefinition }): JSX.Element {
  const { words, emit, services } = useGuide();
  const later = services.conversation.phases.filter(({ number }) => number > phase.number);
  const nameOf = (number: number): string => phaseWords(services.wording, number)?.name ?? '';
  const [until, setUntil] = useState(later.at(-1)?.number ?? phase.number);
  return (
    <details data-part="parking">
      <summary>{words.parking}</summary>
      <EntryField field="parked" label={words.park} placeholder={words.parkHint} add={words.add}
        commit={text => emit({ verb: 'park', words: text, from: phase.number, until })}>
        {later.length > 0 && (
          <Chips label={words.comesBack} chosen={String(until)} choose={id => { setUntil(Number(id)); }}
            chips={later.map(({ number }) => ({ id: String(number), label: String(number), title: nameOf(number) }))} />
        )}
      </EntryField>
    </details>
  );
}

/** What was put aside for this phase and was not spoken of yet. */
export function ParkedHere({ phase }: { readonly phase: number }): JSX.Element | null {
  const { session, words } = useGuide();
  const back = session.parked.filter(one => one.phase === phase && decisionOf(one) === undefined);
  if (back.length === 0) return null;
  return (
    <details class="ambitiegesprek-still">
      <summary>{words.parkedHere(back.length)}</summary>
      {back.map(one => <Back key={one.key} parked={one} />)}
    </details>
  );
}

function Back({ parked }: { readonly parked: Parked }): JSX.Element {
  const { session, words, emit } = useGuide();
  return (
    <div class="ambitiegesprek-topic">
      <p dir="auto">{parked.text}</p>
      <WordsField field={`parked-${parked.text}`} label={words.decisionOf(parked.text)} placeholder={words.decisionHint}
        commit={text => emit({ verb: 'settle-parked', source: sourceOf(session, parked.place), words: text })} />
    </div>
  );
}

function decisionOf({ fields: written }: Parked): string | undefined {
  return written.find(({ name, value }) => value !== '' && fields.read(name)?.name === 'decision')?.value;
}
