import type { Board } from '../contents';
import type { Cluster, Step, StickyNote } from '../session';
import type { SheetBlock, Composition, Frame, Typesetting } from './arrangement';
import { setCard } from './card';
import { blocksOf, roomIn, type Blocks, type Placement } from './blocks';
import { isMostlyLoose, openIn, opensByItself, smallestUnfolded } from './fold';
import { ambitionHead, clusterHead } from './head';
import { ROUNDING } from './lines';
import { narrowestColumns, stackOf, type Columns } from './columns';
import type { LayoutPart } from './part';
import { bandsPart, cardsOf, partOf, placing } from './place';
import { oddity } from './rows';
import { atOnce } from './slices';
import { BETWEEN_BLOCKS, BETWEEN_COLUMNS, EDGE, PUPIL_MOST } from './spacing';

/** Which blocks stand in columns, below the pupil, and in bands below the columns. */
interface Plan {
  readonly flow: readonly SheetBlock[];
  readonly pupil: readonly SheetBlock[];
  readonly bands: readonly SheetBlock[];
}

interface Found {
  readonly plan: Plan;
  /** How far from the middle the pupil might have stood. */
  readonly off: number;
  readonly size: number;
  readonly columns: Columns;
}

/** Aside by more than this part of the width the pupil is no longer in the middle. */
const MIDDLE = 0.1;
const OFFS = [MIDDLE, 1];
const PRECISION = 0.005;
/** Where words are this many times the smallest, a little of their size is given for room for what comes. */
const ROOMY = 1.7;
const ROOM_TO_COME = 0.95;
/** Piles are hardly higher for what comes: their room is between them. */
const ROOM_FOR_PILES = 0.88;
/** Among compositions whose words are nearly as large, the best looking is taken. */
const NEARLY = 0.97;
const UGLY = 0.12;

/** Looks for the composition with the largest words; it pauses often, so that it can be done in slices. */
export function* searchComposition(board: Board, frame: Frame, typesetting: Typesetting): Generator<undefined, Composition | undefined> {
  let whole: Composition | undefined;
  const smallest = smallestUnfolded(board, frame);
  if (aboutPossible(board, frame) >= smallest) {
    yield* measured(board, typesetting);
    whole = yield* searchIn(blocksOf(board, typesetting, roomIn(frame)), frame, false);
    if (whole && whole.size >= smallest) return whole;
  }
  if (isMostlyLoose(board)) yield* measured(board, typesetting);
  const fold = (one: Frame): Generator<undefined, Composition | undefined> =>
    searchIn(blocksOf(board, typesetting, roomIn(one), openIn(board, one, true)), one, true);
  const folded = yield* fold(frame);
  const best = folded ?? whole;
  if ((best && best.size > frame.smallest - ROUNDING) || !opensByItself(board, frame)) return best;
  return (yield* fold({ ...frame, closed: true })) ?? best;
}

/** The first of some plans that fits at about the largest size: something to see while a better one is looked for. */
export function firstFit(board: Board, frame: Frame, typesetting: Typesetting): Composition | undefined {
  return firstWhole(board, frame, typesetting) ?? firstFolded(board, frame, typesetting);
}

/** The same with nothing folded; nothing where groups would have to fold. */
export function firstWhole(board: Board, frame: Frame, typesetting: Typesetting): Composition | undefined {
  const possible = aboutPossible(board, frame);
  const smallest = smallestUnfolded(board, frame);
  if (possible * USUAL < smallest) return undefined;
  return firstFitIn(blocksOf(board, typesetting, roomIn(frame)), frame, false, possible, Math.max(smallest, SPECK));
}

/** The same with groups folded, however small its words. */
export function firstFolded(board: Board, frame: Frame, typesetting: Typesetting): Composition | undefined {
  const blocks = blocksOf(board, typesetting, roomIn(frame), openIn(board, frame, true));
  return firstFitIn(blocks, frame, true, aboutPossible(board, frame) * MUCH, SPECK);
}

function firstFitIn(blocks: Blocks, frame: Frame, folded: boolean, possible: number, least: number): Composition | undefined {
  const tried = plansOf(blocks).filter(isUsual).map(plan => triedOn(plan, blocks, frame));
  const piles = Math.sqrt(frame.width * frame.height / (blocks.clusters.length + 1) / PILE);
  /** Where one heap is all there is, the pupil stands beside it only if words would be much smaller below: the best of these. */
  let aside: Found | undefined;
  const fittingAt = (size: number): Found | undefined => {
    const narrowest = tried.map(({ at }) => at(size));
    for (const off of OFFS) for (const [which, { plan }] of tried.entries()) {
      const columns = narrowest[which] && atOnce(narrowest[which](off));
      const found = columns && { plan, off, size, columns };
      if (found && (found.columns.off <= MIDDLE || !blocks.alone)) return found;
      if (found && worthOf(found) > (aside ? worthOf(aside) : 0)) aside = found;
    }
    return undefined;
  };
  let high = Math.min(folded ? piles : possible, possible, frame.largest);
  let found = fittingAt(high);
  while (!found && high > Math.max(least, aside ? worthOf(aside) : 0)) {
    const size = Math.max(high * COARSE, least);
    found = fittingAt(size);
    if (!found) high = size;
  }
  if (!found) return aside && composed(roomier(aside, frame, folded), frame, folded);
  return handsomest(finer(found, high, fittingAt), least, tried, blocks, frame, folded);
}

/** Of the plans that fit at about the size of one, and bind the pupil to the middle as it does, the best looking. */
function handsomest(found: Found, least: number, tried: readonly Tried[], blocks: Blocks, frame: Frame, folded: boolean): Composition {
  const size = Math.max(found.size * ABOUT, least);
  const { off } = found;
  const others = tried.filter(({ plan }) => plan !== found.plan).flatMap(({ plan, at }): Found[] => {
    const columns = atOnce(at(size)(off));
    return columns ? [{ plan, off, size, columns }] : [];
  });
  const [first, ...more] = [found, ...others].map(one => {
    const composition = composed(roomier(one, frame, folded), frame, folded);
    return { composition, ugly: atOnce(ugliness(composition, blocks, frame)) };
  });
  return more.reduce((best, one) => (best && one.ugly >= best.ugly ? best : one), first)?.composition ?? composed(found, frame, folded);
}

/** What fits at a size somewhat larger than what was found, below one that is too large. */
function finer(found: Found, tooLarge: number, fittingAt: (size: number) => Found | undefined): Found {
  let best = found;
  let high = tooLarge;
  for (let time = 0; time < FINER && high > best.size; time += 1) {
    const middle = (best.size + high) / 2;
    const fitting = fittingAt(middle);
    if (fitting) best = fitting;
    else high = middle;
  }
  return best;
}

/** Plans of which one is nearly always about as good as the best. */
function isUsual({ pupil, bands }: Plan): boolean {
  return pupil.every(({ kind }) => kind !== 'cluster') && bands.every(({ kind }) => kind !== 'cluster');
}

/** Measures all words, one thing at a time. */
function* measured(board: Board, typesetting: Typesetting): Generator<undefined, void> {
  for (const thing of thingsOf(board)) {
    setCard(thing, typesetting);
    yield;
  }
  for (const ambition of board.ambitions) {
    ambitionHead(ambition, typesetting);
    yield;
  }
  for (const cluster of clustersOf(board)) {
    clusterHead(cluster, typesetting);
    yield;
  }
}

function clustersOf({ ambitions, clusters }: Board): Cluster[] {
  return [...ambitions.flatMap(ambition => ambition.clusters), ...clusters];
}

function thingsOf(board: Board): (StickyNote | Step)[] {
  const holders = [...board.ambitions, ...clustersOf(board)];
  return [...board.loose, ...board.steps, ...holders.flatMap(holder => [...holder.notes, ...holder.steps])];
}

/** About the size at which all cards would fill the frame without a gap, by their letters alone: what has to fold is not measured. */
function aboutPossible(board: Board, { width, height }: Frame): number {
  const need = thingsOf(board).reduce((sum, { text }) => sum + LETTER * text.length + CARD, 0);
  return Math.sqrt(width * height / Math.max(need, 1));
}

/** Paper in square em for a letter, and for a card around its letters. */
const LETTER = 0.6;
const CARD = 6;
const PILE = 35;
/** What is usually reached of that. */
const USUAL = 0.8;
const COARSE = 0.93;
/** So often the step to the first that fits is halved. */
const FINER = 3;
/** So much of its size is given for a better look. */
const ABOUT = 0.995;
const SPECK = 0.01;
/** Of what is folded there is that much less, by the side. */
const MUCH = 6;

function* searchIn(blocks: Blocks, frame: Frame, folded: boolean): Generator<undefined, Composition | undefined> {
  let best = 0;
  const all: Found[] = [];
  const tried = plansOf(blocks).map(plan => triedOn(plan, blocks, frame));
  for (const off of OFFS) for (const one of tried) {
    const found = yield* largest(one, off, frame, best * NEARLY);
    if (!found) continue;
    all.push(found);
    best = Math.max(best, worthOf(found));
  }
  let choice: { readonly composition: Composition; readonly score: number } | undefined;
  for (const found of all.filter(one => worthOf(one) >= best * NEARLY)) {
    const composition = composed(roomier(found, frame, folded), frame, folded);
    const score = worthOf(found) * (1 - UGLY * (yield* ugliness(composition, blocks, frame)));
    if (!choice || score > choice.score) choice = { composition, score };
  }
  return choice?.composition;
}

/** Room for what comes; to a print or a poster nothing comes. */
function roomier(found: Found, frame: Frame, folded: boolean): Found {
  const { smallest, largest } = frame;
  if (folded && roomIn(frame) > 1) return { ...found, size: Math.max(found.size * ROOM_FOR_PILES, Math.min(found.size, smallest)) };
  if (smallest === 0 || found.size >= largest) return found;
  return { ...found, size: Math.min(found.size, Math.max(found.size * ROOM_TO_COME, smallest * ROOMY)) };
}

/** The size of the words, less where the pupil is not in the middle. */
function worthOf({ size, columns: { off } }: Found): number {
  return size * (1 - Math.max(off - MIDDLE, 0));
}

/** What hurts the eye: cards that are no notes by their shape, and a pupil alone in an empty column. */
function* ugliness(composition: Composition, blocks: Blocks, frame: Frame): Generator<undefined, number> {
  const placed = yield* placing(composition, blocks, frame);
  if (!placed) return Infinity;
  const cards = cardsOf(placed);
  const odd = cards.reduce((sum, { box, thing }) => sum + oddity(box.width / box.height, thing), 0) / Math.max(cards.length, 1);
  return odd + Math.max(placed.pupil.height / placed.height - PUPIL_MOST, 0);
}

function plansOf({ ambitions, viewing, loose, steps }: Blocks): Plan[] {
  const upright = ambitions.map((_, at): SheetBlock => ({ kind: 'ambition', at }));
  const free = viewing.map((at): SheetBlock => ({ kind: 'cluster', at }));
  const one = (kind: 'loose' | 'steps', part: unknown): SheetBlock[] => (part === undefined ? [] : [{ kind }]);
  const [looseBlock, stepsBlock] = [one('loose', loose), one('steps', steps)];
  const plans: Plan[] = [];
  for (const c of ambitions.length === 0 ? ['flow'] : placesOf(free))
    for (const l of placesOf(looseBlock)) for (const s of placesOf(stepsBlock)) {
      const at = (where: string): SheetBlock[] =>
        [...c === where ? free : [], ...l === where ? looseBlock : [], ...s === where ? stepsBlock : []];
      plans.push({ flow: [...upright, ...at('flow')], pupil: at('pupil'), bands: at('band') });
    }
  return plans;
}

function placesOf(things: readonly unknown[]): readonly string[] {
  return things.length === 0 ? ['flow'] : ['pupil', 'flow', 'band'];
}

/** A plan with a way to try it at a size. */
interface Tried {
  readonly plan: Plan;
  /** The columns at a size, for each distance that the pupil may have from the middle. */
  readonly at: (size: number) => (off: number) => Generator<undefined, Columns | undefined>;
}

function triedOn(plan: Plan, blocks: Blocks, frame: Frame): Tried {
  const parts = (some: readonly SheetBlock[]): LayoutPart<Placement>[] => some.map(block => partOf(block, blocks, frame, 1));
  const stack = stackOf(parts(plan.flow));
  const below = parts(plan.pupil);
  const bands = bandsPart(plan.bands, blocks, frame, 1);
  return {
    plan,
    at: size => {
      const width = frame.width / size - 2 * EDGE;
      const height = frame.height / size - 2 * EDGE - (plan.bands.length === 0 ? 0 : bands.heightAt(width) + BETWEEN_BLOCKS);
      const pupil = [partOf({ kind: 'pupil' }, blocks, frame, size), ...below];
      return narrowestColumns({ stack, pupil }, height, width);
    },
  };
}

/** The largest size at which a plan fits; nothing where that is no larger than `beaten`. */
function* largest({ plan, at }: Tried, off: number, frame: Frame, beaten: number): Generator<undefined, Found | undefined> {
  const most = yield* at(frame.largest)(off);
  if (most) return { plan, off, size: frame.largest, columns: most };
  let low = beaten;
  let high = frame.largest;
  let columns = low > 0 ? yield* at(low)(off) : undefined;
  if (low > 0 && !columns) return undefined;
  while (high - low > PRECISION * high && high > SPECK) {
    const middle = (low + high) / 2;
    const fitting = yield* at(middle)(off);
    if (fitting) [low, columns] = [middle, fitting];
    else high = middle;
  }
  return columns && { plan, off, size: low, columns };
}

/** Room over goes to all columns alike. */
function composed({ plan, size, columns: { columns, width } }: Found, frame: Frame, folded: boolean): Composition {
  const gaps = (columns.length - 1) * BETWEEN_COLUMNS;
  const room = frame.width / size - 2 * EDGE - gaps;
  const wider = room / (width - gaps);
  return {
    size, folded, bands: plan.bands, ...frame.room !== undefined && { room: frame.room },
    ...folded && frame.closed && { closed: true },
    columns: columns.map(column => ({
      width: column.width * wider,
      blocks: [...column.pupil ? [{ kind: 'pupil' } as const, ...plan.flow.slice(column.from, column.to), ...plan.pupil]
        : plan.flow.slice(column.from, column.to)],
    })),
  };
}
