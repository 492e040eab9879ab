import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isFull, pursued } from '../../../core/contents';
import { byEnergy, descent } from '../../../core/descent';
import { shownName } from '../../../core/link';
import type { Ambition, Cluster, SheetElement } from '../../../core/session';
import { writtenWords } from '../../../core/place';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { Icon } from '../../icon';
import { TooLong } from '../../print/too-long';
import { useGuide } from '../guide-context';
import { Newest } from '../newest';
import { WordsField } from '../words-field';

const FOURTH = 'fourth';

/** The ambitions and, most energy first, the clusters that can still become one. A fourth asks which makes way. */
export function ChoosingBlock(): JSX.Element {
  const { session, words, choices } = useGuide();
  const fourth = session.clusters.find(({ key }) => key === choices.get(FOURTH));
  const ambitions = pursued(session.ambitions);
  const candidates = byEnergy(session.clusters);
  const count = [words.ambitionsOf(ambitions.length), words.clustersOf(candidates.length)];
  return (
    <section class="ambitiegesprek-guide-part" data-part="choosing">
      {candidates.length === 0 && ambitions.length === 0
        ? <p class="ambitiegesprek-quiet">{words.noClusters}</p>
        : (
          <Newest name="choosing" things={[...ambitions, ...candidates]} count={count.join(', ')} inOrder whole
            row={thing => (thing.kind === 'ambition'
              ? <Chosen key={thing.key} ambition={thing} number={ambitions.indexOf(thing) + 1} />
              : <Candidate key={thing.key} cluster={thing} asked={thing === fourth} />)} />
        )}
      {fourth && <FourthAmbition cluster={fourth} done={() => { choices.set(FOURTH, undefined); }} />}
    </section>
  );
}

function Chosen({ ambition, number }: { readonly ambition: Ambition; readonly number: number }): JSX.Element {
  const { session, words, send } = useGuide();
  const energy = ambition.energy ?? sum(ambition.clusters);
  return (
    <li data-kind="ambition">
      <span class="ambitiegesprek-nth" aria-hidden="true">{number}</span>
      <strong dir="auto">{ambition.text}</strong>
      {energy > 0 && <span class="ambitiegesprek-quiet">{words.stickers(energy)}</span>}
      <button type="button" class="ambitiegesprek-icon-button" aria-label={words.takeBackOf(ambition.text)}
        title={words.takeBack}
        onClick={() => { send({ verb: 'unchoose', ambition: targetOf(session, ambition) }); }}><Icon name="cross" /></button>
    </li>
  );
}

function sum(clusters: readonly Cluster[]): number {
  return clusters.reduce((all, { energy }) => all + (energy ?? 0), 0);
}

function Candidate({ cluster, asked }: { readonly cluster: Cluster; readonly asked: boolean }): JSX.Element {
  const { session, words, send, choices } = useGuide();
  const word = cluster.text.trim() === '' ? words.nameless : cluster.text;
  const choose = (): void => {
    if (isFull(session)) choices.set(FOURTH, cluster.key);
    else send({ verb: 'choose', clusters: [targetOf(session, cluster)], words: cluster.text });
  };
  return (
    <li data-kind="cluster" data-asked={asked}>
      <span class="ambitiegesprek-nth" aria-hidden="true">{asked ? '?' : ''}</span>
      <span dir="auto">{word}</span>
      {cluster.energy !== undefined && <span class="ambitiegesprek-quiet">{words.stickers(cluster.energy)}</span>}
      <button type="button" class="ambitiegesprek-icon-button" aria-label={words.makeAmbitionOf(word)}
        title={words.makeAmbition} onClick={choose}>
        <Icon name="plus" />
      </button>
    </li>
  );
}

interface FourthProps {
  readonly cluster: Cluster;
  readonly done: () => void;
}

/** A fourth ambition is wanted: the choice which of the three makes way, or none. */
export function FourthAmbition({ cluster, done }: FourthProps): JSX.Element {
  const { session, words, emit, services } = useGuide();
  const giveWay = async (ambition: Ambition): Promise<void> => {
    await emit({ verb: 'choose', clusters: [targetOf(session, cluster)], words: cluster.text, instead: targetOf(session, ambition) });
    done();
  };
  return (
    <div class="ambitiegesprek-fourth" role="alertdialog" aria-label={words.fourth(cluster.text)}>
      <p><strong>{words.fourth(cluster.text)}</strong></p>
      <p class="ambitiegesprek-quiet">{words.fourthWhy}</p>
      {pursued(session.ambitions).map(ambition => (
        <button type="button" key={ambition.key} aria-label={words.giveWay(ambition.text)}
          onClick={() => { services.told(() => giveWay(ambition)); }}>
          {ambition.text}
        </button>
      ))}
      <button type="button" class="ambitiegesprek-text-button" onClick={done}>{words.keepThree}</button>
    </div>
  );
}

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
  const { session, words, emit, send, services } = useGuide();
  const target = () => targetOf(session, ambition);
  const { text } = ambition;
  const written = writtenWords(session, ambition).trim();
  const [typed, type] = useState({ over: written, words: text });
  const draft = typed.over === written ? typed.words : text;
  return (
    <li data-kind="ambition" data-entry onInput={event => { type({ over: written, words: (event.target as HTMLTextAreaElement).value }); }}>
      <span class="ambitiegesprek-nth" aria-hidden="true">{position}</span>
      <WordsField field="words" about={ambition} label={words.ambitionWords(position)} value={written} inline={ambition.inline} tall
        commit={text => emit({ verb: 'rename', target: target(), words: oneLine(text) })} />
      <TooLong session={session} at={ambition} words={draft} remark={services.words.poster.whileWording} />
      <AmbitionLine ambition={ambition} />
      <button type="button" class="ambitiegesprek-text-button" aria-label={words.takeBackOf(ambition.text)}
        onClick={() => { send({ verb: 'unchoose', ambition: target() }); }}>{words.takeBack}</button>
    </li>
  );
}

/** What an ambition grew from and what hangs on it; each can be followed into the note. */
export function AmbitionLine({ ambition }: { readonly ambition: Ambition }): JSX.Element {
  const { session, words } = useGuide();
  const line = descent(session, ambition);
  return (
    <details class="ambitiegesprek-origin">
      <summary>{words.line}</summary>
      {line.continues !== undefined && <p>{words.continues} {shownName(line.continues)}</p>}
      <Stretch title={words.lineParts.clusters} things={line.clusters} />
      <Stretch title={words.lineParts.dreams} things={line.dreams} />
      <Stretch title={words.lineParts.ideas} things={line.ideas} />
      <Stretch title={words.lineParts.activities} things={line.activities} />
      <Stretch title={words.lineParts.steps} things={line.steps} />
    </details>
  );
}

function Stretch({ title, things }: { readonly title: string; readonly things: readonly SheetElement[] }): JSX.Element | null {
  const { session, services } = useGuide();
  if (things.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {things.map(thing => (
          <li key={thing.key}>
            <button type="button" class="ambitiegesprek-plain-button" dir="auto" onClick={() => { services.jumpTo(session, thing.place); }}>
              {thing.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
