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

export type PreparationKey = (typeof PREPARATION)[number];

/** From so many participants on, the advice for a large group applies. Ours: the source names no number. */
export const LARGE_GROUP = 16;

/** The subjects on which a school judges itself in Evi, in Evi's order. */
export const EVI_PILLARS = ['vision', 'programme', 'expertise', 'cooperation'] as const;

export type EviPillar = (typeof EVI_PILLARS)[number];
