import type { Box } from '../../../core/geometry';
import type { Colour } from '../../../core/session';

/** The key under which loose things hang: the sheet itself. */
export const LOOSE = 'sheet';

/**
 * What is being written, and where it is shown. `text` is what the words were when it began, `draft` what the field starts
 * with; what is typed from then on is kept by `Writing`. No two edits have the same `id`.
 */
export type Edit = { readonly id: number; readonly text: string; readonly draft: string } & (
  | { readonly kind: 'words'; readonly at: string }
  | { readonly kind: 'note'; readonly at: string; readonly before: string | undefined; readonly colour: Colour }
  /** An ambition being worded; it is shown at the first of the clusters it is made of, or on the sheet when there are none. */
  | { readonly kind: 'ambition'; readonly at: string; readonly clusters: readonly string[]; readonly instead?: string }
);

/** Where what is carried would go if it were let go now. */
export interface Aim {
  /** What it would come into, or together with. */
  readonly key?: string;
  /** The place that it would take, in em of the sheet. */
  readonly slot?: Box;
  /** The same in words. */
  readonly says: string;
}

/** What the people at the sheet are doing with it right now; nothing of this is in the note. */
export interface ViewState {
  readonly selected: ReadonlySet<string>;
  /** Where the keyboard is. */
  readonly focus: string | undefined;
  readonly edit: Edit | undefined;
  /** Being dragged. */
  readonly lifted: ReadonlySet<string>;
  readonly aim: Aim | undefined;
}

export const NOTHING: ReadonlySet<string> = new Set();
const CALM: ViewState = { selected: NOTHING, focus: undefined, edit: undefined, lifted: NOTHING, aim: undefined };

/**
 * Holds what people do with one sheet and tells each thing only when something about itself changed, so that a selection
 * among thousands of notes draws two of them.
 */
export class ViewStore {
  #now = CALM;
  readonly #things = new Map<string, Set<() => void>>();
  readonly #watchers = new Set<(before: ViewState) => void>();

  get now(): ViewState {
    return this.#now;
  }

  change(part: Partial<ViewState>): void {
    const before = this.#now;
    this.#now = { ...before, ...part };
    for (const key of touched(before, this.#now)) this.#things.get(key)?.forEach(listener => { listener(); });
    this.#watchers.forEach(listener => { listener(before); });
  }

  /** Calls back when something about the thing changed; returns how to stop. */
  follow(key: string, listener: () => void): () => void {
    const listeners = this.#things.get(key) ?? new Set();
    this.#things.set(key, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#things.get(key) === listeners) this.#things.delete(key);
    };
  }

  /** Calls back on every change. */
  watch(listener: (before: ViewState) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }
}

function touched(before: ViewState, after: ViewState): Set<string> {
  const keys = new Set<string>();
  difference(before.selected, after.selected, keys);
  difference(before.lifted, after.lifted, keys);
  const pairs = [[before.focus, after.focus], [before.edit, after.edit]] as const;
  for (const pair of pairs) {
    if (pair[0] !== pair[1]) for (const side of pair) if (side !== undefined) keys.add(keyOf(side));
  }
  return keys;
}

function keyOf(side: string | Edit): string {
  return typeof side === 'string' ? side : side.at;
}

function difference(before: ReadonlySet<string>, after: ReadonlySet<string>, into: Set<string>): void {
  if (before === after) return;
  for (const key of before) if (!after.has(key)) into.add(key);
  for (const key of after) if (!before.has(key)) into.add(key);
}
