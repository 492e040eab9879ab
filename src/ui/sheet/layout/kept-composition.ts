import type { SheetBlock, SheetColumn, Composition } from '../../../core/arrange/arrangement';

/** The last composition of a sheet for each size of its pane: columns and sizes, no words. */
export type Compositions = Readonly<Record<string, Composition>>;

/** More sizes of a pane than this nobody has. */
const MOST_PANES = 8;
const BLOCKS: readonly string[] = ['ambition', 'cluster', 'pupil', 'loose', 'steps'];

export function paneOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${Math.round(width)}x${Math.round(height)}`;
}

/** The one of this pane comes last; the oldest goes. */
export function withComposition(all: Compositions, pane: string, composition: Composition): Compositions {
  const others = Object.entries(all).filter(([one]) => one !== pane).slice(1 - MOST_PANES);
  return Object.fromEntries([...others, [pane, composition]]);
}

/** What was stored, as far as it is compositions: another version may have written it. */
export function readCompositions(stored: unknown): Compositions | undefined {
  if (!isRecord(stored)) return undefined;
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, Composition] => isComposition(entry[1])));
}

function isComposition(value: unknown): value is Composition {
  if (!isRecord(value)) return false;
  const { size, columns, bands } = value;
  return isLength(size) && Array.isArray(columns) && columns.every(isColumn) && Array.isArray(bands) && bands.every(isBlock);
}

function isColumn(value: unknown): value is SheetColumn {
  return isRecord(value) && isLength(value['width']) && Array.isArray(value['blocks']) && value['blocks'].every(isBlock);
}

function isBlock(value: unknown): value is SheetBlock {
  if (!isRecord(value) || !BLOCKS.includes(String(value['kind']))) return false;
  return !['ambition', 'cluster'].includes(String(value['kind'])) || Number.isInteger(value['at']);
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
