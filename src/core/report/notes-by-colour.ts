import type { Cluster } from '../session';
import { clusterLines, isToldIn, noteItems, type NotesPart, notesUnder } from './notes-told';
import type { ReportView } from './report-view';
import { withHeading } from './sorted-notes';

/**
 * A part as a method without sorts has it: the notes of one colour, since its phases go by colour. A cluster is told whole, in the
 * part of most of its notes.
 */
export function notesByColour(view: ReportView, part: NotesPart): string[] {
  const { words, session: { ambitions, clusters, loose } } = view;
  const told = (all: readonly Cluster[]): string[][] =>
    all.filter(cluster => partOf(cluster) === part).map(cluster => clusterLines(view, cluster, cluster.notes));
  const chosen = told(ambitions.flatMap(ambition => ambition.clusters));
  const kept = told(clusters);
  const single = [...ambitions.flatMap(({ notes }) => notes), ...loose].filter(isToldIn(part));
  const alone = chosen.length + kept.length === 0;
  return withHeading(
    words.headings[part],
    ...chosen,
    chosen.length === 0 || kept.length === 0 ? [] : [`**${words.kept}**`],
    ...kept,
    alone ? single.flatMap(note => noteItems(view, note)) : notesUnder(view, words.loose, single),
  );
}

function partOf({ notes }: Cluster): NotesPart {
  const count = (part: NotesPart): number => notes.filter(isToldIn(part)).length;
  return (['clusters', 'ideas', 'stock'] as const).reduce((most, part) => (count(part) > count(most) ? part : most));
}
