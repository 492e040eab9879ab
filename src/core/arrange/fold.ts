import type { Board } from '../contents';
import type { Cluster } from '../session';
import type { Box } from '../geometry';
import type { Arrangement, Frame, CardGroup, GroupHead, PaperKind, Pile, Typesetting } from './arrangement';
import { STYLES } from './arrangement';
import { byPaper } from './group';
import { awaitedTitle, clusterHead, placeTally, unstyledText, setTally, single, type SetTally } from './head';
import { balance, fill, placedLines, narrowest, text, type Text } from './lines';
import { tabledFalling, type LayoutPart } from './part';
import { BESIDE, CARD_LINE, CHIP, CLUSTER_PADDING, HEAD_LINE } from './spacing';

/** That groups are folded, and what of them is open: as in `Arrangement`. */
export interface Open {
  readonly key: string | undefined;
  readonly looseOpen: boolean;
}

/** Which is open, and the part of a folded group; nothing for what is open, or too small to be worth it. */
export interface Folding {
  /** Key of the one that is open. */
  readonly open: string | undefined;
  readonly group: (key: string, paper: PaperKind, count: number) => LayoutPart<CardGroup> | undefined;
}

/** A group of so few is as small as its pile. */
const FEW = 3;
const NOTES_A_SHEET = 6;
const MOST_SHEETS = 4;
/** A pile is pressed, so it is no lower than this. */
const LOWEST = 3.4;
/** Of more nobody groups one after the other. */
const MOST_LOOSE = 400;
/** The tally of a pile is read from farther away. */
const TALLY_TIMES = 1.2;

/** No group has this key: all are folded. */
export const NONE = '';

export function openIn(board: Board, { open, closed = false }: Frame, folded: boolean): Open | undefined {
  const looseOpen = isMostlyLoose(board);
  return folded ? { key: open ?? (closed || looseOpen ? NONE : openByItself(board)), looseOpen } : undefined;
}

/** Where words would be smaller, groups fold; never while no heading would say what lies in the piles: one looks from near by. */
export function smallestUnfolded(board: Board, { smallest }: Frame): number {
  return hasHeadings(board) ? smallest : 0;
}

/** Whether one heap of one colour is all there is. */
export function isAlone(board: Board): boolean {
  return !hasHeadings(board) && byPaper(board.loose, board.steps).size === 1;
}

export function hasHeadings({ ambitions, clusters }: Board): boolean {
  return ambitions.length + clusters.length > 0;
}

/**
 * While most hangs under no heading yet, that is what one works on: it stays open however small, and is read from near by.
 * Very many would also take seconds to set.
 */
export function isMostlyLoose({ ambitions, clusters, loose, steps }: Board): boolean {
  const headings = [...ambitions, ...ambitions.flatMap(ambition => ambition.clusters), ...clusters];
  const under = headings.reduce((sum, heading) => sum + heading.notes.length + heading.steps.length, 0);
  const free = loose.length + steps.length;
  return free > under && free <= MOST_LOOSE;
}

/** Whether something is open that nobody asked for: it may fold where the rest would be too small to read. */
export function opensByItself(board: Board, { open, closed = false }: Frame): boolean {
  return open === undefined && !closed && !isMostlyLoose(board) && openByItself(board) !== undefined;
}

/** The cluster with the biggest tally; before anybody counted, the loose notes that are still to be grouped. */
function openByItself(board: Board): string | undefined {
  const loose = [...byPaper(board.loose, [])].sort(([, one], [, other]) => other.length - one.length);
  return biggest(board)?.key ?? loose.map(([paper]) => `loose/${paper}`)[0];
}

/** Of all clusters the one with the biggest tally, the first of several. */
function biggest({ ambitions, clusters }: Board): Cluster | undefined {
  const all = [...ambitions.flatMap(ambition => ambition.clusters), ...clusters];
  return all.reduce<Cluster | undefined>((most, cluster) => ((cluster.energy ?? 0) > (most?.energy ?? 0) ? cluster : most), undefined);
}

/** The free clusters in the order in which one looks at them: where they are folded the biggest tally first. */
export function inViewingOrder({ clusters }: Board, open: Open | undefined): number[] {
  const energyAt = (at: number): number => (open && clusters[at]?.energy) ?? 0;
  return clusters.map((_, at) => at).sort((one, other) => energyAt(other) - energyAt(one));
}

/** Everything is folded but what is open, and what is hardly worth it unless it is `still` a pile. */
export function foldedBut({ key: open, looseOpen }: Open, typesetting: Typesetting, still: ReadonlySet<string> = new Set()): Folding {
  const stays = (key: string, count: number): boolean => count <= FEW || (looseOpen && isUnderNone(key));
  return {
    open,
    group: (key, paper, count) =>
      (key === open || (stays(key, count) && !still.has(key)) ? undefined : groupPile(key, paper, count, typesetting)),
  };
}

/** As it stood before: what was folded stays so, what was open stays open. */
export function foldedAs({ open: key, looseOpen, ambitions, loose, steps }: Arrangement, typesetting: Typesetting): Folding {
  const piles = [...ambitions.flatMap(({ groups }) => groups), ...loose, ...steps].flatMap(({ pile }) => pile?.key ?? []);
  return foldedBut({ key, looseOpen }, typesetting, new Set(piles));
}

/** Whether a group with this key hangs under no heading. */
function isUnderNone(key: string): boolean {
  return key.startsWith('loose/') || key.startsWith('steps/');
}

interface PileWords {
  readonly title?: Text;
  /** It is not written yet. */
  readonly wordless?: boolean;
  readonly strokes?: SetTally;
  readonly count: Text;
}

type Laid = Omit<Pile, 'key' | 'sheets'> & { readonly height: number };

export function clusterPile(
  cluster: Cluster, typesetting: Typesetting,
): LayoutPart<{ readonly box: Box; readonly head: GroupHead; readonly pile: Pile }> {
  const { measure, wording } = typesetting;
  const { inline, tally } = wording.head(cluster);
  const wordless = inline.length === 0;
  const things = cluster.notes.length + cluster.steps.length;
  const strokes = tally === undefined ? undefined : setTally(tally, measure, TALLY_TIMES);
  // Without strokes before it two numbers would follow each other.
  const count = strokes?.strokes === 0 ? `· ${wording.count(things)}` : wording.count(things);
  const words: PileWords = {
    title: wordless ? awaitedTitle('pile', measure) : text(inline, 'pile', measure), wordless,
    count: unstyledText(count, 'count', measure), ...strokes && { strokes },
  };
  return {
    heightAt: tabledFalling(width => layPile(words, width).height),
    stretchAt: () => 0,
    place: box => ({ box, head: clusterHead(cluster, typesetting).place(box), pile: pileOf(cluster.key, words, box, things) }),
  };
}

function groupPile(key: string, paper: PaperKind, count: number, { measure, wording }: Typesetting): LayoutPart<CardGroup> {
  const amount = wording.countOf(paper, count, key.startsWith('loose/'));
  const words: PileWords = { count: unstyledText(amount, 'count', measure) };
  return {
    heightAt: tabledFalling(width => layPile(words, width).height),
    stretchAt: () => 0,
    place: box => ({ paper, box, cards: [], holes: [], pile: pileOf(key, words, box, count) }),
  };
}

function pileOf(key: string, words: PileWords, { width }: Box, things: number): Pile {
  const { height: _, ...laid } = layPile(words, width);
  return { key, sheets: Math.min(Math.ceil(things / NOTES_A_SHEET), MOST_SHEETS), ...laid };
}

/** Word and key, below them the tally and how many there are; within the padding of a cluster. */
function layPile({ title, wordless = false, strokes, count }: PileWords, width: number): Laid {
  const room = width - 2 * CLUSTER_PADDING - CHIP - BESIDE;
  const chip = { x: width - CLUSTER_PADDING - CHIP, y: CLUSTER_PADDING, width: CHIP, height: CHIP };
  const counted = fill(count, Infinity).widest;
  const below = (strokes ? strokes.width + BESIDE : 0) + counted;
  if ((title ? narrowest(title) : 0) > room || below > width - 2 * CLUSTER_PADDING - (title ? 0 : CHIP + BESIDE))
    return { height: Infinity, lines: [], count: single(count, 0, 0, CARD_LINE), chip };
  const lines = title ? placedLines(title, balance(title, room), CLUSTER_PADDING, STYLES.pile.size * HEAD_LINE) : [];
  const y = lines.reduce((bottom, line) => Math.max(bottom, line.y + line.height), CLUSTER_PADDING);
  const height = strokes ? CARD_LINE * TALLY_TIMES : CARD_LINE;
  const x = CLUSTER_PADDING;
  return {
    height: Math.max(Math.max(y + height, CLUSTER_PADDING + CHIP) + CLUSTER_PADDING, LOWEST),
    lines: wordless ? [] : lines.map(line => ({ ...line, x: line.x + x })),
    ...strokes && { tally: placeTally(strokes, x, y, height, TALLY_TIMES) },
    count: single(count, x + (strokes ? strokes.width + BESIDE : 0), y, height),
    chip,
  };
}
