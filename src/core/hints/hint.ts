import type { Colour, Session, SessionElement } from '../session';

export type HintCode =
  | 'no-expectations'
  | 'own-expectation-missing'
  | 'nothing-picked'
  | 'pupil-missing'
  | 'no-notes'
  | 'fewer-notes-than-people'
  | 'loose-notes'
  | 'loose-steps'
  | 'unnamed-clusters'
  | 'energy-missing'
  | 'many-candidates'
  | 'too-many-ambitions'
  | 'no-ambition'
  | 'ambition-without-words'
  | 'ambition-without-idea'
  | 'ambition-without-activity'
  | 'ambition-without-step'
  | 'people-without-step'
  | 'step-without-who'
  | 'step-without-date'
  | 'step-without-evaluation'
  | 'expectation-without-outcome'
  | 'photo-missing';

/** One thing that is still missing. */
export interface Hint {
  readonly code: HintCode;
  /** The activity of the phase that would bring it. */
  readonly activity: string;
  /** How many are missing, or how many there are too many of; what is counted follows from the code. */
  readonly count: number;
  /** Out of how many, where that says something. */
  readonly of?: number;
  readonly colour?: Colour;
  /** Participants, as the note writes them. */
  readonly people: readonly string[];
  /** The things it is about, to jump to. */
  readonly about: readonly SessionElement[];
}

/** What a hint needs to know of a phase of the method. */
export interface GuidedPhase {
  readonly activities: readonly { readonly id: string }[];
  readonly noteColour?: Colour;
}

/** A hint without what is the same for all. */
export type Missing = Pick<Hint, 'code' | 'count'> & Partial<Omit<Hint, 'activity'>>;

export type Check = (session: Session, phase: GuidedPhase) => readonly Missing[];

/** A hint about each of some things; none where there are none. */
export function missingIn(code: HintCode, about: readonly SessionElement[], of?: number): readonly Missing[] {
  if (about.length === 0) return [];
  return [{ code, count: about.length, about, ...(of === undefined ? {} : { of }) }];
}

