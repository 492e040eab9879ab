import type { Board } from '../contents';
import type { Block, Composition, Frame, Typesetting } from './arrangement';
import { blocksOf, type Blocks, type Placement } from './blocks';
import { openIn } from './fold';
import { narrowestColumns, type Columns } from './columns';
import type { Part } from './part';
import { bandsPart, partOf } from './place';
import { BETWEEN_BLOCKS, BETWEEN_COLUMNS, EDGE } from './spacing';

/** Which blocks stand in columns, below the pupil, and in bands below the columns. */
interface Plan {
  readonly flow: readonly Block[];
  readonly pupil: readonly Block[];
  readonly bands: readonly Block[];
  /** How far the pupil may stand from the middle, as a part of the width. */
  readonly off: number;
}

interface Found {
  readonly plan: Plan;
  readonly size: number;
  readonly columns: Columns;
}

/** Aside by more than this the pupil is no longer in the middle. */
const MIDDLE = 0.1;
const PRECISION = 0.01;

/** Looks for the composition with the largest words; it pauses often, so that it can be done in slices. */
export function* search(board: Board, frame: Frame, typesetting: Typesetting): Generator<undefined, Composition | undefined> {
  const whole = yield* searchIn(blocksOf(board, typesetting), frame, false);
  if (whole && whole.size >= frame.smallest) return whole;
  const folded = yield* searchIn(blocksOf(board, typesetting, openIn(frame, true)), frame, true);
  return folded && folded.size > (whole?.size ?? 0) ? folded : whole;
}

function* searchIn(blocks: Blocks, frame: Frame, folded: boolean): Generator<undefined, Composition | undefined> {
  let best: Found | undefined;
  let score = 0;
  for (const plan of plansOf(blocks)) {
    yield;
    const found = largest(plan, blocks, frame, best && score);
    if (!found) continue;
    const own = found.size * (1 - Math.max(found.columns.off - MIDDLE, 0));
    if (own > score) [best, score] = [found, own];
  }
  return best && composed(best, frame, folded);
}

function plansOf({ ambitions, clusters, loose, steps }: Blocks): Plan[] {
  const upright = ambitions.map((_, at): Block => ({ kind: 'ambition', at }));
  const free = clusters.map((_, at): Block => ({ kind: 'cluster', at }));
  const places = ['flow', 'pupil', 'band'] as const;
  const choices = (things: readonly unknown[]): readonly (typeof places)[number][] => (things.length === 0 ? ['flow'] : places);
  const one = (kind: 'loose' | 'steps', part: unknown): Block[] => (part === undefined ? [] : [{ kind }]);
  const [looseBlock, stepsBlock] = [one('loose', loose), one('steps', steps)];
  const plans: Plan[] = [];
  for (const off of [MIDDLE, 1]) for (const c of ambitions.length === 0 ? ['flow'] as const : choices(free))
    for (const l of choices(looseBlock)) for (const s of choices(stepsBlock)) {
      const at = (place: string): Block[] => [...c === place ? free : [], ...l === place ? looseBlock : [], ...s === place ? stepsBlock : []];
      plans.push({ flow: [...upright, ...at('flow')], pupil: at('pupil'), bands: at('band'), off });
    }
  return plans;
}

/** The largest size at which a plan fits; nothing where that is no larger than `beaten`. */
function largest(plan: Plan, blocks: Blocks, frame: Frame, beaten = 0): Found | undefined {
  const at = (size: number): Found | undefined => {
    const columns = columnsAt(plan, blocks, frame, size);
    return columns && { plan, size, columns };
  };
  const most = at(frame.largest);
  if (most) return most;
  let low = beaten;
  let high = frame.largest;
  let found = low > 0 ? at(low) : undefined;
  if (low > 0 && !found) return undefined;
  while (high - low > Math.max(PRECISION * high, 0.001)) {
    const middle = (low + high) / 2;
    const columns = at(middle);
    if (columns) [low, found] = [middle, columns];
    else high = middle;
  }
  return found;
}

function columnsAt(plan: Plan, blocks: Blocks, frame: Frame, size: number): Columns | undefined {
  const width = frame.width / size - 2 * EDGE;
  const height = frame.height / size - 2 * EDGE;
  const part = (block: Block): Part<Placement> => partOf(block, blocks, frame, size);
  const bands = plan.bands.length === 0 ? 0 : bandsPart(plan.bands, blocks, frame, size).heightAt(width) + BETWEEN_BLOCKS;
  if (height <= bands) return undefined;
  const pupil = [part({ kind: 'pupil' }), ...plan.pupil.map(part)];
  return narrowestColumns({ parts: plan.flow.map(part), pupil }, height - bands, width, plan.off);
}

/** Room over goes to all columns alike. */
function composed({ plan, size, columns: { columns, width } }: Found, frame: Frame, folded: boolean): Composition {
  const gaps = (columns.length - 1) * BETWEEN_COLUMNS;
  const room = frame.width / size - 2 * EDGE - gaps;
  const wider = room / (width - gaps);
  return {
    size, folded, bands: plan.bands,
    columns: columns.map(column => ({
      width: column.width * wider,
      blocks: [...column.pupil ? [{ kind: 'pupil' } as const, ...plan.flow.slice(column.from, column.to), ...plan.pupil]
        : plan.flow.slice(column.from, column.to)],
    })),
  };
}
