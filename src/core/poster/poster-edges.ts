import type { Measure } from '../arrange/arrangement';
import type { Box } from '../geometry';
import type { PrintShape, ShownPicture, WordsShape } from '../print/page';
import { PAPER_COLOURS } from '../print/paper-colours';
import { handLine, roughBox } from '../print/signs';
import { fitsWidth, lineCountAt, plainSetting, widthAt, wordsShapes, type WordsSetting } from '../print/set-words';
import type { PosterContent } from './poster-content';
import { scaleStep, type PosterRules } from './poster-rules';
import type { PosterWords } from './poster-words';

/** What stands around the ambitions: the school above, the look back below, the pupil beside. */
export interface PosterEdges {
  readonly promise: WordsSetting;
  readonly school: WordsSetting;
  readonly date: WordsSetting | undefined;
  readonly lookBack: WordsSetting;
  /** No day was agreed: it is filled in by hand. */
  readonly dayOpen: boolean;
  readonly standing: WordsSetting;
}

const NAME_LINE = 1.1;
const LINE = 1.28;

export function posterEdges({ school, date, evaluation }: PosterContent, words: PosterWords, measure: Measure): PosterEdges {
  const plain = (text: string): WordsSetting => plainSetting(text, 'medium', measure);
  return {
    promise: plain(words.promise), school: plainSetting(school, 'bold', measure),
    date: date === undefined ? undefined : plain(words.date(date)),
    lookBack: plainSetting(evaluation === undefined ? words.lookBackOn : words.lookBack(evaluation), 'bold', measure),
    dayOpen: evaluation === undefined, standing: plain(words.standing),
  };
}

/** The largest size of the scale at which the name of the school takes no more than so many lines. */
function nameSize({ school }: PosterEdges, width: number, most: number, lines: number, rules: PosterRules): number {
  const sizes = [3, 2, 1, 0].filter(above => above <= most).map(above => scaleStep(rules, above));
  return sizes.find(size => fitsWidth(school, size, width) && lineCountAt(school, size, width) <= lines) ?? rules.step;
}

interface HeadLayout {
  readonly name: number;
  readonly small: number;
  readonly height: number;
}

function headLayout(edges: PosterEdges, width: number, large: boolean, rules: PosterRules): HeadLayout {
  const name = nameSize(edges, width, large ? 3 : 2, large ? 3 : 2, rules);
  const small = rules.step;
  const lines = lineCountAt(edges.school, name, width) * name * NAME_LINE;
  const under = [edges.promise, ...edges.date ? [edges.date] : []];
  const apart = large || !besideEachOther(under, small, width);
  const rows = apart ? under.reduce((sum, words) => sum + lineCountAt(words, small, width), 0) : 1;
  return { name, small, height: lines + rows * small * LINE + 1.5 * rules.unit };
}

function besideEachOther(words: readonly WordsSetting[], size: number, width: number): boolean {
  return words.reduce((sum, one) => sum + widthAt(one, size), 0) + 2 * size <= width;
}

/** What the head takes at least; `large`: it stands beside the pupil. */
export function headHeight(edges: PosterEdges, width: number, large: boolean, rules: PosterRules): number {
  return headLayout(edges, width, large, rules).height;
}

/** The school, what the poster is about, and the day; in the middle of the height of the box. */
export function headShapes(edges: PosterEdges, box: Box, large: boolean, rules: PosterRules): PrintShape[] {
  const { name, small, height } = headLayout(edges, box.width, large, rules);
  const { x, width } = box;
  const y = box.y + Math.max(box.height - height, 0) / 2;
  const school = wordsShapes(edges.school, { x, y, width, size: name, leading: NAME_LINE, colour: PAPER_COLOURS['field-ink'] });
  const below = y + school.length * name * NAME_LINE + 1.5 * rules.unit;
  const soft = { x, width, size: small, leading: LINE, colour: PAPER_COLOURS['ink-soft'] };
  const promise = marked(wordsShapes(edges.promise, { ...soft, colour: PAPER_COLOURS.ink, y: below }));
  if (!edges.date) return [...school, ...promise];
  if (large || !besideEachOther([edges.promise, edges.date], small, width)) {
    return [...school, ...promise, ...wordsShapes(edges.date, { ...soft, y: below + promise.length / 2 * small * LINE })];
  }
  const from = x + width - widthAt(edges.date, small);
  return [...school, ...promise, ...wordsShapes(edges.date, { ...soft, x: from, width: widthAt(edges.date, small), y: below })];
}

/** Each line with the stroke of a marker under it. */
function marked(lines: readonly WordsShape[]): PrintShape[] {
  const strokes = lines.map(({ x, y, width, size, rightToLeft }): PrintShape => {
    const box = { x: (rightToLeft ? x - width : x) - 0.15 * size, y: y - 0.42 * size, width: width + 0.3 * size, height: 0.62 * size };
    return { ...roughBox(box, 0.2 * size), fill: PAPER_COLOURS.yellow };
  });
  return [...strokes, ...lines];
}

/** Room for a hand to write, in units. */
const HAND = 9;
const LEAST_LINE = 110;
const BETWEEN_ROWS = 2;

interface FootLayout {
  readonly size: number;
  readonly row: number;
  readonly rows: 1 | 2;
}

function footLayout(edges: PosterEdges, width: number, rules: PosterRules): FootLayout {
  const size = rules.step;
  const both = widthAt(edges.lookBack, size) + widthAt(edges.standing, size) + 4 * size + (edges.dayOpen ? 2 : 1) * LEAST_LINE * rules.unit;
  return { size, row: size * LINE + HAND * rules.unit, rows: both <= width ? 1 : 2 };
}

export function footHeight(edges: PosterEdges, width: number, rules: PosterRules): number {
  const { size, row, rows } = footLayout(edges, width, rules);
  return rows === 2 ? row + size * LINE + BETWEEN_ROWS * rules.unit : row;
}

/** When it is looked back on, and a line on which somebody writes how it stands. */
export function footShapes(edges: PosterEdges, { x, y, width }: Box, rules: PosterRules): PrintShape[] {
  const { size, row, rows } = footLayout(edges, width, rules);
  const end = x + width;
  const lookBackEnd = x + widthAt(edges.lookBack, size);
  const half = rows === 2 ? end : x + width / 2 - size;
  const high = rows === 2 ? size * LINE + BETWEEN_ROWS * rules.unit : row;
  const first = footRow(edges.lookBack, { x, y, width, height: high }, size);
  const day = edges.dayOpen ? [ruleFrom(lookBackEnd + size / 2, half, y + high, rules)] : [];
  const from = rows === 2 ? x : edges.dayOpen ? half + 2 * size : lookBackEnd + 2 * size;
  const top = rows === 2 ? y + high : y;
  const second = footRow(edges.standing, { x: from, y: top, width: end - from, height: row }, size);
  return [...first, ...day, ...second, ruleFrom(from + widthAt(edges.standing, size) + size / 2, end, top + row, rules)];
}

function footRow(words: WordsSetting, { x, y, width, height }: Box, size: number): PrintShape[] {
  return wordsShapes(words, { x, y: y + height - size * LINE, width, size, leading: LINE, colour: PAPER_COLOURS['field-ink'], most: 1 });
}

function ruleFrom(x: number, end: number, y: number, { unit, step }: PosterRules): PrintShape {
  return handLine({ x, y: y - 0.2 * step, width: Math.max(end - x, 0) }, 0.45 * unit);
}

/** The sheet of the drawing may be so much longer than the drawing. */
const TALLEST = 1.35;

/** The drawing on a sheet of its own, with a strip of tape, as it hangs on a wall. `ratio`: its width for a height of 1. */
export function pupilShapes({ href, ratio }: ShownPicture, box: Box, { unit }: PosterRules): PrintShape[] {
  const pad = 4 * unit;
  const height = Math.min(box.height, ((box.width - 2 * pad) / ratio + 2 * pad) * TALLEST);
  const width = Math.min(box.width, ((height - 2 * pad) * ratio + 2 * pad) * TALLEST);
  const sheet = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
  const inner = { x: sheet.x + pad, y: sheet.y + pad, width: width - 2 * pad, height: height - 2 * pad };
  const tape = { x: sheet.x + width * 0.36, y: sheet.y - 3.2 * unit, width: width * 0.28, height: 6.4 * unit };
  return [
    { ...roughBox(sheet, 1.5 * unit), fill: '#fffdf2', stroke: PAPER_COLOURS['tray-line'], line: 0.5 * unit },
    { kind: 'picture', box: inner, href },
    { ...roughBox(tape, 0.6 * unit), fill: PAPER_COLOURS.yellow, stroke: PAPER_COLOURS['yellow-deep'], line: 0.3 * unit },
  ];
}
