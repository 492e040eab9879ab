import type { ConversationKind, SchoolStage } from '../properties';
import type { ReturnLine } from '../looking-back';
import type { MilestoneOwner, Outcome, Pillar, ReturnQuestion, Status, StepState } from '../session';
import type { PartComments } from './renewal';

/** What of a session a report tells in a part of its own, in the order of the report. */
export const PARTS = [
  'agreement', 'summary', 'pupil', 'evi', 'road', 'looking-back', 'clusters', 'ambitions', 'ideas', 'stock', 'expectations', 'photos',
] as const;
export type PartName = typeof PARTS[number];

/** The words of a report, given by whoever knows its language. Every text is one line; dates come in as ISO dates. */
export interface ReportWords extends PartComments {
  readonly title: (school: string) => string;
  readonly date: (iso: string) => string;
  /** Heading of the part; the agreement has none. */
  readonly headings: Readonly<Record<Exclude<PartName, 'agreement'>, string>>;
  readonly marks: Readonly<Record<PartName, string>>;
  readonly appendix: string;
  readonly draft: string;
  readonly agreed: (date: string) => string;
  readonly forOutside: string;
  readonly facts: Readonly<Record<'school' | 'date' | 'kind' | 'stage' | 'present' | 'next', string>>;
  /** What the conversation is called. */
  readonly kind: (kind: ConversationKind) => string;
  /** Behind that: on which meeting it follows, by its ISO date, else by the name of its note. */
  readonly following: (meeting: { readonly date: string } | { readonly name: string }) => string;
  /** Who is who and what was agreed on, where the conversation is about that. */
  readonly roles?: Readonly<Record<'head' | 'coordinator' | 'agreement', string>>;
  readonly people: (present: number, team: number | undefined) => string;
  readonly stage: (stage: SchoolStage) => string;
  readonly ambitions: string;
  /** Absent where nobody expects any. */
  readonly noAmbitions?: string;
  readonly tally: (energy: number) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly chosen: (reason: string) => string;
  readonly steps: string;
  /** Absent where nobody expects any. */
  readonly noSteps?: string;
  readonly columns: readonly [string, string, string, string];
  readonly states: Readonly<Record<StepState, string>>;
  readonly evaluated: (date: string) => string;
  readonly forAmbition: (number: number) => string;
  readonly personalSteps: string;
  /** How many steps of the school stand in the appendix only. */
  readonly moreSteps: (count: number) => string;
  readonly personalCount: (count: number) => string;
  /** The question that all of it begins with, where there is one. */
  readonly question?: string;
  readonly wordless: string;
  readonly kept: string;
  readonly loose: string;
  /** Heading above the steps that serve no ambition. */
  readonly schoolWide: string;
  readonly grewFrom: string;
  readonly continues: (note: string) => string;
  readonly unplaced: string;
  /** Absent where notes are not sorted: a part then tells all of a colour, cluster by cluster. */
  readonly facets?: FacetWords;
  readonly milestoneOf: Readonly<Record<MilestoneOwner, string>>;
  readonly returnLines: Readonly<Record<ReturnLine, string>>;
  readonly returnQuestions: Readonly<Record<ReturnQuestion, string>>;
  /** How the school sees itself; absent where the conversation is not about that. */
  readonly pillars?: Readonly<Record<Pillar, string>>;
  readonly first: string;
  readonly decided: (decision: string) => string;
  readonly needs: (needs: string) => string;
  readonly how: (how: string) => string;
  readonly takenOver: (by: string) => string;
  readonly because: (why: string) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly noOutcome: string;
  readonly beneath: (question: string) => string;
  readonly thumbs: (counts: string) => string;
  /** Stands where a name was left out. */
  readonly nameless: string;
  readonly mail: MailWords;
}

export type FacetWords = Readonly<
  Record<'education' | 'teacher' | 'pupil' | 'activity' | 'opportunity' | 'obstacle' | 'does-not-serve', string>
>;

export interface MailWords {
  readonly forTeam: string;
  readonly greeting: string;
  readonly thanks: (date: string | undefined) => string;
  readonly ambitions: string;
  readonly noAmbitions?: string;
  readonly firstSteps: string;
  readonly next: (date: string) => string;
  readonly report: string;
  readonly closing: string;
}
