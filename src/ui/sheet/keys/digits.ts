import type { Board } from '../../../core/contents';
import type { Cluster } from '../../../core/session';

/** What a thing shows because of its place among the others. Equal orders of successive boards are the same object. */
export interface Order {
  /** Digit keys 1–9, then 0, by the key of the ambition or cluster that they send to: ambitions first, then the clusters in order. */
  readonly digits: ReadonlyMap<string, number>;
  /** 1 for the cluster with the most energy; equal energy, equal rank. */
  readonly ranks: ReadonlyMap<string, number>;
}

const DIGITS = 10;

export function orderOf(board: Board, previous?: Order): Order {
  const clusters = [...board.ambitions.flatMap(ambition => ambition.clusters), ...board.clusters];
  const order = { digits: digitsOf([...board.ambitions, ...freeFirst(board)]), ranks: ranksOf(clusters) };
  return previous && equal(order.digits, previous.digits) && equal(order.ranks, previous.ranks) ? previous : order;
}

/** Clusters that still wait for a place are the ones that notes are sent to while clustering, so they get the low digits. */
function freeFirst(board: Board): Cluster[] {
  return [...board.clusters, ...board.ambitions.flatMap(ambition => ambition.clusters)];
}

function digitsOf(holders: readonly { readonly key: string }[]): Map<string, number> {
  return new Map(holders.slice(0, DIGITS).map((holder, at) => [holder.key, (at + 1) % DIGITS]));
}

function ranksOf(clusters: readonly Cluster[]): Map<string, number> {
  const energies = clusters.flatMap(({ key, energy }) => (energy === undefined ? [] : [{ key, energy }]));
  energies.sort((one, other) => other.energy - one.energy);
  const ranks = new Map<string, number>();
  let rank = 1;
  energies.forEach(({ key, energy }, at) => {
    if (energy !== energies[at - 1]?.energy) rank = at + 1;
    ranks.set(key, rank);
  });
  return ranks;
}

function equal(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
