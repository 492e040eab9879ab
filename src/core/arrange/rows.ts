import { cardHeight, type CardSize, type SetCard } from './card';
import { ROUNDING } from './lines';
import { BETWEEN_CARDS } from './spacing';

/** Cards beside each other, all with the height of so many lines. */
export interface CardRow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly lines: number;
  readonly widths: readonly number[];
  /** What was left over at its end. */
  readonly left: number;
  readonly ugly: number;
}

/** A card longer than this for its height looks like a strip of paper, not like a note. */
const LONGEST = { note: 2.7, step: 3.6 };
/** No row is set in more lines than this only to look better. */
const MOST_LINES = 4;
/** More paper than this for its words looks empty. */
const EMPTY = 1.8;

/** The least height of cards in rows of a width, in their order; Infinity where a card does not fit. */
export function leastHeight(cards: readonly CardSize[], width: number): number {
  return leastBelow(cards, width)[0] ?? 0;
}

/** The same from each card on. From the last to the first: the best break after a row does not depend on the rows before it. */
function leastBelow(cards: readonly CardSize[], width: number): number[] {
  const least: number[] = [];
  least[cards.length] = -BETWEEN_CARDS;
  for (let from = cards.length - 1; from >= 0; from -= 1) {
    let best = Infinity;
    eachRow(cards, from, width, (to, lines) => {
      const height = rowHeight(cards, from, lines) + (least[to] ?? Infinity);
      if (height < best) best = height;
    });
    least[from] = best;
  }
  return least;
}

/** The least height of what hangs before each card, with the gap after it. */
function leastAbove(cards: readonly CardSize[], width: number): number[] {
  const least: number[] = Array.from({ length: cards.length + 1 }, () => Infinity);
  least[0] = 0;
  for (let from = 0; from < cards.length; from += 1) {
    eachRow(cards, from, width, (to, lines) => {
      least[to] = Math.min(least[to] ?? Infinity, (least[from] ?? Infinity) + rowHeight(cards, from, lines));
    });
  }
  return least;
}

/** With the gap after it. */
function rowHeight(cards: readonly CardSize[], from: number, lines: number): number {
  return cardHeight(paperAt(cards, from), lines) + BETWEEN_CARDS;
}

function paperAt(cards: readonly CardSize[], at: number): CardSize['paper'] {
  return cards[at]?.paper ?? 'yellow';
}

/** The rows that can begin with a card: one card more each time, in as few lines as the width allows. */
function eachRow(cards: readonly CardSize[], from: number, width: number, visit: (to: number, lines: number) => void): void {
  const sums = sumsOf(cards);
  let lines = 0;
  let longest = 0;
  for (let to = from + 1; to <= cards.length; to += 1) {
    const card = cards[to - 1];
    if (!card) return;
    lines = Math.max(lines, card.fewest);
    longest = Math.max(longest, card.least.length);
    const room = width - (to - from - 1) * BETWEEN_CARDS + ROUNDING;
    while (lines < longest && widthOf(sums, from, to, lines) > room) lines += 1;
    if (lines >= longest) return;
    visit(to, lines);
  }
}

/** By the number of lines what the cards up to each are wide together, so that a row's width is one subtraction. */
type Sums = readonly (readonly number[])[];

const summed = new WeakMap<readonly CardSize[], Sums>();

function sumsOf(cards: readonly CardSize[]): Sums {
  let sums = summed.get(cards);
  if (!sums) {
    const most = Math.max(...cards.map(card => card.least.length), 0);
    sums = Array.from({ length: most }, (_, lines) => {
      let sum = 0;
      // A card that cannot stand in so few lines never gets there: a row begins at the most of the fewest of its cards.
      return [0, ...cards.map(card => sum += lines < card.fewest ? 0 : leastOf(card, lines))];
    });
    summed.set(cards, sums);
  }
  return sums;
}

function widthOf(sums: Sums, from: number, to: number, lines: number): number {
  const row = sums[lines];
  return (row?.[to] ?? 0) - (row?.[from] ?? 0);
}

/** Beyond its most lines a card is no narrower, but may stand in a higher row. */
function leastOf(card: CardSize | undefined, lines: number): number {
  return card ? card.least[Math.min(lines, card.least.length - 1)] ?? Infinity : Infinity;
}

interface Way {
  readonly height: number;
  readonly ugly: number;
  readonly row?: CardRow;
  readonly rest?: Way;
}

/**
 * The best looking rows that are together no higher than `height`; the lowest where that is not to be had. Rows that leave no room for
 * the rest are not looked at.
 */
export function breakRows(cards: readonly SetCard[], width: number, height: number): CardRow[] {
  const [above, below] = [leastAbove(cards, width), leastBelow(cards, width)];
  const most = Math.max(height, below[0] ?? 0) + ROUNDING;
  const ways: Way[][] = [];
  ways[cards.length] = [{ height: -BETWEEN_CARDS, ugly: 0 }];
  for (let from = cards.length - 1; from >= 0; from -= 1) {
    const room = most - (above[from] ?? 0);
    const found: Way[] = [];
    eachRow(cards, from, width, (to, lines) => {
      const roomBelow = (high: number): number => room - rowHeight(cards, from, high);
      if (roomBelow(lines) < (below[to] ?? Infinity)) return;
      for (const row of noStrips(cards, setRow(cards, from, to, lines, width), width)) {
        for (const rest of ways[to] ?? []) {
          if (rest.height > roomBelow(row.lines)) break;
          found.push({ height: rowHeight(cards, from, row.lines) + rest.height, ugly: row.ugly + rest.ugly, row, rest });
        }
      }
    });
    ways[from] = undominated(found);
  }
  return rowsOf(ways[0]?.at(-1));
}

/** A row, and where strips of paper hang in it the same with more lines, which there may be room for. */
function noStrips(cards: readonly SetCard[], row: CardRow, width: number): CardRow[] {
  const { from, to, lines } = row;
  const height = cardHeight(paperAt(cards, from), lines);
  const strip = row.widths.some((each, at) => each > longestOf(cards[from + at], height) + ROUNDING);
  const higher = strip && lines < MOST_LINES ? setRow(cards, from, to, lines + 1, width) : undefined;
  return higher ? [row, ...noStrips(cards, higher, width)] : [row];
}

/** From the lowest to the best looking: a way that is higher has to look better. */
function undominated(ways: readonly Way[]): Way[] {
  const kept: Way[] = [];
  for (const way of [...ways].sort((one, other) => one.height - other.height || one.ugly - other.ugly)) {
    if (way.ugly < (kept.at(-1)?.ugly ?? Infinity) - ROUNDING) kept.push(way);
  }
  return kept;
}

function rowsOf(way: Way | undefined): CardRow[] {
  const rows: CardRow[] = [];
  for (let at = way; at?.row; at = at.rest) rows.push(at.row);
  return rows;
}

/** A row with the width of each of its cards, and how much it hurts the eye. */
export function setRow(cards: readonly SetCard[], from: number, to: number, lines: number, width: number): CardRow {
  const row = cards.slice(from, to);
  const height = cardHeight(paperAt(cards, from), lines);
  const room = width - (row.length - 1) * BETWEEN_CARDS;
  const widths = share(row.map(card => leastOf(card, lines)), row.map(card => mostOf(card, lines, height)), room);
  const left = Math.max(room - sum(widths), 0);
  const ugly = row.reduce((all, card, at) => all + ugliness(card, widths[at] ?? 0, height), 0);
  return { from, to, lines, widths, left, ugly: ugly + left / width * (to === cards.length ? 0.5 : 2) };
}

/** How wide a card is worth making: no wider than its words on one line, and no strip. */
function mostOf(card: SetCard, lines: number, height: number): number {
  return Math.max(leastOf(card, lines), Math.min(Math.max(card.least[card.fewest] ?? 0, height * 1.2), longestOf(card, height)));
}

function longestOf(card: SetCard | undefined, height: number): number {
  return LONGEST[card?.thing.kind ?? 'note'] * height;
}

/** Room over the least widths goes to the narrowest first, as far as each is worth it; what is left, a little, to all. */
function share(least: readonly number[], most: readonly number[], room: number): number[] {
  const widths = sum(most) > room ? raised(least, most, room) : most;
  const total = sum(widths);
  const more = room - total <= 0.3 * total ? Math.max(room - total, 0) / total : 0;
  return widths.map(width => width * (1 + more));
}

/** The narrowest raised to one level, so that all together are as wide as the room; as they are where no room is left. */
function raised(least: readonly number[], most: readonly number[], room: number): number[] {
  if (sum(least) >= room) return [...least];
  const widthAt = (width: number, at: number, level: number): number => Math.max(width, Math.min(level, most[at] ?? 0));
  const filled = (level: number): number => least.reduce((all, width, at) => all + widthAt(width, at, level), 0);
  // From one of these levels to the next the sum grows evenly.
  const levels = [...least, ...most].sort((one, other) => one - other);
  let [low, high] = [0, levels.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (filled(levels[middle] ?? 0) > room) high = middle;
    else low = middle;
  }
  const [below = 0, above = 0] = [levels[low], levels[high]];
  const reached = filled(below);
  const level = below + (above - below) * (room - reached) / (filled(above) - reached);
  return least.map((width, at) => widthAt(width, at, level));
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((all, length) => all + length, 0);
}

function ugliness(card: SetCard, width: number, height: number): number {
  return oddity(width / height, card.thing) + 0.5 * Math.max(width * height / needOf(card) / EMPTY - 1, 0);
}

/** How far the shape of a card is from that of a note: taller than wide, or a strip. */
export function oddity(shape: number, { kind }: { readonly kind: 'note' | 'step' }): number {
  return shape < 1 ? 1 / shape - 1 : Math.max(shape / LONGEST[kind] - 1, 0);
}

const needs = new WeakMap<SetCard, number>();

/** The least paper that holds the words of a card. */
function needOf(card: SetCard): number {
  let need = needs.get(card);
  if (need === undefined) {
    need = Math.min(...card.least.map((width, lines) => width * cardHeight(card.paper, lines)));
    needs.set(card, need);
  }
  return need;
}
