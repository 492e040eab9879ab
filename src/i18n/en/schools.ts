import type { Due } from '../../core/schools/due';
import type { OverviewWords } from '../../core/schools/overview';
import type { RoundColumn } from '../../core/schools/round-table';
import type { SchoolMailWords } from '../../core/schools/school-mail';
import { dateIn, shortDateIn } from '../../method/spoken-date';

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

const overview: OverviewWords = {
  views: {
    schools: 'Schools', meetings: 'Conversations', steps: 'Open steps', evaluations: 'Reviews due', appointments: 'Appointments',
    years: 'The years',
  },
  note: 'Note',
  hoursLeft: 'Hours left',
  columns: {
    municipality: 'Municipality', board: 'Board', hoursAgreed: 'Hours agreed', hoursUsed: 'Hours used', nextAppointment: 'Next appointment',
    school: 'School', date: 'Date', kind: 'Kind', stage: 'Stage', phase: 'Phase', ambitionCount: 'Ambitions', stepCount: 'Steps',
    openSteps: 'Open steps', nextEvaluation: 'Review',
  },
};

export const schools = {
  columns, mail,
  open: 'Open all schools',
  title: 'All schools',
  count: (shown: number, all: number) => (shown === all ? (all === 1 ? '1 school' : `${all} schools`) : `${shown} of ${all} schools`),
  reading: (done: number, all: number) => `Reading ${done} of ${all} notes…`,
  empty: 'There are no schools here yet. Prepare a meeting and fill in its school, or make a note for a school with the property “type: school”.',
  noneFound: 'No school has these words.',
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
    appointments === 0 ? '' : `${appointments > 1 ? `${appointments} appointments are` : evaluations === 0 ? 'One appointment is' : 'one appointment is'} coming up`,
  ].filter(part => part !== '').join('; '),
  passed: (date: string) => `Was to be reviewed on ${dateIn('en', date)}`,
  soon: (date: string) => `Soon: ${dateIn('en', date)}`,
  number: (count: number) => String(count),
  date: (iso: string) => shortDateIn('en', iso),
  longDate: (iso: string) => dateIn('en', iso),
  showAmbitions: (school: string, count: number) => (count === 1 ? `${school}: 1 ambition` : `${school}: ${count} ambitions`),
  acts: 'Pass on',
  copyMail: (school: string) => `Copy a mail to ${school}`,
  mailShort: 'Mail',
  mailCopied: 'The mail is copied. Nobody is named in it; add names yourself if you like.',
  notCopied: (reason: string) => `The mail could not be copied: ${reason}.`,
  calendar: (school: string) => `Calendar with the reviews of ${school}`,
  calendarShort: 'Calendar',
  calendarMade: (name: string, days: number) => `“${name}” holds ${days === 1 ? '1 day' : `${days} days`}. Open it with your calendar.`,
  calendarName: (school: string) => `Reviews ${school}`,
  handOver: 'Hand over a school',
  handOverOf: (school: string) => `Hand over ${school}: one note for your successor`,
  handOverShort: 'Hand over',
  handedOver: (name: string) => `“${name}” holds what your successor needs. Add what only you know.`,
  handedOverAgain: (name: string) => `“${name}” is up to date. What you wrote in it is still there.`,
  notHandedOver: (school: string, reason: string) => `The hand-over of ${school} could not be made: ${reason}. Nothing was changed.`,
  /** In the few words of the status bar; nothing where nothing is due. */
  dueShort: (evaluations: number, appointments: number) => [
    evaluations === 0 ? '' : `Review at ${evaluations === 1 ? '1 school' : `${evaluations} schools`}`,
    appointments === 0 ? '' : appointments === 1 ? '1 appointment' : `${appointments} appointments`,
  ].filter(part => part !== '').join(' · '),
  dueHere: (school: string, { what, date }: Pick<Due, 'what' | 'date'>) => `${school}: ${what === 'evaluation' ? 'review' : 'appointment'} ${dateIn('en', date)}`,
  createOverview: 'Make an overview in Bases',
  overviewFile: 'Schools and conversations',
  overviewMade: (name: string) => `“${name}” shows your schools, conversations and open steps.`,
  overviewThere: (name: string) => `“${name}” is there already, and was changed since it was made. What do you want to do?`,
  openIt: 'Open it as it is',
  makeBeside: 'Make a new one beside it',
  replaceIt: 'Replace it',
  overview,
  calendarSummary: (school: string) => `Review ${school}`,
};
