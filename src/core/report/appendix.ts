import type { Ambition, Cluster, Expectation, Step, StickyNote } from '../session';
import { contentsOf, facetOf, notesOf } from '../contents';
import { asides, itemLines, literalWords, joinedBlocks } from './literal';
import type { ReportView } from './report-view';
import type { ReportWords } from './report-words';
import { placedSteps, shownNested, stepLines } from './steps';
import { facets } from '../syntax';

/** The facets of the format, and what a green note is without any. */
type Facing = keyof ReportWords['facets'];

/** The core question and what the pupil was drawn like. */
export function pupil({ words, session }: ReportView): string[] {
  return joinedBlocks([`## ${words.headings.pupil}`], [words.question], (session.sheet?.images ?? []).map(image => `![[${image}]]`));
}

/** Every cluster with its notes, word for word: the chosen ones, those that were kept, and what was put in none. */
export function clusters(view: ReportView): string[] {
  const { words, session } = view;
  const chosen = session.ambitions.flatMap(ambition => ambition.clusters);
  const loose = [...session.ambitions.flatMap(({ notes }) => notes), ...session.loose].filter(isDream);
  return joinedBlocks(
    [`## ${words.headings.clusters}`],
    ...chosen.map(cluster => clusterLines(view, cluster)),
    session.clusters.length === 0 ? [] : [`**${words.kept}**`],
    ...session.clusters.map(cluster => clusterLines(view, cluster)),
    loose.length === 0 ? [] : joinedBlocks([`### ${words.loose}`], loose.flatMap(note => noteLines(view, note))),
  );
}

function clusterLines(view: ReportView, cluster: Cluster): string[] {
  const { words, shown, session } = view;
  const tally = cluster.energy === undefined ? '' : ` (${words.tally(cluster.energy)})`;
  const { reason, decision, why } = cluster;
  const said = [reason, decision && words.decided(decision), why && words.because(why)].filter(part => part);
  return joinedBlocks(
    [`### ${shown(literalWords(session, cluster)) || words.wordless}${tally}`],
    said.length === 0 ? [] : [`*${shown(said.join('; '))}*`],
    cluster.notes.filter(isDream).flatMap(note => noteLines(view, note)),
  );
}

/** Pink and green notes have parts of their own. */
function isDream({ colour }: StickyNote): boolean {
  return colour === 'yellow' || colour === 'large';
}

function noteLines(view: ReportView, note: StickyNote): string[] {
  const { words, shown, session } = view;
  const said = asides(note.first ? words.first : undefined, note.decision && words.decided(shown(note.decision)), ownFacet(note));
  return itemLines(`${shown(literalWords(session, note)) || words.wordless}${said}`, shownNested(view, note));
}

/** A facet that the format does not know is told as it was written; those that it knows are headings. */
function ownFacet({ facet }: StickyNote): string | undefined {
  return facet === undefined || facets.read(facet) ? undefined : facet;
}

/** For each ambition what it grew from, what it continues, and the steps that serve it. */
export function ambitions(view: ReportView): string[] {
  const { words, session } = view;
  const schoolWide = placedSteps(session).filter(({ ambition }) => ambition === 0).map(({ step }) => step);
  return joinedBlocks(
    [`## ${words.headings.ambitions}`],
    ...session.ambitions.map((ambition, index) => ambitionLines(view, ambition, index)),
    schoolWide.some(step => tells(view, step)) ? [`### ${words.schoolWide}`] : [],
    ...bothKinds(view, schoolWide),
  );
}

function ambitionLines(view: ReportView, ambition: Ambition, index: number): string[] {
  const { words, shown, session } = view;
  const grown = ambition.clusters.map(cluster => shown(literalWords(session, cluster)) || words.wordless);
  const { steps } = contentsOf(ambition);
  return joinedBlocks(
    [`### ${index + 1}. ${shown(literalWords(session, ambition)) || words.wordless}`],
    [
      ...grown.length === 0 ? [] : [`- ${words.grewFrom}: ${grown.join(', ')}`],
      ...ambition.continues === undefined ? [] : [`- ${words.continues(ambition.continues)}`],
    ],
    ...bothKinds(view, steps),
  );
}

/** Those of the school; personal ones are the team's own. */
function bothKinds(view: ReportView, steps: readonly Step[]): string[][] {
  const told = steps.filter(step => tells(view, step));
  const { steps: ofSchool, personalSteps } = view.words;
  return [
    stepsUnder(view, ofSchool, told.filter(step => !step.personal)),
    stepsUnder(view, personalSteps, told.filter(step => step.personal)),
  ];
}

function tells({ audience }: ReportView, { personal }: Step): boolean {
  return !personal || audience === 'team';
}

function stepsUnder(view: ReportView, heading: string, steps: readonly Step[]): string[] {
  return steps.length === 0 ? [] : joinedBlocks([`**${heading}**`], steps.flatMap(step => stepLines(view, step)));
}

export function ideas(view: ReportView): string[] {
  return byFacet(view, 'ideas', 'pink', ['education', 'teacher', 'pupil']);
}

export function stock(view: ReportView): string[] {
  return byFacet(view, 'stock', 'green', ['activity', 'opportunity', 'obstacle', 'does-not-serve']);
}

/** The notes of one colour under a heading for each facet; green ones without a facet are activities. */
function byFacet(view: ReportView, part: 'ideas' | 'stock', colour: 'pink' | 'green', order: readonly Facing[]): string[] {
  const notes = notesOf(view.session).filter(note => note.colour === colour);
  if (notes.length === 0) return [];
  const unnamed = colour === 'green' ? 'activity' : undefined;
  const facing = (note: StickyNote): Facing | undefined => facetOf(note) ?? unnamed;
  const rest = notes.filter(note => !order.some(facet => facet === facing(note)));
  return joinedBlocks(
    [`## ${view.words.headings[part]}`],
    ...order.map(facet => notesUnder(view, view.words.facets[facet], notes.filter(note => facing(note) === facet))),
    notesUnder(view, view.words.unplaced, rest),
  );
}

function notesUnder(view: ReportView, heading: string, notes: readonly StickyNote[]): string[] {
  return notes.length === 0 ? [] : joinedBlocks([`### ${heading}`], notes.flatMap(note => noteLines(view, note)));
}

/** What was picked to discuss and what became of it; only for the team. */
export function expectations(view: ReportView): string[] {
  const picked = view.session.expectations.filter(({ focus }) => focus);
  const { thumbs } = view.session.closing;
  if (view.audience === 'outside' || (picked.length === 0 && !thumbs)) return [];
  return joinedBlocks(
    [`## ${view.words.headings.expectations}`],
    picked.flatMap(expectation => expectationLines(view, expectation)),
    thumbs ? [view.words.thumbs(thumbs.written)] : [],
  );
}

function expectationLines(view: ReportView, expectation: Expectation): string[] {
  const { words, shown, session } = view;
  const { outcome, why, beneath } = expectation;
  const became = [outcome ? words.outcomes[outcome] : words.noOutcome, why && shown(why)].filter(part => part).join(': ');
  const said = asides(beneath && words.beneath(shown(beneath)), became);
  return itemLines(shown(literalWords(session, expectation)) + said, shownNested(view, expectation));
}

export function photos({ words, session }: ReportView): string[] {
  const { images } = session.closing;
  return images.length === 0 ? [] : joinedBlocks([`## ${words.headings.photos}`], images.map(image => `![[${image}]]`));
}
