import type { ThreadEnd } from '../years/threads';
import type { ReturnLine } from '../looking-back';
import type { PartComments } from '../report/renewal';
import type { Pillar, ReturnQuestion } from '../session';

/** What of a school a hand-over tells in a part of its own, in the order of the note. */
export const HAND_OVER_PARTS = ['school', 'dates', 'ambitions', 'steps', 'parked', 'evi', 'nine', 'meetings', 'ownNote'] as const;
export type HandOverPart = typeof HAND_OVER_PARTS[number];

export type SchoolFactName =
  | 'municipality' | 'board' | 'brin' | 'sector' | 'stage' | 'head' | 'coordinator' | 'facilitators' | 'agreed' | 'used' | 'ownNote';

/** The words of a hand-over, given by whoever knows its language; what a report says too comes from its words. Every text is one line. */
export interface HandOverWords extends PartComments {
  readonly title: (school: string) => string;
  /** On top: for whom this is, what is not in it, and where one writes. */
  readonly about: string;
  /** Heading under which who hands over writes; nothing of it is ever made again. */
  readonly own: string;
  readonly ownHint: string;
  readonly headings: Readonly<Record<HandOverPart, string>>;
  readonly marks: Readonly<Record<HandOverPart, string>>;
  readonly facts: Readonly<Record<SchoolFactName, string>>;
  readonly hours: (count: number) => string;
  readonly left: (hours: string) => string;
  readonly appointment: (date: string) => string;
  readonly noAppointment: string;
  readonly evaluation: (date: string, passed: boolean) => string;
  readonly states: Readonly<Record<ThreadEnd, string>>;
  readonly since: (date: string) => string;
  readonly calledFirst: (words: string) => string;
  readonly noAmbitions: string;
  readonly noSteps: string;
  /** Step, who, by when, evaluation, and the meeting that it is of. */
  readonly stepColumns: readonly [string, string, string, string, string];
  readonly personalCount: (count: number) => string;
  readonly parkedIn: (date: string) => string;
  readonly eviColumns: readonly [string, string, string, string];
  readonly pillars: Readonly<Record<Pillar, string>>;
  readonly nineOf: (date: string) => string;
  readonly lines: Readonly<Record<ReturnLine, string>>;
  readonly questions: Readonly<Record<ReturnQuestion, string>>;
  readonly undated: string;
  readonly meetingAmbitions: (count: number) => string;
  /** Of a meeting that was led by a method of its own, which need not have ambitions. */
  readonly meetingChoices: (count: number) => string;
  readonly report: string;
  readonly agreement: string;
  readonly ownNoteFrom: string;
  /** A meeting whose note could not be read whole. */
  readonly unread: string;
}
