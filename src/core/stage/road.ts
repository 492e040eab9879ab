import { milestonesOf } from '../looking-back';
import type { Ambition, Session } from '../session';
import { GRID, LEAST, bottomOf } from './picture';
import type { Box, Size } from '../geometry';
import type { Piece } from './picture';
import { contentWidth, disc, discSize, heightOfStack, stackedPieces, standingWords, wordsAt } from './parts';
import type { Standing } from './parts';
import type { SceneOf, SeenAmbition, SeenEarlierAmbition, SeenMilestone } from './scene';
import { fitSize, type Typesetter } from './setting';
import type { StageWords } from './stage-words';

type Scene = SceneOf<'road'>;

/** The road so far, and where it led to: the ambitions of earlier, each with the day on which it was chosen. */
export function travelled(
  session: Session,
  ambitions: readonly { readonly of: Ambition; readonly seen: SeenAmbition }[],
  question: string,
  words: StageWords,
): Scene {
  return {
    shows: 'road',
    question,
    milestones: milestonesOf(session).map(({ words: said, owner }, index) => ({
      key: `milestone ${index}`,
      words: said,
      ...(owner ? { whose: words.milestoneOf[owner] } : {}),
    })),
    ambitions: ambitions.map(({ of, seen }): SeenEarlierAmbition => {
      const chosen = /\d{4}-\d\d-\d\d/u.exec(of.continues ?? '')?.[0];
      return { ...seen, ...(chosen === undefined ? {} : { chosen: words.chosenOn(chosen) }) };
    }),
  };
}

const TITLE = { most: 84, lines: 2 } as const;
const ASIDE = 540;
const NODE = 30;
const GAP = 26;

/** The question above, the milestones down a line, and beside them the ambitions that it leads from. */
export function road(scene: Scene, frame: Size, words: StageWords, type: Typesetter): Piece[] {
  const { question, milestones, ambitions } = scene;
  if (milestones.length === 0) return beginning(scene, frame, type);
  const title = titleOf(question, frame, type);
  const area = { x: GRID.side, y: title.box.y + title.box.height + 56, width: contentWidth(frame), height: 0 };
  const high = { ...area, height: bottomOf(frame) - 20 - area.y };
  const aside = { ...high, x: frame.width - GRID.side - ASIDE, width: ASIDE };
  const along = ambitions.length === 0 ? high : { ...high, width: high.width - ASIDE - 2 * GRID.between };
  return [title, ...roadPieces(milestones, along, words, type), ...besidePieces(ambitions, aside, type)];
}

/** Nothing is on the road yet: what one sets out from, and the question, as large as they go. */
function beginning({ question, ambitions }: Scene, frame: Size, type: Typesetter): Piece[] {
  const [top, bottom] = [GRID.top + 20, bottomOf(frame) - 20];
  const column = { x: GRID.inset, y: top, width: frame.width - 2 * GRID.inset, height: bottom - top };
  const parts = (size: number): Standing[] => [
    standingWords(type, 'question', question, column, { size, weight: 700, reading: 'together' }, size * 0.8, { heading: 2 }),
    ...ambitions.map(one => ambitionAt(one, column, Math.max(Math.min(size, LEAST.together), Math.round(size * 0.62)), type)),
  ];
  const whole = (size: number): boolean =>
    Number.isFinite(type.lines(question, size, 700, column.width)) && breaksNoWord(ambitions, column, size, type);
  return stackedPieces(parts(fitSize(112, size => whole(size) && heightOfStack(parts(size)) <= column.height)), top, bottom);
}

function titleOf(question: string, frame: Size, type: Typesetter): Piece {
  const width = contentWidth(frame);
  const size = fitSize(TITLE.most, one => type.lines(question, one, 700, width) <= TITLE.lines);
  const place = { x: GRID.side, y: GRID.top + 20, width };
  return wordsAt(type, 'question', question, place, { size, weight: 700, reading: 'together' }, { heading: 2 });
}

/** The newest stay where there is no room for all of them. */
function roadPieces(milestones: readonly SeenMilestone[], area: Box, words: StageWords, type: Typesetter): Piece[] {
  const parts = (left: number, size: number): Standing[] => [
    ...(left === 0 ? [] : [earlierLine(words.andEarlier(left), area, type)]),
    ...milestones.slice(left).map(one => milestoneAt(one, area, size, type)),
  ];
  const fits = (left: number, size: number): boolean => heightOfStack(parts(left, size)) <= area.height;
  const left = milestones.findIndex((_, index) => fits(index, LEAST.seat));
  const folded = left < 0 ? milestones.length - 1 : left;
  const size = fitSize(60, one => fits(folded, one));
  const all = parts(folded, size);
  const middle = nodeTop(size) + NODE / 2;
  // What is only counted lies before the first milestone that is seen: the road comes from there.
  const first = folded === 0 ? area.y + middle : area.y;
  const last = area.y + heightOfStack(all) - (all.at(-1)?.height ?? 0) + middle;
  const line: Piece = { key: 'road', look: 'mark', box: { x: area.x + NODE / 2 - 5, y: first, width: 10, height: last - first } };
  return [line, ...stackedIn(all, area)];
}

function earlierLine(said: string, { x, width }: Box, type: Typesetter): Standing {
  const beside = { x: x + NODE + GRID.between / 2, width: width - NODE - GRID.between / 2 };
  return standingWords(type, 'earlier', said, beside, { size: LEAST.seat, weight: 500, reading: 'seat', tone: 'soft' }, GAP);
}

/** Beside the first line of its words. */
function nodeTop(size: number): number {
  return Math.max(0, size * 1.13 - NODE) / 2;
}

function milestoneAt({ key, words, whose }: SeenMilestone, { x, width }: Box, size: number, type: Typesetter): Standing {
  const beside = { x: x + NODE + GRID.between / 2, width: width - NODE - GRID.between / 2 };
  const said = standingWords(type, key, words, beside, { size, weight: 600, reading: 'seat' }, 0);
  const small = { size: Math.min(size, LEAST.seat), weight: 500, reading: 'seat', tone: 'soft' } as const;
  const owner = whose === undefined ? undefined : standingWords(type, `whose ${key}`, whose, beside, small, 0);
  const node = (y: number): Piece => ({
    key: `node ${key}`, look: 'node', box: { x, y: y + nodeTop(size), width: NODE, height: NODE },
  });
  return {
    height: said.height + (owner?.height ?? 0),
    gap: GAP,
    at: y => [node(y), ...said.at(y), ...(owner?.at(y + said.height) ?? [])],
  };
}

function besidePieces(ambitions: readonly SeenEarlierAmbition[], area: Box, type: Typesetter): Piece[] {
  if (ambitions.length === 0) return [];
  const upright: Piece = { key: 'aside', look: 'upright', box: { x: area.x - GRID.between, y: area.y, width: 2, height: area.height } };
  return [upright, ...stackedIn(fitted(ambitions, area, 53, type), area)];
}

function fitted(ambitions: readonly SeenEarlierAmbition[], area: Box, most: number, type: Typesetter): Standing[] {
  const parts = (size: number): Standing[] => ambitions.map(one => ambitionAt(one, area, size, type));
  return parts(fitSize(most, size => heightOfStack(parts(size)) <= area.height && breaksNoWord(ambitions, area, size, type)));
}

function breaksNoWord(ambitions: readonly SeenEarlierAmbition[], { width }: Box, size: number, type: Typesetter): boolean {
  return ambitions.every(({ words }) => Number.isFinite(type.lines(words, size, 600, width - discSize(size) - 26)));
}

function ambitionAt({ key, number, words, chosen }: SeenEarlierAmbition, { x, width }: Box, size: number, type: Typesetter): Standing {
  const round = discSize(size);
  const beside = { x: x + round + 26, width: width - round - 26 };
  const title = standingWords(type, key, words, beside, { size, weight: 600, reading: 'seat' }, 0, { kind: 'ambition', heading: 2 });
  const small = { size: Math.min(size, LEAST.seat), weight: 500, reading: 'seat', tone: 'soft' } as const;
  const date = chosen === undefined ? undefined : standingWords(type, `chosen ${key}`, chosen, beside, small, 0);
  return {
    height: title.height + 6 + (date?.height ?? 0),
    gap: size,
    at: y => [
      disc(type, `disc ${key}`, number, x, y + (size * 1.13 - round) / 2, round),
      ...title.at(y),
      ...(date?.at(y + title.height + 6) ?? []),
    ],
  };
}

/** From the top down: a road that grows leaves what stands there where it is. */
function stackedIn(parts: readonly Standing[], { y: top }: Box): Piece[] {
  let y = top;
  return parts.flatMap(part => {
    const pieces = part.at(y);
    y += part.height + part.gap;
    return pieces;
  });
}
