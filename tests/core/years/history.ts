import fc from 'fast-check';
import type { ConversationKind } from '../../../src/core/properties';
import type { MeetingCard } from '../../../src/core/years/meeting-card';
import type { RecordedGroup, RecordedStep } from '../../../src/core/years/record';
import { type FindNote, type ReadMeeting } from '../../../src/core/years/threads';

/** A meeting as the tests write it: what it says of ambitions and steps, and which earlier meeting it names. */
export interface Told {
  readonly date?: string;
  readonly school?: string;
  readonly kind?: ConversationKind;
  readonly previous?: string;
  readonly ambitions?: readonly Partial<RecordedGroup>[];
  readonly clusters?: readonly Partial<RecordedGroup>[];
  readonly steps?: readonly Partial<RecordedStep>[];
  readonly record?: Partial<ReadMeeting['record']>;
}

const NONE = { yellow: 0, pink: 0, green: 0, large: 0 };

/** A meeting whose note is called `name`. */
export function meeting(name: string, { date, school = 'de brug', kind = 'ambition', previous, ...told }: Told): ReadMeeting {
  const card: MeetingCard = {
    path: `${name}.md`, name, school, kind, ...(date === undefined ? {} : { date }),
    ...(previous === undefined ? {} : { previous: linkTo(previous) }),
  };
  const { ambitions = [], clusters = [], steps = [], record } = told;
  return {
    card,
    record: {
      people: 0, colours: NONE, expectations: { yes: 0, partly: 0, no: 0, open: 0 }, evi: [], lookingBack: [], otherWords: [],
      ambitions: ambitions.map(one => group('ambition', one)), clusters: clusters.map(one => group('cluster', one)),
      steps: steps.map(step), ...record,
    },
  };
}

export function group(kind: RecordedGroup['kind'], said: Partial<RecordedGroup>): RecordedGroup {
  return { kind, words: '', heading: '', clusters: [], colours: NONE, steps: [], notes: [], ...said };
}

export function step(said: Partial<RecordedStep>): RecordedStep {
  return { words: '', personal: false, state: 'open', ...said };
}

/** A link that no note answers begins with a question mark. */
function linkTo(name: string): NonNullable<MeetingCard['previous']> {
  return { written: `[[${name}]]`, ...(name.startsWith('?') ? {} : { path: `${name}.md` }) };
}

export const findNote: FindNote = linkpath => (linkpath.startsWith('?') ? undefined : `${linkpath}.md`);

const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));
const MOST = 9;
const drawn = fc.record({
  date: fc.option(day, { nil: undefined }),
  previous: fc.option(fc.nat(MOST), { nil: undefined }),
  school: fc.constantFrom('de brug', 'de brug', 'de wilg', ''),
  /** What its ambitions go on from: a meeting and one of its ambitions, be it there or not. */
  ambitions: fc.array(fc.option(fc.tuple(fc.nat(MOST), fc.nat(3)), { nil: undefined }), { maxLength: 4 }),
  clusters: fc.array(fc.option(fc.tuple(fc.nat(MOST), fc.nat(3)), { nil: undefined }), { maxLength: 2 }),
  steps: fc.array(fc.option(fc.nat(MOST), { nil: undefined }), { maxLength: 3 }),
});

/** Histories with every fault that links can have: to nowhere, to oneself, forward in time, in circles, twice to the same. */
export const history = fc.array(drawn, { maxLength: MOST }).map(all => all.map((one, index) => meeting(`m${index}`, {
  school: one.school,
  ...(one.date === undefined ? {} : { date: one.date }),
  ...(one.previous === undefined ? {} : { previous: nameOf(one.previous, all.length) }),
  ambitions: one.ambitions.map((from, at) => ({ words: `wens ${index}.${at}`, ...continuing(from, all.length) })),
  clusters: one.clusters.map((from, at) => ({ words: `woord ${index}.${at}`, ...continuing(from, all.length) })),
  steps: one.steps.map((from, at) => ({ words: `stap ${at}`, ...(from === undefined ? {} : { continues: `[[${nameOf(from, all.length)}]]` }) })),
})));

function nameOf(index: number, length: number): string {
  return index < length ? `m${index}` : `?m${index}`;
}

function continuing(from: readonly [number, number] | undefined, length: number): Partial<RecordedGroup> {
  return from ? { continues: `[[${nameOf(from[0], length)}#Ambitie 7 wens ${from[0]}.${from[1]}]]` } : {};
}
