import { LEAST } from './picture';
import type { Box } from '../geometry';
import type { Piece } from './picture';
import { heightAt, wordsAt } from './parts';
import type { SeenStep } from './scene';
import { LEADING, type Typesetter } from './setting';
import type { StageWords } from './stage-words';

const CARD = { across: 32, above: 26, between: 16 } as const;
const BETWEEN_FACTS = 16;
/** Of the size of its words, with the space after it. */
const SIGN = 1.3;

/** How cards are set: the size of their words, and whether they are only titles, without who and when. */
export interface CardManner {
  readonly size: number;
  readonly titles: boolean;
}

/** The least height of a card. */
export function stepCardHeight(step: SeenStep, width: number, { size, titles }: CardManner, words: StageWords, type: Typesetter): number {
  const inner = width - 2 * CARD.across;
  const facts = titles ? 0 : factsHeight(factsOf(step, words), inner, factsSize(size), type);
  return heightAt(type, step.words, inner, size, 500) + (facts > 0 ? facts + CARD.between : 0) + 2 * CARD.above;
}

export function stepCardPieces(step: SeenStep, box: Box, { size, titles }: CardManner, words: StageWords, type: Typesetter): Piece[] {
  const inner = { x: box.x + CARD.across, y: box.y + CARD.above, width: box.width - 2 * CARD.across };
  const facts = factsOf(step, words);
  const y = box.y + box.height - CARD.above - factsHeight(facts, inner.width, factsSize(size), type);
  return [
    { key: `card ${step.key}`, look: 'card', box },
    wordsAt(type, step.key, step.words, inner, { size, weight: 500, reading: 'seat' }, { kind: 'step' }),
    ...(titles ? [] : factPieces(step.key, facts, { ...inner, y }, factsSize(size), type)),
  ];
}

function factsSize(size: number): number {
  return Math.max(Math.min(size, LEAST.seat), Math.round(size * 0.88));
}

interface Facts {
  readonly who?: string;
  readonly when?: string;
  readonly done: boolean;
}

function factsOf({ who, before, done }: SeenStep, words: StageWords): Facts {
  const when = done ? words.done : before;
  return { done, ...(who === undefined ? {} : { who }), ...(when === undefined ? {} : { when }) };
}

/** Many names stand on lines of their own. */
function onOneLine({ who, when, done }: Facts, width: number, size: number, type: Typesetter): boolean {
  const wide =
    (done ? size * SIGN : 0) +
    (who === undefined ? 0 : type.width(who, size, 700)) +
    (when === undefined ? 0 : type.width(when, size, 500) + BETWEEN_FACTS);
  return wide <= width;
}

function factsHeight(facts: Facts, width: number, size: number, type: Typesetter): number {
  const { who, when } = facts;
  if (who === undefined && when === undefined) return 0;
  if (who === undefined || onOneLine(facts, width, size, type)) return size * LEADING.text;
  return heightAt(type, who, width, size, 700, LEADING.text) + (when === undefined ? 0 : size * LEADING.text);
}

/** Who in bold, then when. */
function factPieces(
  key: string,
  facts: Facts,
  { x, y, width }: { x: number; y: number; width: number },
  size: number,
  type: Typesetter,
): Piece[] {
  const { who, when, done } = facts;
  const bold = { size, weight: 700, reading: 'seat', leading: LEADING.text } as const;
  const names = who === undefined ? [] : [wordsAt(type, `who ${key}`, who, { x, y, width }, bold)];
  const beside = names.length > 0 && onOneLine(facts, width, size, type);
  const from = x + (beside && who !== undefined ? type.width(who, size, 700) + BETWEEN_FACTS : 0);
  const top = y + (beside ? 0 : (names[0]?.box.height ?? 0));
  const sign = done ? size * SIGN : 0;
  const tick = { x: from, y: top + (size * LEADING.text - size) / 2, width: size, height: size };
  const place = { x: from + sign, y: top, width: x + width - from - sign + 2 };
  const soft = { size, weight: 500, reading: 'seat', tone: 'soft', leading: LEADING.text } as const;
  return [
    ...names,
    ...(done ? [{ key: `sign ${key}`, look: 'done', box: tick } as const] : []),
    ...(when === undefined ? [] : [wordsAt(type, `when ${key}`, when, place, soft)]),
  ];
}
