import type { Point } from '../menu-item';
import type { SheetElement } from '../../core/session';
import { LOOSE } from './attention';
import type { Drop } from './attention';
import type { Box } from './camera';
import type { Goal } from './moving';
import type { SheetIndex } from './sheet-index';

/** What lies under the pointer: a thing, and its box on the screen. */
export interface Hit {
  readonly key: string;
  readonly box: Box;
}

export interface Landing {
  /** What is marked as the place to drop on. */
  readonly drop: Drop;
  readonly goal: Goal;
}

/**
 * Where dragged things would land. `hits` are the things under the pointer, innermost first; none: the bare sheet.
 * Over a dragged thing itself nothing lands, so a slip of the hand changes nothing; a gap beside one is the gap beside the next that stays.
 */
export function landing(index: SheetIndex, dragged: ReadonlySet<string>, hits: readonly Hit[], point: Point): Landing | undefined {
  const kinds = new Set([...dragged].map(key => index.element(key)?.kind));
  if (kinds.has('ambition')) return amongAmbitions(index, dragged, hits, point);
  if (hits.some(({ key }) => isInside(index, key, dragged))) return undefined;
  for (const hit of hits) {
    const element = index.element(hit.key);
    if (!element) continue;
    const landed = kinds.has('cluster') ? landCluster(index, dragged, element, hit, point) : landNote(index, dragged, element, hit, point);
    if (landed) return landed;
  }
  return atEnd(LOOSE);
}

function atEnd(into: string): Landing {
  return { drop: { key: into, side: 'into' }, goal: { into, before: undefined } };
}

function landNote(index: SheetIndex, dragged: ReadonlySet<string>, element: SheetElement, { box }: Hit, point: Point): Landing | undefined {
  if (element.kind === 'cluster' || element.kind === 'ambition') return atEnd(element.key);
  const single = [...dragged].map(key => index.element(key)?.kind);
  if (!single.every(kind => kind === element.kind)) return undefined;
  return beside(index, dragged, element, point.x > box.x + box.width / 2);
}

function landCluster(
  index: SheetIndex, dragged: ReadonlySet<string>, element: SheetElement, { box }: Hit, point: Point,
): Landing | undefined {
  if (element.kind === 'ambition') return atEnd(element.key);
  if (element.kind !== 'cluster') return undefined;
  return beside(index, dragged, element, point.y > box.y + box.height / 2);
}

function amongAmbitions(index: SheetIndex, dragged: ReadonlySet<string>, hits: readonly Hit[], point: Point): Landing | undefined {
  const hit = hits.find(({ key }) => index.element(key)?.kind === 'ambition' && !dragged.has(key));
  const element = index.element(hit?.key);
  return hit && element && beside(index, dragged, element, point.x > hit.box.x + hit.box.width / 2);
}

function beside(index: SheetIndex, dragged: ReadonlySet<string>, element: SheetElement, behind: boolean): Landing {
  const placed = index.find(element.key);
  const before = behind ? index.next(element.key, dragged)?.key : element.key;
  return { drop: { key: element.key, side: behind ? 'after' : 'before' }, goal: { into: placed?.parent?.key ?? LOOSE, before } };
}

function isInside(index: SheetIndex, key: string, dragged: ReadonlySet<string>): boolean {
  for (let at: string | undefined = key; at !== undefined; at = index.find(at)?.parent?.key) if (dragged.has(at)) return true;
  return false;
}

/** What moves when these are selected: all of one sort, and nothing that moves along anyway inside another. */
export function draggedOf(index: SheetIndex, selected: ReadonlySet<string>, grabbed: string): Set<string> {
  const sort = sortOf(index, grabbed);
  const keys = selected.has(grabbed) && sort !== 'ambition' ? [...selected].filter(key => sortOf(index, key) === sort) : [grabbed];
  return new Set(keys);
}

function sortOf(index: SheetIndex, key: string): 'leaf' | 'cluster' | 'ambition' | undefined {
  const kind = index.element(key)?.kind;
  return kind === 'note' || kind === 'step' ? 'leaf' : kind;
}
