/** The paper of a drawing, in its own units; every viewer scales it to what it has. */
export const PAPER = { width: 800, height: 1000 } as const;

/**
 * Middle tones, about equally far from white and from near-black, so that one file reads on light and dark paper alike:
 * an SVG shown as an image cannot know the theme around it.
 */
export const INKS = {
  ink: '#6b7588',
  coral: '#d3574e',
  ochre: '#a57912',
  moss: '#3f8a57',
  sky: '#3d7fc4',
} as const;

export type Ink = keyof typeof INKS;

export const INK_NAMES: readonly Ink[] = ['ink', 'coral', 'ochre', 'moss', 'sky'];

/** Line widths at middle pressure, in units of the paper. */
export const THICKNESSES = [4, 8, 18] as const;

export interface StrokePoint {
  readonly x: number;
  readonly y: number;
  /** 0…1; a device without pressure gives about 0.5. */
  readonly pressure: number;
}

/** One line from pen down to pen up. */
export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly points: readonly StrokePoint[];
}

export interface Drawing {
  readonly strokes: readonly Stroke[];
  /** An SVG that we did not make, as it was; it lies under the strokes. */
  readonly background?: string;
}

/** To the grid in which a drawing is kept, so that what is read back is what was drawn. */
export function quantise({ x, y, pressure }: StrokePoint): StrokePoint {
  return { x: rounded(x, 10), y: rounded(y, 10), pressure: rounded(Math.min(1, Math.max(0, pressure)), 100) };
}

function rounded(value: number, parts: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * parts) / parts + 0;
}
