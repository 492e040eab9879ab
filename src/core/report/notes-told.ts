import type { Cluster, Colour, StickyNote } from '../session';
import { facets } from '../syntax';
import { asides, itemLines, literalWords, joinedBlocks } from './literal';
import type { ReportView } from './report-view';
import { shownNested } from './steps';

/** The parts of a report that tell notes. */
export type NotesPart = 'clusters' | 'ideas' | 'stock';

/** In which part notes of each colour are told, whether or not the conversation sorts them: no colour is left out. */
export const PART_OF: Readonly<Record<Colour, NotesPart>> = { yellow: 'clusters', large: 'clusters', pink: 'ideas', green: 'stock' };

export function isToldIn(part: NotesPart): (note: StickyNote) => boolean {
  return ({ colour }) => PART_OF[colour] === part;
}

/** A cluster under its own heading, with those of its notes that belong to the part. */
export function clusterLines(view: ReportView, cluster: Cluster, notes: readonly StickyNote[]): string[] {
  const { words, shown, session } = view;
  const tally = cluster.energy === undefined ? '' : ` (${words.tally(cluster.energy)})`;
  const { reason, decision, why } = cluster;
  const said = [reason, decision && words.decided(decision), why && words.because(why)].filter(part => part);
  return joinedBlocks(
    [`### ${shown(literalWords(session, cluster)) || words.wordless}${tally}`],
    said.length === 0 ? [] : [`*${shown(said.join('; '))}*`],
    notes.flatMap(note => noteItems(view, note)),
  );
}

export function notesUnder(view: ReportView, heading: string, notes: readonly StickyNote[]): string[] {
  return notes.length === 0 ? [] : joinedBlocks([`### ${heading}`], notes.flatMap(note => noteItems(view, note)));
}

export function noteItems(view: ReportView, note: StickyNote): string[] {
  const { words, shown, session } = view;
  const said = asides(note.first ? words.first : undefined, note.decision && words.decided(shown(note.decision)), ownFacet(view, note));
  return itemLines(`${shown(literalWords(session, note)) || words.wordless}${said}`, shownNested(view, note));
}

/** A facet that the format does not know is told as it was written; those that it knows are headings. */
function ownFacet({ shown }: ReportView, { facet }: StickyNote): string | undefined {
  return facet === undefined || facets.read(facet) ? undefined : shown(facet);
}
