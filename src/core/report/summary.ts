import { peoplePresent } from '../contents';
import { isoDateIn } from '../reading/properties';
import type { Ambition, Session } from '../session';
import { linkedFrom, shownName } from '../link';
import { literalWords, joinedBlocks } from './literal';
import type { ReportView } from './report-view';
import { placedSteps, schoolSteps } from './steps';

/** One page: what was chosen and why, what the school will do, and when it comes back to it. */
export function summary(view: ReportView): string[] {
  const { words } = view;
  return joinedBlocks(
    [`## ${words.headings.summary}`],
    facts(view),
    ...ambitionsIn(view),
    ...stepsIn(view),
    personalCount(view),
  );
}

function ambitionsIn(view: ReportView): string[][] {
  const { words: { ambitions: heading, noAmbitions }, session: { ambitions } } = view;
  const lines = ambitions.map((one, at) => ambitionLine(view, one, at));
  const told = lines.length === 0 && noAmbitions !== undefined ? [noAmbitions] : lines;
  return told.length === 0 ? [] : [[`### ${heading}`], told];
}

function stepsIn(view: ReportView): string[][] {
  const told = schoolSteps(view);
  return told.length === 0 ? [] : [[`### ${view.words.steps}`], told];
}

function facts(view: ReportView): string[] {
  const { words, session, audience } = view;
  const { school, date, team, stage } = session.properties;
  const present = peoplePresent(session.properties);
  const next = nextDate(session);
  const lines: [keyof typeof words.facts, string | undefined][] = [
    ['school', school && shownName(school)],
    ['date', date && words.date(date)],
    ['kind', occasion(view)],
    ['stage', stage && words.stage(stage)],
    ['present', present === 0 ? undefined : words.people(present, team)],
    ['next', next && words.date(next)],
  ];
  const said = [
    ...lines.map(([name, value]): [string, string | undefined] => [words.facts[name], value]), ...rolesIn(view),
  ].flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`- ${name}: ${value}`]));
  return audience === 'team' ? said : [...said, '', words.forOutside];
}

/** What kind of conversation it was, and which one it follows. */
function occasion({ words, session, shown }: ReportView): string {
  const { kind = 'ambition', previous } = session.properties;
  if (previous === undefined) return words.kind(kind);
  const name = shownName(previous);
  const date = /\d{4}-\d\d-\d\d/u.exec(linkedFrom(previous) ?? name)?.[0];
  return `${words.kind(kind)}, ${words.following(date === undefined ? { name: shown(name) } : { date })}`;
}

function rolesIn({ words: { roles }, session: { properties }, people, shown }: ReportView): [string, string | undefined][] {
  if (!roles) return [];
  const { head, coordinator, agreement } = properties;
  return [
    [roles.head, people(head)], [roles.coordinator, people(coordinator)], [roles.agreement, agreement && shown(shownName(agreement))],
  ];
}

/** The second part of a meeting, else the first day on which a step of the school is looked at or done after it. */
export function nextDate(session: Session): string | undefined {
  const { continuation, date = '' } = session.properties;
  const steps = placedSteps(session).map(({ step }) => step).filter(({ open, personal }) => open && !personal);
  const days = steps.flatMap(({ due = '', evaluate = '' }) => [due, evaluate]).flatMap(day => isoDateIn(day) ?? []);
  return continuation ?? days.filter(day => day >= date).sort()[0];
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
