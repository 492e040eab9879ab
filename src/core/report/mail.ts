import type { Session } from '../session';
import { defaultChoices, viewOf, type ReportView } from './report-view';
import type { ReportWords } from './report-words';
import { nextDate } from './summary';
import { placedSteps } from './steps';

/** The most lines of steps, so that the mail is read to its end. */
const MOST_STEPS = 4;

/** A short mail to the team, as plain text: thanks, the ambitions, the first steps with their dates, what comes next. */
export function mailText(session: Session, words: ReportWords): string {
  const view = viewOf(session, defaultChoices(session, 'team'), words);
  const { mail } = words;
  const { date } = session.properties;
  const next = nextDate(session);
  const ambitions = session.ambitions.map((ambition, index) => `${index + 1}. ${ambition.text || words.wordless}`);
  return [
    mail.greeting, '',
    mail.thanks(date && words.date(date)),
    ...(ambitions.length > 0 ? [mail.ambitions, ...ambitions] : [mail.noAmbitions].filter(line => line !== undefined)), '',
    ...firstSteps(view),
    ...(next === undefined ? [] : [mail.next(words.date(next))]),
    mail.report, '',
    mail.closing,
    ...session.properties.facilitators.slice(0, 1),
  ].join('\n');
}

function firstSteps(view: ReportView): string[] {
  const open = placedSteps(view.session).map(({ step }) => step).filter(step => step.open && !step.personal);
  const soonest = [...open].sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999')).slice(0, MOST_STEPS);
  if (soonest.length === 0) return [];
  const lines = soonest.map(step => {
    const who = view.people(step.by ?? step.who);
    const when = step.due === undefined ? '' : ` (${view.words.date(step.due)})`;
    return `- ${who === '' ? '' : `${who}: `}${step.text}${when}`;
  });
  return [view.words.mail.firstSteps, ...lines, ''];
}
