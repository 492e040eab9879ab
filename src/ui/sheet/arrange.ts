import type { Board } from '../../core/contents';
import { GAP, MARGIN, NOTE_WIDTH, PUPIL_HEIGHT, SPACE, clusterWidth, columnsWidth, fieldWidth } from './dimensions';
import { clusterHeight, columnsHeight, fieldHeight, notesHeight } from './estimate';

/** How the sheet is divided. It is chosen once and then kept, so that the sheet does not change shape while people write. */
export interface Arrangement {
  /** Notes side by side in a cluster. */
  readonly across: number;
  /** Clusters side by side in the field of an ambition. */
  readonly fieldColumns: number;
  /** Clusters side by side among those not chosen. */
  readonly boardColumns: number;
  /** Loose notes side by side below everything else. */
  readonly looseAcross: number;
  /** Notes lie a little askew, as hands put them. */
  readonly tilted: boolean;
}

type Division = Omit<Arrangement, 'looseAcross' | 'tilted'>;

interface Size {
  readonly width: number;
  readonly height: number;
}

// Below this a sheet has just begun; then the shape fits what is still to come instead of the little that there is.
const JUST_BEGUN = 24;
// Each note that is turned costs time at every zoom, and on a sheet as full as this nobody sees it.
const MOST_TILTED = 150;
const COLUMNS = [1, 2, 3, 4, 5, 6, 7, 9, 11, 13, 15, 19, 23];

/** Chooses the division that shows the whole sheet largest in a window of this shape (`width / height`). */
export function arrange(board: Board, shape: number): Arrangement {
  const amount = countNotes(board);
  const division = amount < JUST_BEGUN ? beginning(board, shape) : best(board, shape);
  return { ...division, looseAcross: acrossIn(topSize(board, division).width), tilted: amount <= MOST_TILTED };
}

function best(board: Board, shape: number): Division {
  return candidatesFor(board).reduce((one, other) => (zoomOf(board, other, shape) > zoomOf(board, one, shape) ? other : one));
}

function beginning(board: Board, shape: number): Division {
  const wide = shape > 1.2;
  return { across: 2, fieldColumns: wide && board.ambitions.length < 2 ? 2 : 1, boardColumns: wide ? 5 : 3 };
}

function candidatesFor(board: Board): Division[] {
  const odd = board.ambitions.length === 0;
  const boards = COLUMNS.filter(columns => !odd || columns % 2 === 1);
  // A field is never wider than its clusters and its own notes can fill.
  const most = Math.max(2, ...board.ambitions.map(ambition => Math.min(6, ambition.clusters.length + 1)));
  const fields = board.ambitions.length === 0 ? [1] : COLUMNS.filter(columns => columns <= most);
  return [2, 3].flatMap(across => fields.flatMap(fieldColumns => boards.map(boardColumns => ({ across, fieldColumns, boardColumns }))));
}

function zoomOf(board: Board, candidate: Division, shape: number): number {
  const { width, height } = sheetSize(board, candidate);
  return Math.min(shape / width, 1 / height);
}

/** A guess at the size of the drawn sheet. */
export function sheetSize(board: Board, arrangement: Division): Size {
  const top = topSize(board, arrangement);
  const loose = notesHeight([...board.loose, ...board.steps], acrossIn(top.width)) + SPACE;
  return { width: top.width + 2 * MARGIN, height: top.height + loose + 2 * MARGIN };
}

function topSize(board: Board, arrangement: Division): Size {
  return board.ambitions.length === 0 ? boardSize(board, arrangement) : wingsSize(board, arrangement);
}

function acrossIn(width: number): number {
  return Math.max(1, Math.floor((width + GAP) / (NOTE_WIDTH + GAP)));
}

function boardSize({ clusters }: Board, { across, boardColumns }: Division): Size {
  const middle = Math.floor(boardColumns / 2);
  const taken = Array.from({ length: boardColumns }, (_, column) => (column === middle ? PUPIL_HEIGHT : 0));
  const heights = clusters.map(cluster => clusterHeight(cluster, across));
  return { width: columnsWidth(boardColumns, across), height: columnsHeight(heights, boardColumns, taken) };
}

function wingsSize(board: Board, arrangement: Division): Size {
  const { across, fieldColumns } = arrangement;
  const heights = board.ambitions.map(ambition => fieldHeight(ambition, fieldColumns, across));
  const beside = heights.length < 3;
  const wings = beside ? besideWings(board, arrangement, heights) : threeWings(arrangement, heights);
  if (beside) return wings;
  const columns = columnsBelow(arrangement);
  const rest = columnsHeight(board.clusters.map(cluster => clusterHeight(cluster, across)), columns);
  return { width: Math.max(wings.width, columnsWidth(columns, across)), height: wings.height + SPACE + rest };
}

/** Clusters side by side below three ambitions: as many as stand under those, and more where a full sheet would become a tower. */
export function columnsBelow({ across, fieldColumns, boardColumns }: Division): number {
  const width = 3 * fieldWidth(fieldColumns, across) + 2 * SPACE;
  return Math.max(boardColumns, Math.floor((width + SPACE) / (clusterWidth(across) + SPACE)));
}

function threeWings({ across, fieldColumns }: Division, heights: readonly number[]): Size {
  const [left = 0, middle = 0, right = 0, ...more] = heights;
  const first = Math.max(left, middle + PUPIL_HEIGHT + SPACE, right);
  return { width: 3 * fieldWidth(fieldColumns, across) + 2 * SPACE, height: first + Math.max(0, ...more) };
}

function besideWings(board: Board, { across, fieldColumns, boardColumns }: Division, heights: readonly number[]): Size {
  const clusters = board.clusters.map(cluster => clusterHeight(cluster, across));
  const rest = columnsHeight(clusters, boardColumns, [PUPIL_HEIGHT + SPACE]);
  const fields = heights.length * (fieldWidth(fieldColumns, across) + SPACE);
  return { width: fields + columnsWidth(boardColumns, across), height: Math.max(...heights, rest) };
}

export function countNotes(board: Board): number {
  const held = (holder: { notes: readonly unknown[]; steps: readonly unknown[] }): number => holder.notes.length + holder.steps.length;
  const clusters = [...board.clusters, ...board.ambitions.flatMap(ambition => ambition.clusters)];
  return [...clusters, ...board.ambitions].reduce((sum, holder) => sum + held(holder), board.loose.length + board.steps.length);
}
