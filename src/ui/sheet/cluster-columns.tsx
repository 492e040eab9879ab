import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Cluster } from '../../core/session';
import { memo } from '../memo';
import { limitOf } from './allowance';
import type { Allowance } from './allowance';
import { ClusterCard } from './cluster-card';
import { dealColumns } from './columns';
import { PUPIL_HEIGHT, SPACE, clusterWidth } from './dimensions';
import { clusterHeight } from './estimate';
import type { Order } from './order';

interface Props {
  readonly clusters: readonly Cluster[];
  readonly columns: number;
  readonly across: number;
  readonly order: Order;
  readonly allowance: Allowance;
  /** Stands on top of the middle column. */
  readonly middle?: ComponentChildren;
}

/** Clusters in columns of one width; a cluster keeps its column for as long as the sheet stands. */
export function ClusterColumns({ clusters, columns, across, order, allowance, middle }: Props): JSX.Element | null {
  const remembered = useRef({ columns, dealt: new Map<string, number>() });
  if (remembered.current.columns !== columns) remembered.current = { columns, dealt: new Map() };
  if (clusters.length === 0 && middle === undefined) return null;
  const centre = Math.floor(columns / 2);
  const taken = Array.from({ length: columns }, (_, column) => (middle !== undefined && column === centre ? PUPIL_HEIGHT + SPACE : 0));
  const dealt = dealColumns(clusters, cluster => clusterHeight(cluster, across), taken, remembered.current.dealt);
  return (
    <div class="ambitiegesprek-columns" role="none">
      {dealt.map((column, at) => {
        const limits = column.map(cluster => limitOf(cluster.key, cluster, allowance));
        const top = at === centre ? middle : undefined;
        return <Column key={at} clusters={column} limits={limits} across={across} order={order} top={top} />;
      })}
    </div>
  );
}

interface ColumnProps extends Pick<Props, 'clusters' | 'across' | 'order'> {
  /** How many things of each cluster may be drawn by now. */
  readonly limits: readonly number[];
  readonly top: ComponentChildren;
}

function ColumnOfClusters({ clusters, limits, across, order, top }: ColumnProps): JSX.Element {
  return (
    <div class="ambitiegesprek-column" role="none" style={{ '--ambitiegesprek-width': `${clusterWidth(across)}px` }}>
      {top}
      {clusters.map((cluster, at) => (
        <ClusterCard key={cluster.key} cluster={cluster} across={across} limit={limits[at] ?? 0}
          digit={order.digits.get(cluster.key)} rank={order.ranks.get(cluster.key)} />
      ))}
    </div>
  );
}

const Column = memo(ColumnOfClusters);
