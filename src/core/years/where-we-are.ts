import { isOpenStep, newestFirst } from './followed-steps';
import type { Thread, ThreadEnd } from './threads';
import type { Years } from './years';

/** What can be said aloud at the start of the next talk: values, of which whoever knows the language makes sentences. */
export interface WhereWeAre {
  /** Of the first and the last meeting, where they have a date. */
  readonly since?: string;
  readonly last?: string;
  readonly meetings: number;
  /** The words of today of what the school worked on, by how it stands now. */
  readonly reached: readonly string[];
  readonly going: readonly string[];
  /** Those that nobody ended, and of which the last meetings say nothing. */
  readonly unspoken: readonly string[];
  readonly letGo: readonly string[];
  /** Of those going: what they were called first. */
  readonly reworded: readonly { readonly before: string; readonly now: string }[];
  /** Steps of the school, those of the last meeting first; personal ones belong to a person and are not told here. */
  readonly stepsDone: number;
  readonly stepsOpen: readonly string[];
}

/** Ambitions only: a cluster that was kept for later is no answer to what the school works on. */
export function whereWeAre({ meetings, threads, steps }: Years): WhereWeAre {
  const ambitions = threads.filter(({ stops }) => stops.some(({ group }) => group.kind === 'ambition'));
  const [first, last] = [meetings[0]?.card.date, meetings.findLast(({ card }) => card.date !== undefined)?.card.date];
  const ended = (sought: ThreadEnd): readonly Thread[] => ambitions.filter(({ end }) => end === sought);
  const ofSchool = steps.filter(({ personal }) => !personal);
  return {
    ...(first === undefined ? {} : { since: first }),
    ...(last === undefined ? {} : { last }),
    meetings: meetings.length,
    reached: ended('reached').map(wordsNow),
    going: ended('going').map(wordsNow),
    unspoken: ended('unspoken').map(wordsNow),
    letGo: ended('let go').map(wordsNow),
    reworded: ended('going').map(thread => ({ before: thread.stops[0]?.group.words ?? '', now: wordsNow(thread) }))
      .filter(({ before, now }) => before !== now),
    stepsDone: ofSchool.filter(({ state }) => state === 'done').length,
    stepsOpen: newestFirst(ofSchool.filter(isOpenStep)).map(({ words }) => words),
  };
}

/** As an ambition was last worded: a cluster that it became says less. */
function wordsNow({ stops }: Thread): string {
  return (stops.findLast(({ group }) => group.kind === 'ambition') ?? stops.at(-1))?.group.words ?? '';
}
