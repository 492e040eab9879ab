import type { Sector } from '../core/properties';
import type { Colour } from '../core/session';

/** A helping question: its id, and the activity of its phase during which it is asked. */
export interface QuestionDefinition<Id extends string = string, Activity extends string = string> {
  readonly id: Id;
  readonly activity: Activity;
  /** Absent: for every school; `vo`: for secondary schools only. */
  readonly sector?: Sector;
}

/**
 * One phase of a conversation. Every conversation of the method has the same seven phases with other questions,
 * so whatever leads a meeting takes a list of these and knows no phase by name.
 */
export interface PhaseDefinition<Number extends number = number, Id extends string = string, Activity extends string = string> {
  readonly number: Number;
  /** Planned length in minutes. */
  readonly minutes: number;
  /** The colour of the notes written in this phase; absent where nobody writes notes. */
  readonly noteColour?: Colour;
  /** What there is to do, in order. */
  readonly activities: readonly Activity[];
  readonly questions: readonly QuestionDefinition<Id, Activity>[];
}
