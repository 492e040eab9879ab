import type { HandOverWords } from '../core/hand-over/hand-over-words';

export const HAND_OVER_EN: HandOverWords = {
  title: school => `Hand-over ${school}`,
  about: 'With names, so only for whoever takes over the school. '
    + 'Expectations and personal steps belong to whoever wrote them: they are not in here.',
  own: 'From me to you',
  ownHint: 'Write here what you want to pass on. It stays when the hand-over is made again.',
  begins: (mark, seal) => `%% ${mark} · ${seal} · from the conversations; write in it and your own version stays %%`,
  ends: mark => `%% / ${mark} %%`,
  headings: {
    school: 'The school', dates: 'What is coming up', ambitions: 'The ambitions and how they stand', steps: 'Open steps of the school',
    parked: 'Still parked', evi: 'Evi', nine: 'What has visibly developed', meetings: 'The conversations', ownNote: 'Good to know',
  },
  marks: {
    school: 'school', dates: 'dates', ambitions: 'ambitions', steps: 'open steps', parked: 'parked', evi: 'evi', nine: 'looking back',
    meetings: 'conversations', ownNote: 'note of the school',
  },
  facts: {
    municipality: 'Municipality', board: 'Board', brin: 'BRIN', sector: 'Sector', stage: 'Stage', head: 'Head',
    coordinator: 'Coordinator', facilitators: 'Facilitated by', agreed: 'Hours agreed', used: 'Hours used', ownNote: 'Note',
  },
  hours: String,
  left: hours => `${hours} left`,
  appointment: date => `Next appointment: ${date}`,
  noAppointment: 'There is no next appointment yet.',
  evaluation: (date, passed) => (passed ? `Review, was to be on ${date}:` : `Review on ${date}:`),
  states: { 'going': 'going on', 'unspoken': 'not spoken of any more', 'reached': 'reached', 'let go': 'let go' },
  since: date => `since ${date}`,
  calledFirst: words => `at first: ${words}`,
  noAmbitions: 'No ambitions have been chosen yet.',
  noSteps: 'No steps of the school are open any more.',
  stepColumns: ['Step', 'Who', 'Due on', 'Review', 'From the conversation of'],
  personalCount: count => (count === 1
    ? 'One personal step is open as well; it belongs to whoever chose it.'
    : `${count} personal steps are open as well; they belong to the people themselves.`),
  parkedIn: date => `conversation of ${date}`,
  eviColumns: ['Pillar', 'Scenario', 'Point for development', 'Said on'],
  pillars: { vision: 'Vision', programme: 'Programme', expertise: 'Expertise', cooperation: 'Cooperation' },
  nineOf: date => `From the conversation of ${date}.`,
  lines: { education: 'Education', teacher: 'Teacher', pupil: 'Pupil' },
  questions: { visible: 'what you see', commitment: 'commitment', ability: 'know-how' },
  undated: 'no date',
  meetingAmbitions: count => (count === 1 ? '1 ambition' : `${count} ambitions`),
  meetingChoices: count => `${count} chosen`,
  report: 'Report',
  agreement: 'Agreements',
  ownNoteFrom: 'From the note of the school',
  unread: 'not all of this note could be read',
};
