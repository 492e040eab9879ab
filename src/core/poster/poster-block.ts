import type { Measure } from '../arrange/arrangement';
import type { Box } from '../geometry';
import { plainWords, runsRightToLeft, type Inline } from '../inline';
import type { PrintShape } from '../print/page';
import { PAPER_COLOURS } from '../print/paper-colours';
import { handLine, roughBox, roughDisc, SIGN_OUTLINES, signShape } from '../print/signs';
import {
  fitsWidth, lineCountAt, plainSetting, setting, widthAt, wordsShapes, type WordsSetting,
} from '../print/set-words';
import type { PosterAmbition, PosterStep } from './poster-content';
import { scaleStep, type PosterRules } from './poster-rules';
import type { PosterWords } from './poster-words';

/** How much of the steps is told: the most of them at an ambition and for the whole school, and the most lines of one. */
export interface Fullness {
  readonly steps: number;
  readonly ofSchool: number;
  readonly lines: number;
}

/** One ambition with its steps, or the steps of the whole school, ready to be set at any size. */
export interface PosterBlock {
  /** The number of the ambition; the whole school has none. */
  readonly number?: number;
  readonly digits?: WordsSetting;
  readonly sentence: WordsSetting;
  /** A line to write the ambition on stands instead of the sentence. */
  readonly blank?: boolean;
  readonly steps: readonly SetStep[];
  readonly more: (steps: number) => WordsSetting;
}

interface SetStep {
  readonly words: WordsSetting;
  readonly done: boolean;
}

const SENTENCE_LINE = 1.14;
const STEP_LINE = 1.28;
const BETWEEN_STEPS = 0.34;
/** In parts of the size of the sentence: the disc, the room after it, the room above the steps. */
const DISC = 1.14;
const DIGIT = 0.74;
const BEHIND_DISC = 0.36;
const ABOVE_STEPS = 0.3;
/** Within the outline, in units. */
const PADDING = 5.5;
/** And in parts of the size of the sentence. */
const INSET = 0.26;
/** The square before a step and the room after it, in parts of the step's size. */
const BOX = 0.92;
const BEHIND_BOX = 0.5;

export function ambitionBlock({ number, words, steps }: PosterAmbition, own: PosterWords, measure: Measure): PosterBlock {
  const said: readonly Inline[] = words.length > 0 ? words : [{ type: 'text', value: own.wordless }];
  return { ...numbered(number, measure), sentence: setting(said, 'bold', measure), ...setSteps(steps, own, measure) };
}

/** Room to write an ambition by hand. */
export function blankBlock(number: number, own: PosterWords, measure: Measure): PosterBlock {
  return { ...numbered(number, measure), sentence: plainSetting('–', 'bold', measure), blank: true, ...setSteps([], own, measure) };
}

function numbered(number: number, measure: Measure): Required<Pick<PosterBlock, 'number' | 'digits'>> {
  return { number, digits: plainSetting(String(number), 'bold', measure) };
}

export function schoolBlock(steps: readonly PosterStep[], own: PosterWords, measure: Measure): PosterBlock {
  return { sentence: plainSetting(own.wholeSchool, 'bold', measure), ...setSteps(steps, own, measure) };
}

function setSteps(steps: readonly PosterStep[], own: PosterWords, measure: Measure): Pick<PosterBlock, 'steps' | 'more'> {
  return {
    steps: steps.map(step => ({ words: setting(stepInline(step, own), 'medium', measure), done: step.done })),
    more: amount => plainSetting(own.more(amount), 'medium', measure),
  };
}

/** Who, the words, until when. */
export function stepInline({ words, who, due, done }: PosterStep, own: Pick<PosterWords, 'byDate' | 'wordless'>): Inline[] {
  const strong = (value: string): Inline => ({ type: 'strong', children: [{ type: 'text', value }] });
  const space: Inline = { type: 'text', value: ' ' };
  return [
    ...who === undefined ? [] : [strong(`${who}:`), space],
    ...words.length > 0 ? words : [{ type: 'text', value: own.wordless } as const],
    // A date stays on one line.
    ...due === undefined || done ? [] : [space, strong(own.byDate(due).replace(/ /gu, '\u00a0'))],
  ];
}

/** How large everything of a block is. */
interface Sizes {
  readonly sentence: number;
  readonly step: number;
  readonly padding: number;
  /** Before the words. */
  readonly lead: number;
}

function sizesOf({ number }: PosterBlock, size: number, rules: PosterRules): Sizes {
  const step = Math.max(rules.step, Math.min(size / scaleStep(rules, 3) * rules.step, scaleStep(rules, 1)));
  const sentence = number === undefined ? step : size;
  const lead = number === undefined ? 0 : (DISC + BEHIND_DISC) * size;
  return { sentence, step, lead, padding: Math.max(PADDING * rules.unit, INSET * sentence) };
}

/** How many steps are told, and how many are only counted. */
export function toldSteps(
  { number, steps }: PosterBlock, { steps: most, ofSchool }: Fullness,
): { readonly told: number; readonly rest: number } {
  const told = Math.min(steps.length, number === undefined ? ofSchool : most);
  return { told, rest: steps.length - told };
}

/** The height of a block with its sentence at a size; Infinity where a word is wider than its line. */
export function blockHeight(block: PosterBlock, size: number, width: number, full: Fullness, rules: PosterRules): number {
  const sizes = sizesOf(block, size, rules);
  const room = width - 2 * sizes.padding - sizes.lead;
  if (!fitsWidth(block.sentence, sizes.sentence, room)) return Infinity;
  const sentence = lineCountAt(block.sentence, sizes.sentence, room) * sizes.sentence * SENTENCE_LINE;
  return sentence + stepsHeight(block, sizes, room, full) + 1.7 * sizes.padding;
}

function stepsHeight(block: PosterBlock, { sentence, step }: Sizes, room: number, full: Fullness): number {
  const { told, rest } = toldSteps(block, full);
  if (told + rest === 0) return 0;
  const lines = block.steps.slice(0, told).map(({ words }) => Math.min(lineCountAt(words, step, stepRoom(room, step)), full.lines));
  const all = lines.reduce((sum, one) => sum + one, rest > 0 ? 1 : 0);
  return ABOVE_STEPS * sentence + all * step * STEP_LINE + (told + (rest > 0 ? 1 : 0) - 1) * BETWEEN_STEPS * step;
}

function stepRoom(room: number, step: number): number {
  return room - (BOX + BEHIND_BOX) * step;
}

/** Whether a step is longer than its lines. */
export function cutSteps(block: PosterBlock, size: number, width: number, full: Fullness, rules: PosterRules): number {
  const { step, padding, lead } = sizesOf(block, size, rules);
  const room = stepRoom(width - 2 * padding - lead, step);
  return block.steps.slice(0, toldSteps(block, full).told).filter(({ words }) => lineCountAt(words, step, room) > full.lines).length;
}

/** A block in a box that is at least as high as it needs; what it holds stands in the middle of that. */
export function blockShapes(block: PosterBlock, size: number, box: Box, full: Fullness, rules: PosterRules): PrintShape[] {
  const sizes = sizesOf(block, size, rules);
  const { padding, lead, sentence } = sizes;
  const spare = Math.max(box.height - blockHeight(block, size, box.width, full, rules), 0);
  const x = box.x + padding + lead;
  const y = box.y + 0.85 * padding + spare / 2;
  const room = box.width - 2 * padding - lead;
  const words = block.blank ? [handLine({ x, y: y + DISC * sentence, width: room }, 0.45 * rules.unit)] : wordsShapes(block.sentence, {
    x, y, width: room, size: sentence, leading: SENTENCE_LINE, colour: PAPER_COLOURS['field-ink'],
  });
  const below = y + lineCountAt(block.sentence, sentence, room) * sentence * SENTENCE_LINE + ABOVE_STEPS * sentence;
  return [
    frameShape(block, box, rules),
    ...block.digits ? discShapes(block.digits, box.x + padding, y, size) : [],
    ...words, ...stepShapes(block, sizes, { x, y: below, width: room }, full),
  ];
}

function frameShape({ number }: PosterBlock, box: Box, { unit }: PosterRules): PrintShape {
  const outline = { stroke: PAPER_COLOURS['field-line'], line: 0.7 * unit };
  if (number !== undefined) return { ...roughBox(box, 5 * unit), ...outline, fill: PAPER_COLOURS.field };
  return { ...roughBox(box, 5 * unit), ...outline, dashes: [2.4 * unit, 2 * unit] };
}

function discShapes(digits: WordsSetting, x: number, y: number, size: number): PrintShape[] {
  const across = DISC * size;
  const digit = DIGIT * size;
  const width = widthAt(digits, digit);
  const box = { x, y: y + 0.02 * size, width: across, height: across };
  const middle = { x: x + (across - width) / 2, y: box.y + (across - digit) / 2 };
  const place = { ...middle, width, size: digit, leading: 1, colour: PAPER_COLOURS.field };
  return [{ ...roughDisc(box), fill: PAPER_COLOURS['field-ink'] }, ...wordsShapes(digits, place)];
}

function stepShapes(
  block: PosterBlock, { step }: Sizes, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>, full: Fullness,
): PrintShape[] {
  const { told, rest } = toldSteps(block, full);
  const start = x + (BOX + BEHIND_BOX) * step;
  const room = stepRoom(width, step);
  const colour = PAPER_COLOURS.ink;
  let at = y;
  const shapes = block.steps.slice(0, told).flatMap(({ words, done }): PrintShape[] => {
    // Where words run from right to left their square stands before them, at the right.
    const mirrored = runsRightToLeft(plainWords(words.text.inline));
    const lines = wordsShapes(words, {
      x: mirrored ? x : start, y: at, width: room, size: step, leading: STEP_LINE, colour, most: full.lines,
    });
    const square = squareShapes(mirrored ? x + width - BOX * step : x, at + (STEP_LINE - BOX) / 2 * step, BOX * step, done);
    at += (lines.length * STEP_LINE + BETWEEN_STEPS) * step;
    return [...square, ...lines];
  });
  if (rest === 0) return shapes;
  return [...shapes, ...wordsShapes(block.more(rest), {
    x: start, y: at, width: room, size: step, leading: STEP_LINE, colour: PAPER_COLOURS['ink-soft'], most: 1,
  })];
}

/** Open or done: seen by its sign, also in grey. */
function squareShapes(x: number, y: number, size: number, done: boolean): PrintShape[] {
  const square: PrintShape = {
    kind: 'rect', box: { x, y, width: size, height: size }, radius: size * 0.18,
    fill: done ? PAPER_COLOURS.ink : PAPER_COLOURS.plain, stroke: PAPER_COLOURS.ink, line: size * 0.1,
  };
  return done ? [square, signShape(SIGN_OUTLINES.check, { x, y, width: size, height: size }, PAPER_COLOURS.plain, 3.4)] : [square];
}
