import type { Arrangement, Card, CardGroup, GroupHead, PlacedCluster } from '../../../core/arrange/arrangement';
import type { Box, Point } from '../../../core/geometry';
import { paperOf } from '../../../core/arrange/card';
import { holdersOf, notesOf, stepsOf } from '../../../core/contents';
import type { Session } from '../../../core/session';

/** Where each thing stands, by its key, in em of the sheet: a heading by its words, a folded group by its pile. */
export function boxesOf(arrangement: Arrangement): ReadonlyMap<string, Box> {
  let boxes = known.get(arrangement);
  if (!boxes) known.set(arrangement, boxes = gather(arrangement));
  return boxes;
}

const known = new WeakMap<Arrangement, ReadonlyMap<string, Box>>();

function gather(arrangement: Arrangement): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { thing, head } of arrangement.ambitions) boxes.set(thing.key, wordsOf(head));
  for (const { thing, box, head, pile } of clustersOf(arrangement)) boxes.set(thing.key, pile ? box : wordsOf(head));
  for (const { thing, box } of cardsOn(arrangement)) boxes.set(thing.key, box);
  for (const { key, box } of pilesOf(arrangement)) boxes.set(key, box);
  return boxes;
}

/** What one sees of a heading when one looks for it: its words, not the room beside them. */
function wordsOf({ box, lines, chip }: GroupHead): Box {
  const end = lines.reduce((most, { x, width }) => Math.max(most, x + width), chip.width * 2);
  return { ...box, width: Math.min(box.width, end) };
}

export function clustersOf({ ambitions, clusters }: Arrangement): PlacedCluster[] {
  return [...ambitions.flatMap(ambition => ambition.clusters), ...clusters];
}

/** No ambition and no cluster outside them went elsewhere or became another size. */
export function headingsStandAs(before: Arrangement, after: Arrangement): boolean {
  const stood = new Map([...before.ambitions, ...before.clusters].map(({ thing, box }) => [thing.key, box]));
  return [...after.ambitions, ...after.clusters].every(({ thing, box }) => {
    const was = stood.get(thing.key);
    return was?.x === box.x && was.y === box.y && was.width === box.width && was.height === box.height;
  });
}

export function groupsOn(arrangement: Arrangement): CardGroup[] {
  const { ambitions, loose, steps } = arrangement;
  return [...ambitions.flatMap(({ groups }) => groups), ...clustersOf(arrangement).flatMap(({ groups }) => groups), ...loose, ...steps];
}

export function cardsOn(arrangement: Arrangement): Card[] {
  return groupsOn(arrangement).flatMap(({ cards }) => cards);
}

export function holdsPoint({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;
}

export function overlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

export function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** The least box that holds all of these. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map(box => box.x));
  const y = Math.min(...boxes.map(box => box.y));
  const [right, bottom] = [Math.max(...boxes.map(box => box.x + box.width)), Math.max(...boxes.map(box => box.y + box.height))];
  return { x, y, width: right - x, height: bottom - y };
}

/** The same with all that stands in a cluster or ambition. */
export function wholeBoxOf(arrangement: Arrangement, key: string): Box | undefined {
  const heading = [...arrangement.ambitions, ...clustersOf(arrangement)].find(({ thing }) => thing.key === key);
  return heading?.box ?? boxesOf(arrangement).get(key);
}

/** Where the one stands that is open while others are folded. */
export function openBoxOf(arrangement: Arrangement): Box | undefined {
  const { ambitions, loose, steps, open = '' } = arrangement;
  const atAmbitions = ambitions.map(({ thing, groups }) => ({ key: thing.key, groups }));
  const held = [...atAmbitions, { key: 'loose', groups: loose }, { key: 'steps', groups: steps }];
  const [group] = held.flatMap(({ key, groups }) => groups.filter(({ paper }) => `${key}/${paper}` === open));
  return group?.box ?? wholeBoxOf(arrangement, open);
}

/** A group that is folded, by the key that opens it. */
export interface Folded {
  readonly key: string;
  readonly box: Box;
}

export function pilesOf(arrangement: Arrangement): Folded[] {
  const clusters = clustersOf(arrangement).flatMap(({ thing, box, pile }) => (pile ? [{ key: thing.key, box }] : []));
  return [...clusters, ...groupsOn(arrangement).flatMap(({ box, pile }) => (pile ? [{ key: pile.key, box }] : []))];
}

/** The folded group in which a thing lies, or that has this key itself. */
export function pileOf(arrangement: Arrangement, session: Session, key: string): Folded | undefined {
  const keys = groupsHolding(session, key);
  return pilesOf(arrangement).find(pile => keys.includes(pile.key));
}

/** The keys of all that is folded where a thing lies in what is folded: of the thing itself, of its holder and of its colour there. */
export function groupsHolding(session: Session, key: string): readonly (string | undefined)[] {
  const holder = holdersOf(session).find(({ notes, steps }) => [...notes, ...steps].some(one => one.key === key));
  const thing = [...notesOf(session), ...stepsOf(session)].find(one => one.key === key);
  const group = thing && `${holder?.key ?? (thing.kind === 'note' ? 'loose' : 'steps')}/${paperOf(thing)}`;
  return [key, holder?.key, group];
}
