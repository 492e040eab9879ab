/** What to arrange before the meeting, in the order in which one arranges it. */
export const PREPARATION = [
  'two-hours',
  'group-size',
  'large-group',
  'inspiration',
  'evi',
  'room',
  'large-sheet',
  'small-notes',
  'large-notes',
] as const;

/** What only other kinds of conversation ask to be arranged. */
type OtherPreparation =
  | 'hour-and-half' | 'core-team' | 'earlier-report' | 'newcomers' | 'pupils-along' | 'two-colours' | 'head-and-coordinator'
  | 'agreement-draft';

export type PreparationKey = (typeof PREPARATION)[number] | OtherPreparation;

/** From so many participants on, the advice for a large group applies. Ours: the source names no number. */
export const LARGE_GROUP = 16;

/** The subjects on which a school judges itself in Evi, in Evi's order. */
export const EVI_PILLARS = ['vision', 'programme', 'expertise', 'cooperation'] as const;

export type EviPillar = (typeof EVI_PILLARS)[number];
