import { plain } from '../language';
import type { RecordedGroup } from './record';
import type { Years } from './years';

/** What a found text is. */
export type FoundKind = 'ambition' | 'cluster' | 'note' | 'step' | 'other';

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
    ...record.steps.map(({ words }) => ({ meeting, kind: 'step' as const, words })),
    ...record.otherWords.map(words => ({ meeting, kind: 'other' as const, words })),
  ]);
  return all.filter(({ words }) => plain(words).includes(sought)).sort((a, b) => b.meeting - a.meeting);
}

function wordsOf({ kind, words, clusters, notes, steps }: RecordedGroup): Pick<FoundWords, 'kind' | 'words'>[] {
  return [
    { kind, words },
    ...clusters.map(cluster => ({ kind: 'cluster' as const, words: cluster.words })),
    ...notes.map(note => ({ kind: 'note' as const, words: note })),
    ...steps.map(step => ({ kind: 'step' as const, words: step.words })),
  ];
}
