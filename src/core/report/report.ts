import { shownName } from '../link';
import type { Session } from '../session';
import { ambitions, clusters, expectations, ideas, photos, pupil, stock } from './appendix';
import { viewOf, type ReportChoices, type ReportView } from './report-view';
import { PARTS, type PartName, type ReportWords } from './report-words';
import { sealed, type SealedPart } from './renewal';
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
  pupil: view => ['---', '', `# ${view.words.appendix}`, '', ...pupil(view)],
  clusters,
  ambitions,
  ideas,
  stock,
  expectations,
  photos,
};
