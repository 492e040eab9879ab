import { plain } from '../language';
import type { MeetingRecord, RecordedGroup } from './record';
import type { Years } from './years';

/** What a found text is. */
export type FoundKind = 'ambition' | 'cluster' | 'note' | 'step' | 'why' | 'evi' | 'looking back' | 'other';

export interface FoundWords {
  readonly meeting: number;
  readonly kind: FoundKind;
  readonly words: string;
  /** The ambition or cluster that it hangs in. */
  readonly group?: RecordedGroup;
}

/** All words of all meetings that hold the query, the newest meeting first; without a query none. */
export function findInYears({ meetings }: Pick<Years, 'meetings'>, query: string): readonly FoundWords[] {
  const sought = plain(query);
  if (sought === '') return [];
  const all = meetings.flatMap(({ record }, meeting) => [
    ...[...record.ambitions, ...record.clusters].flatMap(group => wordsOf(group).map(found => ({ ...found, meeting, group }))),
    ...wordsBeside(record).map(found => ({ ...found, meeting })),
  ]);
  return all.filter(({ words }) => plain(words).includes(sought)).sort((a, b) => b.meeting - a.meeting);
}

type Words = Pick<FoundWords, 'kind' | 'words'>;

function wordsOf({ kind, words, clusters, notes, steps, why = '', reason = '' }: RecordedGroup): Words[] {
  return [
    { kind, words },
    ...[why, reason].map(said => ({ kind: 'why' as const, words: said })),
    ...clusters.map(cluster => ({ kind: 'cluster' as const, words: cluster.words })),
    ...notes.map(note => ({ kind: 'note' as const, words: note })),
    ...steps.map(step => ({ kind: 'step' as const, words: step.words })),
  ];
}

/** What hangs in no group. */
function wordsBeside({ steps, evi, lookingBack, otherWords }: MeetingRecord): Words[] {
  return [
    ...steps.map(({ words }) => ({ kind: 'step' as const, words })),
    ...evi.map(({ point }) => ({ kind: 'evi' as const, words: point })),
    ...lookingBack.flatMap(({ said }) => said.map(({ words }) => ({ kind: 'looking back' as const, words }))),
    ...otherWords.map(words => ({ kind: 'other' as const, words })),
  ];
}
