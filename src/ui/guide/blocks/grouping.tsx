import type { JSX } from 'preact';
import { holdersOf, notesOf } from '../../../core/contents';
import type { Cluster, Session } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { useGuide } from '../guide-context';
import { Progress } from '../progress';
import { WordsField } from '../words-field';
import { SmallGroups } from './small-groups';

/** How far the grouping is; the grouping itself is done on the sheet. */
export function GroupingBlock(): JSX.Element {
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
      <ClusterWords />
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
  const clusters = clustersOf(session);
  if (clusters.length === 0) return <p class="ambitiegesprek-quiet">{words.noClusters}</p>;
  return (
    <ul class="ambitiegesprek-rows ambitiegesprek-boxed">
      {clusters.map((cluster, index) => <Word key={cluster.key} cluster={cluster} place={index + 1} />)}
    </ul>
  );
}

function Word({ cluster, place }: { readonly cluster: Cluster; readonly place: number }): JSX.Element {
  const { session, words, emit } = useGuide();
  const { text, group, notes } = cluster;
  return (
    <li data-kind="cluster" data-entry={text === '' ? true : undefined}>
      <WordsField field="words" about={cluster} label={text === '' ? words.wordForCluster(place) : words.wordsOf(text)}
        placeholder={words.nameless} value={text}
        commit={typed => emit({ verb: 'rename', target: targetOf(session, cluster), words: oneLine(typed) })} />
      {group.length > 0 && <small dir="auto">{group.join(', ')}</small>}
      <span class="ambitiegesprek-paper-swatch" data-color="yellow" aria-hidden="true" />
      <span class="ambitiegesprek-number">{notes.length}<span class="ambitiegesprek-spoken"> {words.notes(notes.length)}</span></span>
    </li>
  );
}

export function clustersOf(session: Session): readonly Cluster[] {
  return holdersOf(session).filter((one): one is Cluster => one.kind === 'cluster');
}
