import type { Measure } from '../arrange/arrangement';
import type { Box } from '../geometry';
import type { PrintPage, PrintShape, ShownPicture } from '../print/page';
import { paperExtent, type Lie } from '../print/paper';
import {
  ambitionBlock, blankBlock, blockHeight, blockShapes, cutSteps, schoolBlock, toldSteps, type Fullness, type PosterBlock,
} from './poster-block';
import type { PosterContent } from './poster-content';
import { footHeight, footShapes, headHeight, headShapes, posterEdges, pupilShapes, type PosterEdges } from './poster-edges';
import { posterRules, readFrom, type PosterRules } from './poster-rules';
import type { PosterWords } from './poster-words';

/** What a poster is made with. */
export interface PosterMeans {
  readonly paper: 'A4' | 'A3';
  /** Absent: as suits the words. */
  readonly lie?: Lie;
  readonly words: PosterWords;
  readonly measure: Measure;
  readonly pupil?: ShownPicture;
}

/** What whoever makes the poster has to know. Distances in millimetres. */
export type PosterRemark =
  | { readonly code: 'too-long'; readonly number: number; readonly from: number; readonly promised: number }
  | { readonly code: 'steps-counted'; readonly number: number | undefined; readonly steps: number }
  | { readonly code: 'steps-cut'; readonly number: number | undefined; readonly steps: number }
  | { readonly code: 'ambitions-left-out'; readonly ambitions: number }
  | { readonly code: 'no-ambitions' };

export interface Poster {
  readonly page: PrintPage;
  /** From where an ambition is read, in millimetres. */
  readonly from: number;
  readonly remarks: readonly PosterRemark[];
}

/** Around everything and between its parts, in units of the design. */
const MARGIN = 12;
const BETWEEN = 6;
/** How much of the page the pupil may have: of its width in a column beside the ambitions, of its height beside the school. */
const COLUMNS = [0.2, 0.25, 0.3];
const HEADS = [0.15, 0.2, 0.25, 0.3, 0.36];
/** The pupil is large enough on this part of the page. */
const PUPIL_PART = 0.1;
/** All is told as long as it can be read; then long steps end in dots, then fewer of them are told. */
const FULLNESSES: readonly Fullness[] = [
  { steps: 3, ofSchool: 3, lines: Infinity }, { steps: 3, ofSchool: 0, lines: Infinity }, { steps: 3, ofSchool: 0, lines: 2 },
  { steps: 2, ofSchool: 0, lines: 2 }, { steps: 1, ofSchool: 0, lines: 2 }, { steps: 0, ofSchool: 0, lines: 2 },
];
/** Where no fullness lets the ambitions be read from afar, something of the steps stays. */
const CROWDED: Fullness = { steps: 2, ofSchool: 0, lines: 2 };
const SMALLEST = 1;
/** Where none was chosen yet, there is room to write them. */
const TO_WRITE = [1, 2, 3];
const UPRIGHT_IS_NICER = 1.03;

interface Composition {
  readonly lie: Lie;
  readonly pupil: 'beside' | 'above' | 'none';
  /** Of the page's width or height. */
  readonly part: number;
}

/** Parts of the page, in millimetres. */
interface Areas {
  readonly head: Box;
  readonly body: Box;
  readonly foot: Box;
  readonly pupil: Box | undefined;
}

interface Fitted {
  readonly areas: Areas;
  readonly composition: Composition;
  readonly full: Fullness;
  readonly size: number;
}

interface Trial {
  readonly blocks: readonly PosterBlock[];
  readonly edges: PosterEdges;
  readonly rules: PosterRules;
  readonly means: PosterMeans;
}

/** The poster that shows the ambitions largest, with as much of the steps as leaves them to be read. */
export function layPoster(content: PosterContent, means: PosterMeans): Poster {
  const { words, measure, paper } = means;
  const ofSchool = content.steps.length > 0 ? [schoolBlock(content.steps, words, measure)] : [];
  const rules = posterRules(paper);
  const ambitions = content.ambitions.length > 0 ? content.ambitions.map(ambition => ambitionBlock(ambition, words, measure))
    : TO_WRITE.slice(0, content.room).map(number => blankBlock(number, words, measure));
  const blocks = [...ambitions, ...ofSchool];
  const trial = { blocks, edges: posterEdges(content, words, measure), rules, means };
  const fitted = FULLNESSES.reduce((found: Fitted | undefined, full) => found ?? best(trial, full, rules.least), undefined)
    ?? best(trial, CROWDED, SMALLEST) ?? best(trial, FULLNESSES.at(-1) ?? CROWDED, SMALLEST);
  if (!fitted) throw new RangeError('No room for these words at any size');
  const { width, height } = paperExtent(paper, fitted.composition.lie);
  return {
    page: { width, height, title: words.title(content.school), shapes: shapesOf(trial, fitted) },
    from: readFrom(fitted.size), remarks: remarksOn(content, trial, fitted),
  };
}

function best(trial: Trial, full: Fullness, least: number): Fitted | undefined {
  let choice: { readonly fitted: Fitted; readonly score: number } | undefined;
  for (const composition of compositions(trial.means)) {
    const areas = areasOf(composition, trial);
    const size = largest(trial, areas.body, full, least);
    if (size === undefined) continue;
    const { width, height } = paperExtent(trial.means.paper, composition.lie);
    const seen = areas.pupil ? Math.min(areas.pupil.width * areas.pupil.height / (width * height * PUPIL_PART), 1) : 0;
    const score = size * (0.75 + 0.25 * seen) * (composition.lie === 'portrait' ? UPRIGHT_IS_NICER : 1);
    if (!choice || score > choice.score) choice = { fitted: { areas, composition, full, size }, score };
  }
  return choice?.fitted;
}

function compositions({ lie, pupil }: PosterMeans): Composition[] {
  const lies: readonly Lie[] = lie === undefined ? ['portrait', 'landscape'] : [lie];
  return lies.flatMap((each): Composition[] => {
    if (pupil === undefined) return [{ lie: each, pupil: 'none', part: 0 }];
    if (each === 'portrait') return HEADS.map(part => ({ lie: each, pupil: 'above', part }));
    return COLUMNS.map(part => ({ lie: each, pupil: 'beside', part }));
  });
}

function areasOf({ lie, pupil, part }: Composition, { edges, rules, means }: Trial): Areas {
  const { width, height } = paperExtent(means.paper, lie);
  const [margin, between] = [MARGIN * rules.unit, BETWEEN * rules.unit];
  const inner = width - 2 * margin;
  const above = pupil === 'above';
  const across = above ? Math.min(height * part * (means.pupil?.ratio ?? 1), inner * 0.45) : pupil === 'beside' ? width * part : 0;
  const aside = across === 0 ? 0 : across + 1.5 * between;
  const headWidth = above ? inner - aside : inner;
  const high = Math.max(headHeight(edges, headWidth, above, rules), above ? height * part : 0);
  const foot = footHeight(edges, inner, rules);
  const top = margin + high + between;
  const bodyHeight = Math.max(height - margin - foot - between - top, 0);
  const bodyAside = above ? 0 : aside;
  return {
    head: { x: margin + (above ? aside : 0), y: margin, width: headWidth, height: high },
    body: { x: margin + bodyAside, y: top, width: inner - bodyAside, height: bodyHeight },
    foot: { x: margin, y: height - margin - foot, width: inner, height: foot },
    pupil: across === 0 ? undefined : { x: margin, y: above ? margin : top, width: across, height: above ? high : bodyHeight },
  };
}

/** The blocks that stand on the poster. */
function shownBlocks({ blocks }: Trial, full: Fullness): readonly PosterBlock[] {
  return blocks.filter(block => block.number !== undefined || toldSteps(block, full).told > 0);
}

function largest(trial: Trial, { width, height }: Box, full: Fullness, least: number): number | undefined {
  const { rules } = trial;
  const blocks = shownBlocks(trial, full);
  const fits = (size: number): boolean => {
    const gaps = Math.max(blocks.length - 1, 0) * BETWEEN * rules.unit;
    return blocks.reduce((sum, block) => sum + blockHeight(block, size, width, full, rules), gaps) <= height;
  };
  if (!fits(least)) return undefined;
  let [low, high] = [least, rules.most];
  if (fits(high)) return high;
  while (high - low > 0.02) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function shapesOf(trial: Trial, { areas, composition, full, size }: Fitted): PrintShape[] {
  const { edges, rules, means } = trial;
  const large = composition.pupil === 'above';
  return [
    ...headShapes(edges, areas.head, large, rules),
    ...areas.pupil && means.pupil ? pupilShapes(means.pupil, areas.pupil, rules) : [],
    ...bodyShapes(shownBlocks(trial, full), size, areas.body, full, rules),
    ...footShapes(edges, areas.foot, rules),
  ];
}

/** Height to spare goes to all blocks by their own height. */
function bodyShapes(blocks: readonly PosterBlock[], size: number, body: Box, full: Fullness, rules: PosterRules): PrintShape[] {
  const heights = blocks.map(block => blockHeight(block, size, body.width, full, rules));
  const between = BETWEEN * rules.unit;
  const gaps = Math.max(blocks.length - 1, 0) * between;
  const more = (body.height - gaps) / heights.reduce((sum, height) => sum + height, 0);
  let { y } = body;
  return blocks.flatMap((block, at) => {
    const box = { ...body, y, height: (heights[at] ?? 0) * more };
    y += box.height + between;
    return blockShapes(block, size, box, full, rules);
  });
}

function remarksOn({ ambitions, leftOut }: PosterContent, trial: Trial, { size, areas, full }: Fitted): PosterRemark[] {
  const { blocks, rules } = trial;
  const tooLong = size < rules.least - 0.01 ? longest(trial, areas.body.width) : undefined;
  const counted = blocks.map(block => ({ block, rest: toldSteps(block, full).rest })).filter(({ rest }) => rest > 0);
  const cut = shownBlocks(trial, full).map(block => ({ block, steps: cutSteps(block, size, areas.body.width, full, rules) }))
    .filter(({ steps }) => steps > 0);
  return [
    ...ambitions.length === 0 ? [{ code: 'no-ambitions' } as const] : [],
    ...tooLong === undefined ? [] : [{ code: 'too-long', number: tooLong, from: readFrom(size), promised: rules.distance } as const],
    ...cut.map(({ block, steps }) => ({ code: 'steps-cut', number: block.number, steps } as const)),
    ...counted.map(({ block, rest }) => ({ code: 'steps-counted', number: block.number, steps: rest } as const)),
    ...leftOut === 0 ? [] : [{ code: 'ambitions-left-out', ambitions: leftOut } as const],
  ];
}

/** The ambition that takes the most room at the size that was promised. */
function longest({ blocks, rules }: Trial, width: number): number | undefined {
  const none = { steps: 0, ofSchool: 0, lines: 1 };
  const alone = (block: PosterBlock): number => blockHeight({ ...block, steps: [] }, rules.least, width, none, rules);
  const heights = blocks.map(block => ({ number: block.number, height: alone(block) }));
  return heights.filter(({ number }) => number !== undefined).sort((a, b) => b.height - a.height)[0]?.number;
}
