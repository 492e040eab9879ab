import type { Board } from '../contents';
import type { Arrangement, Composition, Frame, Typesetting } from './arrangement';
import { blocksOf, roomIn } from './blocks';
import { hasHeadings, isMostlyLoose, openIn, opensByItself, smallestUnfolded } from './fold';
import { keep } from './keep';
import { ROUNDING } from './lines';
import { place } from './place';
import { firstFit, firstFolded, firstWhole, searchComposition } from './search';
import { atOnce } from './slices';
import { BETWEEN_COLUMNS, EDGE } from './spacing';

/**
 * Where everything of a board stands in a frame. With what stood `before`, only what an act touches moves, as long as all fits; with a
 * composition that was stored, all stands as it says, as far as it suits. Else the first composition that fits is taken, at once:
 * `search` finds the best one, in slices, or `bestArranged` does, in one go.
 */
export function arrange(board: Board, frame: Frame, typesetting: Typesetting, before?: Arrangement | Composition): Arrangement {
  const kept = again(board, frame, typesetting, before);
  if (kept) return kept;
  const stood = before && 'composition' in before ? before.composition : undefined;
  const composition = stood ? afresh(board, frame, typesetting, stood) : firstOf(board, frame, typesetting);
  return laid(composition, board, frame, typesetting);
}

/** What stood `before` with what an act made of the board, where only that moves; nothing where all would be composed anew. */
export function keptArrangement(board: Board, frame: Frame, typesetting: Typesetting, before: Arrangement): Arrangement | undefined {
  if (before.folded && !hasHeadings(board)) return undefined;
  const opensOther = before.folded && frame.open !== undefined && frame.open !== before.open;
  const kept = opensOther ? undefined : keep(before, board, typesetting, frame.smallest);
  return kept ?? (before.folded ? placedAs(before.composition, board, frame, typesetting) : undefined);
}

/** With the largest words that can be had: for a sheet that nobody waits for. */
export function bestArranged(board: Board, frame: Frame, typesetting: Typesetting): Arrangement {
  return laid(atOnce(searchComposition(board, frame, typesetting)), board, frame, typesetting);
}

/** @throws RangeError for a frame that holds nothing at any size. */
function laid(composition: Composition | undefined, board: Board, frame: Frame, typesetting: Typesetting): Arrangement {
  const placed = composition && placedAs(composition, board, frame, typesetting);
  if (!placed) throw new RangeError('A frame without any size');
  return placed;
}

/** In the order of the text wherever it stands: a field that is taken out to be drawn among others is left by the keyboard. */
function placedAs(composition: Composition, board: Board, frame: Frame, typesetting: Typesetting): Arrangement | undefined {
  const open = openIn(board, { ...frame, ...composition.closed && { closed: true } }, composition.folded);
  const placed = place(composition, blocksOf(board, typesetting, roomIn(composition), open), frame);
  const clusters = board.clusters.flatMap(({ key }) => placed?.clusters.find(({ thing }) => thing.key === key) ?? []);
  return placed && { ...placed, clusters };
}

/**
 * Another composition after one in which something no longer fits. Where words would be too small with the room for what is to come,
 * there is less of it; the next time groups fold, rather than that everything goes elsewhere time and again.
 */
function afresh(board: Board, frame: Frame, typesetting: Typesetting, { room, folded }: Composition): Composition | undefined {
  const withRoom = (amount: number): Frame => ({ ...frame, room: amount });
  const cramped = room !== undefined && (folded || room < MORE_ROOM);
  if (!cramped) return firstWhole(board, withRoom(MORE_ROOM), typesetting) ?? firstOf(board, withRoom(LESS_ROOM), typesetting);
  const frames = [MORE_ROOM, LESS_ROOM].map(withRoom);
  for (const one of frames) {
    const found = firstFit(board, one, typesetting);
    if (isReadable(found, board, one, folded ? OPEN_AGAIN : 1)) return found;
  }
  return firstClosed(board, frames, typesetting) ?? firstFit(board, withRoom(1), typesetting);
}

function firstOf(board: Board, frame: Frame, typesetting: Typesetting): Composition | undefined {
  const found = firstFit(board, frame, typesetting);
  return isReadable(found, board, frame) ? found : firstClosed(board, [frame], typesetting) ?? found;
}

/** Whether words stay large enough, or are read from near by; `openTimes` as large where something opens that nobody asked for. */
function isReadable(found: Composition | undefined, board: Board, frame: Frame, openTimes = 1): boolean {
  const least = frame.smallest * (opensByItself(board, frame) ? openTimes : 1) - ROUNDING;
  return found !== undefined && (!found.folded || isMostlyLoose(board) || found.size > least);
}

/** With nothing open that nobody asked for, where that makes words large enough. That not all has room unfolded is known by now. */
function firstClosed(board: Board, frames: readonly Frame[], typesetting: Typesetting): Composition | undefined {
  for (const frame of frames.filter(one => opensByItself(board, one))) {
    const closed = { ...frame, closed: true };
    const found = firstFolded(board, closed, typesetting);
    if (isReadable(found, board, closed)) return found;
  }
  return undefined;
}

/** Where there was too little, the next composition has more: whoever is writing much is not to be disturbed again and again. */
const MORE_ROOM = 7;
const LESS_ROOM = 3;
/** Where groups fold already and come out of room, one of them opens by itself only if words stay this many times the smallest. */
const OPEN_AGAIN = 1.05;

/** How much smaller words may become before other columns are looked for. */
const SHRINK = [1, 0.97, 0.94, 0.91, 0.88];

function again(
  board: Board, frame: Frame, typesetting: Typesetting, before: Arrangement | Composition | undefined,
): Arrangement | undefined {
  if (before === undefined || (before.folded && !hasHeadings(board))) return undefined;
  if (!('composition' in before)) return placedAs(before, board, frame, typesetting);
  const { size, width, height, folded, composition } = before;
  const same = Math.abs(width * size - frame.width) < 1 && Math.abs(height * size - frame.height) < 1;
  const kept = same ? keptArrangement(board, frame, typesetting, before) : undefined;
  if (kept) return kept;
  const airy = same && !folded ? { ...composition, room: MORE_ROOM } : composition;
  // In a pane of another size the columns of before are not worth words that cannot be read.
  const least = same ? smallestUnfolded(board, frame) : frame.smallest;
  const larger = same ? 1 : Math.min(frame.width / (width * size), frame.height / (height * size));
  for (const shrink of same && folded ? SHRINK.slice(1) : SHRINK) {
    const smaller = resized(airy, before, frame, larger * shrink);
    const tried = smaller.size >= least || folded ? placedAs(smaller, board, frame, typesetting) : undefined;
    if (tried) return tried;
  }
  return undefined;
}

/** The same columns in a frame of another size, or with words of another size. */
function resized(composition: Composition, { size, width }: Arrangement, frame: Frame, times: number): Composition {
  const larger = Math.min(times, frame.largest / size);
  const gaps = 2 * EDGE + (composition.columns.length - 1) * BETWEEN_COLUMNS;
  const wider = (frame.width / (size * larger) - gaps) / (width - gaps);
  const columns = composition.columns.map(column => ({ ...column, width: column.width * wider }));
  return { ...composition, size: size * larger, columns };
}
