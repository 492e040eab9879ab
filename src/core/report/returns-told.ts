import { answersOf, milestonesOf, RETURN_LINES } from '../looking-back';
import { preparationOf } from '../preparation';
import { itemLines, joinedBlocks } from './literal';
import type { ReportView } from './report-view';
import { withHeading } from './sorted-notes';

/** The milestones on the road so far, and its drawing. */
export function roadSoFar({ words, session, shown }: ReportView): string[] {
  const milestones = milestonesOf(session).flatMap(({ words: said, owner }) =>
    itemLines(shown(said) + (owner === undefined ? '' : ` *(${words.milestoneOf[owner]})*`)));
  return withHeading(words.headings.road, (session.road?.images ?? []).map(image => `![[${image}]]`), milestones);
}

/** What was answered when looking back, line by line. */
export function lookingBack({ words, session, shown }: ReportView): string[] {
  const answers = answersOf(session);
  return withHeading(words.headings['looking-back'], ...RETURN_LINES.map((line) => {
    const said = answers.filter(answer => answer.line === line);
    const items = said.flatMap(answer => itemLines(`${words.returnQuestions[answer.question]}: ${shown(answer.words)}`));
    return items.length === 0 ? [] : joinedBlocks([`### ${words.returnLines[line]}`], items);
  }));
}

/** How the school sees itself, where the conversation is about that; for the team only. */
export function evi({ words, session, shown, audience }: ReportView): string[] {
  const { pillars } = words;
  if (pillars === undefined || audience === 'outside') return [];
  const outcomes = preparationOf(session).evi.flatMap(({ pillar, scenario, point }) => {
    const said = [scenario, point === '' ? undefined : shown(point)].filter(part => part !== undefined).join(' · ');
    return itemLines(`${pillars[pillar]}: ${said}`);
  });
  return withHeading(words.headings.evi, outcomes);
}
