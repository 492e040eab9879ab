import { shownName } from '../link';
import type { Session } from '../session';
import { ambitions, expectations, photos, pupil } from './appendix';
import { notesByColour } from './notes-by-colour';
import type { NotesPart } from './notes-told';
import { viewOf, type ReportChoices, type ReportView } from './report-view';
import { type FacetWords, PARTS, type PartName, type ReportWords } from './report-words';
import { evi, lookingBack, roadSoFar } from './returns-told';
import { joinedBlocks } from './literal';
import { sealed, type SealedPart } from './renewal';
import { dreams, ideas, stock } from './sorted-notes';
import { summary } from './summary';

export { defaultChoices } from './report-view';
export type { Audience, ReportChoices } from './report-view';
export { renewed } from './renewal';

/** The name that a report goes by, of its school and day. */
export function reportTitle({ properties: { school, date } }: Session, words: ReportWords): string {
  return [words.title(school === undefined ? '' : shownName(school)).trim(), ...date === undefined ? [] : [words.date(date)]].join(', ');
}

/** The parts of a session's report, in their order. `agreed` is an ISO date. */
export function reportParts(session: Session, choices: ReportChoices, words: ReportWords, agreed?: string): readonly SealedPart[] {
  const view = viewOf(session, choices, words);
  return PARTS.map(name => sealed(words.marks[name], WRITERS[name](view, agreed).join('\n'), words));
}

const WRITERS: Readonly<Record<PartName, (view: ReportView, agreed: string | undefined) => string[]>> = {
  agreement: ({ words }, agreed) => [
    agreed === undefined ? `> [!question] ${words.draft}` : `> [!success] ${words.agreed(words.date(agreed))}`,
  ],
  summary,
  // A page of its own: what comes next is the appendix.
  pupil: view => joinedBlocks(['---'], [`# ${view.words.appendix}`], pupil(view)),
  evi,
  road: roadSoFar,
  'looking-back': lookingBack,
  clusters: notesIn('clusters', dreams),
  ambitions,
  ideas: notesIn('ideas', ideas),
  stock: notesIn('stock', stock),
  expectations,
  photos,
};

/** A part of notes: sorted, where the kind of conversation sorts them. */
function notesIn(part: NotesPart, sorted: (view: ReportView, facets: FacetWords) => string[]): (view: ReportView) => string[] {
  return view => (view.words.facets === undefined ? notesByColour(view, part) : sorted(view, view.words.facets));
}
