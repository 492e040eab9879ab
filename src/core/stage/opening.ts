import { GRID } from './picture';
import type { Box, Size } from '../geometry';
import type { Piece } from './picture';
import { disc, discSize, heightOfStack, sheetOfPaper, stackedPieces, standingMark, standingWords } from './parts';
import type { Standing } from './parts';
import type { AmbitionWithSteps, SceneOf, SeenStep } from './scene';
import { fitSize, type Typesetter } from './setting';

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Before the meeting: whose it is, and when it begins. */
export function start(scene: SceneOf<'start'>, frame: Size, type: Typesetter): Piece[] {
  const sheet = sheetBox(frame);
  const right = { ...sheet, x: frame.width - sheet.width - 72 };
  const end = scene.pupil === undefined ? frame.width - GRID.inset : right.x - 80;
  const column = { x: GRID.inset, width: end - GRID.inset };
  const parts = (size: number): Standing[] => opened(scene, column, size, type);
  const size = nameSize(scene.title, column, type, one => heightOfStack(parts(one)) <= frame.height - 120);
  const drawn = scene.pupil === undefined ? [] : [sheetOfPaper(scene.pupil, right, 0.9)];
  return [...stackedPieces(parts(size), 60, frame.height - 60), ...drawn];
}

/** On one line down to 89, then on two; a name that is longer still on as many as it needs. */
function nameSize(name: string, { width }: Column, type: Typesetter, fits: (size: number) => boolean): number {
  const within = (lines: number, size: number): boolean => fits(size) && type.lines(name, size, 700, width) <= lines;
  if (within(1, 89)) return fitSize(178, size => within(1, size));
  const onTwo = fitSize(141, size => within(2, size));
  return onTwo >= 70 ? onTwo : fitSize(89, size => within(Number.MAX_SAFE_INTEGER, size));
}

function opened({ title, occasion, day, start: time }: SceneOf<'start'>, column: Column, size: number, type: Typesetter): Standing[] {
  const line = (key: string, words: string | undefined, large: number, weight: 500 | 600, gap: number, soft = false): Standing[] =>
    words === undefined
      ? []
      : [standingWords(type, key, words, column, { size: large, weight, reading: 'together', tone: soft ? 'soft' : 'ink' }, gap)];
  return [
    standingWords(type, 'title', title, column, { size, weight: 700, reading: 'together', leading: 1.1 }, 22, { heading: 1 }),
    ...line('occasion', occasion, Math.max(56, Math.min(89, Math.round(size * 0.62))), 500, 62),
    ...(day === undefined && time === undefined ? [] : [standingMark(column.x, 62)]),
    ...line('day', day, 56, 500, 12, true),
    ...line('time', time, 70, 600, 0),
  ];
}

/** How the last picture gives way where the ambitions are long: the drawing gets smaller, then the steps go, then the drawing. */
interface LastWay {
  /** Of its full size; 0: there is none. */
  readonly drawing: number;
  readonly steps: boolean;
}

const LAST_WAYS: readonly LastWay[] = [
  { drawing: 1, steps: true },
  { drawing: 0.6, steps: true },
  { drawing: 0.6, steps: false },
  { drawing: 0, steps: false },
];
/** Ambitions above their steps may go down to this. */
const TITLES_FROM = 44;

/** The last picture: what was chosen, and what is done first. */
export function last(scene: SceneOf<'last'>, frame: Size, thanks: string, type: Typesetter): Piece[] {
  for (const way of LAST_WAYS) {
    const { size, pieces } = lastIn(way, scene, frame, thanks, type);
    if (size >= TITLES_FROM || way === LAST_WAYS.at(-1)) return pieces;
  }
  return [];
}

function lastIn(
  { drawing, steps }: LastWay,
  { ambitions, pupil }: SceneOf<'last'>,
  frame: Size,
  thanks: string,
  type: Typesetter,
): { readonly size: number; readonly pieces: Piece[] } {
  const sheet = { ...sheetBox(frame, drawing), x: 96 };
  const shown = drawing > 0 ? pupil : undefined;
  const x = shown === undefined ? GRID.inset : sheet.x + sheet.width + 84;
  const column = { x, width: frame.width - x - 100 };
  const parts = (size: number): Standing[] => [
    standingWords(type, 'title', thanks, column, { size: Math.min(141, size * 2), weight: 700, reading: 'together', leading: 1.1 }, 44, {
      heading: 1,
    }),
    ...(ambitions.length === 0 ? [] : [standingMark(column.x, 60)]),
    ...ambitions.flatMap(one => withFirstStep(steps ? one : { ...one, steps: [] }, column, size, type)),
  ];
  const most = ambitions.length > 2 ? 56 : 70;
  const size = fitSize(most, one => heightOfStack(parts(one)) <= frame.height - 120);
  const pieces = [...(shown === undefined ? [] : [sheetOfPaper(shown, sheet, -0.6)]), ...stackedPieces(parts(size), 60, frame.height - 60)];
  return { size, pieces };
}

function withFirstStep(
  { key, number, words, steps }: AmbitionWithSteps,
  { x, width }: Column,
  size: number,
  type: Typesetter,
): Standing[] {
  const round = discSize(size);
  const beside = { x: x + round + 30, width: width - round - 30 };
  const title = standingWords(type, key, words, beside, { size, weight: 600, reading: 'together' }, 8, { kind: 'ambition', heading: 2 });
  const [step] = steps.filter(one => !one.done);
  const first = step ? firstStep(step, beside, Math.max(Math.min(35, size), Math.round(size * 0.63)), type) : [];
  return [
    {
      ...title,
      gap: first.length > 0 ? 8 : size * 0.7,
      at: y => [disc(type, `disc ${key}`, number, x, y + (size * 1.13 - round) / 2, round), ...title.at(y)],
    },
    ...first.map((part, index) => (index === first.length - 1 ? { ...part, gap: size * 0.7 } : part)),
  ];
}

function firstStep({ key, words, who, before }: SeenStep, column: Column, size: number, type: Typesetter): Standing[] {
  const when = [who, before].filter(one => one !== undefined).join(', ');
  return [
    standingWords(type, key, words, column, { size, weight: 500, reading: 'seat', tone: 'soft' }, 2, { kind: 'step' }),
    ...(when === '' ? [] : [standingWords(type, `when ${key}`, when, column, { size, weight: 600, reading: 'seat' }, 2)]),
  ];
}

function sheetBox({ height }: Size, share = 1): Box {
  const high = Math.round((height - 186) * share);
  return { x: 0, y: (height - high) / 2, width: Math.round(high * 0.76), height: high };
}
