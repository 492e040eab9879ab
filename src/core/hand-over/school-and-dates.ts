import { separateNames, shownName } from '../link';
import { joinedBlocks } from '../report/literal';
import { sectors } from '../syntax';
import type { SchoolFactName } from './hand-over-words';
import type { HandOverView } from './handed-school';

/** What the school is and who leads it; what its note says and nobody understands stands as it is written. */
export function schoolPart(view: HandOverView): string[] {
  const { school: { facts, note }, words, common, row, meetings } = view;
  const { unclear } = facts;
  const sector = meetings.findLast(({ session }) => session.properties.sector !== undefined)?.session;
  const said: readonly (readonly [SchoolFactName, string | undefined])[] = [
    ['ownNote', note?.link],
    ['head', row.head],
    ['coordinator', row.coordinator],
    ['facilitators', facilitatorsOf(view)],
    ['stage', row.stage && common.stage(row.stage)],
    ['sector', sector?.properties.sector && sectors.word(sector.properties.sector, sector.language ?? 'nl')],
    ['municipality', facts.municipality],
    ['board', facts.board],
    ['brin', facts.brin],
    ['agreed', facts.hoursAgreed === undefined ? unclear.hoursAgreed : words.hours(facts.hoursAgreed)],
    ['used', usedHours(view) ?? unclear.hoursUsed],
  ];
  const lines = said.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`- ${words.facts[name]}: ${value}`]));
  return joinedBlocks([`## ${words.headings.school}`], lines);
}

/** Everybody who led a meeting, the last one first. */
function facilitatorsOf({ meetings }: HandOverView): string {
  const names = [...meetings].reverse().flatMap(({ session }) => session.properties.facilitators.flatMap(separateNames));
  return [...new Set(names)].join(', ');
}

function usedHours({ school: { facts: { hoursAgreed, hoursUsed } }, words }: HandOverView): string | undefined {
  if (hoursUsed === undefined) return undefined;
  const used = words.hours(hoursUsed);
  return hoursAgreed === undefined ? used : `${used} (${words.left(words.hours(Math.round((hoursAgreed - hoursUsed) * 100) / 100))})`;
}

/** The next appointment, and the days on which one looks at what became of steps. */
export function datesPart({ row, today, words, common, school: { facts: { unclear } } }: HandOverView): string[] {
  const appointment = row.nextAppointment ?? (unclear.nextAppointment && shownName(unclear.nextAppointment));
  const next = appointment === undefined ? words.noAppointment : words.appointment(common.date(appointment));
  const evaluations = row.evaluations.flatMap(({ date, steps }) => [
    `- ${words.evaluation(common.date(date), date < today)}`, ...steps.map(step => `  - ${step}`),
  ]);
  return joinedBlocks([`## ${words.headings.dates}`], [`- ${next}`, ...evaluations]);
}
