import type { Box, Point } from '../../../core/geometry';
import type { SheetElement } from '../../../core/session';
import type { Mark, SheetContext } from './sheet-view';
import type { Arrangement } from '../../../core/arrange/arrangement';
import type { Edit } from '../acts/view-state';
import { cardsOn, clustersOf, groupsOn } from '../layout/boxes';

/** A place on the sheet as style: in em of the words of what it stands in. One text: very many are set in one go when a sheet opens. */
export function boxStyle({ x, y, width, height }: Box, within: Point = { x: 0, y: 0 }): string {
  return `left: ${em(x - within.x)}; top: ${em(y - within.y)}; width: ${em(width)}; height: ${em(height)};`;
}

export function em(length: number): string {
  return `${Math.round(length * 1000) / 1000}em`;
}

/** Of how many in its row a thing is the which: said where not all of them are drawn. */
export interface InRow {
  readonly at: number;
  readonly of: number;
}

interface ThingAttributes {
  readonly 'id': string;
  readonly 'role': 'treeitem';
  readonly 'data-kind': SheetElement['kind'];
  readonly 'data-key': string;
  readonly 'aria-selected': boolean;
  readonly 'aria-label': string;
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

/** The public hooks and the spoken part of anything that stands on the sheet. */
export function attributesOf(view: SheetContext, { kind, key }: SheetElement, mark: Mark, label: string, row?: InRow): ThingAttributes {
  return {
    'id': view.idOf(key),
    'role': 'treeitem',
    'data-kind': kind,
    'data-key': key,
    'aria-selected': mark.selected,
    'aria-label': label,
    ...(row && { 'aria-posinset': row.at, 'aria-setsize': row.of }),
  };
}

export function classOf(name: string, { selected, focused, lifted, edit }: Mark, more: string | false = false): string {
  const states = [
    selected && 'is-selected', focused && 'is-focused', lifted && 'is-lifted', edit && 'is-editing', more,
  ];
  return [name, ...states.filter(Boolean)].map(part => `ambitiegesprek-${part}`).join(' ');
}

const TILTS = 13;
const MOST_DEGREES = 0.55;
/** A wide note shows a turn more, so it turns less. */
const WIDE = 9;

/** The slight angle in degrees at which somebody stuck the paper: always the same for the same words. */
export function tiltOf(words: string, width: number): number {
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return ((sum % TILTS) / (TILTS - 1) * 2 - 1) * MOST_DEGREES * Math.min(1, WIDE / width);
}

/** How much of the sheet is drawn, and how. The same object for as long as nothing of it changes. */
export interface DrawingOptions {
  /** Papers lie a little askew, as hands put them. */
  readonly tilted: boolean;
  /** What may be seen, in em of the sheet; absent: everything is drawn. */
  readonly seen: Box | undefined;
  /** Groups are folded, so that one that is open may be folded again. */
  readonly folded: boolean;
  /** A new note that is being written. */
  readonly edit: Edit | undefined;
}

// Each paper that is turned costs time at every zoom, and on a sheet as full as this nobody sees it.
const MOST_TILTED = 150;
/** Up to here everything stands in the document; beyond it what is in view, and a margin. */
const MOST_DRAWN = 500;
/** What is looked at, in parts of itself: somebody who pans a little draws nothing anew. */
const MARGIN = 0.5;

export function drawingOf(
  arrangement: Arrangement, view: Box | undefined, edit: Edit | undefined, before: DrawingOptions | undefined,
): DrawingOptions {
  const cards = cardsOn(arrangement).length;
  const drawing = {
    tilted: cards <= MOST_TILTED,
    seen: cards <= MOST_DRAWN || !view ? undefined : seenFrom(view, arrangement.size),
    folded: arrangement.folded,
    edit: edit?.kind === 'note' ? edit : undefined,
  };
  return before && same(before, drawing) ? before : drawing;
}

/** Counted in steps of the margin, so that it stays the same for a while. */
function seenFrom({ x, y, width, height }: Box, size: number): Box {
  const [across, down] = [width * MARGIN, height * MARGIN];
  const [left, top] = [Math.floor(x / across - 1) * across, Math.floor(y / down - 1) * down];
  return { x: left / size, y: top / size, width: (width + 3 * across) / size, height: (height + 3 * down) / size };
}

function same(one: DrawingOptions, other: DrawingOptions): boolean {
  const [a, b] = [one.seen, other.seen];
  const alike = one.tilted === other.tilted && one.folded === other.folded && one.edit === other.edit;
  return alike && a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;
}

const GLIDE_MS = 200;
/** In em: who moves less than this is not seen to move. */
const LEAST_GLIDE = 0.05;
/** More things than this gliding at once are no movement that one can follow. */
const MOST_GLIDING = 200;

interface Place {
  readonly box: Box;
  /** The thing that it hangs in. */
  readonly within: string | undefined;
}

/** Lets what has another place glide there, for whoever follows with their eyes. `from` says where somebody let go of something. */
export function glide(
  before: Arrangement, after: Arrangement, drawn: (key: string) => HTMLElement | undefined, from: ReadonlyMap<string, Point>,
): void {
  if (before === after) return;
  const [were, are] = [placesOf(before), placesOf(after)];
  const shifts = new Map<string, Point>();
  for (const [key, { box, within }] of are) {
    const was = from.get(key) ?? were.get(key)?.box;
    if (!was) continue;
    const own = { x: was.x - box.x, y: was.y - box.y };
    const along = within === undefined ? undefined : shifts.get(within);
    shifts.set(key, own);
    const shift = along ? { x: own.x - along.x, y: own.y - along.y } : own;
    if (Math.abs(shift.x) + Math.abs(shift.y) < LEAST_GLIDE || shifts.size > MOST_GLIDING) continue;
    const element = drawn(key);
    if (element && !calm(element)) play(element, shift);
  }
}

function placesOf(arrangement: Arrangement): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { thing, box, clusters } of arrangement.ambitions) {
    places.set(thing.key, { box, within: undefined });
    for (const cluster of clusters) places.set(cluster.thing.key, { box: cluster.box, within: thing.key });
  }
  for (const { thing, box } of arrangement.clusters) places.set(thing.key, { box, within: undefined });
  for (const { thing, groups } of [...arrangement.ambitions, ...clustersOf(arrangement)]) {
    for (const { cards } of groups) for (const { thing: { key }, box } of cards) places.set(key, { box, within: thing.key });
  }
  for (const { cards } of groupsOn(arrangement)) {
    for (const { thing: { key }, box } of cards) if (!places.has(key)) places.set(key, { box, within: undefined });
  }
  return places;
}

function play(element: HTMLElement, { x, y }: Point): void {
  const way = [{ translate: `${x}em ${y}em`, zIndex: 2 }, { translate: '0 0', zIndex: 2 }];
  element.animate(way, { duration: GLIDE_MS, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' });
}

function calm(element: HTMLElement): boolean {
  const win = element.ownerDocument.defaultView;
  return typeof element.animate !== 'function' || win?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
}
