import { facetOf, notesOf } from '../contents';
import type { StickyNote } from '../session';
import { literalWords, joinedBlocks } from './literal';
import { clusterLines, notesUnder } from './notes-told';
import type { ReportView } from './report-view';
import type { FacetWords } from './report-words';

/** The facets of the format, and what a green note is without any. */
type Facing = keyof FacetWords;

/**
 * Every cluster with its dreams, word for word: the chosen ones, those that were kept, what hangs at an ambition itself, and what was
 * put nowhere. Pink and green notes have parts of their own.
 */
export function dreams(view: ReportView): string[] {
  const { words, session, shown } = view;
  const chosen = session.ambitions.flatMap(({ clusters }) => clusters);
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

function isDream({ colour }: StickyNote): boolean {
  return colour === 'yellow' || colour === 'large';
}

export function ideas(view: ReportView, facets: FacetWords): string[] {
  const pink = notesOf(view.session).filter(({ colour }) => colour === 'pink');
  return byFacet(view, view.words.headings.ideas, pink, facets, ['education', 'teacher', 'pupil']);
}

/** A green note without a facet is an activity. */
export function stock(view: ReportView, facets: FacetWords): string[] {
  const green = notesOf(view.session).filter(({ colour }) => colour === 'green');
  return byFacet(view, view.words.headings.stock, green, facets, ['activity', 'opportunity', 'obstacle', 'does-not-serve']);
}

/** The notes of one colour under a heading for each facet. */
function byFacet(
  view: ReportView, heading: string, notes: readonly StickyNote[], facets: FacetWords, order: readonly Facing[],
): string[] {
  const unnamed = order.find(facet => facet === 'activity');
  const facing = (note: StickyNote): Facing | undefined => facetOf(note) ?? unnamed;
  const rest = notes.filter(note => !order.some(facet => facet === facing(note)));
  return withHeading(
    heading,
    ...order.map(facet => notesUnder(view, facets[facet], notes.filter(note => facing(note) === facet))),
    notesUnder(view, view.words.unplaced, rest),
  );
}

/** Nothing where all parts are empty. */
export function withHeading(heading: string, ...parts: readonly (readonly string[])[]): string[] {
  return parts.every(part => part.length === 0) ? [] : joinedBlocks([`## ${heading}`], ...parts);
}
