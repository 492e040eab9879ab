import { COLOURS, type Step, type StickyNote } from '../session';
import type { Box } from '../geometry';
import type { Card, CardGroup, PaperKind, Typesetting } from './arrangement';
import { cardHeight, paddingOf, paperOf, placeCard, setCard, type CardSize, type SetCard } from './card';
import { tabledFalling, type LayoutPart } from './part';
import { breakRows, leastHeight, type CardRow } from './rows';
import { BETWEEN_CARDS, STRETCH } from './spacing';

const ORDER: readonly PaperKind[] = [...COLOURS, 'school'];
/** Room for one more note: so wide, or so many lines. */
export const SLOT = { width: 6, lines: 2 };

/** A group of so few hardly gains by writing all smaller when one more comes: only such a one is composed with room for it. */
const FEW = 3;
/** How small the words of a group become for one more, for several more, and how long its words usually are. */
const SMALLER = 0.75;
const SMALLER_FOR_SEVERAL = 0.9;
const USUAL_WORDS = 18;
/** Of more than few, where others are to come, so many more. */
const GROWTH = 0.25;
/** Paper that one writes on by hand: as high as so many lines, and so much wider. */
const PAPER_LINES = 3;
const PAPER_SHAPE = 1.2;
/** Where there is this many times the room that they take, notes are few. */
const AIRY = 1.5;

/** The things of one holder by colour of paper, in the order in which they hang. */
export function byPaper(notes: readonly StickyNote[], steps: readonly Step[]): Map<PaperKind, (StickyNote | Step)[]> {
  const groups = new Map<PaperKind, (StickyNote | Step)[]>(ORDER.map(paper => [paper, []]));
  for (const thing of [...notes, ...steps]) groups.get(paperOf(thing))?.push(thing);
  for (const [paper, things] of groups) if (things.length === 0) groups.delete(paper);
  return groups;
}

/** How things are set: smaller than the sheet's words where room is short; and with room for more where they are composed. */
export interface CardSetting {
  /** At most 1; how much smaller everything on its cards is written. */
  readonly scale: number;
  /** How many more have to find room in a group of few without anything else moving. */
  readonly room: number;
  /** Somebody is writing here: what comes is as long as what is there, and as large. Else it is usual, and a little smaller. */
  readonly growing?: boolean;
  /** In the middle of the room that they have, as what hangs below the pupil does. */
  readonly centred?: boolean;
}

export function groupsOf(
  notes: readonly StickyNote[], steps: readonly Step[], typesetting: Typesetting, setting: CardSetting,
): LayoutPart<CardGroup>[] {
  return [...byPaper(notes, steps)].map(([paper, things]) => groupOf(paper, things.map(thing => setCard(thing, typesetting)), setting));
}

export function groupOf(paper: PaperKind, cards: readonly SetCard[], setting: CardSetting): LayoutPart<CardGroup> {
  const { scale, room, growing = false, centred = false } = setting;
  const smaller = growing ? scale : room > 1 ? SMALLER_FOR_SEVERAL : SMALLER;
  const coming = cards.length <= FEW * room ? room : room > 1 ? Math.ceil(cards.length * GROWTH) : 0;
  const likely = growing ? cards : [usualCard(paper)];
  const comers = Array.from({ length: coming }, (_, at) => likely[at % likely.length] ?? usualCard(paper));
  const more = coming > 0 ? [...cards, ...comers] : undefined;
  const leastAt = (width: number): number => leastHeight(cards, width / scale) * scale;
  const heightAt = tabledFalling(width => Math.max(leastAt(width), more ? leastHeight(more, width / smaller) * smaller : 0));
  return {
    heightAt,
    stretchAt: width => heightAt(width) * STRETCH,
    place: box => scaledGroup({ paper, cards, centred, kept: room > 1 ? heightAt(box.width) - leastAt(box.width) : 0 }, box, scale),
  };
}

/** A card as most are, that nobody has written yet. */
export function usualCard(paper: PaperKind): CardSize {
  const { side } = paddingOf(paper);
  return { paper, fewest: 1, least: [Infinity, ...[1, 2, 3, 4].map(lines => USUAL_WORDS / lines + 2 * side)] };
}

interface SetGroup {
  readonly paper: PaperKind;
  readonly cards: readonly SetCard[];
  readonly centred: boolean;
  /** Height that stays free for those that are to come. */
  readonly kept: number;
}

function scaledGroup(group: SetGroup, box: Box, scale: number): CardGroup {
  if (scale === 1) return placeGroup(group, box);
  const { paper, kept } = group;
  const inner = { x: 0, y: 0, width: box.width / scale, height: box.height / scale };
  const placed = placeGroup({ ...group, kept: kept / scale }, inner);
  const within = (one: Box): Box => ({
    x: box.x + one.x * scale, y: box.y + one.y * scale, width: one.width * scale, height: one.height * scale,
  });
  return { paper, box, holes: placed.holes.map(within), cards: placed.cards.map(card => ({ ...card, box: within(card.box), scale })) };
}

function placeGroup({ paper, cards, centred, kept }: SetGroup, box: Box): CardGroup {
  const room = box.height - kept;
  const broken = breakRows(cards, box.width, room);
  const large = asWritten(paper, broken, kept > 0 ? room : room / AIRY);
  const heights = large ?? broken.map(({ lines }) => cardHeight(paper, lines));
  const rows = large ? broken.map((row, at) => asPaper(row, large[at] ?? 0)) : broken;
  const x = box.x + (centred ? asideFor(rows) : 0);
  const gaps = (rows.length - 1) * BETWEEN_CARDS;
  const total = heights.reduce((sum, height) => sum + height, 0);
  const spare = Math.max(room - total - gaps, 0);
  const free = kept > 0 || (rows.at(-1)?.left ?? 0) > SLOT.width ? 0 : cardHeight(paper, SLOT.lines) + BETWEEN_CARDS;
  const stretch = large ? 0 : Math.min(Math.max(spare - free, spare < free ? spare : 0), total * STRETCH) / total;
  const placed: Card[] = [];
  let y = box.y;
  rows.forEach((row, at) => {
    const height = (heights[at] ?? 0) * (1 + stretch);
    placed.push(...placeRow(cards, row, x, y, height));
    y += height + BETWEEN_CARDS;
  });
  return { paper, box, cards: placed, holes: freeSlot(rows, placed, box, cardHeight(paper, SLOT.lines)) };
}

/** Few notes are as high as paper that one writes on by hand, where that leaves room enough; else nothing. */
function asWritten(paper: PaperKind, rows: readonly CardRow[], room: number): number[] | undefined {
  const heights = rows.map(({ lines }) => cardHeight(paper, Math.max(lines, PAPER_LINES)));
  const total = heights.reduce((sum, height) => sum + height + BETWEEN_CARDS, 0);
  return total <= room ? heights : undefined;
}

/** No card is narrower than it is high where its row has room. */
function asPaper(row: CardRow, height: number): CardRow {
  const wanted = row.widths.map(width => Math.max(height * PAPER_SHAPE - width, 0));
  const total = wanted.reduce((sum, each) => sum + each, 0);
  if (total === 0 || total > row.left) return row;
  return { ...row, widths: row.widths.map((width, at) => width + (wanted[at] ?? 0)), left: row.left - total };
}

/** How far rows stand from the side so that they are in the middle; a free slot stays behind the last card. */
function asideFor(rows: readonly CardRow[]): number {
  const least = Math.min(...rows.map(({ left }) => left));
  const behind = (rows.at(-1)?.left ?? 0) - SLOT.width - BETWEEN_CARDS;
  return Math.max(Math.min(least / 2, behind), 0);
}

function placeRow(cards: readonly SetCard[], { from, to, widths }: CardRow, left: number, y: number, height: number): Card[] {
  let x = left;
  return cards.slice(from, to).map((card, at) => {
    const width = widths[at] ?? 0;
    const placed = placeCard(card, { x, y, width, height });
    x += width + BETWEEN_CARDS;
    return placed;
  });
}

/** What is left after the last card, or below it. */
export function freeSlot(rows: readonly CardRow[], cards: readonly Card[], box: Box, least: number): Box[] {
  const last = cards.at(-1);
  if (!last) return [box];
  const x = last.box.x + last.box.width + BETWEEN_CARDS;
  if ((rows.at(-1)?.left ?? 0) > SLOT.width) return [{ x, y: last.box.y, width: box.x + box.width - x, height: last.box.height }];
  const y = last.box.y + last.box.height + BETWEEN_CARDS;
  const height = box.y + box.height - y;
  return height >= least ? [{ x: box.x, y, width: box.width, height }] : [];
}
