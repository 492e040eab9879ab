import { contentsOf, countColours, peoplePresent } from '../contents';
import { shownName } from '../link';
import { questionOf, wordsOfAnswer } from '../looking-back';
import { sourceOf } from '../place';
import { type EviOutcome, preparationOf } from '../preparation';
import type {
  Ambition, Chapter, ChapterItem, Cluster, Colour, Expectation, Outcome, ReturnQuestion, Session, Status, Step, StepState, StickyNote,
} from '../session';

/**
 * What the years need of one meeting: plain values, so that they can be kept and the note need not be read again. The words are those
 * of the note; of persons there is nothing but who leads the school and who takes care of culture there.
 */
export interface MeetingRecord {
  readonly people: number;
  readonly head?: string;
  readonly coordinator?: string;
  readonly colours: Readonly<Record<Colour, number>>;
  readonly ambitions: readonly RecordedGroup[];
  /** Clusters of no ambition. */
  readonly clusters: readonly RecordedGroup[];
  /** Steps at no ambition and in no cluster. */
  readonly steps: readonly RecordedStep[];
  /** How the expectations were met; `open` was not held against the meeting. */
  readonly expectations: Readonly<Record<Outcome | 'open', number>>;
  readonly evi: readonly EviOutcome[];
  readonly lookingBack: readonly RecordedLine[];
  /** Words of notes that hang nowhere, of expectations, of what was prepared or kept for later, and of the road: they are only searched. */
  readonly otherWords: readonly string[];
}

/** An ambition or a cluster. */
export interface RecordedGroup {
  readonly kind: 'ambition' | 'cluster';
  readonly words: string;
  /** Its heading line, to point at it. */
  readonly heading: string;
  readonly status?: Status;
  readonly why?: string;
  readonly reason?: string;
  readonly energy?: number;
  /** Link to what it goes on from, as written. */
  readonly continues?: string;
  readonly clusters: readonly { readonly words: string; readonly notes: number }[];
  /** How many notes of each colour hang in it. */
  readonly colours: Readonly<Record<Colour, number>>;
  readonly steps: readonly RecordedStep[];
  readonly notes: readonly string[];
}

export interface RecordedStep {
  readonly words: string;
  readonly personal: boolean;
  readonly state: StepState;
  readonly due?: string;
  /** When one looks at what became of it: an ISO date, or words. */
  readonly evaluate?: string;
  readonly continues?: string;
}

/** One of the three lines of looking back. */
export interface RecordedLine {
  readonly line: string;
  readonly said: readonly RecordedAnswer[];
}

/** What was said on a line; without `question` it answers none of the three. */
export interface RecordedAnswer {
  readonly question?: ReturnQuestion;
  readonly words: string;
}

export function recordOf(session: Session): MeetingRecord {
  const { properties: { head, coordinator }, properties } = session;
  return {
    people: peoplePresent(properties),
    ...(head === undefined ? {} : { head: shownName(head) }),
    ...(coordinator === undefined ? {} : { coordinator: shownName(coordinator) }),
    colours: countColours(session),
    ambitions: session.ambitions.map(ambition => ambitionRecord(session, ambition)),
    clusters: session.clusters.map(cluster => groupRecord(session, cluster, [], cluster.notes, cluster.steps)),
    steps: session.steps.map(stepRecord),
    expectations: outcomesOf(session.expectations),
    evi: preparationOf(session).evi,
    lookingBack: session.lookingBack ? linesOf(session.lookingBack) : [],
    otherWords: otherWords(session),
  };
}

function ambitionRecord(session: Session, ambition: Ambition): RecordedGroup {
  const { notes, steps } = contentsOf(ambition);
  const clusters = ambition.clusters.map(({ text, notes: { length } }) => ({ words: text, notes: length }));
  return groupRecord(session, ambition, clusters, notes, steps);
}

function groupRecord(
  session: Session, group: Ambition | Cluster, clusters: RecordedGroup['clusters'], notes: readonly StickyNote[], steps: readonly Step[],
): RecordedGroup {
  const { kind, text, status, why, reason, energy, continues } = group;
  return {
    kind, words: text, heading: sourceOf(session, group.place), clusters,
    ...defined({ status, why, reason, energy, continues }),
    colours: coloursIn(notes, steps),
    steps: steps.map(stepRecord),
    notes: notes.map(note => note.text),
  };
}

function stepRecord({ text, personal, state, due, evaluate, continues }: Step): RecordedStep {
  return { words: text, personal, state, ...defined({ due, evaluate, continues }) };
}

function coloursIn(notes: readonly StickyNote[], steps: readonly Step[]): Record<Colour, number> {
  const counts = { yellow: 0, pink: 0, green: 0, large: steps.filter(step => step.personal).length };
  for (const { colour } of notes) counts[colour] += 1;
  return counts;
}

function outcomesOf(expectations: readonly Expectation[]): Record<Outcome | 'open', number> {
  const counts = { yes: 0, partly: 0, no: 0, open: 0 };
  for (const { outcome } of expectations) counts[outcome ?? 'open'] += 1;
  return counts;
}

function otherWords({ loose, expectations, parked, preparation, road }: Session): string[] {
  // A list of what to arrange is much the same in each.
  const beside = [preparation, road].flatMap(chapter => chapter?.items ?? [])
    .filter(({ field, mark }) => field === undefined && mark === undefined);
  return [...loose, ...expectations, ...parked, ...beside].map(({ text }) => text).filter(text => text !== '');
}

function linesOf({ items }: Chapter): RecordedLine[] {
  return items.map(item => ({ line: item.text, said: item.items.map(answerRecord).filter(({ words }) => words !== '') }));
}

function answerRecord(item: ChapterItem): RecordedAnswer {
  const question = questionOf(item);
  return question === undefined ? { words: item.field?.value ?? item.text } : { question, words: wordsOfAnswer(item, item.field) };
}

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Only the fields that say something. */
function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
