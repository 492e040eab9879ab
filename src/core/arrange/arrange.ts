import type { Board } from '../contents';
import type { Arrangement, Composition, Frame, Typesetting } from './arrangement';
import { blocksOf } from './blocks';
import { openIn } from './fold';
import { keep } from './keep';
import { place } from './place';
import { search } from './search';
import { BETWEEN_COLUMNS, EDGE } from './spacing';

/**
 * Where everything of a board stands in a frame. With what stood `before`, only what an act touches moves, as long as all fits; with a
 * composition that was stored, all stands as it says, as far as it suits. Else a new composition is looked for at once.
 */
export function arrange(board: Board, frame: Frame, typesetting: Typesetting, before?: Arrangement | Composition): Arrangement {
  return again(board, frame, typesetting, before) ?? anew(board, frame, typesetting);
}

function again(board: Board, frame: Frame, typesetting: Typesetting, before: Arrangement | Composition | undefined): Arrangement | undefined {
  if (before === undefined) return undefined;
  if (!('composition' in before)) return place(before, blocksOf(board, typesetting, openIn(frame, before.folded)), frame);
  const { size, width, height, folded, composition } = before;
  const same = Math.abs(width * size - frame.width) < 1 && Math.abs(height * size - frame.height) < 1;
  if (same && !folded) return keep(before, board, typesetting, frame.smallest);
  return place(same ? composition : resized(composition, before, frame), blocksOf(board, typesetting, openIn(frame, folded)), frame);
}

/** The same columns in a frame of another size. */
function resized(composition: Composition, { size, width, height }: Arrangement, frame: Frame): Composition {
  const larger = Math.min(frame.width / (width * size), frame.height / (height * size));
  const gaps = 2 * EDGE + (composition.columns.length - 1) * BETWEEN_COLUMNS;
  const wider = (frame.width / (size * larger) - gaps) / (width - gaps);
  const columns = composition.columns.map(column => ({ ...column, width: column.width * wider }));
  return { ...composition, size: Math.min(size * larger, frame.largest), columns };
}

/** @throws RangeError for a frame that holds nothing at any size. */
function anew(board: Board, frame: Frame, typesetting: Typesetting): Arrangement {
  const steps = search(board, frame, typesetting);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const placed = step.value && place(step.value, blocksOf(board, typesetting, openIn(frame, step.value.folded)), frame);
    if (!placed) throw new RangeError('A frame without any size');
    return placed;
  }
}
