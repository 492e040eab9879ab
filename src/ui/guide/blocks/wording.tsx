import type { JSX } from 'preact';
import type { Ambition } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { AmbitionLine } from '../ambition-line';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

/** The ambitions, with room to word them, and the line each grew along. */
export function WordingBlock(): JSX.Element {
  const { session, words } = useGuide();
  if (session.ambitions.length === 0) return <p class="ambitiegesprek-quiet">{words.noAmbitions}</p>;
  return (
    <ol class="ambitiegesprek-ambitions" data-part="ambitions">
      {session.ambitions.map((ambition, index) => <Worded key={ambition.key} ambition={ambition} position={index + 1} />)}
    </ol>
  );
}

function Worded({ ambition, position }: { readonly ambition: Ambition; readonly position: number }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const target = () => targetOf(session, ambition);
  return (
    <li data-kind="ambition" data-entry>
      <span class="ambitiegesprek-nth" aria-hidden="true">{position}</span>
      <WordsField field="words" about={ambition} label={words.ambitionWords(position)} value={ambition.text} tall
        commit={text => emit({ verb: 'rename', target: target(), words: oneLine(text) })} />
      <AmbitionLine ambition={ambition} />
      <button type="button" class="ambitiegesprek-text-button ambitiegesprek-take-back" aria-label={words.takeBackOf(ambition.text)}
        onClick={() => { send({ verb: 'unchoose', ambition: target() }); }}>{words.takeBack}</button>
    </li>
  );
}
