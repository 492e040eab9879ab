import type { ConversationKind } from '../properties';
import type { Colour, MilestoneOwner, Outcome } from '../session';
import type { Sign } from './picture';

/** What the screen says of itself, in the language of the note. Everything else on it was written by people. */
export interface StageWords {
  readonly occasions: Readonly<Record<ConversationKind, string>>;
  /** `2026-11-19` → `donderdag 19 november`. */
  readonly day: (date: string) => string;
  /** `14:30` → `We beginnen om half drie`. */
  readonly startsAt: (time: string) => string;
  /** `vóór 13 september`; with the year where it is not near. */
  readonly before: (date: string, withYear: boolean) => string;
  readonly forYourself: string;
  /** What one writes on each note: a dream, in the ambition conversation. */
  readonly oneDream: string;
  readonly onePerNote: (colour: Colour) => string;
  readonly picked: string;
  readonly expectedToday: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly signs: Readonly<Record<Exclude<Sign, 'own'>, string>>;
  /** For whom something was a milestone. */
  readonly milestoneOf: Readonly<Record<MilestoneOwner, string>>;
  /** `2024-03-14` → `gekozen in maart 2024`. */
  readonly chosenOn: (date: string) => string;
  readonly andEarlier: (count: number) => string;
  readonly withoutWord: string;
  readonly loose: string;
  readonly looseCount: (count: number) => string;
  /** Of those that hang loose, beside the ones that are seen. */
  readonly andMoreLoose: (count: number) => string;
  readonly notesCount: (count: number) => string;
  readonly staysOnSheet: string;
  readonly andMoreWords: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly clustersCount: (count: number) => string;
  readonly ideasCount: (count: number) => string;
  readonly activitiesCount: (count: number) => string;
  readonly wholeSchool: string;
  readonly stepsCount: (count: number) => string;
  readonly done: string;
  readonly doneCount: (count: number) => string;
  readonly ownSteps: (count: number) => string;
  readonly thanks: string;
}
