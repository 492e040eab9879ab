import { ambitionRows } from './chosen';
import { GRID, LEAST, bottomOf } from './picture';
import type { Box, Size } from '../geometry';
import type { Piece } from './picture';
import { contentWidth, heightAt, rule, wordsAt } from './parts';
import { titlePieces, titleSize } from './ambition-columns';
import { personalSteps } from './ideas-and-stock';
import type { SceneOf, SeenAmbition, SeenStep } from './scene';
import { LEADING, fitSize, type Typesetter } from './setting';
import type { StageWords } from './stage-words';

const SIZES = { card: 48, school: 44 } as const;
const CARD = { across: 32, above: 26, between: 16, gap: 20 } as const;
const OWN = { height: 104, square: 44, pitch: 55, most: 24 } as const;
const SCHOOL_HEAD = 74;
const IN_A_ROW = 3;
const MOST_AIR = 64;

/** One way to show the steps, from all of them to ever less. */
interface Way {
  readonly ambitions: readonly { readonly ambition: SeenAmbition; readonly steps: readonly SeenStep[]; readonly doneCount: number }[];
  readonly school: readonly SeenStep[];
  readonly schoolDone: number;
  /** Steps of the whole school without who and when. */
  readonly titles: boolean;
  readonly others: readonly SeenAmbition[];
}

/** The steps of the school at their ambitions; what each does personally is only counted, unless that is to be shown. */
export function steps(scene: SceneOf<'steps'>, frame: Size, words: StageWords, type: Typesetter): Piece[] {
  const { ambitions, school, schoolPersonal, personalShown } = scene;
  const own = schoolPersonal.length + ambitions.reduce((sum, { personal }) => sum + personal.length, 0);
  if (personalShown && own > 0) return personalSteps(scene, frame, words, type);
  const bottom = bottomOf(frame) - (own > 0 ? OWN.height : 0);
  const ownLine = own > 0 ? ownSteps(own, bottom + 40, frame, words, type) : [];
  if (school.length === 0 && ambitions.every(one => one.steps.length === 0))
    return [...ambitionRows(ambitions, frame, [GRID.top + 20, bottom - 20], type), ...ownLine];
  return [
    ...firstThatFits(
      waysOf(scene),
      { x: GRID.side, y: GRID.top + 8, width: contentWidth(frame), height: bottom - GRID.top - 8 },
      words,
      type,
    ),
    ...ownLine,
  ];
}

function waysOf({ ambitions, school, atHand }: SceneOf<'steps'>): Way[] {
  const all = (only: (step: SeenStep) => boolean): Pick<Way, 'ambitions' | 'school' | 'schoolDone'> => ({
    ambitions: ambitions.map(ambition => ({
      ambition,
      steps: ambition.steps.filter(only),
      doneCount: ambition.steps.filter(step => !only(step)).length,
    })),
    school: school.filter(only),
    schoolDone: school.filter(step => !only(step)).length,
  });
  const open = all(({ done }) => !done);
  const large = open.ambitions.find(({ ambition }) => ambition.key === atHand) ?? open.ambitions[0];
  return [
    { ...all(() => true), titles: false, others: [] },
    { ...open, titles: false, others: [] },
    { ...open, titles: true, others: [] },
    ...(large ? [{ ...open, ambitions: [large], titles: true, others: ambitions.filter(({ key }) => key !== large.ambition.key) }] : []),
  ];
}

function firstThatFits(ways: readonly Way[], area: Box, words: StageWords, type: Typesetter): Piece[] {
  for (const way of ways) {
    const size = fitSize(SIZES.card, one => laidOut(way, area, one, words, type).height <= area.height);
    if (size < LEAST.seat && way !== ways.at(-1)) continue;
    const { height } = laidOut(way, area, size, words, type);
    return laidOut(way, area, size, words, type, airIn(way, area.height - height)).pieces;
  }
  return [];
}

/** What is left goes into the cards. */
function airIn({ ambitions, school }: Way, spare: number): number {
  const rows = Math.max(0, ...ambitions.map(one => one.steps.length)) + Math.ceil(school.length / IN_A_ROW);
  return Math.max(0, Math.min(MOST_AIR, spare / Math.max(1, rows)));
}

interface LaidOut {
  readonly pieces: Piece[];
  readonly height: number;
}

function laidOut(way: Way, area: Box, size: number, words: StageWords, type: Typesetter, air = 0): LaidOut {
  const upper = ambitionCards(way, area, size, air, words, type);
  const lower = schoolCards(way, { ...area, y: area.y + upper.height + 30 }, Math.min(size, SIZES.school), air, words, type);
  const titles = otherTitles(way.others, { ...area, y: area.y + upper.height + lower.height + 50 }, type);
  return { pieces: [...upper.pieces, ...lower.pieces, ...titles.pieces], height: upper.height + lower.height + titles.height };
}

function ambitionCards({ ambitions }: Way, area: Box, size: number, air: number, words: StageWords, type: Typesetter): LaidOut {
  const width = (area.width - (ambitions.length - 1) * GRID.between) / Math.max(1, ambitions.length);
  const title = titleSize(
    ambitions.map(({ ambition }) => ambition),
    width,
    type,
  );
  const titles = ambitions.map(({ ambition }, index) =>
    titlePieces(ambition, title, { x: area.x + index * (width + GRID.between), y: area.y, width }, type),
  );
  const top = Math.max(area.y, ...titles.flat().map(({ box }) => box.y + box.height)) + 22;
  const columns = ambitions.map(({ steps: list, doneCount, ambition }, index) =>
    cardColumn(list, doneCount, ambition.key, { x: area.x + index * (width + GRID.between), y: top, width }, size, air, words, type),
  );
  return {
    pieces: titles.flatMap((pieces, index) => [...pieces, ...(columns[index]?.pieces ?? [])]),
    height: ambitions.length === 0 ? 0 : top - area.y + Math.max(0, ...columns.map(({ height }) => height)),
  };
}

function cardColumn(
  list: readonly SeenStep[],
  doneCount: number,
  key: string,
  { x, y, width }: { x: number; y: number; width: number },
  size: number,
  air: number,
  words: StageWords,
  type: Typesetter,
): LaidOut {
  let top = y;
  const pieces = list.flatMap(step => {
    const height = cardHeight(step, width, size, false, type) + air;
    const card = cardPieces(step, { x, y: top, width, height }, size, false, words, type);
    top += height + CARD.gap;
    return card;
  });
  const counted =
    doneCount > 0
      ? [
          wordsAt(
            type,
            `done ${key}`,
            words.doneCount(doneCount),
            { x, y: top, width },
            { size: 36, weight: 500, reading: 'seat', tone: 'soft' },
          ),
        ]
      : [];
  return { pieces: [...pieces, ...counted], height: top - y - (list.length > 0 ? CARD.gap : 0) + (doneCount > 0 ? 60 : 0) };
}

function schoolCards(
  { school, schoolDone, titles }: Way,
  area: Box,
  size: number,
  air: number,
  words: StageWords,
  type: Typesetter,
): LaidOut {
  if (school.length + schoolDone === 0) return { pieces: [], height: 0 };
  const across = Math.min(IN_A_ROW, Math.max(1, school.length));
  const width = (area.width - (across - 1) * 30) / across;
  const counted = schoolDone > 0 ? ` · ${words.doneCount(schoolDone)}` : '';
  const head = wordsAt(
    type,
    'whole school',
    words.wholeSchool + counted,
    { x: area.x, y: area.y + 22, width: area.width },
    { size: 56, weight: 700, reading: 'together' },
    { heading: 2 },
  );
  let y = area.y + 22 + SCHOOL_HEAD;
  const pieces: Piece[] = [];
  for (let from = 0; from < school.length; from += across) {
    const row = school.slice(from, from + across);
    const height = Math.max(...row.map(step => cardHeight(step, width, size, titles, type))) + air;
    row.forEach((step, at) =>
      pieces.push(...cardPieces(step, { x: area.x + at * (width + 30), y, width, height }, size, titles, words, type)),
    );
    y += height + CARD.gap;
  }
  return { pieces: [rule('rule', area.x, area.y, area.width), head, ...pieces], height: y - area.y - CARD.gap + 30 };
}

function otherTitles(others: readonly SeenAmbition[], area: Box, type: Typesetter): LaidOut {
  let { y } = area;
  const pieces = others.flatMap(ambition => {
    const placed = titlePieces(ambition, 44, { ...area, y }, type);
    y = Math.max(...placed.map(({ box }) => box.y + box.height)) + 14;
    return placed;
  });
  return { pieces, height: others.length === 0 ? 0 : y - area.y + 20 };
}

function factsSize(size: number): number {
  return Math.max(Math.min(size, LEAST.seat), Math.round(size * 0.88));
}

function cardHeight({ words, who, before, done }: SeenStep, width: number, size: number, titles: boolean, type: Typesetter): number {
  const facts = !titles && (who !== undefined || before !== undefined || done) ? factsSize(size) * LEADING.text + CARD.between : 0;
  return heightAt(type, words, width - 2 * CARD.across, size, 500) + facts + 2 * CARD.above;
}

function cardPieces(
  { key, words, who, before, done }: SeenStep,
  box: Box,
  size: number,
  titles: boolean,
  { done: doneWord }: StageWords,
  type: Typesetter,
): Piece[] {
  const inner = { x: box.x + CARD.across, y: box.y + CARD.above, width: box.width - 2 * CARD.across };
  const facts = titles
    ? []
    : factPieces(
        key,
        { ...(who === undefined ? {} : { who }), ...(done ? { when: doneWord } : before === undefined ? {} : { when: before }), done },
        {
          x: inner.x,
          y: box.y + box.height - CARD.above - factsSize(size) * LEADING.text,
          width: inner.width,
        },
        factsSize(size),
        type,
      );
  return [
    { key: `card ${key}`, look: 'card', box },
    wordsAt(type, key, words, inner, { size, weight: 500, reading: 'seat' }, { kind: 'step' }),
    ...facts,
  ];
}

/** Who in bold, then when; in one line, smaller where that is long. */
function factPieces(
  key: string,
  { who, when, done }: { who?: string; when?: string; done: boolean },
  { x, y, width }: { x: number; y: number; width: number },
  most: number,
  type: Typesetter,
): Piece[] {
  const wide = (size: number): number =>
    (done ? size * 1.3 : 0) +
    (who === undefined ? 0 : type.width(who, size, 700) + 16) +
    (when === undefined ? 0 : type.width(when, size, 500));
  const size = fitSize(most, one => wide(one) <= width);
  const sign = done ? size * 1.3 : 0;
  const after = x + sign + (who === undefined ? 0 : type.width(who, size, 700) + 16);
  const line = size * LEADING.text;
  return [
    ...(done ? [{ key: `sign ${key}`, look: 'done', box: { x, y: y + (line - size) / 2, width: size, height: size } } as const] : []),
    ...(who === undefined
      ? []
      : [wordsAt(type, `who ${key}`, who, { x: x + sign, y, width: width - sign }, { size, weight: 700, reading: 'seat' })]),
    ...(when === undefined
      ? []
      : [
          wordsAt(
            type,
            `when ${key}`,
            when,
            { x: after, y, width: x + width - after + 2 },
            { size, weight: 500, reading: 'seat', tone: 'soft' },
          ),
        ]),
  ];
}

function ownSteps(count: number, y: number, frame: Size, words: StageWords, type: Typesetter): Piece[] {
  const squares = count > OWN.most ? 0 : count;
  const x = GRID.side + (squares > 0 ? squares * OWN.pitch + 18 : 0);
  return [
    ...Array.from(
      { length: squares },
      (_, at) =>
        ({ key: `own ${at}`, look: 'blank', box: { x: GRID.side + at * OWN.pitch, y, width: OWN.square, height: OWN.square } }) as const,
    ),
    wordsAt(
      type,
      'own steps',
      words.ownSteps(count),
      { x, y: y + (OWN.square - 44 * LEADING.display) / 2, width: frame.width - x - GRID.side },
      { size: 44, weight: 600, reading: 'seat' },
    ),
  ];
}
