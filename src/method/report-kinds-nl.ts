import type { OtherReport, OtherReports } from './report-kinds';
import { REPORT_NL } from './report-nl';

const thanksFor = (what: string, came: string) => (date: string | undefined): string =>
  `Dank voor ${what}${date === undefined ? '' : ` van ${date}`}. ${came}`;

const PROGRESS: OtherReport = {
  ...REPORT_NL.facets && { facets: REPORT_NL.facets },
  headings: {
    pupil: 'De leerling', clusters: 'Wat er kwam en wat er staat', ambitions: 'De ambities en hun stappen',
    ideas: 'Wat nog openligt, en ideeën',
  },
  noAmbitions: 'Er hangen nog geen ambities op het vel.',
  noSteps: 'Er zijn nog geen nieuwe stappen afgesproken.',
  mail: {
    thanks: thanksFor('het voortgangsgesprek', 'We zagen welke weg jullie aflegden, en dit is er nu.'),
    firstSteps: 'De volgende stappen:',
    noAmbitions: 'Alles wat jullie schreven, is bewaard.',
  },
};

/** Wat een verslag in andere gesprekken anders zegt. */
export const OTHER_REPORTS_NL: OtherReports = {
  progress: PROGRESS,
  closing: {
    ...PROGRESS,
    headings: { ...PROGRESS.headings, clusters: 'Wat er kwam en wat er blijft' },
    mail: { ...PROGRESS.mail, thanks: thanksFor('het eindgesprek', 'We zagen welke weg jullie aflegden, en dit is wat er blijft.') },
  },
  intake: {
    headings: {
      pupil: 'De leerling', clusters: 'Wat er op briefjes kwam', ambitions: 'Alle afspraken',
      expectations: 'Wat jullie van het traject verwachten',
    },
    roles: { head: 'Directie', coordinator: 'Cultuurcoördinator', agreement: 'Overeenkomst' },
    pillars: { vision: 'Visie', programme: 'Programma', expertise: 'Deskundigheid', cooperation: 'Samenwerking' },
    steps: 'Wat we afspraken',
    noSteps: 'Er is nog niets afgesproken.',
    columns: ['Afspraak', 'Wie', 'Klaar op', 'Evaluatie'],
    moreSteps: count => `En nog ${count === 1 ? 'één afspraak' : `${count} afspraken`}; alles staat in de bijlage.`,
    mail: { thanks: thanksFor('de kennismaking', 'Dit nemen we ervan mee.'), firstSteps: 'Wat we afspraken:' },
  },
  method: ({ title, phases, choosesAmbitions, agreesSteps }) => ({
    title: school => `Verslag ${title} ${school}`.trim(),
    kind: () => title,
    headings: {
      pupil: 'De tekening', clusters: phases.clusters || 'Op het vel', ideas: phases.ideas || 'Roze briefjes',
      stock: phases.stock || 'Groene briefjes', ambitions: 'Van keuze naar afspraak', expectations: 'Wat we ervan verwachtten',
    },
    ambitions: 'Wat we kozen',
    ...choosesAmbitions && { noAmbitions: 'Er is nog niets gekozen.' },
    steps: 'Wat we afspraken',
    ...agreesSteps && { noSteps: 'Er is nog niets afgesproken.' },
    columns: ['Afspraak', 'Wie', 'Klaar op', 'Evaluatie'],
    forAmbition: number => `bij ${number}`,
    moreSteps: count => `En nog ${count === 1 ? 'één afspraak' : `${count} afspraken`}; alles staat in de bijlage.`,
    personalCount: count => `Daarnaast ${count === 1 ? 'koos één van ons' : `kozen ${count} van ons`} een eigen stap.`,
    schoolWide: 'Voor iedereen',
    mail: {
      thanks: date => `Dank voor jullie inbreng${date === undefined ? '' : ` op ${date}`}. Dit is eruit gekomen.`,
      ambitions: 'Dit kozen we:',
      firstSteps: 'Dit spraken we af:',
      noAmbitions: 'Alles wat jullie schreven, is bewaard.',
    },
  }),
};
