import { titlePieces, titleSize } from './ambition-columns';
import { ambitionRows } from './chosen';
import { personalSteps } from './ideas-and-stock';
import { GRID, LEAST, below, bottomOf } from './picture';
import type { Box, Size } from '../geometry';
import type { Piece } from './picture';
import { contentWidth, disc, discSize, lowest, rule, wordsAt } from './parts';
import type { SceneOf, SeenAmbition, SeenStep } from './scene';
import { LEADING, fitSize, type Typesetter } from './setting';
import type { StageWords } from './stage-words';
import { stepCardHeight, stepCardPieces } from './step-cards';

/** Where there is one row of cards, their words are larger. */
const SIZES = { only: 60, card: 48, school: 44 } as const;
const GAP = 20;
const OWN = { height: 104, square: 44, pitch: 55, most: 24 } as const;
const SCHOOL_HEAD = 74;
const IN_A_ROW = 3;
const MOST_AIR = 64;
const OTHERS = { most: 44, gap: 14, above: 20, inset: 86 } as const;

interface Column {
  readonly ambition: SeenAmbition;
  readonly steps: readonly SeenStep[];
  readonly doneCount: number;
}

/** One way to show the steps, from all of them to ever less. */
interface Way {
  readonly ambitions: readonly Column[];
  readonly school: readonly SeenStep[];
  /** How many steps of the whole school are only counted. */
  readonly schoolCount: number;
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
  const area = { x: GRID.side, y: GRID.top + 8, width: contentWidth(frame), height: bottom - GRID.top - 8 };
  return [...firstThatFits(waysOf(scene), area, words, type), ...ownLine];
}

function waysOf({ ambitions, school, atHand }: SceneOf<'steps'>): Way[] {
  const all = (only: (step: SeenStep) => boolean): Way => ({
    ambitions: ambitions.map(ambition => ({
      ambition,
      steps: ambition.steps.filter(only),
      doneCount: ambition.steps.filter(step => !only(step)).length,
    })),
    school: school.filter(only),
    schoolCount: 0,
    schoolDone: school.filter(step => !only(step)).length,
    titles: false,
    others: [],
  });
  const open = all(({ done }) => !done);
  const large = open.ambitions.find(({ ambition }) => ambition.key === atHand) ?? open.ambitions[0];
  const others = ambitions.filter(({ key }) => key !== large?.ambition.key);
  const alone: Way = { ...open, ambitions: large ? [large] : [], titles: true, others };
  const counted = { school: [], schoolCount: open.school.length };
  return [all(() => true), open, { ...open, titles: true }, alone, { ...alone, ...counted }];
}

function firstThatFits(ways: readonly Way[], area: Box, words: StageWords, type: Typesetter): Piece[] {
  for (const way of ways) {
    const most = rowsOf(way) > 1 ? SIZES.card : SIZES.only;
    const size = fitSize(most, one => new StepsSheet(way, area, one, words, type).laidOut(0).height <= area.height);
    if (size < LEAST.seat && way !== ways.at(-1)) continue;
    const sheet = new StepsSheet(way, area, size, words, type);
    return sheet.laidOut(airIn(way, area.height - sheet.laidOut(0).height)).pieces;
  }
  return [];
}

/** Rows of cards, one below the other. */
function rowsOf({ ambitions, school }: Way): number {
  return Math.max(0, ...ambitions.map(one => one.steps.length)) + Math.ceil(school.length / IN_A_ROW);
}

/** What is left goes into the cards. */
function airIn(way: Way, spare: number): number {
  return Math.max(0, Math.min(MOST_AIR, spare / Math.max(1, rowsOf(way))));
}

interface LaidOut {
  readonly pieces: Piece[];
  readonly height: number;
}

/** One way to show the steps, in one size. */
class StepsSheet {
  constructor(
    private readonly way: Way,
    private readonly area: Box,
    private readonly size: number,
    private readonly words: StageWords,
    private readonly type: Typesetter,
  ) {}

  /** Each card is so much higher than it needs to be. */
  laidOut(air: number): LaidOut {
    const upper = this.ambitionCards(air);
    const lower = this.schoolCards(this.area.y + upper.height + 30, air);
    const titles = this.otherTitles(this.area.y + upper.height + lower.height + OTHERS.above + 30);
    return { pieces: [...upper.pieces, ...lower.pieces, ...titles.pieces], height: upper.height + lower.height + titles.height };
  }

  private ambitionCards(air: number): LaidOut {
    const { ambitions } = this.way;
    const { x, y, width: all } = this.area;
    const width = (all - (ambitions.length - 1) * GRID.between) / Math.max(1, ambitions.length);
    const size = titleSize(ambitions.map(({ ambition }) => ambition), width, this.type);
    const left = (index: number): number => x + index * (width + GRID.between);
    const titles = ambitions.map(({ ambition }, index) => titlePieces(ambition, size, { x: left(index), y, width }, this.type));
    const top = Math.max(y, lowest(titles.flat())) + 22;
    const columns = ambitions.map((column, index) => this.cardColumn(column, { x: left(index), y: top, width }, air));
    return {
      pieces: titles.flatMap((pieces, index) => [...pieces, ...(columns[index]?.pieces ?? [])]),
      height: ambitions.length === 0 ? 0 : top - y + Math.max(0, ...columns.map(({ height }) => height)),
    };
  }

  private cardColumn({ steps: list, doneCount, ambition }: Column, { x, y, width }: Omit<Box, 'height'>, air: number): LaidOut {
    const manner = { size: this.size, titles: false };
    let top = y;
    const cards = list.flatMap(step => {
      const height = Math.max(stepCardHeight(step, width, manner, this.words, this.type), this.levelWith(width)) + air;
      const card = stepCardPieces(step, { x, y: top, width, height }, manner, this.words, this.type);
      top += height + GAP;
      return card;
    });
    const counted = doneCount > 0 ? [this.doneLine(`done ${ambition.key}`, doneCount, { x, y: top, width })] : [];
    return { pieces: [...cards, ...counted], height: top - y - (list.length > 0 ? GAP : 0) + (doneCount > 0 ? 60 : 0) };
  }

  /** Cards that stand in one row are as high as the highest of them. */
  private levelWith(width: number): number {
    const { ambitions } = this.way;
    if (ambitions.some(({ steps: list }) => list.length > 1)) return 0;
    const manner = { size: this.size, titles: false };
    const all = ambitions.flatMap(({ steps: list }) => list);
    return Math.max(...all.map(step => stepCardHeight(step, width, manner, this.words, this.type)));
  }

  private doneLine(key: string, count: number, place: Omit<Box, 'height'>): Piece {
    return wordsAt(this.type, key, this.words.doneCount(count), place, { size: 36, weight: 500, reading: 'seat', tone: 'soft' });
  }

  private schoolCards(from: number, air: number): LaidOut {
    const { school, schoolDone, schoolCount, titles } = this.way;
    if (school.length + schoolDone + schoolCount === 0) return { pieces: [], height: 0 };
    const across = Math.min(IN_A_ROW, Math.max(1, school.length));
    const width = (this.area.width - (across - 1) * 30) / across;
    const head = this.schoolHead(from + 22);
    const manner = { size: rowsOf(this.way) > 1 ? Math.min(this.size, SIZES.school) : this.size, titles };
    let y = Math.max(from + 22 + SCHOOL_HEAD, below(head.box) + 10);
    const pieces: Piece[] = [];
    for (let first = 0; first < school.length; first += across) {
      const row = school.slice(first, first + across);
      const height = Math.max(...row.map(step => stepCardHeight(step, width, manner, this.words, this.type))) + air;
      const left = (at: number): number => this.area.x + at * (width + 30);
      pieces.push(...row.flatMap((step, at) => stepCardPieces(step, { x: left(at), y, width, height }, manner, this.words, this.type)));
      y += height + GAP;
    }
    const height = y - from - (school.length > 0 ? GAP : 0) + 30;
    return { pieces: [rule('rule', this.area.x, from, this.area.width), head, ...pieces], height };
  }

  private schoolHead(y: number): Piece {
    const { wholeSchool, stepsCount, doneCount } = this.words;
    const { schoolCount, schoolDone } = this.way;
    const said = [
      wholeSchool,
      ...(schoolCount > 0 ? [stepsCount(schoolCount)] : []),
      ...(schoolDone > 0 ? [doneCount(schoolDone)] : []),
    ].join(' · ');
    const place = { x: this.area.x, y, width: this.area.width };
    return wordsAt(this.type, 'whole school', said, place, { size: 56, weight: 700, reading: 'together' }, { heading: 2 });
  }

  /** Long ones in the size that one reads from one's seat. */
  private otherTitles(from: number): LaidOut {
    const { others } = this.way;
    const { x, width } = this.area;
    const beside = { x: x + OTHERS.inset, width: width - OTHERS.inset };
    const onOne = others.every(({ words }) => this.type.lines(words, OTHERS.most, 700, beside.width) <= 1);
    const style = { size: onOne ? OTHERS.most : LEAST.seat, weight: 700, reading: 'seat' } as const;
    let y = from;
    const pieces = others.flatMap(({ key, number, words }) => {
      const title = wordsAt(this.type, key, words, { ...beside, y }, style, { kind: 'ambition', heading: 2 });
      const placed = [disc(this.type, `disc ${key}`, number, x, y - 6, discSize(style.size)), title];
      y = lowest(placed) + OTHERS.gap;
      return placed;
    });
    return { pieces, height: others.length === 0 ? 0 : y - from + OTHERS.above };
  }
}

/** A blank square for each. */
function ownSteps(count: number, y: number, frame: Size, words: StageWords, type: Typesetter): Piece[] {
  const squares = count > OWN.most ? 0 : count;
  const x = GRID.side + (squares > 0 ? squares * OWN.pitch + 18 : 0);
  const blank = (at: number): Piece => ({
    key: `own ${at}`, look: 'blank', box: { x: GRID.side + at * OWN.pitch, y, width: OWN.square, height: OWN.square },
  });
  const place = { x, y: y + (OWN.square - 44 * LEADING.display) / 2, width: frame.width - x - GRID.side };
  return [
    ...Array.from({ length: squares }, (_, at) => blank(at)),
    wordsAt(type, 'own steps', words.ownSteps(count), place, { size: 44, weight: 600, reading: 'seat' }),
  ];
}
