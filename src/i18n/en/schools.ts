import type { RoundColumn } from '../../core/schools/round-table';
import type { SchoolMailWords } from '../../core/schools/school-mail';
import { dateIn } from '../../method/spoken-date';

const columns: Record<RoundColumn, string> = {
  school: 'School', last: 'Last meeting', kind: 'Kind', stage: 'Stage', ambitions: 'Ambitions', steps: 'Open steps',
  appointment: 'Next appointment', evaluation: 'Review', agreed: 'Hours agreed', used: 'Hours used', municipality: 'Municipality',
  board: 'Board', head: 'Head', coordinator: 'Coordinator',
};
const mail: SchoolMailWords = {
  greeting: 'Dear all,',
  ambitions: 'This is what your school is working on:',
  noAmbitions: 'There is room for new ambitions at your school.',
  steps: 'These steps are still open:',
  evaluation: (date, passed) => (passed
    ? `We were going to look at what became of them on ${dateIn('en', date)}. Did that happen?`
    : `On ${dateIn('en', date)} we look at what became of them.`),
  appointment: date => `Our next appointment is on ${dateIn('en', date)}. See you then!`,
  ask: 'Shall we pick a date for the next meeting? Tell me which days suit you.',
  closing: 'Kind regards,',
};

export const schools = {
  columns, mail,
  open: 'Open all schools',
  title: 'All schools',
  count: (shown: number, all: number) => (shown === all ? (all === 1 ? '1 school' : `${all} schools`) : `${shown} of ${all} schools`),
  reading: (done: number, all: number) => `Reading ${done} of ${all} notes…`,
  empty: 'There are no schools here yet. Prepare a meeting and fill in its school, or make a note for a school with the property “type: school”.',
  noneFound: 'No school holds these words.',
  search: 'Search in all columns',
  export: 'Export this list',
  exportAbout: 'A table for Excel or another spreadsheet, with the schools that are shown, in this order.',
  names: 'With names of heads and coordinators',
  write: 'Write the file',
  cancel: 'Cancel',
  fileName: (date: string) => `Schools ${date}`,
  made: (name: string, rows: number) => `“${name}” holds ${rows === 1 ? '1 school' : `${rows} schools`}.`,
  notMade: (reason: string) => `The file could not be written: ${reason}. Nothing was changed.`,
  due: (evaluations: number, appointments: number) => [
    evaluations === 0 ? '' : `${evaluations === 1 ? 'One school has' : `${evaluations} schools have`} a review that is due`,
    appointments === 0 ? '' : `${appointments === 1 ? 'one appointment is' : `${appointments} appointments are`} coming up`,
  ].filter(part => part !== '').join('; '),
  passed: (date: string) => `was to be reviewed on ${dateIn('en', date)}`,
  soon: (date: string) => `soon: ${dateIn('en', date)}`,
  date: (iso: string) => dateIn('en', iso),
  showAmbitions: (school: string, count: number) => (count === 1 ? `${school}: 1 ambition` : `${school}: ${count} ambitions`),
  acts: 'Take along',
  copyMail: (school: string) => `Copy a mail to ${school}`,
  mailShort: 'Mail',
  mailCopied: 'The mail is copied. Nobody is named in it; add names yourself if you like.',
  notCopied: (reason: string) => `The mail could not be copied: ${reason}.`,
  calendar: (school: string) => `Calendar with the reviews of ${school}`,
  calendarShort: 'Calendar',
  calendarMade: (name: string, days: number) => `“${name}” holds ${days === 1 ? '1 day' : `${days} days`}. Open it with your calendar.`,
  calendarName: (school: string) => `Reviews ${school}`,
  calendarSummary: (school: string) => `Review ${school}`,
};
