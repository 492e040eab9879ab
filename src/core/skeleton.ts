import type { Properties, ReadYaml } from './properties';

/** What reading and writing have to know of a kind of conversation; the rest of it is the method's. */
export interface Skeleton {
  /** The numbers of its phases, in their order. */
  readonly phases: readonly number[];
  /** The phase whose list items are expectations; absent where none are asked. */
  readonly expectations?: number;
  /** The phase whose tasks are steps, wherever the sheet is. */
  readonly steps?: number;
  /** The phase in which the meeting is closed: thumbs and photos stand there. */
  readonly closing?: number;
  /** So many ambitions are worked on at once. */
  readonly mostAmbitions: number;
}

/**
 * Tells which skeleton a note has from its properties and the method that it carries, where it carries one: the same one for as long as
 * nothing about it changed; none where that method cannot be read.
 */
export interface SkeletonOf {
  (properties: Pick<Properties, 'kind'>): Skeleton;
  (properties: Pick<Properties, 'kind'>, carried: string | undefined): Skeleton | undefined;
}

/** What core is handed to read a note with. */
export interface ReadingAids {
  readonly readYaml: ReadYaml;
  readonly skeletonOf: SkeletonOf;
}

/** Of text that is no note, such as a line that is typed. */
export const NO_SKELETON: Skeleton = { phases: [], mostAmbitions: 0 };

/** The number of the phase after this one; of the first where the meeting has not begun; none after the last. */
export function phaseAfter({ phases }: Skeleton, number: number): number | undefined {
  return phases.find(one => one > number);
}

/** The number of the phase before this one, which may be that of a closed meeting. */
export function phaseBefore({ phases }: Skeleton, number: number): number | undefined {
  return phases.findLast(one => one < number);
}
