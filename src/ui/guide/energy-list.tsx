import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { byEnergy } from '../../core/descent';
import type { Cluster } from '../../core/session';
import { isFull } from '../../core/contents';
import { targetOf } from '../../core/target';
import { oneLine } from '../../core/writing/words';
import { Icon } from '../icon';
import { FourthAmbition } from './fourth-ambition';
import { useGuide } from './guide-context';
import { Part } from './part';
import { WordsField } from './words-field';

/** The clusters that are not chosen, most energy first: count the hands, then choose. */
export function EnergyList(): JSX.Element {
  const { session, words } = useGuide();
  const [fourth, setFourth] = useState<string>();
  const wanted = session.clusters.find(cluster => cluster.key === fourth);
  return (
    <Part title={words.clusters} name="energy">
      {session.clusters.length === 0 && session.ambitions.length === 0 && <p class="ambitiegesprek-quiet">{words.noClusters}</p>}
      {wanted && <FourthAmbition cluster={wanted} done={() => { setFourth(undefined); }} />}
      <ul class="ambitiegesprek-energy-list">
        {byEnergy(session.clusters).map(cluster => (
          <Candidate key={cluster.key} cluster={cluster} tooMany={() => { setFourth(cluster.key); }} />
        ))}
      </ul>
    </Part>
  );
}

interface CandidateProps {
  readonly cluster: Cluster;
  readonly tooMany: () => void;
}

function Candidate({ cluster, tooMany }: CandidateProps): JSX.Element {
  const { session, words, emit, services } = useGuide();
  const word = cluster.text.trim() === '' ? words.nameless : cluster.text;
  const choose = async (event: Event): Promise<void> => {
    if (isFull(session)) return tooMany();
    const pane = (event.currentTarget as HTMLElement).closest('.ambitiegesprek-guide');
    const { done } = await emit({ verb: 'choose', clusters: [targetOf(session, cluster)], words: cluster.text });
    if (done) wordAmbition(pane, cluster.text);
  };
  const explain = (reason: string) => emit({ verb: 'set-reason', target: targetOf(session, cluster), reason: oneLine(reason) });
  return (
    <li data-kind="cluster" data-energy={cluster.energy}>
      <p class="ambitiegesprek-candidate-word"><strong dir="auto">{word}</strong> <small>{words.notes(cluster.notes.length)}</small></p>
      <Tally cluster={cluster} word={word} />
      <WordsField
        field="reason"
        about={cluster}
        label={words.reasonLabel(word)}
        placeholder={words.reason}
        value={cluster.reason ?? ''}
        tall
        commit={explain}
      />
      <button type="button" class="ambitiegesprek-choose" aria-label={words.makeAmbitionOf(word)}
        onClick={event => { services.told(() => choose(event)); }}>
        {words.makeAmbition}
      </button>
    </li>
  );
}

/** An ambition begins with the word of its cluster; the group's own words come now. */
function wordAmbition(pane: Element | null, words: string): void {
  const fields = [...pane?.querySelectorAll<HTMLTextAreaElement>('[data-part="ambitions"] textarea') ?? []];
  const field = fields.find(one => one.value === words);
  field?.focus();
  field?.select();
}

function Tally({ cluster, word }: { readonly cluster: Cluster; readonly word: string }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const now = cluster.energy ?? 0;
  const set = (energy: number | undefined) => emit({ verb: 'set-energy', target: targetOf(session, cluster), energy });
  const add = (by: 1 | -1): void => { send({ verb: 'add-energy', target: targetOf(session, cluster), by }); };
  const write = (text: string) => {
    const energy = Number.parseInt(text, 10);
    return set(Number.isFinite(energy) ? Math.max(0, energy) : undefined);
  };
  return (
    <div class="ambitiegesprek-tally" role="group" aria-label={words.energy(word)}>
      <button type="button" aria-label={words.less(word)} disabled={now <= 0} onClick={() => { add(-1); }}>
        <Icon name="minus" />
      </button>
      <WordsField
        field="energy"
        about={cluster}
        type="number"
        label={words.energy(word)}
        value={cluster.energy?.toString() ?? ''}
        commit={write}
      />
      <button type="button" aria-label={words.more(word)} onClick={() => { add(1); }}><Icon name="plus" /></button>
    </div>
  );
}
