/** The app's own YAML: from text to plain values; it throws where the text is no YAML. What a value is, it alone decides. */
export type ReadYaml = (text: string) => unknown;

export type PropertyName =
  | 'type' | 'school' | 'sector' | 'date' | 'start' | 'duration'
  | 'facilitator' | 'participants' | 'left' | 'team' | 'others' | 'tables' | 'stickers'
  | 'phase' | 'activity' | 'course' | 'continuation' | 'kind' | 'method' | 'stage'
  | 'previous' | 'report' | 'agreement' | 'head' | 'coordinator' | 'asked'
  | 'ambitionCount' | 'stepCount' | 'openSteps' | 'nextEvaluation';

export type Sector = 'po' | 'vo' | 'so' | 'mbo' | 'vve' | 'other';
export type SchoolStage = 'exploring' | 'experimenting' | 'deepening' | 'anchoring';
export type ConversationKind = 'intake' | 'ambition' | 'progress' | 'closing';

/** One entry of the course: from `at` (local, ISO without zone) phase 1–7 ran, the meeting was closed (8), or the clock stood still. */
export interface CourseEntry {
  readonly at: string;
  readonly phase: number | 'pause';
}

/** Somebody who went before the end. */
export interface Departure {
  readonly who: string;
  /** `15:30` */
  readonly at?: string;
}

/** One table of a big group. */
export interface TableGroup {
  readonly name: string;
  readonly people?: number;
  readonly spokesperson?: string;
}

/** The properties that the format knows. Texts that may be links are as written: `shownName` displays them, `identityOf` compares them. */
export interface Properties {
  readonly isSession: boolean;
  readonly school?: string;
  readonly sector?: Sector;
  /** ISO date. */
  readonly date?: string;
  /** `14:00` */
  readonly start?: string;
  /** Planned minutes. */
  readonly duration?: number;
  readonly facilitators: readonly string[];
  readonly participants: readonly string[];
  readonly left: readonly Departure[];
  /** All who will work on it, present or not. */
  readonly team?: number;
  /** How those who are not present take part. */
  readonly others?: string;
  readonly tables: readonly TableGroup[];
  /** For each person, in phase 3. */
  readonly stickers?: number;
  /** 0 prepared, 1–7, 8 closed. */
  readonly phase?: number;
  /** Id of the activity of now, of whatever phase. */
  readonly activity?: string;
  readonly course: readonly CourseEntry[];
  /** ISO date of the second part. */
  readonly continuation?: string;
  readonly kind?: ConversationKind;
  readonly method?: string;
  readonly stage?: SchoolStage;
  readonly previous?: string;
  readonly report?: string;
  readonly agreement?: string;
  readonly head?: string;
  readonly coordinator?: string;
  /** Ids of the questions asked. */
  readonly asked: readonly string[];
  /** Counted when the meeting was closed: ambitions, steps of the school, those of them that were open. */
  readonly ambitionCount?: number;
  readonly stepCount?: number;
  readonly openSteps?: number;
  /** ISO date of the first evaluation of an open step, as it was then. */
  readonly nextEvaluation?: string;
  /** What is there but was not understood, as it is written (`duur: een middag`): nothing takes its place unasked. */
  readonly unclear: Readonly<Partial<Record<PropertyName, string>>>;
}
