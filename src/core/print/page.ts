import type { FontFace } from '../arrange/arrangement';
import type { Box } from '../geometry';

/** A page to be printed or kept as a picture. All lengths are in millimetres, from the top left. */
export interface PrintPage {
  readonly width: number;
  readonly height: number;
  /** What it shows, for whoever does not see it. */
  readonly title: string;
  readonly shapes: readonly PrintShape[];
}

export type PrintShape = RectShape | PathShape | WordsShape | PictureShape | WindowShape;

/** How something is filled and outlined: colours as `#rrggbb`, absent where there is none. */
export interface Strokes {
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the outline. */
  readonly line?: number;
  /** Lengths of dashes and of the gaps between them. */
  readonly dashes?: readonly [number, number];
}

export interface RectShape extends Strokes {
  readonly kind: 'rect';
  readonly box: Box;
  readonly radius: number;
}

/** SVG path data in units of its own. */
export interface PathShape extends Strokes {
  readonly kind: 'path';
  readonly data: string;
  readonly x: number;
  readonly y: number;
  /** Millimetres of one unit. */
  readonly scale: number;
}

/** Words of one line, written alike. */
export interface WordRun {
  readonly text: string;
  readonly face: FontFace;
  readonly struck?: boolean;
}

export interface WordsShape {
  readonly kind: 'words';
  /** Where the line begins: its left end, or its right end where it runs from right to left. */
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  /** Size of the type. */
  readonly size: number;
  /** How wide the words were measured: whatever type they are shown in, they take no more. */
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly colour: string;
  readonly runs: readonly WordRun[];
}

/** A picture as a `data:` address: a page is whole in itself. `ratio`: its width for a height of 1. */
export interface ShownPicture {
  readonly href: string;
  readonly ratio: number;
}

/** A picture, as large as its box allows, in the middle of it. */
export interface PictureShape {
  readonly kind: 'picture';
  readonly box: Box;
  readonly href: string;
}

/** A part of another page, shown in a box of this one. */
export interface WindowShape {
  readonly kind: 'window';
  readonly box: Box;
  readonly part: Box;
  readonly shapes: readonly PrintShape[];
}

/** Millimetres of one typographic point. */
export const POINT = 25.4 / 72;

/** A page as another size of paper, enlarged or made smaller as a whole; paper comes in whole millimetres. */
export function enlarged({ title, ...page }: PrintPage, times: number): PrintPage {
  const [width, height] = [Math.round(page.width * times), Math.round(page.height * times)];
  const part = { x: 0, y: 0, width: page.width, height: page.height };
  return { width, height, title, shapes: [{ kind: 'window', box: { x: 0, y: 0, width, height }, part, shapes: page.shapes }] };
}
