import type { Ambition, Cluster, Session, SheetElement } from '../../../core/session';
import type { Board } from '../../../core/contents';

export type Heading = Ambition | Cluster;

/** One thing of the sheet with where it hangs. */
export interface Placed {
  readonly element: SheetElement;
  readonly parent: Heading | undefined;
  /** What it stands in a row with, itself among them: notes with notes, steps with steps, clusters with clusters. */
  readonly row: readonly SheetElement[];
}

/** Finds things of one session by key. Built when first asked, so that typing in the editor does not pay for it. */
export class SheetIndex {
  #placed: Map<string, Placed> | undefined;

  constructor(readonly session: Session) {}

  find(key: string | undefined): Placed | undefined {
    return key === undefined ? undefined : this.#all().get(key);
  }

  element(key: string | undefined): SheetElement | undefined {
    return this.find(key)?.element;
  }

  /** The things with these keys, in reading order. */
  elements(keys: ReadonlySet<string>): SheetElement[] {
    return [...this.#all().values()].filter(({ element }) => keys.has(element.key)).map(({ element }) => element);
  }

  /** Every key in reading order. */
  keys(): string[] {
    return [...this.#all().keys()];
  }

  /** What comes after a thing in its row and is none of `except`. */
  next(key: string, except: ReadonlySet<string>): SheetElement | undefined {
    const row = this.find(key)?.row ?? [];
    const at = row.findIndex(element => element.key === key);
    return row.slice(at + 1).find(element => !except.has(element.key));
  }

  headings(): Heading[] {
    const { ambitions, clusters } = this.session;
    return [...ambitions.flatMap(ambition => [ambition, ...ambition.clusters]), ...clusters];
  }

  #all(): Map<string, Placed> {
    if (this.#placed) return this.#placed;
    this.#placed = new Map();
    const { ambitions, clusters, loose, steps } = this.session;
    this.#row(ambitions, undefined);
    this.#row(clusters, undefined);
    this.#row(loose, undefined);
    this.#row(steps, undefined);
    return this.#placed;
  }

  #row(row: readonly SheetElement[], parent: Heading | undefined): void {
    for (const element of row) {
      this.#placed?.set(element.key, { element, parent, row });
      if (element.kind === 'ambition') this.#row(element.clusters, element);
      if (element.kind === 'ambition' || element.kind === 'cluster') {
        this.#row(element.notes, element);
        this.#row(element.steps, element);
      }
    }
  }
}

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
