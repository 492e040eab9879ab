import type { Board } from '../contents';
import type { Ambition, Cluster, Step, StickyNote } from '../session';
import type { Box } from '../geometry';
import type { Arrangement, CardGroup, Label, PlacedAmbition, PlacedCluster, Typesetting } from './arrangement';
import { ambitionPart, clusterPart, groupsIn, heapPart, isCentred, mapped, type Placement } from './blocks';
import { foldedAs, isAlone, type Folding } from './fold';
import { byPaper, type CardSetting } from './group';
import { ambitionHead, clusterHead } from './head';
import { ROUNDING } from './lines';
import { fitsIn, inRows, type LayoutPart } from './part';
import { cardsOf } from './place';
import { largestFitting, regroup } from './regroup';
import { BETWEEN_BLOCKS } from './spacing';

/** What is needed to keep a composition: how words are set, and the smallest scale at which they may be written. */
interface Keeping {
  readonly typesetting: Typesetting;
  readonly least: number;
  /** What is folded stays folded, what is open stays open. */
  readonly folding: Folding | undefined;
  /** As in `Blocks`. */
  readonly alone: boolean;
}

type Thing = StickyNote | Step;

/** Where all of a group is set anew, so many more of few have room: it is not set anew for each of them. */
const ROOM = 3;
const ROOMS = [ROOM, 2, 1];
/** Words are made no smaller than this for such room. */
const WORTH_ROOM = 0.88;

/** Words become no smaller than this part of those of the sheet, whatever the frame allows. */
const SMALLEST_SCALE = 0.7;
/** A heap that is all there is, and all that is read from near by, is set no smaller than this: rather all is composed anew. */
export const SMALLEST_HEAP = 0.86;

/**
 * The arrangement as it stood, with what is on the board now: only what an act touched is set anew, each in the room that it has.
 * A heading that comes takes the room of one that goes, or shares that of a neighbour. Nothing where room is short.
 */
export function keep(before: Arrangement, board: Board, typesetting: Typesetting, smallest: number): Arrangement | undefined {
  const alone = isAlone(board);
  const least = before.size < smallest && (!before.folded || before.looseOpen) ? SMALLEST_HEAP
    : Math.min(Math.max(SMALLEST_SCALE, smallest / before.size), 1);
  const keeping = { typesetting, least, alone, folding: before.folded ? foldedAs(before, typesetting) : undefined };
  const here = itemsOf(board, keeping);
  const there = new Map(placedItems(before).map(item => [item.key, item]));
  const gone = [...there.values()].filter(({ key }) => !here.some(item => item.key === key));
  const rooms = [...gone.map(({ box }) => box), ...before.gaps];
  const placed = new Map<string, Placement>();
  const homeless: Item[] = [];
  for (const item of here) {
    const old = there.get(item.key);
    const again = old && item.again(old.placement, old.box);
    if (again) placed.set(item.key, again);
    else homeless.push(item);
  }
  const gaps = house(homeless, rooms, here, there, placed, keeping);
  if (!gaps) return undefined;
  return { ...before, gaps, ...inOrder(here.map(({ key }) => placed.get(key) ?? {})) };
}

/** Something that takes a place of its own on the sheet. */
interface Item {
  readonly key: string;
  readonly part: (setting: CardSetting) => LayoutPart<Placement>;
  /** In the room that it had; nothing where it does not fit. */
  readonly again: (old: Placement, box: Box) => Placement | undefined;
}

interface PlacedItem {
  readonly key: string;
  readonly box: Box;
  readonly placement: Placement;
}

function itemsOf(board: Board, keeping: Keeping): Item[] {
  const { typesetting, folding } = keeping;
  const { loose, steps } = board;
  return [
    ...board.ambitions.map((ambition): Item => ({
      key: ambition.key,
      part: setting => mapped(ambitionPart(ambition, typesetting, setting, folding), one => ({ ambitions: [one] })),
      again: ({ ambitions: [old] = [] }) => wrapped('ambitions', old && ambitionAgain(old, ambition, keeping)),
    })),
    ...board.clusters.map((cluster): Item => ({
      key: cluster.key,
      part: setting => mapped(clusterPart(cluster, typesetting, setting, folding), one => ({ clusters: [one] })),
      again: ({ clusters: [old] = [] }) => wrapped('clusters', old && clusterAgain(old, cluster, keeping)),
    })),
    ...heapItem('loose', loose, [], keeping),
    ...heapItem('steps', [], steps, keeping),
  ];
}

function wrapped<Kind extends 'ambitions' | 'clusters', One>(kind: Kind, one: One | undefined): Record<Kind, One[]> | undefined {
  return one === undefined ? undefined : { [kind]: [one] } as Record<Kind, One[]>;
}

function heapItem(of: Label['of'], notes: readonly StickyNote[], steps: readonly Step[], keeping: Keeping): Item[] {
  if (notes.length + steps.length === 0) return [];
  const { typesetting, folding } = keeping;
  const part = (setting: CardSetting): LayoutPart<Placement> =>
    heapPart(of, groupsIn(of, notes, steps, typesetting, setting, folding), typesetting);
  return [{
    key: of,
    part,
    again: (old, box) => {
      const groups = groupsAgain(of, old[of] ?? [], notes, steps, keeping);
      if (groups) return { ...old, [of]: groups };
      return fitted(part, box, keeping);
    },
  }];
}

/**
 * A part placed in a box, at the largest scale at which it fits with as much room for what comes as costs little of that. A heap that is
 * all there is has all that room, or is not set in this box: to compose it anew moves nothing else.
 */
function fitted<Placed>(part: (setting: CardSetting) => LayoutPart<Placed>, box: Box, { least, alone }: Keeping): Placed | undefined {
  const largestWith = (room: number): Fitted<Placed> | undefined =>
    largestFitting(alone ? Math.max(least, SMALLEST_HEAP) : least, scale => {
      const tried = part({ scale, room, growing: true });
      return fitsIn(tried, box) ? () => ({ scale, tried }) : undefined;
    });
  const tightest = largestWith(alone ? ROOM : 0);
  if (!tightest) return undefined;
  for (const room of alone ? [] : ROOMS) {
    const roomy = largestWith(room);
    if (roomy && roomy.scale > tightest.scale * WORTH_ROOM) return roomy.tried.place(box);
  }
  return tightest.tried.place(box);
}

interface Fitted<Placed> {
  readonly scale: number;
  readonly tried: LayoutPart<Placed>;
}

function ambitionAgain(old: PlacedAmbition, ambition: Ambition, keeping: Keeping): PlacedAmbition | undefined {
  if (ambition === old.thing) return old;
  const { typesetting, folding } = keeping;
  const head = ambitionHead(ambition, typesetting);
  const clusters = sameKeys(old.clusters, ambition.clusters)
    ? ambition.clusters.map((cluster, at) => clusterAgain(old.clusters[at], cluster, keeping)) : [undefined];
  const groups = groupsAgain(ambition.key, old.groups, ambition.notes, ambition.steps, keeping);
  const all = clusters.filter(cluster => cluster !== undefined);
  if (groups && all.length === clusters.length && head.heightAt(old.head.box.width) <= old.head.box.height + ROUNDING)
    return { thing: ambition, box: old.box, head: head.place(old.head.box), clusters: all, groups };
  return fitted(setting => ambitionPart(ambition, typesetting, setting, folding), old.box, keeping);
}

function clusterAgain(old: PlacedCluster | undefined, cluster: Cluster, keeping: Keeping): PlacedCluster | undefined {
  if (cluster === old?.thing) return old;
  if (!old) return undefined;
  const { typesetting, folding } = keeping;
  if (old.pile) return fitted(setting => clusterPart(cluster, typesetting, setting, folding), old.box, keeping);
  const head = clusterHead(cluster, typesetting);
  const groups = groupsAgain(cluster.key, old.groups, cluster.notes, cluster.steps, keeping);
  if (groups && head.heightAt(old.head.box.width) <= old.head.box.height + ROUNDING)
    return { thing: cluster, box: old.box, head: head.place(old.head.box), groups };
  return fitted(setting => clusterPart(cluster, typesetting, setting, folding), old.box, keeping);
}

/** Each colour in its own room; a colour of which nothing is left keeps it. */
function groupsAgain(
  holder: string, old: readonly CardGroup[], notes: readonly StickyNote[], steps: readonly Step[], keeping: Keeping,
): CardGroup[] | undefined {
  const fresh = byPaper(notes, steps);
  if ([...fresh.keys()].some(paper => !old.some(group => group.paper === paper))) return undefined;
  const groups = old.map(before => groupAgain(holder, before, fresh.get(before.paper) ?? [], keeping));
  const all = groups.filter(group => group !== undefined);
  return all.length === groups.length ? all : undefined;
}

function groupAgain(holder: string, before: CardGroup, things: readonly Thing[], keeping: Keeping): CardGroup | undefined {
  const { typesetting, least, folding } = keeping;
  const { paper, box } = before;
  if (things.length === 0) return { paper, box, cards: [], holes: [box] };
  const pile = before.pile && folding?.group(`${holder}/${paper}`, paper, things.length);
  if (pile) return fitsIn(pile, box) ? pile.place(box) : undefined;
  return before.pile ? undefined : regroup({ before, things, typesetting, least, centred: isCentred(holder) });
}

function sameKeys(old: readonly PlacedCluster[], now: readonly Cluster[]): boolean {
  return old.length === now.length && old.every(({ thing }, at) => thing.key === now[at]?.key);
}

/** Finds room for what has none; gives the room that is left then, or nothing where not all found some. */
function house(
  homeless: readonly Item[], rooms: readonly Box[], here: readonly Item[], there: ReadonlyMap<string, PlacedItem>,
  placed: Map<string, Placement>, keeping: Keeping,
): Box[] | undefined {
  if (homeless.length === 0) return [...rooms];
  const own = homeless.flatMap(({ key }) => there.get(key)?.box ?? []);
  const free = [...rooms, ...own].sort((one, other) => area(other) - area(one));
  for (const joined of [...free.map(room => [room]), ...adjoining(free)]) {
    if (together(homeless, around(joined), placed, keeping)) return free.filter(room => !joined.includes(room));
  }
  if (shareRooms(homeless, free, placed, keeping)) return [];
  // Who lost something in the same act makes room; nobody else moves.
  for (const item of here) {
    const old = there.get(item.key);
    const now = placed.get(item.key);
    if (old && now && hasLost(old.placement, now) && together([item, ...homeless], old.box, placed, keeping)) return free;
  }
  return undefined;
}

/** Rooms of which one begins where the other ends: together they hold what neither does. */
function adjoining(rooms: readonly Box[]): Box[][] {
  const isBelow = (lower: Box, { x, y, width, height }: Box): boolean =>
    near(lower.x, x) && near(lower.width, width) && near(lower.y, y + height + BETWEEN_BLOCKS);
  return rooms.flatMap(upper => rooms.filter(lower => isBelow(lower, upper)).map(lower => [upper, lower]));
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < ROUNDING;
}

function hasLost(before: Placement, now: Placement): boolean {
  const left = new Set(keysIn(now));
  return keysIn(before).some(key => !left.has(key));
}

/** Of the notes, the steps and the clusters within. */
function keysIn({ ambitions = [], clusters = [], loose = [], steps = [] }: Placement): string[] {
  const within = ambitions.flatMap(ambition => ambition.clusters);
  return [...within.map(({ thing }) => thing.key), ...cardsOf({ ambitions, clusters, loose, steps }).map(({ thing }) => thing.key)];
}

function area({ width, height }: Box): number {
  return width * height;
}

/** All of them beside or above each other in one room. */
function together(items: readonly Item[], room: Box, placed: Map<string, Placement>, keeping: Keeping): boolean {
  const found = fitted(setting => inRows(items.map(item => item.part(setting)), BETWEEN_BLOCKS), room, keeping);
  items.forEach((item, at) => { if (found?.[at]) placed.set(item.key, found[at]); });
  return found !== undefined;
}

/** Each in a room of its own, the largest room first. */
function shareRooms(items: readonly Item[], rooms: readonly Box[], placed: Map<string, Placement>, keeping: Keeping): boolean {
  if (rooms.length < items.length) return false;
  const found = items.map((item, at) => { const room = rooms[at]; return room && fitted(item.part, room, keeping); });
  if (found.some(one => one === undefined)) return false;
  items.forEach((item, at) => { if (found[at]) placed.set(item.key, found[at]); });
  return true;
}

function placedItems({ ambitions, clusters, loose, steps, labels }: Arrangement): PlacedItem[] {
  const heap = (of: Label['of'], groups: readonly CardGroup[]): PlacedItem[] => {
    const label = labels.filter(one => one.of === of);
    const boxes = [...label, ...groups].map(({ box }) => box);
    return boxes.length === 0 ? [] : [{ key: of, box: around(boxes), placement: { [of]: groups, labels: label } }];
  };
  return [
    ...ambitions.map((one): PlacedItem => ({ key: one.thing.key, box: one.box, placement: { ambitions: [one] } })),
    ...clusters.map((one): PlacedItem => ({ key: one.thing.key, box: one.box, placement: { clusters: [one] } })),
    ...heap('loose', loose), ...heap('steps', steps),
  ];
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map(box => box.x));
  const y = Math.min(...boxes.map(box => box.y));
  return {
    x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x, height: Math.max(...boxes.map(box => box.y + box.height)) - y,
  };
}

function inOrder(parts: readonly Placement[]): Pick<Arrangement, 'ambitions' | 'clusters' | 'loose' | 'steps' | 'labels'> {
  return {
    ambitions: parts.flatMap(part => part.ambitions ?? []),
    clusters: parts.flatMap(part => part.clusters ?? []),
    loose: parts.flatMap(part => part.loose ?? []),
    steps: parts.flatMap(part => part.steps ?? []),
    labels: parts.flatMap(part => part.labels ?? []),
  };
}
