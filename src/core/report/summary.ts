import { peoplePresent } from '../contents';
import type { Ambition, Session } from '../session';
import { shownName } from '../link';
import { literalWords, joinedBlocks } from './literal';
import type { ReportView } from './report-view';
import { placedSteps, schoolSteps } from './steps';

/** One page: what was chosen and why, what the school will do, and when it comes back to it. */
export function summary(view: ReportView): string[] {
  const { words, session } = view;
  return joinedBlocks(
    [`## ${words.headings.summary}`],
    facts(view),
    [`### ${words.ambitions}`],
    session.ambitions.length === 0 ? [words.noAmbitions] : session.ambitions.map((ambition, index) => ambitionLine(view, ambition, index)),
    [`### ${words.steps}`],
    schoolSteps(view),
    personalCount(view),
  );
}

function facts({ words, session, audience }: ReportView): string[] {
  const { school, date, team, stage, kind = 'ambition' } = session.properties;
  const present = peoplePresent(session.properties);
  const next = nextDate(session);
  const lines: [keyof typeof words.facts, string | undefined][] = [
    ['school', school && shownName(school)],
    ['date', date && words.date(date)],
    ['kind', words.kinds[kind]],
    ['stage', stage && words.stage(stage)],
    ['present', present === 0 ? undefined : words.people(present, team)],
    ['next', next && words.date(next)],
  ];
  const said = lines.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`- ${words.facts[name]}: ${value}`]));
  return audience === 'team' ? said : [...said, '', words.forOutside];
}

/** The second part of a meeting, else the first day on which a step of the school is looked at or done after it. */
export function nextDate(session: Session): string | undefined {
  const { continuation, date = '' } = session.properties;
  const steps = placedSteps(session).map(({ step }) => step).filter(({ open, personal }) => open && !personal);
  const days = steps.flatMap(({ due, evaluate }) => [due, evaluate]).filter((day): day is string => day !== undefined && day >= date);
  return continuation ?? days.sort()[0];
}

function ambitionLine(view: ReportView, ambition: Ambition, index: number): string {
  const { words, shown, session } = view;
  const { energy, reason, status, why } = ambition;
  const said = [
    status && [words.status[status], why && shown(why)].filter(part => part).join(': '),
    energy === undefined ? undefined : words.tally(energy),
    reason && words.chosen(shown(reason)),
  ].filter(part => part);
  const sentence = shown(literalWords(session, ambition)) || words.wordless;
  return `${index + 1}. ${[`**${sentence}**`, ...said].join(' · ')}`;
}

function personalCount({ words, session }: ReportView): string[] {
  const { length } = placedSteps(session).filter(({ step }) => step.personal);
  return length === 0 ? [] : [words.personalCount(length)];
}
