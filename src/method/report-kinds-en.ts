import type { OtherReport, OtherReports } from './report-kinds';
import { REPORT_EN } from './report-en';

const thanksFor = (what: string, came: string) => (date: string | undefined): string =>
  `Thank you for the ${what}${date === undefined ? '' : ` of ${date}`}. ${came}`;

const PROGRESS: OtherReport = {
  ...REPORT_EN.facets && { facets: REPORT_EN.facets },
  headings: {
    pupil: 'The pupil', clusters: 'What came of it and what stands', ambitions: 'The ambitions and their steps',
    ideas: 'What is still open, and ideas',
  },
  noAmbitions: 'No ambitions hang on the sheet yet.',
  noSteps: 'No new steps have been agreed yet.',
  mail: {
    thanks: thanksFor('progress talk', 'We saw the road that you travelled, and this is where you are.'),
    firstSteps: 'The next steps:',
    noAmbitions: 'Everything that you wrote is kept.',
  },
};

/** What a report says otherwise in other conversations. */
export const OTHER_REPORTS_EN: OtherReports = {
  progress: PROGRESS,
  closing: {
    ...PROGRESS,
    headings: { ...PROGRESS.headings, clusters: 'What came of it and what will stay' },
    mail: { ...PROGRESS.mail, thanks: thanksFor('closing talk', 'We saw the road that you travelled, and this is what will stay.') },
  },
  intake: {
    headings: {
      pupil: 'The pupil', clusters: 'What was written on sticky notes', ambitions: 'Everything that was agreed',
      expectations: 'What you expect of the years ahead',
    },
    roles: { head: 'Head', coordinator: 'Culture coordinator', agreement: 'Agreement' },
    pillars: { vision: 'Vision', programme: 'Programme', expertise: 'Expertise', cooperation: 'Cooperation' },
    steps: 'What we agreed',
    noSteps: 'Nothing has been agreed yet.',
    columns: ['Agreed', 'Who', 'Due on', 'Review'],
    moreSteps: count => `And ${count === 1 ? 'one more' : `${count} more`}; all of it is in the appendix.`,
    mail: { thanks: thanksFor('first talk', 'This is what we take from it.'), firstSteps: 'What we agreed:' },
  },
  method: ({ title, phases, choosesAmbitions, agreesSteps }) => ({
    title: school => `Report ${title} ${school}`.trim(),
    kind: () => title,
    headings: {
      pupil: 'The drawing', clusters: phases.clusters || 'On the sheet', ideas: phases.ideas || 'Pink sticky notes',
      stock: phases.stock || 'Green sticky notes', ambitions: 'From choice to agreement', expectations: 'What we expected of it',
    },
    ambitions: 'What we chose',
    ...choosesAmbitions && { noAmbitions: 'Nothing has been chosen yet.' },
    steps: 'What we agreed',
    ...agreesSteps && { noSteps: 'Nothing has been agreed yet.' },
    columns: ['Agreed', 'Who', 'Due on', 'Review'],
    forAmbition: number => `with ${number}`,
    moreSteps: count => `And ${count === 1 ? 'one more' : `${count} more`}; all of it is in the appendix.`,
    personalCount: count => `${count === 1 ? 'One of us' : `${count} of us`} chose a step of their own as well.`,
    schoolWide: 'For all of us',
    mail: {
      thanks: date => `Thank you for all that you brought${date === undefined ? '' : ` on ${date}`}. This is what came of it.`,
      ambitions: 'What we chose:',
      firstSteps: 'What we agreed:',
      noAmbitions: 'Everything that you wrote is kept.',
    },
  }),
};
