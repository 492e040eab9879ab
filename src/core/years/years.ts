import { plain } from '../language';
import type { Pillar } from '../session';
import { chainOf, type ChainOddity } from './chain';
import { type FollowedStep, followedSteps } from './followed-steps';
import { lanesOf } from './lanes';
import { inOrderOfDate } from './meeting-card';
import { type SchoolYear, schoolYears } from './school-years';
import { type FindNote, type LostThread, type ReadMeeting, type Thread, threadsOf } from './threads';

export type YearsOddity = ChainOddity | ({ readonly code: 'lost-thread' } & LostThread);

/** Somebody who was not named for this by the meeting before. */
export interface NewPerson {
  readonly meeting: number;
  readonly role: 'head' | 'coordinator';
  readonly name: string;
  /** Who it was before. */
  readonly before: string;
}

/** Everything that the page of one school shows. Meetings are spoken of by their index in `meetings`. */
export interface Years {
  /** The oldest first; those without a date last. */
  readonly meetings: readonly ReadMeeting[];
  readonly schoolYears: readonly SchoolYear[];
  /** Meetings without a date. */
  readonly undated: readonly number[];
  readonly threads: readonly Thread[];
  /** The row of each thread. */
  readonly lanes: readonly number[];
  readonly steps: readonly FollowedStep[];
  /** What the self-evaluation said of each pillar at each meeting; `undefined` where it says no scenario. */
  readonly pillars: Readonly<Record<Pillar, readonly (number | undefined)[]>>;
  readonly newPeople: readonly NewPerson[];
  readonly oddities: readonly YearsOddity[];
}

/** `meetings` are those of one school, in any order. */
export function yearsOf(meetings: readonly ReadMeeting[], findNote: FindNote): Years {
  const byPath = new Map(meetings.map(meeting => [meeting.card.path, meeting]));
  const ordered = inOrderOfDate(meetings.map(({ card }) => card)).flatMap(({ path }) => byPath.get(path) ?? []);
  const dates = ordered.map(({ card }) => card.date);
  const { threads, lost } = threadsOf(ordered, findNote);
  return {
    meetings: ordered,
    schoolYears: schoolYears(dates),
    undated: dates.flatMap((date, index) => (date === undefined ? [index] : [])),
    threads,
    lanes: lanesOf(threads),
    steps: followedSteps(ordered, findNote),
    pillars: pillarsOf(ordered),
    newPeople: [...newPeople(ordered, 'head'), ...newPeople(ordered, 'coordinator')],
    oddities: [...chainOf(ordered.map(({ card }) => card)).oddities, ...lost.map(one => ({ code: 'lost-thread' as const, ...one }))],
  };
}

function pillarsOf(meetings: readonly ReadMeeting[]): Years['pillars'] {
  const of = (pillar: Pillar): (number | undefined)[] => meetings.map(({ record: { evi } }) =>
    evi.find(outcome => outcome.pillar === pillar && outcome.scenario !== undefined)?.scenario);
  return { vision: of('vision'), programme: of('programme'), expertise: of('expertise'), cooperation: of('cooperation') };
}

function newPeople(meetings: readonly ReadMeeting[], role: NewPerson['role']): NewPerson[] {
  const found: NewPerson[] = [];
  let before: string | undefined;
  meetings.forEach(({ record }, meeting) => {
    const name = record[role];
    if (name === undefined) return;
    if (before !== undefined && plain(before) !== plain(name)) found.push({ meeting, role, name, before });
    before = name;
  });
  return found;
}
