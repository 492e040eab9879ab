import type { Place } from './session';

/** What is odd in a note. It is told, never repaired. */
export type IrregularityCode =
  | 'two-colours'
  | 'ambition-without-words'
  | 'cluster-without-notes'
  | 'too-many-ambitions'
  | 'number-differs'
  | 'unknown-phase'
  | 'phase-twice'
  | 'sheet-twice'
  | 'unreadable-date'
  | 'unreadable-course'
  | 'unclear-property'
  | 'property-twice'
  | 'unreadable-field'
  | 'unclosed-comment'
  | 'nested-too-deep'
  | 'too-much-markup'
  | 'broken-frontmatter'
  | 'unclosed-frontmatter';

export interface Irregularity {
  readonly code: IrregularityCode;
  readonly place: Place;
  /** The words it is about: the note, the property, the heading. */
  readonly subject: string;
}
