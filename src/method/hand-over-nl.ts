import type { HandOverWords } from '../core/hand-over/hand-over-words';

export const HAND_OVER_NL: HandOverWords = {
  title: school => `Overdracht ${school}`,
  about: 'Met namen, dus alleen voor wie de school overneemt. '
    + 'Verwachtingen en eigen stappen zijn van wie ze schreef: die staan hier niet in.',
  own: 'Van mij aan jou',
  ownHint: 'Schrijf hier wat je je opvolger wilt meegeven. Dit blijft staan als je de overdracht opnieuw maakt.',
  begins: (mark, seal) => `%% ${mark} · ${seal} · uit de gesprekken; wie hierin schrijft, houdt zijn eigen versie %%`,
  ends: mark => `%% / ${mark} %%`,
  headings: {
    school: 'De school', dates: 'Wat eraan komt', ambitions: 'De ambities en hoe ze ervoor staan', steps: 'Open stappen van de school',
    parked: 'Nog geparkeerd', evi: 'Evi', nine: 'Wat er zichtbaar ontwikkeld is', meetings: 'De gesprekken', ownNote: 'Goed om te weten',
  },
  marks: {
    school: 'school', dates: 'agenda', ambitions: 'ambities', steps: 'open stappen', parked: 'geparkeerd', evi: 'evi', nine: 'terugblik',
    meetings: 'gesprekken', ownNote: 'notitie van de school',
  },
  facts: {
    municipality: 'Gemeente', board: 'Bestuur', brin: 'BRIN', sector: 'Sector', stage: 'Stadium', head: 'Directie',
    coordinator: 'Coördinator', facilitators: 'Begeleid door', agreed: 'Uren afgesproken', used: 'Uren gebruikt', ownNote: 'Notitie',
  },
  hours: count => String(count).replace('.', ','),
  left: hours => `nog ${hours} over`,
  appointment: date => `Volgende afspraak: ${date}`,
  noAppointment: 'Er staat nog geen volgende afspraak.',
  evaluation: (date, passed) => (passed ? `Evaluatie, had moeten zijn op ${date}:` : `Evaluatie op ${date}:`),
  states: { 'going': 'loopt', 'unspoken': 'niet meer genoemd', 'reached': 'bereikt', 'let go': 'losgelaten' },
  since: date => `sinds ${date}`,
  calledFirst: words => `eerst: ${words}`,
  noAmbitions: 'Er zijn nog geen ambities gekozen.',
  noSteps: 'Er staan geen stappen van de school meer open.',
  stepColumns: ['Stap', 'Wie', 'Klaar op', 'Evaluatie', 'Uit het gesprek van'],
  personalCount: count => (count === 1
    ? 'Daarnaast staat één eigen stap open; die is van wie hem koos.'
    : `Daarnaast staan ${count} eigen stappen open; die zijn van de mensen zelf.`),
  parkedIn: date => `gesprek van ${date}`,
  eviColumns: ['Pijler', 'Scenario', 'Ontwikkelpunt', 'Gezegd op'],
  pillars: { vision: 'Visie', programme: 'Programma', expertise: 'Deskundigheid', cooperation: 'Samenwerking' },
  nineOf: date => `Uit het gesprek van ${date}.`,
  lines: { education: 'Onderwijs', teacher: 'Leraar', pupil: 'Leerling' },
  questions: { visible: 'wat zie je', commitment: 'ieders inzet', ability: 'weten en kunnen' },
  undated: 'zonder datum',
  meetingAmbitions: count => (count === 1 ? '1 ambitie' : `${count} ambities`),
  meetingChoices: count => `${count} gekozen`,
  report: 'Verslag',
  agreement: 'Overeenkomst',
  ownNoteFrom: 'Uit de notitie van de school',
  unread: 'niet alles in deze notitie was te lezen',
};
