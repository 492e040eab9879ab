import type { Box, Size } from '../geometry';
import type { Colour, Outcome } from '../session';

export type Weight = 500 | 600 | 700;

/** How letters are drawn. Those from 44 pixels up have a form of their own where the font has one. */
export interface StageFace {
  readonly weight: Weight;
  readonly display: boolean;
}

/** The width of words on one line, in em. */
export type StageMeasure = (words: string, face: StageFace) => number;

/** From where it is to be read, which says how small it may be. */
export type Reading = 'together' | 'seat';

/**
 * A picture two metres wide, the last row at eight metres: what all read together has capitals of 1/200 of the distance, what one
 * reads from one's seat 1/300. Where a sheet is full its notes may go down to 1/400; below that things fold.
 */
export const LEAST = { together: 53, seat: 35, full: 27 } as const;

export type Tone = 'ink' | 'soft' | 'marker' | 'reversed' | 'note';

/** Words as they are set: which stand on which line is decided here, and nowhere else. */
export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
  /** Of a line, as a multiple of the size. */
  readonly leading: number;
  readonly tone: Tone;
  readonly reading: Reading;
  readonly align: 'start' | 'middle' | 'end';
}

/** What a note says beside its words; `own`: whose it is. */
export type Sign = 'opportunity' | 'obstacle' | 'does-not-serve' | 'first' | 'own';

/** How a piece is drawn. */
export type Look =
  | 'words'
  | 'note'
  | 'card'
  | 'chip'
  | 'disc'
  | 'phase'
  | 'rule'
  | 'upright'
  | 'dashes'
  | 'mark'
  | 'node'
  | 'quote'
  | 'timer'
  | 'clock'
  | 'tally'
  | 'outcome'
  | 'done'
  | 'drawing'
  | 'blank'
  | 'swatch';

/** One thing on the picture. The same thing has the same key on the next one, where it glides to its new place. */
export interface Piece {
  readonly key: string;
  readonly look: Look;
  readonly box: Box;
  readonly text?: SetText;
  /** What of the session it is. */
  readonly kind?: 'note' | 'cluster' | 'ambition' | 'step' | 'expectation';
  readonly colour?: Colour;
  readonly heading?: 1 | 2;
  readonly sign?: { readonly sign: Sign; readonly word: string };
  readonly outcome?: Outcome;
  /** How many strokes. */
  readonly strokes?: number;
  /** The picture that hangs here: its link in a note. */
  readonly drawing?: { readonly target: string; readonly tilt: number };
  /** Pictures on a note, below its words. */
  readonly pictures?: readonly string[];
}

/**
 * What the room sees at one moment. Its pieces stand in the order in which one reads. All lengths are in pixels of the picture:
 * a screen 1920 wide shows them one to one, another as much larger or smaller as it is wide.
 */
export interface StagePicture {
  readonly frame: Size;
  readonly pieces: readonly Piece[];
}

/** Margins, gaps and fixed lengths of every picture. */
export const GRID = {
  side: 56,
  top: 104,
  /** Heads of those in front stand below this. */
  foot: 30,
  /** Where big type begins. */
  inset: 136,
  between: 64,
  notes: 14,
  fullNotes: 7,
  clusters: 26,
} as const;

export function bottomOf({ height }: Size): number {
  return height - GRID.foot;
}

export function below({ y, height }: Box): number {
  return y + height;
}
