import type { Arrangement, CardGroup, PlacedCluster, SheetBlock, SheetColumn, Composition } from '../../../core/arrange/arrangement';
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
    const others = this.#stood.filter(one => !hangAlike(one.board, stood.board, keyOf));
    this.#stood = [...others.slice(1 - MOST), stood];
  }

  /** How things stood when the same hung in the same places. */
  of(board: Board): Stood | undefined {
    const same = this.#stood.find(one => hangAlike(one.board, board, keyOf));
    const alike = same ? undefined : this.#stood.findLast(one => hangAlike(one.board, board, wordsOf));
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

const keyOf = ({ key }: Thing): string => key;
const wordsOf = (thing: Thing): string => ('notes' in thing ? thing.text : `${paperOf(thing)} ${thing.text}`);

/** Whether things of the same name hang in the same places. What did not change is the same object, and is not looked into. */
function hangAlike(one: Board, other: Board, nameOf: (thing: Thing) => string): boolean {
  const things = (a: Step | StickyNote, b: Step | StickyNote): boolean => nameOf(a) === nameOf(b);
  const holders = (a: Ambition | Cluster, b: Ambition | Cluster): boolean =>
    nameOf(a) === nameOf(b) && rows(a.notes, b.notes, things) && rows(a.steps, b.steps, things);
  const ambitions = (a: Ambition, b: Ambition): boolean => holders(a, b) && rows(a.clusters, b.clusters, holders);
  return rows(one.ambitions, other.ambitions, ambitions) && rows(one.clusters, other.clusters, holders)
    && rows(one.loose, other.loose, things) && rows(one.steps, other.steps, things);
}

function rows<Item>(one: readonly Item[], other: readonly Item[], alike: (a: Item, b: Item) => boolean): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((a, at) => {
    const b = other[at];
    return b !== undefined && (a === b || alike(a, b));
  });
}

function thingsOn({ ambitions, clusters, loose, steps }: Board): Thing[] {
  const within = (holder: Ambition | Cluster): Thing[] => [holder, ...holder.notes, ...holder.steps];
  return [
    ...ambitions.flatMap(ambition => [...within(ambition), ...ambition.clusters.flatMap(within)]), ...clusters.flatMap(within),
    ...loose, ...steps,
  ];
}

/** The last composition of a sheet for each size of its pane: columns and sizes, no words. */
export type Compositions = Readonly<Record<string, Composition>>;

/** More sizes of a pane than this nobody has. */
const MOST_PANES = 8;
const BLOCKS: readonly string[] = ['ambition', 'cluster', 'pupil', 'loose', 'steps'];

export function paneOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${Math.round(width)}x${Math.round(height)}`;
}

/** The one of this pane comes last; the oldest goes. */
export function withComposition(all: Compositions, pane: string, composition: Composition): Compositions {
  const others = Object.entries(all).filter(([one]) => one !== pane).slice(1 - MOST_PANES);
  return Object.fromEntries([...others, [pane, composition]]);
}

/** What was stored, as far as it is compositions: another version may have written it. */
export function readCompositions(stored: unknown): Compositions | undefined {
  if (!isRecord(stored)) return undefined;
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, Composition] => isComposition(entry[1])));
}

function isComposition(value: unknown): value is Composition {
  if (!isRecord(value)) return false;
  const { size, columns, bands } = value;
  return isLength(size) && Array.isArray(columns) && columns.every(isColumn) && Array.isArray(bands) && bands.every(isBlock);
}

function isColumn(value: unknown): value is SheetColumn {
  return isRecord(value) && isLength(value['width']) && Array.isArray(value['blocks']) && value['blocks'].every(isBlock);
}

function isBlock(value: unknown): value is SheetBlock {
  if (!isRecord(value) || !BLOCKS.includes(String(value['kind']))) return false;
  return !['ambition', 'cluster'].includes(String(value['kind'])) || Number.isInteger(value['at']);
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
