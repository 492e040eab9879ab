import type { Step, StickyNote } from '../session';
import type { Box } from '../geometry';
import type { Card, CardGroup, PaperKind, Typesetting } from './arrangement';
import { cardHeight, linesFor, linesIn, placeCard, setCard, type SetCard } from './card';
import { groupOf, SLOT, type CardSetting } from './group';
import { ROUNDING } from './lines';
import { fitsIn } from './part';
import { leastHeight, setRow } from './rows';
import { BETWEEN_CARDS } from './spacing';

/** How small things may be written where room is short, from the largest. */
function scalesDownTo(least: number): number[] {
  const scales: number[] = [];
  for (let scale = 1; scale > least; scale -= 0.04) scales.push(scale);
  return [...scales, least];
}

/** How something is placed at a scale, where it fits. To set its cards takes longest, so that is done for one scale alone. */
type Fitting<Placed> = (scale: number) => (() => Placed) | undefined;

/** Placed at the largest scale at which it fits. What fits fits smaller too: where the least fails, all do. */
export function largestFitting<Placed>(least: number, fitting: Fitting<Placed>): Placed | undefined {
  const [largest = 1, ...smaller] = scalesDownTo(least);
  const whole = fitting(largest);
  if (whole || smaller.length === 0) return whole?.();
  const smallest = fitting(least);
  if (!smallest) return undefined;
  for (const scale of smaller.slice(0, -1)) {
    const found = fitting(scale);
    if (found) return found();
  }
  return smallest();
}

/** What a group was, and what hangs in it now. */
interface Regrouping {
  readonly before: CardGroup;
  readonly things: readonly (StickyNote | Step)[];
  readonly typesetting: Typesetting;
  /** The smallest scale. */
  readonly least: number;
  /** As in `CardSetting`. */
  readonly centred: boolean;
}

/**
 * A group within the box that it has: what did not change stays where it stood, and so does all that stands before the first
 * change. What goes leaves a hole, what comes takes one. Nothing where that cannot be done.
 */
export function regroup(how: Regrouping): CardGroup | undefined {
  const { before, things } = how;
  const old = before.cards;
  if (things.length === old.length && things.every((thing, at) => thing === old[at]?.thing)) return before;
  const keyAt = (at: number): string | undefined => old[at]?.thing.key;
  let from = 0;
  while (from < things.length && keyAt(from) === things[from]?.key) from += 1;
  let end = 0;
  while (end < Math.min(things.length, old.length) - from && keyAt(old.length - 1 - end) === things[things.length - 1 - end]?.key) end += 1;
  const changed = refreshed(how, from, end);
  const upTo = Math.min(changed.firstMisfit, from);
  if (changed.firstMisfit < Infinity) return reflowed(how, changed.cards.slice(0, upTo), upTo);
  const vacated = old.slice(from, old.length - end).map(card => card.box);
  const comers = things.slice(from, things.length - end);
  const ahead = changed.cards.slice(0, from);
  const behind = changed.cards.slice(changed.cards.length - end);
  if (comers.length === 0) return { ...before, cards: [...ahead, ...behind], holes: inReadingOrder([...before.holes, ...vacated]) };
  return inHoles(how, { ahead, behind, comers, vacated }) ?? reflowed(how, ahead, from);
}

interface Refreshed {
  /** The cards that stayed, with their words of now: the first ones, then the last. */
  readonly cards: readonly Card[];
  /** Index of the first whose new words do not fit in its box. */
  readonly firstMisfit: number;
}

function refreshed({ before, things, typesetting, least }: Regrouping, from: number, end: number): Refreshed {
  const cards: Card[] = [];
  let firstMisfit = Infinity;
  const stayed = (card: Card | undefined, thing: StickyNote | Step | undefined, at: number): void => {
    if (!card || !thing) return;
    const fresh = card.thing === thing ? card : inBox(setCard(thing, typesetting), card.box, least);
    if (!fresh) firstMisfit = Math.min(firstMisfit, at);
    cards.push(fresh ?? card);
  };
  for (let at = 0; at < from; at += 1) stayed(before.cards[at], things[at], at);
  for (let at = end; at > 0; at -= 1) stayed(before.cards.at(-at), things.at(-at), things.length - at);
  return { cards, firstMisfit };
}

/** A card within a box, as large as it fits there. */
function inBox(card: SetCard, box: Box, least: number): Card | undefined {
  const scale = scalesDownTo(least).find(one => linesFor(card, box.width / one) <= linesIn(card.paper, box.height / one));
  return scale === undefined ? undefined : placeCard(card, box, scale);
}

interface Coming {
  readonly ahead: readonly Card[];
  readonly behind: readonly Card[];
  readonly comers: readonly (StickyNote | Step)[];
  readonly vacated: readonly Box[];
}

/** What is new stands in the holes between what comes before it and what comes after; what stood among these stays if it can. */
function inHoles({ before, typesetting, least }: Regrouping, { ahead, behind, comers, vacated }: Coming): CardGroup | undefined {
  let holes = inReadingOrder([...before.holes, ...vacated]);
  const cards: Card[] = [...ahead];
  const stood = new Map(before.cards.map(card => [card.thing, card]));
  for (const thing of comers) {
    const [last, next] = [cards.at(-1)?.box, behind[0]?.box];
    const fits = holes.filter(hole => (!last || comesBefore(last, hole)) && (!next || comesBefore(hole, next)));
    const own = stood.get(thing);
    if (own && fits.includes(own.box)) {
      cards.push(own);
      holes = holes.filter(hole => hole !== own.box);
      continue;
    }
    const card = setCard(thing, typesetting);
    const taken = fits.map(hole => ({ hole, placed: inBox(card, roomIn(hole, card), least) })).find(({ placed }) => placed);
    if (!taken?.placed) return undefined;
    cards.push(taken.placed);
    holes = inReadingOrder([...holes.filter(hole => hole !== taken.hole), ...restOf(taken.hole, taken.placed.box)]);
  }
  return { ...before, cards: [...cards, ...behind], holes };
}

/** As much of a hole as a card is worth: the next one may want the rest. */
function roomIn(hole: Box, card: SetCard): Box {
  const height = Math.min(hole.height, Math.max(cardHeight(card.paper, 3), hole.height < 2 * cardHeight(card.paper, 2) ? hole.height : 0));
  const lines = linesIn(card.paper, height);
  const wanted = Math.max(card.least[Math.min(Math.max(lines, card.fewest), card.least.length - 1)] ?? hole.width, SLOT.width) + ROUNDING;
  return hole.width - wanted > SLOT.width + BETWEEN_CARDS ? { ...hole, width: wanted, height } : { ...hole, height };
}

function restOf(hole: Box, taken: Box): Box[] {
  const rest: Box[] = [];
  const x = taken.x + taken.width + BETWEEN_CARDS;
  const y = taken.y + taken.height + BETWEEN_CARDS;
  if (hole.x + hole.width - x > SLOT.width - ROUNDING) rest.push({ ...hole, x, width: hole.x + hole.width - x, height: taken.height });
  if (hole.y + hole.height - y > 2) rest.push({ ...hole, y, height: hole.y + hole.height - y });
  return rest;
}

/** No card is narrower than this at any scale. */
const NARROWEST = 2.5;

/** What comes before stays; the rest is set anew after it, beside the last and below it. */
function reflowed(how: Regrouping, ahead: readonly Card[], from: number): CardGroup | undefined {
  const { before, things, typesetting, least, centred } = how;
  const rest = things.slice(from).map(thing => setCard(thing, typesetting));
  const splits = [...rest, undefined].map((_, count): Split => ({ row: rest.slice(0, count), more: rest.slice(count) }));
  const placed = largestFitting(least, scale =>
    (ahead.length === 0 ? whole(before, rest, { scale, room: 0, centred }) : behindLast(before, ahead, splits, scale)));
  return placed && { ...before, cards: [...ahead, ...placed.cards], holes: placed.holes };
}

/** What stands beside the last card that stays, and what below it: the same arrays at every scale, whose sums are known. */
interface Split {
  readonly row: readonly SetCard[];
  readonly more: readonly SetCard[];
}

function whole({ paper, box }: CardGroup, cards: readonly SetCard[], setting: CardSetting): ReturnType<Fitting<CardGroup>> {
  const part = groupOf(paper, cards, setting);
  return fitsIn(part, box) ? () => part.place(box) : undefined;
}

function behindLast(
  { paper, box }: CardGroup, ahead: readonly Card[], splits: readonly Split[], scale: number,
): ReturnType<Fitting<CardGroup>> {
  const last = ahead.at(-1);
  if (!last) return undefined;
  const x = last.box.x + last.box.width + BETWEEN_CARDS;
  const beside = { x, y: last.box.y, width: box.x + box.width - x, height: last.box.height };
  const bottom = Math.max(...ahead.map(card => card.box.y + card.box.height)) + BETWEEN_CARDS;
  const below = { x: box.x, y: bottom, width: box.width, height: box.y + box.height - bottom };
  const most = Math.max(Math.floor(beside.width / NARROWEST), 0);
  for (const { row: first, more } of splits.slice(0, most + 1).reverse()) {
    const row = first.length === 0 ? [] : rowIn(paper, first, beside, scale);
    if (!row || leastHeight(more, below.width / scale) * scale > below.height + ROUNDING) continue;
    return () => {
      const group = more.length === 0 ? undefined : groupOf(paper, more, { scale, room: 0 }).place(below);
      return { paper, box, cards: [...row, ...group?.cards ?? []], holes: group?.holes ?? slotsBehind(row.at(-1) ?? last, box, below) };
    };
  }
  return undefined;
}

/** Cards beside each other in a row that is there already. */
function rowIn(paper: PaperKind, cards: readonly SetCard[], room: Box, scale: number): Card[] | undefined {
  const lines = linesIn(paper, room.height / scale);
  if (lines < 1) return undefined;
  const row = setRow(cards, 0, cards.length, lines, room.width / scale);
  const width = row.widths.reduce((sum, one) => sum + one * scale, (cards.length - 1) * BETWEEN_CARDS);
  if (width > room.width + ROUNDING || cards.some((card, at) => linesFor(card, row.widths[at] ?? 0) > lines)) return undefined;
  let { x } = room;
  return cards.map((card, at) => {
    const box = { x, y: room.y, width: (row.widths[at] ?? 0) * scale, height: room.height };
    x += box.width + BETWEEN_CARDS;
    return placeCard(card, box, scale);
  });
}

function slotsBehind(last: Card, box: Box, below: Box): Box[] {
  const x = last.box.x + last.box.width + BETWEEN_CARDS;
  const beside = { x, y: last.box.y, width: box.x + box.width - x, height: last.box.height };
  return [...beside.width > SLOT.width ? [beside] : [], ...below.height > 2 ? [below] : []];
}

function comesBefore(one: Box, other: Box): boolean {
  return one.y + one.height <= other.y + ROUNDING || (one.y < other.y + other.height - ROUNDING && one.x + one.width <= other.x + ROUNDING);
}

function inReadingOrder(boxes: readonly Box[]): Box[] {
  return [...boxes].sort((one, other) => one.y - other.y || one.x - other.x);
}
