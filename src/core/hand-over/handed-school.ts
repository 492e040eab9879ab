import type { ReportWords } from '../report/report-words';
import { type RoundRow, roundRow } from '../schools/round';
import type { SchoolFacts } from '../schools/school-facts';
import type { Session } from '../session';
import type { MeetingCard } from '../years/meeting-card';
import { recordOf } from '../years/record';
import type { FindNote } from '../years/threads';
import { type Years, yearsOf } from '../years/years';
import type { HandOverWords } from './hand-over-words';

/** One meeting of the school, read whole. */
export interface HandedMeeting {
  readonly card: MeetingCard;
  readonly session: Session;
  /** To its note, as it is written in the hand-over. */
  readonly link: string;
}

/** A school that goes to another facilitator. */
export interface HandedSchool {
  readonly identity: string;
  readonly name: string;
  readonly facts: SchoolFacts;
  /** Of this school and no other, in any order. */
  readonly meetings: readonly HandedMeeting[];
  /** Its own note. */
  readonly note?: { readonly link: string; readonly text: string };
}

/** What the parts of a hand-over are made from. */
export interface HandOverView {
  readonly school: HandedSchool;
  /** ISO date. */
  readonly today: string;
  readonly words: HandOverWords;
  /** What a report says in the same words: kinds, stages, states, dates. */
  readonly common: ReportWords;
  /** What a conversation is called: by its kind, or by the method that it carries. */
  readonly occasion: (session: Session) => string;
  readonly years: Years;
  readonly row: RoundRow;
  /** The oldest first, in the order of `years`. */
  readonly meetings: readonly HandedMeeting[];
}

export interface HandOverSetting {
  readonly today: string;
  readonly words: HandOverWords;
  readonly common: ReportWords;
  readonly occasion: (session: Session) => string;
  readonly findNote: FindNote;
}

export function handOverView(school: HandedSchool, { today, words, common, occasion, findNote }: HandOverSetting): HandOverView {
  const { identity, name, facts } = school;
  const read = school.meetings.map(({ card, session }) => ({ card, record: recordOf(session) }));
  const years = yearsOf(read, findNote);
  const continuations = school.meetings.flatMap(({ session }) => session.properties.continuation ?? []);
  const byPath = new Map(school.meetings.map(meeting => [meeting.card.path, meeting]));
  return {
    school, today, words, common, occasion, years,
    row: roundRow({ identity, name, facts, continuations, meetings: read }, today, 0, findNote),
    meetings: years.meetings.flatMap(({ card }) => byPath.get(card.path) ?? []),
  };
}

/** The day of a meeting as people write it. */
export function dayOfMeeting({ words, common }: HandOverView, { card: { date } }: HandedMeeting): string {
  return date === undefined ? words.undated : common.date(date);
}
