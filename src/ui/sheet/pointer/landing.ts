import type { Arrangement } from '../../../core/arrange/arrangement';
import type { Box, Point } from '../../../core/geometry';
import type { SheetElement } from '../../../core/session';
import type { Words } from '../../../i18n/words';
import type { Goal } from '../acts/acts';
import type { SheetIndex } from '../acts/sheet-index';
import { LOOSE } from '../acts/view-state';
import { clustersOf, groupsOn, holdsPoint } from '../layout/boxes';

/** Two notes become one cluster. */
export interface Together {
  readonly together: string;
}

/** Where what is carried would land. */
export interface Landing {
  readonly goal: Goal | Together;
  /** What it would come into, or together with; absent: the bare sheet. */
  readonly key?: string;
  readonly says: string;
}

/** What a landing is worked out on. */
export interface Ground {
  readonly index: SheetIndex;
  readonly arrangement: Arrangement;
  readonly words: Words['sheet'];
}

/** The middle half of a note means together, its outer quarters before or after. */
const QUARTER = 0.25;

/**
 * Where dragged things would land at a point of the sheet. Over a dragged thing itself nothing lands, so a slip of the hand
 * changes nothing.
 */
export function landing(ground: Ground, dragged: ReadonlySet<string>, point: Point): Landing | undefined {
  const kinds = new Set([...dragged].map(key => ground.index.element(key)?.kind));
  if (kinds.has('ambition')) return amongAmbitions(ground, dragged, point);
  return kinds.has('cluster') ? landCluster(ground, dragged, point) : landNote(ground, dragged, point);
}

function landNote(ground: Ground, dragged: ReadonlySet<string>, point: Point): Landing | undefined {
  const { arrangement } = ground;
  const card = groupsOn(arrangement).flatMap(({ cards }) => cards).find(({ box }) => holdsPoint(box, point));
  if (card) return dragged.has(card.thing.key) ? undefined : onCard(ground, dragged, card.thing, card.box, point);
  const cluster = clustersOf(arrangement).find(({ box }) => holdsPoint(box, point));
  if (cluster) return inHolder(ground, dragged, cluster.thing, point, isAtHead(cluster.head.box, point));
  const ambition = arrangement.ambitions.find(({ box }) => holdsPoint(box, point));
  if (ambition) return inHolder(ground, dragged, ambition.thing, point, isAtHead(ambition.head.box, point));
  return { goal: { into: LOOSE, before: nearestLoose(ground, dragged, point) }, says: ground.words.sayWill.loose };
}

function onCard(ground: Ground, dragged: ReadonlySet<string>, thing: SheetElement, box: Box, point: Point): Landing {
  const { index, words } = ground;
  const share = (point.x - box.x) / box.width;
  const parent = index.find(thing.key)?.parent;
  const things = [...dragged].map(key => index.element(key));
  const middle = share > QUARTER && share < 1 - QUARTER;
  if (middle && !parent && isYellow(thing) && things.every(isYellow)) {
    return { goal: { together: thing.key }, key: thing.key, says: words.sayWill.together(thing.text) };
  }
  const alike = things.every(one => one?.kind === thing.kind);
  const before = !alike ? undefined : share < QUARTER ? thing.key : index.next(thing.key, dragged)?.key;
  const key = middle ? thing.key : parent?.key;
  const says = middle && parent?.kind === 'cluster' ? words.sayWill.into(nameOf(ground, parent)) : words.sayWill.place;
  return { goal: { into: parent?.key ?? LOOSE, before }, ...key !== undefined && { key }, says };
}

function isYellow(thing: SheetElement | undefined): boolean {
  return thing?.kind === 'note' && thing.colour === 'yellow';
}

function nameOf({ words }: Ground, { text }: SheetElement): string {
  return text === '' ? words.nameless : text;
}

/** On the words of a heading, or on the edge of the paper around them: that edge is as much the heading for who lets go there. */
function isAtHead(head: Box, point: Point): boolean {
  return point.y < head.y + head.height;
}

/** On the words of a heading it comes last; between the notes, at the nearest place of their order. */
function inHolder(ground: Ground, dragged: ReadonlySet<string>, holder: SheetElement, point: Point, onHead: boolean): Landing {
  const before = onHead ? undefined : nearestIn(ground, holder.key, dragged, point);
  return { goal: { into: holder.key, before }, key: holder.key, says: ground.words.sayWill.into(nameOf(ground, holder)) };
}

function nearestLoose(ground: Ground, dragged: ReadonlySet<string>, point: Point): string | undefined {
  return nearestIn(ground, undefined, dragged, point);
}

/** What comes after the place in the order that is nearest to a point, among things like those carried. */
function nearestIn(ground: Ground, holder: string | undefined, dragged: ReadonlySet<string>, point: Point): string | undefined {
  const { index, arrangement } = ground;
  const kinds = new Set([...dragged].map(key => index.element(key)?.kind));
  const cards = groupsOn(arrangement).flatMap(({ cards: all }) => all)
    .filter(({ thing }) => index.find(thing.key)?.parent?.key === holder && kinds.has(thing.kind) && !dragged.has(thing.key));
  const [near] = [...cards].sort((one, other) => distance(one.box, point) - distance(other.box, point));
  if (!near) return undefined;
  const { box, thing } = near;
  const above = point.y < box.y || (point.y < box.y + box.height && point.x < box.x + box.width / 2);
  return above ? thing.key : index.next(thing.key, dragged)?.key;
}

function distance({ x, y, width, height }: Box, point: Point): number {
  return Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));
}

function landCluster(ground: Ground, dragged: ReadonlySet<string>, point: Point): Landing | undefined {
  const { arrangement, words } = ground;
  const over = clustersOf(arrangement).find(({ box }) => holdsPoint(box, point));
  if (over) return dragged.has(over.thing.key) ? undefined : beside(ground, dragged, over.thing, over.box, point);
  const ambition = arrangement.ambitions.find(({ box }) => holdsPoint(box, point));
  if (!ambition) return { goal: { into: LOOSE, before: undefined }, says: words.sayWill.loose };
  const { thing } = ambition;
  return { goal: { into: thing.key, before: undefined }, key: thing.key, says: words.sayWill.into(nameOf(ground, thing)) };
}

function amongAmbitions(ground: Ground, dragged: ReadonlySet<string>, point: Point): Landing | undefined {
  const over = ground.arrangement.ambitions.find(({ box, thing }) => holdsPoint(box, point) && !dragged.has(thing.key));
  return over && beside(ground, dragged, over.thing, over.box, point);
}

/** Before or after it: by whichever side the point is nearer to. */
function beside({ index, words }: Ground, dragged: ReadonlySet<string>, { key }: SheetElement, box: Box, point: Point): Landing {
  const across = (point.x - box.x) / box.width - 0.5;
  const down = (point.y - box.y) / box.height - 0.5;
  const after = (Math.abs(across) > Math.abs(down) ? across : down) > 0;
  const before = after ? index.next(key, dragged)?.key : key;
  return { goal: { into: index.find(key)?.parent?.key ?? LOOSE, before }, key, says: words.sayWill.place };
}

/** Whether all would come where it hangs: it glides back, and nobody is told that nothing could be done. */
export function isWhereItHangs(index: SheetIndex, dragged: ReadonlySet<string>, goal: Landing['goal']): boolean {
  const [key] = dragged;
  const { parent, row = [] } = index.find(key) ?? {};
  const first = row.findIndex(thing => dragged.has(thing.key));
  const behind = first + dragged.size;
  if ('together' in goal || first < 0 || goal.into !== (parent?.key ?? LOOSE) || goal.before !== row[behind]?.key) return false;
  return row.slice(first, behind).every(thing => dragged.has(thing.key));
}

/** What moves when these are selected: all of one sort, and nothing that moves along anyway inside another. */
export function draggedOf(index: SheetIndex, selected: ReadonlySet<string>, grabbed: string): Set<string> {
  const sort = sortOf(index, grabbed);
  const keys = selected.has(grabbed) && sort !== 'ambition' ? [...selected].filter(key => sortOf(index, key) === sort) : [grabbed];
  return new Set(keys);
}

function sortOf(index: SheetIndex, key: string): 'paper' | 'cluster' | 'ambition' | undefined {
  const kind = index.element(key)?.kind;
  return kind === 'note' || kind === 'step' ? 'paper' : kind;
}
