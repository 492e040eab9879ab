import type { Colour, Outcome } from '../session';
import type { Sign } from './picture';

/** What the room can see. Activities of the method name one of these. */
export type SceneKind =
  | 'start'
  | 'contract'
  | 'focus'
  | 'writing'
  | 'grouping'
  | 'energy'
  | 'choosing'
  | 'road'
  | 'ideas'
  | 'stock'
  | 'steps'
  | 'outcomes'
  | 'last';

export const COMPOSITIONS: readonly SceneKind[] = [
  'start',
  'contract',
  'focus',
  'writing',
  'grouping',
  'energy',
  'choosing',
  'road',
  'ideas',
  'stock',
  'steps',
  'outcomes',
  'last',
];

/** A note with what the room sees of it. */
export interface SeenNote {
  readonly key: string;
  readonly words: string;
  readonly colour: Colour;
  readonly sign?: { readonly sign: Sign; readonly word: string };
  readonly pictures?: readonly string[];
}

/** An empty word is none: the group looks for it yet. */
export interface SeenCluster {
  readonly key: string;
  readonly word: string;
  readonly energy?: number;
  readonly notes: readonly SeenNote[];
}

export interface SeenAmbition {
  readonly key: string;
  readonly number: number;
  readonly words: string;
  /** Words of the clusters that it grew from. */
  readonly clusters: readonly string[];
}

export interface SeenStep {
  readonly key: string;
  readonly words: string;
  /** Only where names may be seen. */
  readonly who?: string;
  readonly before?: string;
  readonly done: boolean;
}

export interface SeenExpectation {
  readonly key: string;
  readonly words: string;
  readonly outcome?: Outcome;
}

/** A moment on the road so far, and for whom it was one. */
export interface SeenMilestone {
  readonly key: string;
  readonly words: string;
  readonly whose?: string;
}

/** An ambition, and when it was first chosen: in words. */
export interface SeenEarlierAmbition extends SeenAmbition {
  readonly chosen?: string;
}

/** An ambition with the notes of the phase, and how many ideas stand folded beside it. */
export interface AmbitionWithNotes extends SeenAmbition {
  readonly notes: readonly SeenNote[];
  readonly ideas: number;
}

export interface AmbitionWithSteps extends SeenAmbition {
  readonly steps: readonly SeenStep[];
  readonly personal: readonly SeenStep[];
}

/** All that one picture shows, in plain values: two that are equal give the same picture. */
export type Scene =
  | {
      readonly shows: 'start';
      readonly title: string;
      readonly occasion?: string;
      readonly day?: string;
      readonly start?: string;
      readonly pupil?: string;
    }
  | { readonly shows: 'contract'; readonly question: string; readonly remark?: string }
  | { readonly shows: 'focus' | 'outcomes'; readonly title: string; readonly cards: readonly SeenExpectation[]; readonly more?: string }
  | { readonly shows: 'writing'; readonly question: string; readonly pupil?: string; readonly timer: boolean; readonly remark?: string }
  | {
      readonly shows: 'grouping';
      readonly clusters: readonly SeenCluster[];
      readonly loose: readonly SeenNote[];
      readonly atHand?: string;
    }
  | { readonly shows: 'energy'; readonly clusters: readonly SeenCluster[] }
  | { readonly shows: 'choosing'; readonly ambitions: readonly SeenAmbition[]; readonly others: readonly string[] }
  | {
      readonly shows: 'road';
      readonly question: string;
      readonly milestones: readonly SeenMilestone[];
      readonly ambitions: readonly SeenEarlierAmbition[];
    }
  | {
      readonly shows: 'ideas' | 'stock';
      readonly ambitions: readonly AmbitionWithNotes[];
      readonly loose: readonly SeenNote[];
      readonly atHand?: string;
    }
  | {
      readonly shows: 'steps';
      readonly ambitions: readonly AmbitionWithSteps[];
      readonly school: readonly SeenStep[];
      readonly schoolPersonal: readonly SeenStep[];
      readonly personalShown: boolean;
      readonly atHand?: string;
    }
  | { readonly shows: 'last'; readonly ambitions: readonly AmbitionWithSteps[]; readonly pupil?: string };

export type SceneOf<Name extends SceneKind> = Extract<Scene, { readonly shows: Name }>;

/** What stands above it: where the meeting is, and how long that may take yet. */
export interface SceneHead {
  readonly phase: number;
  readonly name: string;
  /** In words; no seconds: a room should not watch them run. */
  readonly clock?: string;
  /** A silent timer runs: its bar takes the place of the clock. */
  readonly timer: boolean;
}
