import type { Step, StickyNote } from '../session';
import type { Box } from '../geometry';
import { plainWords, runsRightToLeft } from '../inline';
import type { Card, CardWords, Line, Measure, PaperKind, CardTail, Typesetting } from './arrangement';
import { balance, fill, placedLines, narrowest, ROUNDING, text, type Text } from './lines';
import { remembered } from './remember';
import { BEFORE_FACTS, BEFORE_SIGN, BEHIND_CHECK, CARD_LINE, CARD_SIDE, CARD_TOP, CHECK, INDENT, LARGE_MORE, SIGN } from './spacing';

/** What a card needs at each number of lines. */
export interface CardSize {
  readonly paper: PaperKind;
  /** The least width of the card by the number of its lines; Infinity where so few lines cannot hold it. */
  readonly least: readonly number[];
  readonly fewest: number;
}

/** A note or step with its words measured. */
export interface SetCard extends CardSize {
  readonly thing: StickyNote | Step;
  readonly parts: Parts;
  /** Its words in so many lines, broken once. */
  readonly broken: Broken[];
}

interface Parts {
  readonly texts: readonly Text[];
  readonly tail: Text | undefined;
  readonly check: boolean;
  /** Its words end where the tail begins; not those that run from right to left. */
  readonly sharing: boolean;
  /** Width of the sign with the room before it. */
  readonly sign: number;
}

interface Broken {
  readonly lines: readonly Line[];
  readonly shares: boolean;
}

/** More lines than this make a card wider instead. */
const MOST_LINES = 48;
/** A card is at least this wide for its height, up to a width that holds most words. */
const SLIMMEST = 0.85;
const WIDE_ENOUGH = 11;
const LEAST_INNER = 3;

/** Measured once for as long as a thing is the same object. */
export const setCard = remembered(measureCard);

export function paperOf(thing: StickyNote | Step): PaperKind {
  if (thing.kind === 'note') return thing.colour;
  return thing.personal ? 'large' : 'school';
}

/** Beside and above the words of a card. */
export function paddingOf(paper: PaperKind): { readonly side: number; readonly top: number } {
  const more = paper === 'large' ? LARGE_MORE : 0;
  return { side: CARD_SIDE + more, top: CARD_TOP + more };
}

export function cardHeight(paper: PaperKind, lines: number): number {
  return lines * CARD_LINE + 2 * paddingOf(paper).top;
}

/** How many lines a card of a height holds. */
export function linesIn(paper: PaperKind, height: number): number {
  return Math.floor((height - 2 * paddingOf(paper).top + ROUNDING) / CARD_LINE);
}

function measureCard(thing: StickyNote | Step, { measure, wording }: Typesetting): SetCard {
  const paper = paperOf(thing);
  const parts = partsOf(wording.card(thing), measure);
  const { side } = paddingOf(paper);
  const least = leastWidths(parts).map((inner, lines) =>
    Math.max(inner + 2 * side, Math.min(SLIMMEST * cardHeight(paper, lines), WIDE_ENOUGH)));
  return { thing, paper, least, fewest: least.findIndex(width => width < Infinity), parts, broken: [] };
}

function partsOf({ name, check, paragraphs, facts, sign }: CardWords, measure: Measure): Parts {
  const first = check ? CHECK + BEHIND_CHECK : 0;
  const texts = name === undefined ? [] : [text([{ type: 'text', value: name }], 'name', measure, 0, first)];
  const written = paragraphs.filter(({ inline }) => inline.length > 0);
  // Of a step without words what is below it comes first, behind its square.
  for (const { inline, soft, depth } of written.length > 0 ? written : paragraphs)
    texts.push(text(inline, soft ? 'soft' : 'note', measure, depth * INDENT, texts.length === 0 ? first : 0));
  const tail = facts === undefined || facts === '' ? undefined : text([{ type: 'text', value: facts }], 'fact', measure);
  const sharing = !texts.some(({ inline }) => runsRightToLeft(plainWords(inline)));
  return { texts, tail, check, sharing, sign: sign ? SIGN + (tail ? BEFORE_SIGN : 0) : 0 };
}

interface Filled {
  readonly lines: number;
  readonly widest: number;
  readonly shares: boolean;
}

/** How many lines the words of a card take within a width, and how much of it they use. */
function fillCard({ texts, tail, sign, sharing }: Parts, width: number): Filled {
  let lines = 0;
  let widest = LEAST_INNER;
  let last = 0;
  for (const words of texts) {
    const filled = fill(words, width);
    lines += filled.lines;
    widest = Math.max(widest, filled.widest);
    last = filled.last;
  }
  if (!tail && sign === 0) return { lines: Math.max(lines, 1), widest, shares: false };
  const facts = (tail ? fill(tail, Infinity).widest : 0) + sign;
  const shared = last === 0 ? facts : last + BEFORE_FACTS + facts;
  if (lines > 0 && (sharing || last === 0) && shared <= width + ROUNDING) return { lines, widest: Math.max(widest, shared), shares: true };
  const own = tail ? fill(tail, width - sign) : { lines: 1, widest: 0 };
  return { lines: lines + own.lines, widest: Math.max(widest, own.widest + sign), shares: false };
}

/** By the number of lines the least width within a card; narrower and narrower until the longest word stands alone. */
function leastWidths(parts: Parts): number[] {
  const least: number[] = [];
  const floor = Math.max(LEAST_INNER, ...parts.texts.map(narrowest), parts.tail ? narrowest(parts.tail) + parts.sign : 0);
  for (let width = Infinity; width >= floor;) {
    const { lines, widest } = fillCard(parts, width);
    if (lines > MOST_LINES && least.length > 0) break;
    least[lines] = Math.min(least[lines] ?? Infinity, widest);
    width = Math.min(widest - 2 * ROUNDING, widest * 0.995);
  }
  let narrow = Infinity;
  for (let lines = 0; lines < least.length; lines += 1) least[lines] = narrow = Math.min(narrow, least[lines] ?? Infinity);
  return least;
}

/** The words of a card broken into at most so many lines, about equally long. */
function breakCard(parts: Parts, inner: number, top: number, side: number): Broken {
  const { shares } = fillCard(parts, inner);
  const facts = shares ? BEFORE_FACTS + parts.sign + (parts.tail ? fill(parts.tail, Infinity).widest : 0) : 0;
  const lines: Line[] = [];
  let y = top;
  parts.texts.forEach((words, at) => {
    const set = placedLines(words, balance(words, inner, at === parts.texts.length - 1 ? facts : 0), y, CARD_LINE);
    lines.push(...set.map(line => ({ ...line, x: line.x + side })));
    y = set.reduce((end, line) => Math.max(end, line.y + line.height), y);
  });
  return { lines, shares };
}

function tailOf(parts: Parts, width: number, side: number, bottom: number): CardTail {
  const { tail, sign } = parts;
  const end = width - side;
  const stretches = tail ? balance(tail, Math.max(width - 2 * side - sign, narrowest(tail))) : [];
  const lines = tail ? placedLines(tail, stretches, bottom - stretches.length * CARD_LINE, CARD_LINE) : [];
  return {
    end: end - sign, lines: lines.map(line => ({ ...line, x: end - sign - line.width })),
    ...sign > 0 && { sign: { x: end - SIGN, y: bottom - (CARD_LINE + SIGN) / 2, width: SIGN, height: SIGN } },
  };
}

/** At the bottom of the card; on the line that it shares with the last words where that is hardly above it. */
function tailBottom({ lines, shares }: Broken, bottom: number): number {
  const last = lines.at(-1);
  const end = last ? last.y + last.height : bottom;
  return shares && bottom - end < CARD_LINE ? end : bottom;
}

/** A card in a box that holds it, its words broken for the lines that it has room for. */
export function placeCard(card: SetCard, box: Box, scale = 1): Card {
  const { side, top } = paddingOf(card.paper);
  const size = { ...box, width: box.width / scale, height: box.height / scale };
  const lines = Math.min(linesFor(card, size.width), card.least.length - 1);
  const inner = Math.max((card.least[lines] ?? size.width) - 2 * side, 0);
  const { parts } = card;
  const broken = card.broken[lines] ??= breakCard(parts, Math.min(inner, size.width - 2 * side), top, side);
  return {
    thing: card.thing, box, scale, lines: broken.lines,
    ...parts.check && { check: { x: side, y: top + (CARD_LINE - CHECK) / 2, width: CHECK, height: CHECK } },
    ...(parts.tail !== undefined || parts.sign > 0) && { tail: tailOf(parts, size.width, side, tailBottom(broken, size.height - top)) },
  };
}

/** The fewest lines that a card of this width takes; Infinity where it is too narrow for any. */
export function linesFor({ least, fewest }: SetCard, width: number): number {
  for (let lines = fewest; lines < least.length; lines += 1) if ((least[lines] ?? Infinity) <= width + ROUNDING) return lines;
  return Infinity;
}
