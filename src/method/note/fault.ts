import type { Wording } from '../wording';
import type { ConversationDefinition } from '../conversation';

/** What is wrong in a method note; each has a sentence in `i18n` that also says what to write instead. */
export type MethodFaultCode =
  | 'no-phases' | 'too-many-phases' | 'phase-heading' | 'phase-minutes' | 'phase-level' | 'phase-order' | 'unknown-colour'
  | 'no-activities' | 'activity-line' | 'title-too-long'
  | 'unknown-field' | 'misplaced-field' | 'field-twice' | 'unknown-value' | 'missing-value' | 'id-twice' | 'two-roles' | 'role-twice'
  | 'second-title' | 'heading-level' | 'unknown-part' | 'question-too-deep' | 'unclosed' | 'too-much';

export interface MethodFault {
  readonly code: MethodFaultCode;
  /** Of the text that was read, from one. */
  readonly line: number;
  /** The words it is about, as they are written. */
  readonly subject: string;
  /** What may stand there instead, where it is one of a few words, a number or a heading. */
  readonly instead: string;
}

/** A method that can be led, or what is wrong with it; never both. Faults stand in the order of their lines. */
export type MethodReading =
  | { readonly done: true; readonly conversation: ConversationDefinition; readonly wording: Wording }
  | { readonly done: false; readonly faults: readonly MethodFault[] };
