import type { Ambition, Expectation, Step } from '../session';
import { contentsOf } from '../contents';
import { shownName } from '../link';
import { asides, itemLines, literalWords, joinedBlocks } from './literal';
import type { ReportView } from './report-view';
import { placedSteps, shownNested, stepLines } from './steps';

/** The core question, where there is one, and what stands drawn in the middle of the sheet. */
export function pupil({ words, session }: ReportView): string[] {
  const pictures = (session.sheet?.images ?? []).map(image => `![[${image}]]`);
  const question = words.question === undefined ? [] : [words.question];
  return question.length + pictures.length === 0 ? [] : joinedBlocks([`## ${words.headings.pupil}`], question, pictures);
}

/** For each ambition what it grew from, what it continues, and the steps that serve it. */
export function ambitions(view: ReportView): string[] {
  const { words, session } = view;
  if (session.ambitions.length + placedSteps(session).length === 0) return [];
  const schoolWide = placedSteps(session).filter(({ ambition }) => ambition === 0).map(({ step }) => step);
  return joinedBlocks(
    [`## ${words.headings.ambitions}`],
    ...session.ambitions.map((ambition, index) => ambitionLines(view, ambition, index)),
    session.ambitions.length > 0 && schoolWide.some(step => tells(view, step)) ? [`### ${words.schoolWide}`] : [],
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
      ...ambition.continues === undefined ? [] : [`- ${words.continues(origin(view, ambition.continues))}`],
    ],
    ...bothKinds(view, steps),
  );
}

/** Outside the vault a link leads nowhere, and its heading is of a meeting whose people this one may not know. */
function origin({ audience, shown }: ReportView, link: string): string {
  return shown(audience === 'team' ? link : shownName(link));
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
