import { GRID, LEAST, below } from './picture';
import type { Box, Size } from '../geometry';
import type { Look, Piece, Reading, SetText, Tone, Weight } from './picture';
import { LEADING, type Typesetter } from './setting';

/** How words are set, where they are read from included. */
export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly reading: Reading;
  readonly tone?: Tone;
  readonly leading?: number;
  readonly align?: SetText['align'];
}

type Details = Omit<Piece, 'key' | 'look' | 'box' | 'text'> & { readonly look?: Look };

/** Words in a column of this width, as high as they need. */
export function wordsAt(
  type: Typesetter,
  key: string,
  words: string,
  place: { x: number; y: number; width: number },
  style: TextStyle,
  details: Details = {},
): Piece {
  const text = setText(type, words, place.width, style);
  return { look: 'words', ...details, key, box: { ...place, height: heightOf(text) }, text };
}

export function setText(type: Typesetter, words: string, width: number, style: TextStyle): SetText {
  const { size, weight, reading, tone = 'ink', leading = leadingOf(size), align = 'start' } = style;
  return { lines: type.broken(words, size, weight, width), size, weight, leading, tone, reading, align };
}

export function heightOf({ lines, size, leading }: SetText): number {
  return lines.length * size * leading;
}

/** Infinite where a word would have to be broken. */
export function heightAt(
  type: Typesetter,
  words: string,
  width: number,
  size: number,
  weight: Weight,
  leading = leadingOf(size),
): number {
  return type.lines(words, size, weight, width) * size * leading;
}

function leadingOf(size: number): number {
  return size >= 44 ? LEADING.display : LEADING.text;
}

/** A piece of the stack that knows its height, and what it is once it has its place. */
export interface Standing {
  readonly height: number;
  readonly gap: number;
  at(y: number): readonly Piece[];
}

/** One below the other, in the middle of the room there is. */
export function stackedPieces(parts: readonly Standing[], top: number, bottom: number): Piece[] {
  const height = heightOfStack(parts);
  let y = top + Math.max(0, (bottom - top - height) / 2);
  return parts.flatMap(part => {
    const pieces = part.at(y);
    y += part.height + part.gap;
    return pieces;
  });
}

export function heightOfStack(parts: readonly Standing[]): number {
  return parts.reduce((sum, { height, gap }) => sum + height + gap, 0) - (parts.at(-1)?.gap ?? 0);
}

export function standingWords(
  type: Typesetter,
  key: string,
  words: string,
  column: { x: number; width: number },
  style: TextStyle,
  gap: number,
  details: Details = {},
): Standing {
  const { height } = wordsAt(type, key, words, { ...column, y: 0 }, style).box;
  return { height, gap, at: y => [wordsAt(type, key, words, { ...column, y }, style, details)] };
}

/** The disc beside words of this size. */
export function discSize(size: number): number {
  return Math.max(62, Math.round(size * 1.08));
}

const MARK = { width: 132, height: 10 };

/** A short stroke of the marker. */
export function standingMark(x: number, gap: number): Standing {
  return { height: MARK.height, gap, at: y => [{ key: 'mark', look: 'mark', box: { x, y, ...MARK } }] };
}

/** A stroke of the marker with a remark after it. */
export function standingRemark(type: Typesetter, words: string, column: { x: number; width: number }, size: number): Standing {
  const x = column.x + MARK.width + 32;
  const style: TextStyle = { size, weight: 500, reading: 'together', tone: 'soft' };
  const { height } = wordsAt(type, 'remark', words, { x, y: 0, width: column.width - MARK.width - 32 }, style).box;
  const line = size * LEADING.display;
  return {
    height,
    gap: 0,
    at: y => [
      { key: 'mark', look: 'mark', box: { x: column.x, y: y + (line - MARK.height) / 2, ...MARK } },
      wordsAt(type, 'remark', words, { x, y, width: column.width - MARK.width - 32 }, style),
    ],
  };
}

/** A white sheet with the pupil on it. */
export function sheetOfPaper(target: string, box: Box, tilt: number): Piece {
  return { key: 'pupil', look: 'drawing', box, drawing: { target, tilt } };
}

export function rule(key: string, x: number, y: number, width: number): Piece {
  return { key, look: 'rule', box: { x, y, width, height: 2 } };
}

/** The disc with an ambition's number. */
export function disc(type: Typesetter, key: string, number: number, x: number, y: number, size: number): Piece {
  const style: TextStyle = {
    size: Math.max(LEAST.seat, Math.round(size * 0.58)),
    weight: 700,
    reading: 'seat',
    tone: 'reversed',
    align: 'middle',
    leading: 1,
  };
  return { key, look: 'disc', box: { x, y, width: size, height: size }, text: setText(type, String(number), size, style) };
}

export function lowest(pieces: readonly Piece[]): number {
  return Math.max(0, ...pieces.map(({ box }) => below(box)));
}

export function contentWidth({ width }: Size): number {
  return width - 2 * GRID.side;
}
