import { holdersOf } from './contents';
import type { Ambition, Cluster, Colour, Holder, Session, SheetElement, Step, StickyNote } from './session';

/** What one thing on the sheet grew from and what hangs on it. */
export interface Descent {
  /** Absent where it belongs to no ambition (yet). */
  readonly ambition?: Ambition;
  /** The cluster that it is or that holds it. */
  readonly cluster?: Cluster;
  /** The clusters of the line. */
  readonly clusters: readonly Cluster[];
  /** The yellow notes: what the group dreamt before it chose. */
  readonly dreams: readonly StickyNote[];
  readonly ideas: readonly StickyNote[];
  readonly activities: readonly StickyNote[];
  readonly steps: readonly Step[];
  /** Link to what it continues in an earlier session. */
  readonly continues?: string;
}

/**
 * The line of a thing: of an ambition, all that it grew from and all that hangs on it; of a note, step or cluster,
 * the line of its ambition, or of its cluster where that was not chosen. A loose note has no line but itself.
 */
export function descent(session: Session, element: SheetElement): Descent {
  const holder = holderOf(session, element);
  const cluster = holder?.kind === 'cluster' ? holder : undefined;
  const ambition = holder?.kind === 'ambition' ? holder : ambitionOf(session, cluster);
  const clusters = ambition?.clusters ?? (cluster ? [cluster] : []);
  const continues = continuationOf(element) ?? ambition?.continues ?? cluster?.continues;
  return {
    ...(ambition ? { ambition } : {}),
    ...(cluster ? { cluster } : {}),
    clusters,
    ...hanging(ambition || cluster ? [...(ambition ? [ambition] : []), ...clusters] : [alone(element)]),
    ...(continues === undefined ? {} : { continues }),
  };
}

/** The clusters with the most energy first; those without a tally last, otherwise in the order of the text. */
export function byEnergy<Weighed extends { readonly energy?: number }>(clusters: readonly Weighed[]): readonly Weighed[] {
  return [...clusters].sort((a, b) => (b.energy ?? Number.NEGATIVE_INFINITY) - (a.energy ?? Number.NEGATIVE_INFINITY) || 0);
}

function holderOf(session: Session, element: SheetElement): Ambition | Cluster | undefined {
  if (element.kind === 'ambition' || element.kind === 'cluster') return element;
  return holdersOf(session).find(holder => [...holder.notes, ...holder.steps].some(one => one.key === element.key));
}

function ambitionOf(session: Session, cluster: Cluster | undefined): Ambition | undefined {
  return cluster && session.ambitions.find(ambition => ambition.clusters.some(one => one.key === cluster.key));
}

function hanging(holders: readonly Holder[]): Pick<Descent, 'dreams' | 'ideas' | 'activities' | 'steps'> {
  const notes = holders.flatMap(holder => holder.notes);
  const of = (colour: Colour): readonly StickyNote[] => notes.filter(note => note.colour === colour);
  return { dreams: of('yellow'), ideas: of('pink'), activities: of('green'), steps: holders.flatMap(holder => holder.steps) };
}

function alone(element: SheetElement): Holder {
  return { notes: element.kind === 'note' ? [element] : [], steps: element.kind === 'step' ? [element] : [] };
}

function continuationOf(element: SheetElement): string | undefined {
  return element.kind === 'note' ? undefined : element.continues;
}
