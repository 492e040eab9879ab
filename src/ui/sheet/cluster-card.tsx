import type { JSX } from 'preact';
import type { Cluster } from '../../core/session';
import { AmbitionDraft } from './ambition-draft';
import { clusterHeight } from './estimate';
import { HeadingActs } from './heading-acts';
import { HeldThings } from './held-things';
import { EnergyTally } from './energy-tally';
import { StatusSigns } from './status-signs';
import { useMark, useSheet } from './sheet-view';
import { attributesOf, classOf } from './thing-attributes';
import { InlineWords } from '../inline';
import { memo } from '../memo';
import { WordsEditor } from './words-editor';

interface Props {
  readonly cluster: Cluster;
  readonly across: number;
  readonly limit: number;
  readonly digit: number | undefined;
  readonly rank: number | undefined;
}

function ClusterOnSheet({ cluster, across, limit, digit, rank }: Props): JSX.Element {
  const view = useSheet();
  const mark = useMark(cluster.key);
  const { words } = view;
  const wording = mark.edit?.kind === 'words' ? mark.edit : undefined;
  const label = words.clusterName(cluster.text === '' ? words.nameless : cluster.text, cluster.notes.length + cluster.steps.length);
  return (
    <div {...attributesOf(view, cluster, mark, label)} class={classOf('cluster', mark)} style={roomFor(cluster, across, limit)}>
      {mark.edit?.kind === 'ambition' && <AmbitionDraft edit={mark.edit} />}
      <div class="ambitiegesprek-cluster-header" data-handle={cluster.key}>
        <div class="ambitiegesprek-word" data-part="text" dir="auto" hidden={wording !== undefined}>
          <InlineWords inline={cluster.inline} links={view.services} />
        </div>
        {cluster.text === '' && wording === undefined && <span class="ambitiegesprek-nameless">{words.clusterPlaceholder}</span>}
        {wording && <WordsEditor key={wording.id} edit={wording} label={words.clusterPlaceholder} />}
        <StatusSigns of={cluster} />
        <EnergyTally energy={cluster.energy} rank={rank} />
        <HeadingActs thing={cluster} digit={digit} />
      </div>
      <div role="group"><HeldThings notes={cluster.notes} steps={cluster.steps} edit={mark.edit} limit={limit} across={across} /></div>
    </div>
  );
}

/** The room that a cluster takes of which some notes are still to be drawn, so that nothing is pushed aside when they come. */
function roomFor(cluster: Cluster, across: number, limit: number): { minBlockSize: string } | undefined {
  return limit < cluster.notes.length + cluster.steps.length ? { minBlockSize: `${clusterHeight(cluster, across)}px` } : undefined;
}

/** A group of notes with the word that the team found for it. */
export const ClusterCard = memo(ClusterOnSheet);
