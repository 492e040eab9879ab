import { headingLink, type HeadingLink, sameInLink, wordsInLink } from './heading-link';
import type { MeetingCard } from './meeting-card';
import type { MeetingRecord, RecordedGroup } from './record';

/** A meeting whose note was read. */
export interface ReadMeeting {
  readonly card: MeetingCard;
  readonly record: MeetingRecord;
}

/** The path of the note that a link means where it stands; nothing where there is none. */
export type FindNote = (linkpath: string, from: string) => string | undefined;

/** One ambition (or the cluster that it came from, or became) as one meeting left it. */
export interface Stop {
  /** Index of the meeting, the oldest being 0. */
  readonly meeting: number;
  readonly group: RecordedGroup;
  /** Where something else goes on from the same stop: the thread of this one branched off there. */
  readonly from?: { readonly thread: number; readonly stop: number };
}

/** How an ambition stands after the last meeting that speaks of it. `unspoken`: later ones speak of ambitions, and not of this one. */
export type ThreadEnd = 'reached' | 'let go' | 'going' | 'unspoken';

/** An ambition through the years: it begins, goes on, changes its words, ends. */
export interface Thread {
  /** At least one, at most one for each meeting, the oldest first. */
  readonly stops: readonly Stop[];
  readonly end: ThreadEnd;
}

/** A `vervolg::` that leads nowhere: the thread begins anew there, and that is told. */
export interface LostThread {
  readonly path: string;
  readonly words: string;
  readonly written: string;
}

interface Place {
  readonly thread: number;
  readonly stop: number;
}

/**
 * Ties what meetings say of ambitions together. Each ambition stands in one thread and once; so does each cluster that goes on
 * from something or is gone on from, other clusters in none.
 */
export function threadsOf(
  meetings: readonly ReadMeeting[], findNote: FindNote,
): { readonly threads: readonly Thread[]; readonly lost: readonly LostThread[] } {
  const threads: Stop[][] = [];
  const placed = new Map<RecordedGroup, Place>();
  const lost: LostThread[] = [];
  const links = linksOf(meetings, findNote, lost);
  const wanted = new Set(links.values());
  const isInThread = (cluster: RecordedGroup): boolean => wanted.has(cluster) || cluster.continues !== undefined;
  meetings.forEach(({ record: { ambitions, clusters } }, meeting) => {
    for (const group of [...ambitions, ...clusters.filter(isInThread)]) {
      placed.set(group, put(threads, { meeting, group }, placedOf(placed, links.get(group))));
    }
  });
  const lastWord = meetings.findLastIndex(({ record }) => record.ambitions.length > 0);
  return { threads: threads.map(stops => ({ stops, end: endOf(stops, lastWord) })), lost };
}

/**
 * After the stop that it goes on from, where nothing stands yet, or where a meeting in between kept the same words; else it begins a
 * thread that branches off there.
 */
function put(threads: Stop[][], stop: Stop, earlier: Place | undefined): Place {
  const thread = earlier && threads[earlier.thread];
  const last = thread?.at(-1);
  if (earlier && thread && last && last.meeting < stop.meeting && (thread.length === earlier.stop + 1 || sameWords(last, stop))) {
    thread.push(stop);
    return { thread: earlier.thread, stop: thread.length - 1 };
  }
  threads.push([earlier ? { ...stop, from: earlier } : stop]);
  return { thread: threads.length - 1, stop: 0 };
}

function sameWords(a: Stop, b: Stop): boolean {
  return sameInLink(a.group.words, b.group.words);
}

function placedOf(placed: ReadonlyMap<RecordedGroup, Place>, group: RecordedGroup | undefined): Place | undefined {
  return group && placed.get(group);
}

/** What goes on from what. A link forward in time, or to the meeting itself, is lost: so no thread can run in a circle. */
function linksOf(meetings: readonly ReadMeeting[], findNote: FindNote, lost: LostThread[]): Map<RecordedGroup, RecordedGroup> {
  const at = new Map(meetings.map(({ card }, index) => [card.path, index]));
  const links = new Map<RecordedGroup, RecordedGroup>();
  meetings.forEach(({ card: { path }, record }, index) => {
    for (const group of [...record.ambitions, ...record.clusters]) {
      if (group.continues === undefined) continue;
      const link = headingLink(group.continues);
      const target = link && findNote(link.note, path);
      const earlier = target === undefined ? undefined : at.get(target);
      const found = earlier === undefined || earlier >= index ? undefined : groupMeant(meetings[earlier]?.record, link, group);
      if (found) links.set(group, found);
      else lost.push({ path, words: group.words, written: group.continues });
    }
  });
  return links;
}

/** By its words, whatever the number, else by its heading as a link has it. Without a heading in the link the same words are looked for. */
function groupMeant(record: MeetingRecord | undefined, link: HeadingLink | undefined, group: RecordedGroup): RecordedGroup | undefined {
  const { words, ambition } = link?.heading ?? { words: group.words, ambition: false };
  const alike = (groups: readonly RecordedGroup[] = []): RecordedGroup[] => {
    const same = groups.filter(one => sameInLink(one.words, words));
    return same.length > 0 ? same : groups.filter(({ heading }) => sameInLink(wordsInLink(heading), words));
  };
  const [ambitions, clusters] = [alike(record?.ambitions), alike(record?.clusters)];
  const likely = ambitions.length > 0 || ambition ? ambitions : clusters;
  return likely.length === 1 ? likely[0] : undefined;
}

/** `lastWord`: the last meeting that speaks of ambitions; one that has not come to them yet tells nothing. */
function endOf(stops: readonly Stop[], lastWord: number): ThreadEnd {
  const last = stops.at(-1);
  const status = last?.group.status;
  if (status === 'reached' || status === 'let go') return status;
  return last && last.meeting < lastWord ? 'unspoken' : 'going';
}
