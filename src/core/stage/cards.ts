import type { Outcome } from '../session';
import { GRID, LEAST, bottomOf } from './picture';
import type { Box, Frame, Piece } from './picture';
import { contentWidth, heightAt, setText, wordsAt } from './parts';
import type { SceneOf, SeenExpectation } from './scene';
import { fitSize, type Typesetter } from './setting';

const TITLE = 70;
const GAP = 26;
/** Wide enough for the longest answer and its sign. */
const ANSWER = { wide: 460, narrow: 330 };
const QUOTE = 148;

interface Card {
  readonly box: Box;
  readonly answer: number;
  readonly expectation: SeenExpectation;
}

/** What was picked to be discussed; at the end the same cards at the same places, with what became of them. */
export function cards({ title, cards: all, more }: SceneOf<'focus' | 'outcomes'>, frame: Frame, words: Readonly<Record<Outcome, string>>, type: Typesetter): Piece[] {
  const head = wordsAt(type, 'title', title, { x: GRID.side, y: GRID.top + 14, width: contentWidth(frame) },
    { size: TITLE, weight: 700, reading: 'together' }, { heading: 2 });
  const top = head.box.y + head.box.height + 20;
  const foot = bottomOf(frame) - (more === undefined ? 20 : 80);
  const placed = placesOf(all, frame, top, foot);
  const size = fitSize(89, one => placed.every(card => heightAt(type, card.expectation.words, textWidth(card), one, 500) <= card.box.height - 40));
  return [
    head,
    ...placed.flatMap(card => cardPieces(card, Math.min(size, sizeOf(all.length)), words, type)),
    ...(more === undefined ? [] : [wordsAt(type, 'more', more, { x: GRID.side, y: foot + 22, width: contentWidth(frame) }, { size: 44, weight: 500, reading: 'seat', tone: 'soft' })]),
  ];
}

/** Few short words need not shout. */
function sizeOf(count: number): number {
  return count > 2 ? 63 : 89;
}

function placesOf(all: readonly SeenExpectation[], frame: Frame, top: number, bottom: number): Card[] {
  const columns = all.length > 4 ? 2 : 1;
  const rows = Math.ceil(all.length / columns);
  const width = (contentWidth(frame) - (columns - 1) * GAP) / columns;
  const height = Math.min(330, (bottom - top - (rows - 1) * GAP) / rows);
  return all.map((expectation, index) => ({
    expectation,
    answer: columns > 1 ? ANSWER.narrow : ANSWER.wide,
    box: { x: GRID.side + Math.floor(index / rows) * (width + GAP), y: top + (index % rows) * (height + GAP), width, height },
  }));
}

function textWidth({ box, answer }: Card): number {
  return box.width - QUOTE - answer - 24;
}

function cardPieces(card: Card, size: number, words: Readonly<Record<Outcome, string>>, type: Typesetter): Piece[] {
  const { box, answer, expectation: { key, words: text, outcome } } = card;
  const set = setText(type, text, textWidth(card), { size, weight: 500, reading: 'together' });
  const height = set.lines.length * set.size * set.leading;
  const y = box.y + (box.height - height) / 2;
  return [
    { key: `card ${key}`, look: 'card', box },
    { key: `quote ${key}`, look: 'quote', box: { x: box.x + 60, y, width: 60, height: size * 1.1 } },
    { key, look: 'words', kind: 'expectation', box: { x: box.x + QUOTE, y, width: textWidth(card), height }, text: set },
    ...(outcome === undefined ? [] : answerPieces(key, outcome, words[outcome], { ...box, x: box.x + box.width - answer, width: answer }, type)),
  ];
}

function answerPieces(key: string, outcome: Outcome, word: string, { x, y, width, height }: Box, type: Typesetter): Piece[] {
  const narrow = width < ANSWER.wide;
  const sign = narrow ? 60 : 82;
  const left = x + (narrow ? 28 : 48);
  const beside = { x: left + sign + 26, width: x + width - (left + sign + 26) - 12 };
  const size = fitSize(narrow ? 63 : 82, one => type.lines(word, one, 700, beside.width) <= 1, LEAST.together - 1);
  const line = size * 1.13;
  return [
    { key: `line ${key}`, look: 'upright', box: { x, y: y + 34, width: 2, height: height - 68 } },
    { key: `outcome ${key}`, look: 'outcome', outcome, box: { x: left, y: y + (height - sign) / 2, width: sign, height: sign } },
    wordsAt(type, `answer ${key}`, word, { ...beside, y: y + (height - line) / 2 }, { size, weight: 700, reading: 'together', tone: 'marker' }),
  ];
}
