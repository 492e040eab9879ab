/** Sizes of the sheet in its own pixels (zoom 1); the style sheet gets the same numbers as custom properties. */
export const NOTE_WIDTH = 164;
export const NOTE_HEIGHT = 92;
export const GAP = 12;
/** Between the edge of a cluster and its notes. */
export const PADDING = 14;
/** Between clusters, fields and bands. */
export const SPACE = 28;
/** Between the edge of an ambition's field and what is in it. */
export const FIELD_PADDING = 22;
/** Between the edge of the paper and what is on it. */
export const MARGIN = 56;
export const PUPIL_HEIGHT = 316;

/** Width of a cluster that holds so many notes side by side. */
export function clusterWidth(across: number): number {
  return across * NOTE_WIDTH + (across - 1) * GAP + 2 * PADDING;
}

/** Width of so many clusters side by side. */
export function columnsWidth(columns: number, across: number): number {
  return columns * clusterWidth(across) + (columns - 1) * SPACE;
}

export function fieldWidth(columns: number, across: number): number {
  return columnsWidth(columns, across) + 2 * FIELD_PADDING;
}

/** The same sizes for the style sheet. */
export const SIZES: Readonly<Record<string, string>> = {
  '--ambitiegesprek-note-width': `${NOTE_WIDTH}px`,
  '--ambitiegesprek-note-height': `${NOTE_HEIGHT}px`,
  '--ambitiegesprek-gap': `${GAP}px`,
  '--ambitiegesprek-padding': `${PADDING}px`,
  '--ambitiegesprek-space': `${SPACE}px`,
  '--ambitiegesprek-field-padding': `${FIELD_PADDING}px`,
  '--ambitiegesprek-margin': `${MARGIN}px`,
  '--ambitiegesprek-pupil-height': `${PUPIL_HEIGHT}px`,
};
