import type { JSX } from 'preact';
import { isFull, pursued } from '../../../core/contents';
import { byEnergy } from '../../../core/descent';
import type { Ambition, Cluster } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { Icon } from '../../icon';
import { FourthAmbition } from '../fourth-ambition';
import { useGuide } from '../guide-context';

const FOURTH = 'fourth';

/** The ambitions and, most energy first, the clusters that can still become one. A fourth asks which makes way. */
export function ChoosingBlock(): JSX.Element {
  const { session, words, choices } = useGuide();
  const fourth = session.clusters.find(({ key }) => key === choices.get(FOURTH));
  const ambitions = pursued(session.ambitions);
  return (
    <section class="ambitiegesprek-guide-part" data-part="choosing">
      {session.clusters.length === 0 && ambitions.length === 0 && <p class="ambitiegesprek-quiet">{words.noClusters}</p>}
      <ul class="ambitiegesprek-rows ambitiegesprek-boxed">
        {ambitions.map((ambition, index) => <Chosen key={ambition.key} ambition={ambition} number={index + 1} />)}
        {byEnergy(session.clusters).map(cluster => <Candidate key={cluster.key} cluster={cluster} asked={cluster === fourth} />)}
      </ul>
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
      <button type="button" class="ambitiegesprek-icon-button ambitiegesprek-take-back" aria-label={words.takeBackOf(ambition.text)}
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
      <button type="button" class="ambitiegesprek-icon-button ambitiegesprek-choose" aria-label={words.makeAmbitionOf(word)}
        title={words.makeAmbition} onClick={choose}>
        <Icon name="plus" />
      </button>
    </li>
  );
}
