import type { Target } from '../core/target';

/** Words that somebody typed. */
export interface TypedDraft {
  readonly text: string;
  /** What they were to become the words of; absent for something new. */
  readonly target?: Target;
}

/** Words on their way into the note, kept outside it: until it is told what became of them they come back after a crash. */
export interface Sending {
  /** They are these now. */
  update(draft: TypedDraft): void;
  /** They stand in the note, or somebody else keeps them. */
  forget(): void;
  /** They are in no note and no field: they go into the capture bar. */
  putBack(): void;
}
