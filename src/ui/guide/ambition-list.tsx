import type { JSX } from 'preact';
import type { Ambition } from '../../core/session';
import { targetOf } from '../../core/target';
import { oneLine } from '../../core/writing/words';
import { AmbitionLine } from './ambition-line';
import { useGuide } from './guide-context';
import { Part } from './part';
import { WordsField } from './words-field';

/** The ambitions, with room to word them, and the line each grew along. */
export function AmbitionList(): JSX.Element | null {
  const { session, words } = useGuide();
  if (session.ambitions.length === 0) return null;
  return (
    <Part title={words.ambitions} name="ambitions">
      <ol class="ambitiegesprek-ambitions">
        {session.ambitions.map((ambition, index) => <Entry key={ambition.key} ambition={ambition} position={index + 1} />)}
      </ol>
    </Part>
  );
}

function Entry({ ambition, position }: { readonly ambition: Ambition; readonly position: number }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const target = () => targetOf(session, ambition);
  return (
    <li data-kind="ambition">
      <WordsField field="words" about={ambition} label={words.ambitionWords(position)} value={ambition.text} tall
        commit={text => emit({ verb: 'rename', target: target(), words: oneLine(text) })} />
      <AmbitionLine ambition={ambition} />
      <button type="button" class="ambitiegesprek-take-back" aria-label={words.takeBackOf(ambition.text)}
        onClick={() => { send({ verb: 'unchoose', ambition: target() }); }}>{words.takeBack}</button>
    </li>
  );
}
