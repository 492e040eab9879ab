import type { FontFace, Line, Measure } from '../arrange/arrangement';
import { balance, fill, placedLines, narrowest, text, type Text } from '../arrange/lines';
import { faceWithin } from '../arrange/words';
import { plainWords, runsRightToLeft, type Inline } from '../inline';
import type { WordRun, WordsShape } from './page';

/** A line of words stands so far below its middle, in parts of its size. */
const BELOW_MIDDLE = 0.36;
/** Height of a capital, in parts of the size of the type. */
export const CAPITAL = 0.727;

/** Words to be set in lines of any width and size. */
export interface WordsSetting {
  readonly text: Text;
  readonly face: FontFace;
}

/** Plain or bold words; widths are counted in em of their own size. */
export function setting(inline: readonly Inline[], face: 'medium' | 'bold', measure: Measure): WordsSetting {
  return { text: text(inline, face === 'bold' ? 'fact' : 'note', measure), face };
}

export function plainSetting(words: string, face: 'medium' | 'bold', measure: Measure): WordsSetting {
  return setting([{ type: 'text', value: words }], face, measure);
}

/** How many lines the words take at a size and a width. */
export function lineCountAt({ text: words }: WordsSetting, size: number, width: number): number {
  return fill(words, width / size).lines;
}

/** Whether every word stands whole on a line of this width. */
export function fitsWidth({ text: words }: WordsSetting, size: number, width: number): boolean {
  return narrowest(words) * size <= width + 1e-6;
}

/** The width on one line. */
export function widthAt({ text: words }: WordsSetting, size: number): number {
  return fill(words, Infinity).widest * size;
}

/** Where words stand, how large and how wide they may be. */
export interface WordsPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Height of a line, in parts of the size. */
  readonly leading: number;
  readonly colour: string;
  /** More lines are cut off, and the last ends in dots. */
  readonly most?: number;
}

/** The shapes of words in lines of about equal length, the first with its top at `y`. */
export function wordsShapes({ text: words, face }: WordsSetting, { x, y, width, size, leading, colour, most }: WordsPlace): WordsShape[] {
  const lines = placedLines(words, balance(words, Math.max(width / size, narrowest(words))), 0, leading);
  const shown = most !== undefined && lines.length > most ? cutOff(lines, most) : lines;
  const rightToLeft = runsRightToLeft(plainWords(words.inline));
  return shown.map(line => lineShape(line, face, { x, y, size, end: x + width, colour, rightToLeft }));
}

function cutOff(lines: readonly Line[], most: number): Line[] {
  const dots: Inline = { type: 'text', value: '…' };
  return lines.slice(0, most).map((line, at) => at === most - 1 ? { ...line, inline: [...line.inline, dots] } : line);
}

export interface LinePlace {
  /** Top left of what the line is counted from. */
  readonly x: number;
  readonly y: number;
  /** Millimetres of one em. */
  readonly size: number;
  /** Right edge of the room, for words from right to left. */
  readonly end: number;
  readonly colour: string;
  readonly rightToLeft: boolean;
  /** Size of the type in em of the line's measures; 1 unless told. */
  readonly type?: number;
}

/** One line that was set, as a shape. */
export function lineShape(line: Line, face: FontFace, { x, y, size, end, colour, rightToLeft, type = 1 }: LinePlace): WordsShape {
  return {
    kind: 'words', rightToLeft, colour, size: size * type, width: line.width * size,
    x: rightToLeft ? end : x + line.x * size,
    y: y + (line.y + line.height / 2 + BELOW_MIDDLE * type) * size,
    runs: runsOf(line.inline, face),
  };
}

function runsOf(inline: readonly Inline[], face: FontFace, struck = false): WordRun[] {
  return inline.flatMap((piece): WordRun[] => {
    if ('children' in piece) return runsOf(piece.children, faceWithin(piece.type, face), struck || piece.type === 'strike');
    if (piece.type === 'image' || piece.type === 'break') return [];
    const own = piece.type === 'code' || piece.type === 'math' ? 'code' : face;
    return [{ text: piece.type === 'tag' ? `#${piece.value}` : piece.value, face: own, ...struck && { struck } }];
  });
}
