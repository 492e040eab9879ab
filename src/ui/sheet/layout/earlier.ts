import type { Arrangement, CardGroup, PlacedCluster } from '../../../core/arrange/arrangement';
import { paperOf } from '../../../core/arrange/card';
import type { Board } from '../../../core/contents';
import type { Ambition, Cluster, Step, StickyNote } from '../../../core/session';

/** Longer nobody goes back; a note that is typed takes two. */
const MOST = 20;

/**
 * How the sheet stood before the last acts. Who takes an act back, or carries a thing back, sees it as it was: room is made by
 * writing smaller and closing up, and would not be given back by the next act.
 */
export class EarlierArrangements {
  #stood: readonly Stood[] = [];

  add(stood: Stood): void {
    const others = this.#stood.filter(one => keysOn(one.board) !== keysOn(stood.board));
    this.#stood = [...others.slice(1 - MOST), stood];
  }

  /** How things stood when the same hung in the same places. */
  of(board: Board): Stood | undefined {
    const same = this.#stood.find(one => keysOn(one.board) === keysOn(board));
    const alike = same ? undefined : this.#stood.findLast(one => wordsOn(one.board) === wordsOn(board));
    return same ?? (alike && { ...alike, board, arrangement: withThingsOf(board, alike) });
  }

  /** Somebody wanted everything to be composed anew. */
  forget(): void {
    this.#stood = [];
  }
}

/** A board, how it stood, and which group somebody had opened or worked in. */
export interface Stood {
  readonly board: Board;
  readonly arrangement: Arrangement;
  readonly open: string | undefined;
}

type Thing = Ambition | Cluster | StickyNote | Step;

/** What was removed and came back has another key: the things of now, where those with the same words stood. */
function withThingsOf(board: Board, { board: before, arrangement }: Stood): Arrangement {
  const things = thingsOn(board);
  const known = new Map(thingsOn(before).map(({ key }, at) => [key, things[at]]));
  const now = <Kind extends Thing>(thing: Kind): Kind => known.get(thing.key) as Kind | undefined ?? thing;
  const group = (one: CardGroup): CardGroup => ({ ...one, cards: one.cards.map(card => ({ ...card, thing: now(card.thing) })) });
  const cluster = ({ thing, groups, pile, ...placed }: PlacedCluster): PlacedCluster =>
    ({ ...placed, thing: now(thing), groups: groups.map(group), ...pile && { pile: { ...pile, key: now(thing).key } } });
  return {
    ...arrangement, loose: arrangement.loose.map(group), steps: arrangement.steps.map(group), clusters: arrangement.clusters.map(cluster),
    ambitions: arrangement.ambitions.map(({ thing, clusters, groups, ...placed }) =>
      ({ ...placed, thing: now(thing), clusters: clusters.map(cluster), groups: groups.map(group) })),
  };
}

/** Which things hang where, by their keys. */
const keysOn = remembered(({ key }) => key);
/** The same by what is written on them. */
const wordsOn = remembered(thing => ('notes' in thing ? thing.text : `${paperOf(thing)} ${thing.text}`));

function remembered(nameOf: (thing: Thing) => string): (board: Board) => string {
  const known = new WeakMap<Board, string>();
  return board => {
    const hung = known.get(board) ?? JSON.stringify(hangingOn(board, nameOf));
    known.set(board, hung);
    return hung;
  };
}

function hangingOn({ ambitions, clusters, loose, steps }: Board, nameOf: (thing: Thing) => string): unknown {
  const within = (holder: Ambition | Cluster): unknown => [nameOf(holder), holder.notes.map(nameOf), holder.steps.map(nameOf)];
  const chosen = ambitions.map(ambition => [within(ambition), ambition.clusters.map(within)]);
  return [chosen, clusters.map(within), loose.map(nameOf), steps.map(nameOf)];
}

function thingsOn({ ambitions, clusters, loose, steps }: Board): Thing[] {
  const within = (holder: Ambition | Cluster): Thing[] => [holder, ...holder.notes, ...holder.steps];
  return [
    ...ambitions.flatMap(ambition => [...within(ambition), ...ambition.clusters.flatMap(within)]), ...clusters.flatMap(within),
    ...loose, ...steps,
  ];
}
