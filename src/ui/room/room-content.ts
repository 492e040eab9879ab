import { currentPhase } from '../../core/agenda';
import type { Ambition, Cluster, Expectation, Holder, Session, Step, StickyNote } from '../../core/session';

/** Before this phase the room has not yet written its own dreams, and what earlier meetings chose would colour them. */
const FIRST_WITH_HISTORY = 4;
const WITH_EXPECTATIONS = [1, 2, 7];

/** What the room may see of a session at this moment. */
export interface RoomContent {
  readonly images: readonly string[];
  readonly ambitions: readonly Ambition[];
  readonly clusters: readonly Cluster[];
  readonly loose: readonly StickyNote[];
  readonly steps: readonly Step[];
  readonly expectations: readonly Expectation[];
}

export function contentFor(session: Session): RoomContent {
  const phase = currentPhase(session.properties);
  const shown = phase < FIRST_WITH_HISTORY ? ofToday : everything;
  return {
    images: session.sheet?.images ?? [],
    ambitions: shown(session.ambitions).map(ambition => ({ ...held(ambition, shown), clusters: clusters(ambition.clusters, shown) })),
    clusters: clusters(session.clusters, shown),
    loose: session.loose,
    steps: shown(session.steps),
    expectations: WITH_EXPECTATIONS.includes(phase) ? session.expectations : [],
  };
}

export function isEmpty({ ambitions, clusters: words, loose, steps, expectations }: RoomContent): boolean {
  return [ambitions, words, loose, steps, expectations].every(list => list.length === 0);
}

interface Continuing {
  readonly continues?: string;
  readonly status?: unknown;
}

type Shown = <Thing extends Continuing>(things: readonly Thing[]) => readonly Thing[];

const everything: Shown = things => things;

// A status is only ever given when looking back, so it too tells of an earlier meeting.
const ofToday: Shown = things => things.filter(({ continues, status }) => continues === undefined && status === undefined);

function clusters(list: readonly Cluster[], shown: Shown): readonly Cluster[] {
  return shown(list).map(cluster => held(cluster, shown));
}

function held<Thing extends Holder>(holder: Thing, shown: Shown): Thing {
  return { ...holder, steps: shown(holder.steps) };
}
