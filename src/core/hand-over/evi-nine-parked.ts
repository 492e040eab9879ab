import { answersOf, RETURN_LINES } from '../looking-back';
import { preparationOf } from '../preparation';
import { joinedBlocks, tableRow } from '../report/literal';
import type { Parked } from '../session';
import { fields, pillars, returnQuestions } from '../syntax';
import { dayOfMeeting, type HandOverView } from './handed-school';

/** What the self-evaluation said last of each pillar, with the scenarios that it had before. */
export function eviPart(view: HandOverView): string[] {
  const { words, years, meetings } = view;
  const rows = pillars.names.flatMap((pillar) => {
    const told = meetings.flatMap(meeting => preparationOf(meeting.session).evi
      .filter(outcome => outcome.pillar === pillar).map(outcome => ({ meeting, ...outcome })));
    const last = told.at(-1);
    const course = years.pillars[pillar].filter(scenario => scenario !== undefined).join(' → ');
    return last ? [tableRow([words.pillars[pillar], course, last.point, dayOfMeeting(view, last.meeting)])] : [];
  });
  if (rows.length === 0) return [];
  return joinedBlocks([`## ${words.headings.evi}`], [tableRow(words.eviColumns), tableRow(words.eviColumns.map(() => '---')), ...rows]);
}

/** The card of nine of the last meeting that has one. */
export function ninePart(view: HandOverView): string[] {
  const { words, meetings } = view;
  const meeting = meetings.findLast(({ session }) => answersOf(session).length > 0);
  if (!meeting) return [];
  const answers = answersOf(meeting.session);
  const lines = RETURN_LINES.flatMap((line) => {
    const said = returnQuestions.names.flatMap(question => answers.filter(one => one.line === line && one.question === question));
    return said.length === 0 ? [] : [
      `- **${words.lines[line]}**`, ...said.map(one => `  - ${words.questions[one.question]}: ${one.words}`),
    ];
  });
  return joinedBlocks([`## ${words.headings.nine}`], [words.nineOf(dayOfMeeting(view, meeting))], lines);
}

/** What was put aside and nobody came back to yet, the newest first. */
export function parkedPart(view: HandOverView): string[] {
  const { words, meetings } = view;
  const lines = [...meetings].reverse().flatMap(meeting => meeting.session.parked.filter(isWaiting)
    .map(({ text }) => `- ${text} *(${words.parkedIn(dayOfMeeting(view, meeting))})*`));
  return lines.length === 0 ? [] : joinedBlocks([`## ${words.headings.parked}`], lines);
}

function isWaiting({ fields: written }: Parked): boolean {
  return !written.some(({ name, value }) => fields.read(name)?.name === 'decision' && value !== '');
}
