import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { everyCluster, notesOf, stillPresent } from '../../../core/contents';
import { shownName } from '../../../core/link';
import type { TableGroup } from '../../../core/properties';
import type { Cluster } from '../../../core/session';
import { writtenWords } from '../../../core/place';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import type { InputBlock } from '../../../method/conversation';
import { Chips } from '../../chips';
import type { ActivityProps } from '../activity-of-now';
import { useGuide } from '../guide-context';
import { Newest, Progress } from '../newest';
import { WordsField } from '../words-field';

const LISTS_CLUSTERS: readonly InputBlock[] = ['words', 'energy', 'choosing'];

/** So many small groups. */
const SIZES = [2, 3, 4];

/** How far the grouping is, which is done on the sheet. Where another block of the activity lists the clusters, this one does not. */
export function GroupingBlock({ activity: { inputs } }: ActivityProps): JSX.Element {
  const { session, words, services } = useGuide();
  const yellow = notesOf(session).filter(note => note.colour === 'yellow').length;
  const loose = session.loose.filter(note => note.colour === 'yellow').length;
  return (
    <section class="ambitiegesprek-guide-part" data-part="grouping">
      <div class="ambitiegesprek-newest-head">
        <p class="ambitiegesprek-count"><strong>{words.hangOf(yellow - loose, yellow)}</strong> <span
          class="ambitiegesprek-quiet">{words.stillLoose(loose)}</span></p>
        <button type="button" onClick={() => { services.openSheet(); }}>{words.toSheet}</button>
      </div>
      <Progress part={yellow === 0 ? 0 : (yellow - loose) / yellow} />
      {!inputs.some(block => LISTS_CLUSTERS.includes(block)) && <ClusterWords />}
    </section>
  );
}

/** A word for each cluster, looked for together or in small groups. */
export function WordsBlock(): JSX.Element {
  return (
    <section class="ambitiegesprek-guide-part" data-part="cluster-words">
      <ClusterWords />
      <SmallGroups />
    </section>
  );
}

function ClusterWords(): JSX.Element {
  const { session, words } = useGuide();
  const clusters = everyCluster(session);
  if (clusters.length === 0) return <p class="ambitiegesprek-quiet">{words.noClusters}</p>;
  return (
    <Newest name="clusters" things={clusters} count={words.clustersOf(clusters.length)} inOrder whole
      row={cluster => <Word key={cluster.key} cluster={cluster} place={clusters.indexOf(cluster) + 1} />} />
  );
}

function Word({ cluster, place }: { readonly cluster: Cluster; readonly place: number }): JSX.Element {
  const { session, words, emit } = useGuide();
  const { text, group, notes } = cluster;
  return (
    <li data-kind="cluster" data-entry={text === '' ? true : undefined}>
      <WordsField field="words" about={cluster} label={text === '' ? words.wordForCluster(place) : words.wordsOf(text)}
        placeholder={words.nameless} value={writtenWords(session, cluster).trim()} inline={cluster.inline}
        commit={typed => emit({ verb: 'rename', target: targetOf(session, cluster), words: oneLine(typed) })} />
      {group.length > 0 && <small dir="auto">{group.join(', ')}</small>}
      <span class="ambitiegesprek-paper-swatch" data-color="yellow" aria-hidden="true" />
      <span class="ambitiegesprek-number">{notes.length}<span class="ambitiegesprek-spoken"> {words.notes(notes.length)}</span></span>
    </li>
  );
}

/** Splits people at random into groups, each with its clusters; the first of each reports. Tables are groups already. */
function SmallGroups(): JSX.Element | null {
  const { session, words, services, send } = useGuide();
  const [amount, setAmount] = useState(3);
  const clusters = everyCluster(session);
  const { tables } = session.properties;
  const people = stillPresent(session.properties).map(shownName);
  if (clusters.length < 2 || (people.length < 4 && tables.length < 2)) return null;
  const split = (): void => {
    const groups = tables.length > 1 ? tables.map(namesOf) : dealt(services.shuffled(people), amount);
    const given = clusters.map((cluster, index) => ({ cluster: targetOf(session, cluster), people: groups[index % groups.length] ?? [] }));
    send({ verb: 'set-groups', groups: given });
  };
  return (
    <div class="ambitiegesprek-guide-row">
      {tables.length < 2 && (
        <Chips label={words.groups} chips={SIZES.map(size => ({ id: String(size), label: String(size) }))} chosen={String(amount)}
          choose={id => { setAmount(Number(id)); }} />
      )}
      <button type="button" onClick={split}>{tables.length > 1 ? words.dividePerTable : words.splitGroups(amount)}</button>
    </div>
  );
}

/** Who speaks for a table stands behind its name. */
function namesOf({ name, spokesperson }: TableGroup): readonly string[] {
  return spokesperson === undefined ? [name] : [name, spokesperson];
}

/** In turn, so that no group is more than one larger than another. */
function dealt(people: readonly string[], amount: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.min(amount, people.length) }, (_, group) => people.filter((_name, index) => index % amount === group));
}
