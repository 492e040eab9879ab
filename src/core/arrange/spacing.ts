/** Lengths on the sheet, in em of the sheet. */

/** Between the edge of the frame and what stands on the sheet. */
export const EDGE = 0.75;
/** Between columns, and between what stands above each other in one. */
export const BETWEEN_COLUMNS = 0.85;
export const BETWEEN_BLOCKS = 0.85;
/** Between the clusters and the colours of an ambition. */
export const BETWEEN_SECTIONS = 0.74;
export const BETWEEN_CARDS = 0.5;
/** Within the outline of an ambition, and of a cluster. */
export const AMBITION_PADDING = 0.78;
export const CLUSTER_PADDING = 0.55;
/** Within a card: beside and above its words. */
export const CARD_SIDE = 0.6;
export const CARD_TOP = 0.45;
/** A line on a card, whatever its style. */
export const CARD_LINE = 1.25;
/** What stays free between the last words of a card and the facts after them. */
export const BEFORE_FACTS = 0.7;
/** The sign of a card with the room before it. */
export const SIGN = 1.05;
export const BEFORE_SIGN = 0.35;
/** The square of a step with the room after it. */
export const CHECK = 0.95;
export const BEHIND_CHECK = 0.4;
/** How far a line is set in that is nested one deeper. */
export const INDENT = 0.8;
/** A row may grow by this part where there is height to spare. */
export const STRETCH = 0.38;
/** The pupil takes at least this part of the frame's height, and at most that. */
export const PUPIL_LEAST = 1 / 6;
export const PUPIL_MOST = 0.42;
/** How much more room is around the words of a large note. */
export const LARGE_MORE = 0.08;
/** Heads: a line of big words, the disc of an ambition, the key, the strokes of a tally. */
export const HEAD_LINE = 1.2;
export const DISC = 2.2;
export const CHIP = 1.3;
export const BESIDE = 0.5;
export const STROKE_HEIGHT = 1.22;
export const STROKE_STEP = 0.34;
export const FIVE = 1.62;
export const PILL_SIDE = 0.45;
/** More strokes than this nobody counts: the number tells. */
export const MOST_STROKES = 30;
