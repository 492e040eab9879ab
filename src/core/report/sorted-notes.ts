import { facetOf, notesOf } from '../contents';
import type { StickyNote } from '../session';
import { literalWords, joinedBlocks } from './literal';
import { clusterLines, isToldIn, type NotesPart, notesUnder } from './notes-told';
import type { ReportView } from './report-view';
import type { FacetWords } from './report-words';

/** The facets of the format, and what a green note is without any. */
type Facing = keyof FacetWords;

/**
 * Every cluster with its dreams, word for word: the chosen ones, those that were kept, what hangs at an ambition itself, and what was
 * put nowhere. Ideas and what there is already have parts of their own.
 */
export function dreams(view: ReportView): string[] {
  const { words, session, shown } = view;
  const chosen = session.ambitions.flatMap(({ clusters }) => clusters);
  const isDream = isToldIn('clusters');
  return withHeading(
    words.headings.clusters,
    ...chosen.map(cluster => clusterLines(view, cluster, cluster.notes.filter(isDream))),
    session.clusters.length === 0 ? [] : [`**${words.kept}**`],
    ...session.clusters.map(cluster => clusterLines(view, cluster, cluster.notes.filter(isDream))),
    ...session.ambitions.map(ambition =>
      notesUnder(view, shown(literalWords(session, ambition)) || words.wordless, ambition.notes.filter(isDream))),
    notesUnder(view, words.loose, session.loose.filter(isDream)),
  );
}

export function ideas(view: ReportView, facets: FacetWords): string[] {
  return byFacet(view, 'ideas', facets, ['education', 'teacher', 'pupil']);
}

/** A green note without a facet is an activity. */
export function stock(view: ReportView, facets: FacetWords): string[] {
  return byFacet(view, 'stock', facets, ['activity', 'opportunity', 'obstacle', 'does-not-serve']);
}

/** The notes of a part under a heading for each facet. */
function byFacet(view: ReportView, part: NotesPart, facets: FacetWords, order: readonly Facing[]): string[] {
  const notes = notesOf(view.session).filter(isToldIn(part));
  const unnamed = order.find(facet => facet === 'activity');
  const facing = (note: StickyNote): Facing | undefined => facetOf(note) ?? unnamed;
  const rest = notes.filter(note => !order.some(facet => facet === facing(note)));
  return withHeading(
    view.words.headings[part],
    ...order.map(facet => notesUnder(view, facets[facet], notes.filter(note => facing(note) === facet))),
    notesUnder(view, view.words.unplaced, rest),
  );
}

/** Nothing where all parts are empty. */
export function withHeading(heading: string, ...parts: readonly (readonly string[])[]): string[] {
  return parts.every(part => part.length === 0) ? [] : joinedBlocks([`## ${heading}`], ...parts);
}
