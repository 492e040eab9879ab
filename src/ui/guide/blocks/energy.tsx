import type { JSX } from 'preact';
import { peopleStillPresent } from '../../../core/contents';
import type { Cluster } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { Icon } from '../../icon';
import { hasDraft } from '../draft-name';
import { useGuide } from '../guide-context';
import { Progress } from '../newest';
import { unfoldFields, WordsField } from '../words-field';

/** So many strokes can be taken in; more are a number only. */
const MOST_STROKES = 20;

/** The tally of every cluster that was not chosen, in the order of the sheet: while people count nothing changes its place. */
export function EnergyBlock(): JSX.Element {
  const { session, words, choices } = useGuide();
  const { clusters } = session;
  const opened = choices.get('reason');
  return (
    <section class="ambitiegesprek-guide-part" data-part="energy">
      <Stickers clusters={clusters} />
      {clusters.length === 0 && <p class="ambitiegesprek-quiet">{words.noClusters}</p>}
      <ul class="ambitiegesprek-rows ambitiegesprek-boxed ambitiegesprek-energy-list">
        {clusters.map(cluster => <Weighed key={cluster.key} cluster={cluster} open={cluster.key === opened} />)}
      </ul>
    </section>
  );
}

/** How many of the stickers are counted; without a number of them, how many hands. */
function Stickers({ clusters }: { readonly clusters: readonly Cluster[] }): JSX.Element {
  const { session: { properties }, words, emit } = useGuide();
  const counted = clusters.reduce((sum, { energy }) => sum + (energy ?? 0), 0);
  const all = (properties.stickers ?? 0) * peopleStillPresent(properties);
  const set = (text: string) => emit({ verb: 'set-detail', detail: 'stickers', value: Math.max(0, Number.parseInt(text, 10) || 0) });
  return (
    <>
      <div class="ambitiegesprek-newest-head">
        <p class="ambitiegesprek-count">{all > 0 ? words.countedOf(counted, all) : words.counted(counted)}</p>
        <label class="ambitiegesprek-inline-field">
          <span class="ambitiegesprek-quiet">{words.stickersEach}</span>
          <WordsField field="stickers" label={words.stickersEach} type="number" value={properties.stickers?.toString() ?? ''}
            commit={set} />
        </label>
      </div>
      {all > 0 && <Progress part={counted / all} of="energy" />}
    </>
  );
}

function Weighed({ cluster, open }: { readonly cluster: Cluster; readonly open: boolean }): JSX.Element {
  const guide = useGuide();
  const { session, words, emit, choices } = guide;
  const word = cluster.text.trim() === '' ? words.nameless : cluster.text;
  const explain = (reason: string) => emit({ verb: 'set-reason', target: targetOf(session, cluster), reason: oneLine(reason) });
  const turn = (): void => { choices.set('reason', open ? undefined : cluster.key); };
  const shown = open || hasDraft(guide.drafts, 'reason', session, cluster);
  return (
    <li data-kind="cluster" data-energy={cluster.energy}>
      <div class="ambitiegesprek-energy-row">
        <span class="ambitiegesprek-energy-word" dir="auto" title={word}>{word}</span>
        <button type="button" class="ambitiegesprek-icon-button" aria-expanded={shown} aria-label={words.reasonLabel(word)}
          title={cluster.reason ?? words.reason}
          data-filled={cluster.reason !== undefined} onClick={event => { unfoldFields(event, turn); }}><Icon name="speech" /></button>
        <Strokes count={cluster.energy ?? 0} />
        <Tally cluster={cluster} word={word} />
      </div>
      {shown && (
        <WordsField field="reason" about={cluster} label={words.reasonLabel(word)} placeholder={words.reason} value={cluster.reason ?? ''}
          commit={explain} />
      )}
    </li>
  );
}

function Strokes({ count }: { readonly count: number }): JSX.Element {
  const fives = count > MOST_STROKES ? [] : Array.from({ length: Math.ceil(count / 5) }, (_, index) => Math.min(5, count - index * 5));
  return <span class="ambitiegesprek-tally-strokes"
    aria-hidden="true">{fives.map((strokes, index) => <span key={index} data-strokes={strokes} />)}</span>;
}

function Tally({ cluster, word }: { readonly cluster: Cluster; readonly word: string }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const now = cluster.energy ?? 0;
  const add = (by: 1 | -1): void => { send({ verb: 'add-energy', target: targetOf(session, cluster), by }); };
  const write = (text: string) => {
    const energy = Number.parseInt(text, 10);
    const said = Number.isFinite(energy) ? Math.max(0, energy) : undefined;
    return emit({ verb: 'set-energy', target: targetOf(session, cluster), energy: said });
  };
  return (
    <div class="ambitiegesprek-energy-count" role="group" aria-label={words.energy(word)}>
      <button type="button" aria-label={words.less(word)} disabled={now <= 0} onClick={() => { add(-1); }}><Icon name="minus" /></button>
      <WordsField field="energy" about={cluster} type="number" label={words.energy(word)} value={cluster.energy?.toString() ?? ''}
        commit={write} />
      <button type="button" aria-label={words.more(word)} onClick={() => { add(1); }}><Icon name="plus" /></button>
    </div>
  );
}
