import type { RoundRow } from './round';

/** The sentences of a mail to a school, in one language. */
export interface SchoolMailWords {
  readonly greeting: string;
  readonly ambitions: string;
  readonly noAmbitions: string;
  readonly steps: string;
  readonly evaluation: (date: string, passed: boolean) => string;
  readonly appointment: (date: string) => string;
  readonly ask: string;
  readonly closing: string;
}

/** The most lines of steps, so that the mail is read to its end. */
const MOST_STEPS = 5;

/** A short mail to a school, as plain text: what it works on, what is open, and when one looks at it. Nobody is named. */
export function schoolMail(row: RoundRow, words: SchoolMailWords, today: string): string {
  const { ambitions, openSteps, evaluations, nextAppointment } = row;
  const [evaluation] = evaluations;
  const parts = [
    [words.greeting],
    ambitions.length === 0 ? [words.noAmbitions] : [words.ambitions, ...ambitions.map((ambition, index) => `${index + 1}. ${ambition}`)],
    openSteps.length === 0 ? [] : [words.steps, ...openSteps.slice(0, MOST_STEPS).map(step => `- ${step}`)],
    evaluation === undefined ? [] : [words.evaluation(evaluation.date, evaluation.date < today)],
    [nextAppointment === undefined ? words.ask : words.appointment(nextAppointment)],
    [words.closing],
  ];
  return parts.filter(part => part.length > 0).map(part => part.join('\n')).join('\n\n');
}
