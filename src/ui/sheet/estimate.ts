import type { Ambition, Cluster, Holder, Step, StickyNote } from '../../core/session';
import { FIELD_PADDING, GAP, NOTE_HEIGHT, NOTE_WIDTH, PADDING, SPACE } from './dimensions';

// Measured once with the text font of the default theme; a theme with other type only makes the guess a little worse.
const LETTERS_ON_A_LINE = 18;
const LINE = 20;
const AROUND_THE_WORDS = 34;
const CLUSTER_HEADER = 46;
const FIELD_HEADER = 96;

/** Guesses how high a note will be, so that a layout can be chosen before anything is drawn. */
export function noteHeight(note: StickyNote | Step): number {
  const lines = Math.ceil(note.text.length / LETTERS_ON_A_LINE) + note.nested.length;
  return Math.max(NOTE_HEIGHT, AROUND_THE_WORDS + lines * LINE);
}

export function notesHeight(notes: readonly (StickyNote | Step)[], across: number): number {
  let height = 0;
  for (let at = 0; at < notes.length; at += across) {
    height += GAP + Math.max(...notes.slice(at, at + across).map(noteHeight));
  }
  return height;
}

export function holderHeight(holder: Holder, across: number): number {
  return notesHeight(holder.notes, across) + notesHeight(holder.steps, Math.max(1, Math.floor(across / 1.45)));
}

// Choosing an arrangement asks this of every cluster some dozens of times.
const known = new WeakMap<Cluster, Map<number, number>>();

export function clusterHeight(cluster: Cluster, across: number): number {
  const heights = known.get(cluster) ?? new Map<number, number>();
  const height = heights.get(across) ?? CLUSTER_HEADER + PADDING + Math.max(holderHeight(cluster, across), NOTE_HEIGHT);
  known.set(cluster, heights.set(across, height));
  return height;
}

/** The height of an ambition's field with its clusters in so many columns of equal length. */
export function fieldHeight(ambition: Ambition, columns: number, across: number): number {
  const clusters = columnsHeight(ambition.clusters.map(cluster => clusterHeight(cluster, across)), columns);
  const notesAcross = Math.max(1, Math.floor((columns * across * (NOTE_WIDTH + GAP)) / (NOTE_WIDTH + GAP)));
  return FIELD_HEADER + clusters + holderHeight(ambition, notesAcross) + 2 * FIELD_PADDING;
}

/** How long the longest column becomes when each thing goes to the shortest one; `taken` is what stands in them already. */
export function columnsHeight(heights: readonly number[], columns: number, taken: readonly number[] = []): number {
  const lengths = Array.from({ length: columns }, (_, column) => taken[column] ?? 0);
  for (const height of heights) {
    const shortest = lengths.indexOf(Math.min(...lengths));
    lengths[shortest] = (lengths[shortest] ?? 0) + height + SPACE;
  }
  return Math.max(0, ...lengths);
}
