import type { Board } from '../board';
import type { Arrangement, Frame, Typesetting } from './arrangement';
import { blocksOf } from './blocks';
import { place } from './place';
import { search } from './search';

/** Where everything of a board stands in a frame. With what stood `before`, only what an act touches moves, as long as all fits. */
export function arrange(board: Board, frame: Frame, typesetting: Typesetting, before?: Arrangement): Arrangement {
  void before;
  const steps = search(board, frame, typesetting);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const placed = step.value && place(step.value, blocksOf(board, typesetting), frame);
    if (!placed) throw new RangeError('A frame without any size');
    return placed;
  }
}
