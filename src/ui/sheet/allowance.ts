import type { Board } from '../../core/contents';
import type { Holder } from '../../core/session';
import { LOOSE } from './attention';

/** How many things each holder may draw by now, so that a large sheet comes in slices. */
export interface Allowance {
  of(key: string): number;
}

export const EVERYTHING: Allowance = { of: () => Number.POSITIVE_INFINITY };

/** Lets the first `amount` things of the sheet through, in the order in which one looks at it. */
export function allow(board: Board, amount: number): Allowance {
  const limits = new Map<string, number>();
  let left = amount;
  for (const [key, holder] of holdersOf(board)) {
    limits.set(key, left);
    left = Math.max(0, left - holder.notes.length - holder.steps.length);
  }
  return { of: key => limits.get(key) ?? left };
}

/** Never more than there is: what is drawn whole is not drawn again when others may draw more. */
export function limitOf(key: string, { notes, steps }: Pick<Holder, 'notes' | 'steps'>, allowance: Allowance): number {
  return Math.min(allowance.of(key), notes.length + steps.length);
}

function holdersOf(board: Board): [string, Holder][] {
  const ambitions = board.ambitions.flatMap(ambition => [...ambition.clusters, ambition]);
  const rest = { notes: board.loose, steps: board.steps };
  return [...[...ambitions, ...board.clusters].map((holder): [string, Holder] => [holder.key, holder]), [LOOSE, rest]];
}
