import type { Arrangement } from '../../../core/arrange/arrangement';
import type { Box } from '../../../core/geometry';
import type { Edit } from '../acts/view-state';
import { cardsOn } from '../layout/boxes';

/** How much of the sheet is drawn, and how. The same object for as long as nothing of it changes. */
export interface DrawingOptions {
  /** Papers lie a little askew, as hands put them. */
  readonly tilted: boolean;
  /** What may be seen, in em of the sheet; absent: everything is drawn. */
  readonly seen: Box | undefined;
  /** Groups are folded, so that one that is open may be folded again. */
  readonly folded: boolean;
  /** A new note that is being written. */
  readonly edit: Edit | undefined;
}

// Each paper that is turned costs time at every zoom, and on a sheet as full as this nobody sees it.
const MOST_TILTED = 150;
/** Up to here everything stands in the document; beyond it what is in view, and a margin. */
const MOST_DRAWN = 500;
/** What is looked at, in parts of itself: somebody who pans a little draws nothing anew. */
const MARGIN = 0.5;

export function drawingOf(
  arrangement: Arrangement, view: Box | undefined, edit: Edit | undefined, before: DrawingOptions | undefined,
): DrawingOptions {
  const cards = cardsOn(arrangement).length;
  const drawing = {
    tilted: cards <= MOST_TILTED,
    seen: cards <= MOST_DRAWN || !view ? undefined : seenFrom(view, arrangement.size),
    folded: arrangement.folded,
    edit: edit?.kind === 'note' ? edit : undefined,
  };
  return before && same(before, drawing) ? before : drawing;
}

/** Counted in steps of the margin, so that it stays the same for a while. */
function seenFrom({ x, y, width, height }: Box, size: number): Box {
  const [across, down] = [width * MARGIN, height * MARGIN];
  const [left, top] = [Math.floor(x / across - 1) * across, Math.floor(y / down - 1) * down];
  return { x: left / size, y: top / size, width: (width + 3 * across) / size, height: (height + 3 * down) / size };
}

function same(one: DrawingOptions, other: DrawingOptions): boolean {
  const [a, b] = [one.seen, other.seen];
  const alike = one.tilted === other.tilted && one.folded === other.folded && one.edit === other.edit;
  return alike && a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;
}
