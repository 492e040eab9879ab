import type { Board } from '../contents';
import type { Ambition, Cluster, Step, StickyNote } from '../session';
import type { Box } from '../geometry';
import type { Arrangement, CardGroup, Frame, GroupHead, Label, PlacedAmbition, PlacedCluster, Typesetting } from './arrangement';
import { clusterPile, foldedBut, inViewingOrder, isAlone, type Folding, type Open } from './fold';
import { setCard } from './card';
import { byPaper, groupOf, groupsOf, usualCard, type CardSetting } from './group';
import { ambitionHead, clusterHead, unstyledText, single, type SetHead } from './head';
import { ROUNDING } from './lines';
import { inRows, stackedParts, steady, tabled, tabledFalling, type LayoutPart } from './part';
import { remembered } from './remember';
import { leastHeight } from './rows';
import { AMBITION_PADDING, BETWEEN_BLOCKS, BETWEEN_CARDS, BETWEEN_SECTIONS, CARD_LINE, CLUSTER_PADDING } from './spacing';

/** A part of the arrangement. */
export type Placement = Partial<Pick<Arrangement, 'pupil' | 'ambitions' | 'clusters' | 'loose' | 'steps' | 'labels' | 'gaps'>>;

/** Everything on a sheet that takes a place of its own. */
export interface Blocks {
  readonly ambitions: readonly LayoutPart<Placement>[];
  readonly clusters: readonly LayoutPart<Placement>[];
  /** Which of the clusters is looked at first, and which then. */
  readonly viewing: readonly number[];
  readonly loose: LayoutPart<Placement> | undefined;
  readonly steps: LayoutPart<Placement> | undefined;
  /** One heap of one colour is all there is: nothing else has to move where that is composed anew. */
  readonly alone: boolean;
  /** Where groups are folded. */
  readonly open: Open | undefined;
}

/** Room for a first note where there is none yet. */
const FIRST = 3;
const BELOW_HEAD = 0.3;

/** For how many more each small group is composed. */
export function roomIn({ room }: Pick<Frame, 'room'>): number {
  return room ?? 1;
}

export function blocksOf(board: Board, typesetting: Typesetting, room: number, open?: Open): Blocks {
  const { ambitions, clusters, loose, steps } = board;
  const how = open && foldedBut(open, typesetting);
  const alone = isAlone(board);
  const setting = { scale: 1, room, ...room > 1 && alone && { growing: true } };
  return {
    alone,
    open,
    viewing: inViewingOrder(board, open),
    ambitions: ambitions.map(ambition => mapped(ambitionPart(ambition, typesetting, setting, how), placed => ({ ambitions: [placed] }))),
    clusters: clusters.map(cluster => mapped(clusterPart(cluster, typesetting, setting, how), placed => ({ clusters: [placed] }))),
    loose: loose.length === 0 ? undefined : heapPart('loose', groupsIn('loose', loose, [], typesetting, setting, how), typesetting),
    steps: steps.length === 0 ? undefined : heapPart('steps', groupsIn('steps', [], steps, typesetting, setting, how), typesetting),
  };
}

/** The drawn pupil, at least so high, and as high as there is room. `welcomes`: what comes first finds a place beside it. */
export function pupilPart(least: number, most: number, shape: number, welcomes: boolean): LayoutPart<Placement> {
  return {
    heightAt: width => (width + ROUNDING < least * shape ? Infinity : least),
    stretchAt: width => Math.max(Math.min(most, width / shape) - least, 0),
    sated: true,
    place: box => (welcomes ? besidePupil(box) : { pupil: box }),
  };
}

/** As wide as a drawing may lie, and the words that ask for one. */
const PUPIL_WIDE = 4 / 3;
const PUPIL_WORDS = 9;
/** Room for the word and a few notes of a cluster. */
const WELCOME = { width: 13, height: 8 };

/** The pupil in the middle of a wide box, with rooms at both sides. */
function besidePupil(box: Box): Placement {
  const width = Math.min(box.width, Math.max(box.height * PUPIL_WIDE, PUPIL_WORDS));
  const side = (box.width - width) / 2;
  const across = Math.floor(side / (WELCOME.width + BETWEEN_BLOCKS));
  const down = Math.max(Math.floor((box.height + BETWEEN_BLOCKS) / (WELCOME.height + BETWEEN_BLOCKS)), 1);
  const room = { width: side / Math.max(across, 1) - BETWEEN_BLOCKS, height: (box.height + BETWEEN_BLOCKS) / down - BETWEEN_BLOCKS };
  const roomsFrom = (x: number): Box[] => Array.from({ length: across * down }, (_, at) => ({
    ...room, x: x + (at % across) * (room.width + BETWEEN_BLOCKS), y: box.y + Math.floor(at / across) * (room.height + BETWEEN_BLOCKS),
  }));
  const pupil = { ...box, x: box.x + side, width };
  return { pupil, gaps: [...roomsFrom(box.x), ...roomsFrom(pupil.x + width + BETWEEN_BLOCKS)] };
}

/** The groups of one holder, folded where there are many things in them; what is folded is not measured. */
export function groupsIn(
  holder: string, notes: readonly StickyNote[], steps: readonly Step[], typesetting: Typesetting, setting: CardSetting, folding?: Folding,
): LayoutPart<CardGroup>[] {
  const how = { ...setting, centred: isCentred(holder) };
  return [...byPaper(notes, steps)].map(([paper, things]) => folding?.group(`${holder}/${paper}`, paper, things.length)
    ?? groupOf(paper, things.map(thing => setCard(thing, typesetting)), how));
}

/** Loose notes hang under the pupil, without a heading at whose side they begin. */
export function isCentred(holder: string): boolean {
  return holder === 'loose';
}

export function clusterPart(
  cluster: Cluster, typesetting: Typesetting, setting: CardSetting, folding?: Folding,
): LayoutPart<PlacedCluster> {
  if (folding && folding.open !== cluster.key) return foldedCluster(cluster, typesetting);
  return setting.growing ? openCluster(cluster, typesetting, setting) : composedCluster(cluster, typesetting, setting.room);
}

const composedCluster = remembered((cluster: Cluster, typesetting, room) => openCluster(cluster, typesetting, { scale: 1, room }));

const foldedCluster = remembered((cluster: Cluster, typesetting): LayoutPart<PlacedCluster> =>
  steady(mapped(clusterPile(cluster, typesetting), placed => ({ thing: cluster, ...placed, groups: [] }))));

function openCluster(cluster: Cluster, typesetting: Typesetting, setting: CardSetting): LayoutPart<PlacedCluster> {
  const groups = stackedParts(groupsOf(cluster.notes, cluster.steps, typesetting, setting), BETWEEN_CARDS);
  return headed(clusterHead(cluster, typesetting), groups, CLUSTER_PADDING,
    (box, head, placed) => ({ thing: cluster, box, head, groups: placed }));
}

export function ambitionPart(
  ambition: Ambition, typesetting: Typesetting, setting: CardSetting, folding?: Folding,
): LayoutPart<PlacedAmbition> {
  if (setting.growing || (folding && isOpenIn(ambition, folding.open))) return ambitionWith(ambition, typesetting, setting, folding);
  return (folding ? foldedAmbition : composedAmbition)(ambition, typesetting, setting.room);
}

function isOpenIn({ key, clusters }: Ambition, open: string | undefined): boolean {
  return open !== undefined && (open.startsWith(`${key}/`) || clusters.some(cluster => cluster.key === open));
}

const composedAmbition = remembered((ambition: Ambition, typesetting, room) => ambitionWith(ambition, typesetting, { scale: 1, room }));

const foldedAmbition = remembered((ambition: Ambition, typesetting, room) =>
  steady(ambitionWith(ambition, typesetting, { scale: 1, room }, foldedBut({ key: undefined, looseOpen: false }, typesetting))));

function ambitionWith(
  ambition: Ambition, typesetting: Typesetting, setting: CardSetting, folding?: Folding,
): LayoutPart<PlacedAmbition> {
  const clusters = inRows(ambition.clusters.map(cluster => clusterPart(cluster, typesetting, setting, folding)), BETWEEN_SECTIONS);
  const groups = groupsIn(ambition.key, ambition.notes, ambition.steps, typesetting, setting, folding);
  const sections: LayoutPart<Sections>[] = groups.map(group => mapped(group, placed => ({ clusters: [], groups: [placed] })));
  if (setting.room > 1) for (let more = rowsToCome(ambition); more > 0; more -= 1) sections.push(emptyRow());
  if (ambition.clusters.length > 0) sections.unshift(mapped(clusters, placed => ({ clusters: placed, groups: [] })));
  return headed(ambitionHead(ambition, typesetting), stackedParts(sections, BETWEEN_SECTIONS), AMBITION_PADDING, (box, head, placed) => ({
    thing: ambition, box, head,
    clusters: placed.flatMap(section => section.clusters), groups: placed.flatMap(section => section.groups),
  }));
}

/** Sooner or later every ambition has ideas, what is there, and steps: what has none of them yet needs a row for each. */
function rowsToCome({ notes, steps }: Ambition): number {
  return ['pink', 'green'].filter(colour => notes.every(note => note.colour !== colour)).length + (steps.length === 0 ? 1 : 0);
}

function emptyRow(): LayoutPart<Sections> {
  const cards = [usualCard('pink')];
  return { heightAt: tabledFalling(width => leastHeight(cards, width)), stretchAt: () => 0, place: () => ({ clusters: [], groups: [] }) };
}

interface Sections {
  readonly clusters: readonly PlacedCluster[];
  readonly groups: readonly CardGroup[];
}

export function mapped<From, To>(part: LayoutPart<From>, change: (placed: From) => To): LayoutPart<To> {
  return { ...part, place: box => change(part.place(box)) };
}

/** A head with something below it, all within a padding. */
function headed<HeadPlaced extends GroupHead, Inner, Placed>(
  head: SetHead<HeadPlaced>, below: LayoutPart<readonly Inner[]>, padding: number,
  join: (box: Box, head: HeadPlaced, inner: readonly Inner[]) => Placed,
): LayoutPart<Placed> {
  const inner = (width: number): number => width - 2 * padding;
  const headAt = (width: number): number => head.heightAt(inner(width)) + BELOW_HEAD;
  return {
    heightAt: tabled(width => headAt(width) + Math.max(below.heightAt(inner(width)), FIRST) + 2 * padding),
    stretchAt: width => below.stretchAt(inner(width)),
    place: box => {
      const top = { x: box.x + padding, y: box.y + padding, width: inner(box.width), height: headAt(box.width) - BELOW_HEAD };
      const y = box.y + padding + headAt(box.width);
      return join(box, head.place(top), below.place({ ...top, y, height: box.y + box.height - padding - y }));
    },
  };
}

/** Notes or steps that stand under no heading of the sheet. */
export function heapPart(
  of: Label['of'], groups: readonly LayoutPart<CardGroup>[], { measure, wording }: Typesetting,
): LayoutPart<Placement> {
  const stack = stackedParts(groups, BETWEEN_SECTIONS);
  const words = wording.label[of];
  if (words === undefined) return mapped(stack, placed => ({ [of]: placed }));
  const line = single(unstyledText(words, 'label', measure), 0, 0, CARD_LINE);
  const head = CARD_LINE + BELOW_HEAD;
  return {
    heightAt: width => (line.width > width ? Infinity : head + stack.heightAt(width)),
    stretchAt: stack.stretchAt,
    place: box => ({
      labels: [{ of, line, box: { ...box, height: CARD_LINE } }],
      [of]: stack.place({ ...box, y: box.y + head, height: box.height - head }),
    }),
  };
}
