import type { Box } from '../geometry';
import type { Arrangement, SheetBlock, Card, Composition, Frame } from './arrangement';
import { mapped, pupilPart, type Blocks, type Placement } from './blocks';
import { inRows, shareHeight, stackedParts, type LayoutPart } from './part';
import { atOnce } from './slices';
import { BETWEEN_BLOCKS, BETWEEN_COLUMNS, EDGE, PUPIL_LEAST, PUPIL_MOST } from './spacing';

/** Everything set in its place as a composition says; nothing where it does not fit. */
export function place(composition: Composition, blocks: Blocks, frame: Frame): Arrangement | undefined {
  return atOnce(placing(composition, blocks, frame));
}

/** The same with a pause after each column. */
export function* placing(composition: Composition, blocks: Blocks, frame: Frame): Generator<undefined, Arrangement | undefined> {
  if (!suits(composition, blocks)) return undefined;
  const { size, columns, bands, folded } = composition;
  const [width, height] = [frame.width / size, frame.height / size];
  const upright = columns.map(column => stackedParts(column.blocks.map(block => partOf(block, blocks, frame, size)), BETWEEN_BLOCKS));
  const below = bandsPart(bands, blocks, frame, size);
  const box = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  const gap = bands.length === 0 ? 0 : BETWEEN_BLOCKS;
  const tops = besideParts(upright, columns);
  const across = columns.reduce((sum, column) => sum + column.width + BETWEEN_COLUMNS, -BETWEEN_COLUMNS);
  // Before it is shared out: who gets a share always gets what it needs, be there so much or not.
  if (across > box.width + 0.01 || tops.heightAt(box.width) + gap + below.heightAt(box.width) > box.height + 0.01) return undefined;
  const [top = box.height, bottom = 0] = bands.length === 0 ? [] : shareHeight([tops, below], box, gap);
  let x = EDGE;
  const placed: Placement[] = [];
  for (const [at, part] of upright.entries()) {
    yield;
    const column = { x, y: EDGE, width: columns[at]?.width ?? 0, height: top };
    x += column.width + BETWEEN_COLUMNS;
    const free = roomFor(part, column, composition);
    placed.push(...part.place({ ...column, height: top - (free ? free.height + BETWEEN_BLOCKS : 0) }), { gaps: free ? [free] : [] });
  }
  yield;
  if (bands.length > 0) placed.push(...below.place({ ...box, y: EDGE + top + gap, height: bottom }));
  const { key: open, looseOpen = false } = blocks.open ?? {};
  return { size, width, height, folded, open, looseOpen, composition, ...joined(placed) };
}

/** Room below a column where a heading that comes finds a place. */
function roomFor(part: LayoutPart<unknown>, column: Box, { folded, room = 1 }: Composition): Box | undefined {
  const spare = column.height - part.heightAt(column.width) - BETWEEN_BLOCKS;
  const height = ROOMS.find(one => one <= spare);
  return folded && room > 1 && height !== undefined ? { ...column, y: column.y + column.height - height, height } : undefined;
}

/** Columns that have their widths are as high as the highest of them. */
function besideParts(parts: readonly LayoutPart<unknown>[], columns: Composition['columns']): LayoutPart<unknown> {
  return {
    heightAt: () => Math.max(...parts.map((part, at) => part.heightAt(columns[at]?.width ?? 0))),
    stretchAt: () => Math.max(...parts.map((part, at) => part.stretchAt(columns[at]?.width ?? 0))),
    place: () => undefined,
  };
}

/** Whether a composition has a place for everything, and for nothing twice: it may have been stored long ago. */
function suits({ columns, bands }: Composition, { ambitions, clusters, loose, steps }: Blocks): boolean {
  const named = [...columns.flatMap(column => column.blocks), ...bands].map(block => block.kind + ('at' in block ? String(block.at) : ''));
  const wanted = [
    'pupil', ...ambitions.map((_, at) => `ambition${at}`), ...clusters.map((_, at) => `cluster${at}`),
    ...loose ? ['loose'] : [], ...steps ? ['steps'] : [],
  ];
  return named.length === wanted.length && wanted.every(one => named.includes(one));
}

/** Free clusters stand beside each other in a band. */
export function bandsPart(bands: readonly SheetBlock[], blocks: Blocks, frame: Frame, size: number): LayoutPart<readonly Placement[]> {
  const clusters = bands.filter(({ kind }) => kind === 'cluster').map(block => partOf(block, blocks, frame, size));
  const others = bands.filter(({ kind }) => kind !== 'cluster').map(block => partOf(block, blocks, frame, size));
  const rows = clusters.length === 0 ? [] : [mapped(inRows(clusters, BETWEEN_BLOCKS), joinedPlacement)];
  return stackedParts([...rows, ...others], BETWEEN_BLOCKS);
}

export function partOf(
  block: SheetBlock, { ambitions, clusters, loose, steps }: Blocks, frame: Frame, size: number,
): LayoutPart<Placement> {
  const headings = ambitions.length + clusters.length;
  const part = block.kind === 'ambition' ? ambitions[block.at] : block.kind === 'cluster' ? clusters[block.at]
    : block.kind === 'loose' ? loose : block.kind === 'steps' ? steps
      : pupilPart(leastPupil(frame) / size, frame.height / size * PUPIL_MOST, frame.pupil, headings === 0);
  return part ?? { heightAt: () => 0, stretchAt: () => 0, place: () => ({}) };
}

/** Of its height a pane gives the pupil that part at least; of a narrow one it takes no more than half the width. */
function leastPupil({ width, height, pupil }: Frame): number {
  return Math.min(height * PUPIL_LEAST, width / 2 / pupil);
}

function joinedPlacement(parts: readonly Placement[]): Placement {
  const { pupil: _, ...all } = joined(parts);
  return all;
}

type Joined = Pick<Arrangement, 'pupil' | 'ambitions' | 'clusters' | 'loose' | 'steps' | 'labels' | 'gaps'>;

/** Heights of what may come, the best first: an ambition with a pile and notes, one without notes, a pile whose word takes two lines. */
const ROOMS = [12, 8.6, 6.4];

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

function joined(parts: readonly Placement[]): Joined {
  return {
    pupil: parts.find(part => part.pupil)?.pupil ?? NOWHERE,
    ambitions: parts.flatMap(part => part.ambitions ?? []),
    clusters: parts.flatMap(part => part.clusters ?? []),
    loose: parts.flatMap(part => part.loose ?? []),
    steps: parts.flatMap(part => part.steps ?? []),
    labels: parts.flatMap(part => part.labels ?? []),
    gaps: parts.flatMap(part => part.gaps ?? []),
  };
}

/** All cards that stand on the sheet. */
export function cardsOf({ ambitions, clusters, loose, steps }: Pick<Arrangement, 'ambitions' | 'clusters' | 'loose' | 'steps'>): Card[] {
  const free = [...clusters, ...ambitions.flatMap(ambition => ambition.clusters)];
  const groups = [...loose, ...steps, ...ambitions.flatMap(ambition => ambition.groups), ...free.flatMap(cluster => cluster.groups)];
  return groups.flatMap(group => group.cards);
}
