import { holdersOf, stepsOf } from '../contents';
import { plain } from '../language';
import { shownName } from '../link';
import { sourceOf } from '../place';
import { asides, literalWords, joinedBlocks, tableRow } from '../report/literal';
import type { Step } from '../session';
import { type FollowedStep, isOpenStep } from '../years/followed-steps';
import type { Stop, Thread, ThreadEnd } from '../years/threads';
import { dayOfMeeting, type HandedMeeting, type HandOverView } from './handed-school';

const IN_ORDER: readonly ThreadEnd[] = ['going', 'unspoken', 'reached', 'let go'];

/** Every ambition that the school had, as it was last worded, with how it stands; what is worked on comes first. */
export function ambitionsPart(view: HandOverView): string[] {
  const { years, words } = view;
  const threads = years.threads.filter(({ stops }) => stops.some(({ group }) => group.kind === 'ambition'));
  const ordered = IN_ORDER.flatMap(end => threads.filter(thread => thread.end === end));
  const lines = ordered.flatMap(thread => ambitionLines(view, thread));
  return joinedBlocks([`## ${words.headings.ambitions}`], lines.length === 0 ? [words.noAmbitions] : lines);
}

function ambitionLines(view: HandOverView, { stops, end }: Thread): string[] {
  const { words, common, meetings } = view;
  const [first] = stops;
  const last = stops.findLast(({ group }) => group.kind === 'ambition');
  if (!first || !last) return [];
  const begun = meetings[first.meeting];
  const [before, now] = [wordsOf(view, first), wordsOf(view, last)];
  const { why, reason } = last.group;
  const state = stops.at(-1)?.group.status === 'reworded' ? common.status.reworded : words.states[end];
  const said = asides(
    begun && words.since(dayOfMeeting(view, begun)),
    plain(before) === plain(now) ? undefined : words.calledFirst(before),
    reason && common.chosen(reason),
  );
  return [`- **${now || common.wordless}**: ${[state, why].filter(part => part).join(': ')}${said}`];
}

/** As they stand in the note, with their Markdown. */
function wordsOf({ meetings }: HandOverView, { meeting, group }: Stop): string {
  const session = meetings[meeting]?.session;
  const heading = session && holdersOf(session).find(one => one.kind === group.kind && sourceOf(session, one.place) === group.heading);
  return session && heading ? literalWords(session, heading) : group.words;
}

/**
 * The open steps of the school: what, who, by when, when and by whom it is evaluated, and in which meeting it stands. Personal ones
 * belong to a person: they are only counted.
 */
export function openStepsPart(view: HandOverView): string[] {
  const { years, words } = view;
  const open = years.steps.filter(isOpenStep);
  const rows = open.filter(({ personal }) => !personal).map(step => stepCells(view, step));
  const columns = words.stepColumns.map((_, at) => at).filter(at => at === 0 || rows.some(row => row[at] !== ''));
  const lineOf = (cells: readonly string[]): string => tableRow(columns.map(at => cells[at] ?? ''));
  const table = [lineOf(words.stepColumns), tableRow(columns.map(() => '---')), ...rows.map(lineOf)];
  const personal = open.filter(step => step.personal).length;
  return joinedBlocks(
    [`## ${words.headings.steps}`], rows.length === 0 ? [words.noSteps] : table, personal === 0 ? [] : [words.personalCount(personal)],
  );
}

function stepCells(view: HandOverView, followed: FollowedStep): string[] {
  const { common, meetings } = view;
  const meeting = meetings[followed.meetings.at(-1) ?? -1];
  const step = meeting && stepIn(meeting, followed);
  const day = (date: string | undefined): string => (date === undefined ? '' : common.date(date));
  const state = followed.state === 'open' ? '' : common.states[followed.state];
  const { who, by, evaluator, needs, how } = step ?? {};
  const words = meeting && step ? literalWords(meeting.session, step) : followed.words;
  return [
    words + asides(followed.group?.words, needs && common.needs(shownName(needs)), how && common.how(shownName(how))),
    shownName(by ?? who ?? ''),
    [day(followed.due), state].filter(part => part !== '').join(', '),
    [day(followed.evaluate), shownName(evaluator ?? '')].filter(part => part !== '').join(', '),
    meeting ? dayOfMeeting(view, meeting) : '',
  ];
}

function stepIn({ session }: HandedMeeting, { words, state }: FollowedStep): Step | undefined {
  return stepsOf(session).find(step => !step.personal && step.state === state && plain(step.text) === plain(words));
}
