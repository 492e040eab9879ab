import type { Box, Point } from '../../../core/geometry';
import type { SheetElement } from '../../../core/session';
import type { Mark, SheetContext } from './sheet-view';

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
const MOST_TILTED = 0.55;
/** A wide note shows a turn more, so it turns less. */
const WIDE = 9;

/** The slight angle in degrees at which somebody stuck the paper: always the same for the same words. */
export function tiltOf(words: string, width: number): number {
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return ((sum % TILTS) / (TILTS - 1) * 2 - 1) * MOST_TILTED * Math.min(1, WIDE / width);
}
