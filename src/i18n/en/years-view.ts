import type { ConversationKind } from '../../core/properties';
import type { Colour, Outcome, Pillar, ReturnQuestion } from '../../core/session';
import type { FoundKind } from '../../core/years/find-in-years';
import type { ThreadEnd } from '../../core/years/threads';
import type { WhereWeAre } from '../../core/years/where-we-are';
import { dateIn, shortDayIn } from '../../method/spoken-date';

const ends: Record<ThreadEnd, string> = { reached: 'Reached', 'let go': 'Let go', going: 'Still going', unspoken: 'Not spoken of since' };
const colours: Record<Colour, (count: number) => string> = {
  yellow: count => (count === 1 ? '1 dream' : `${count} dreams`), pink: count => (count === 1 ? '1 idea' : `${count} ideas`),
  green: count => (count === 1 ? '1 activity' : `${count} activities`), large: count => (count === 1 ? '1 personal step' : `${count} personal steps`),
};
const outcomes: Record<Outcome | 'open', string> = { yes: 'met', partly: 'partly', no: 'not met', open: 'not looked at' };
const pillars: Record<Pillar, string> = { vision: 'Vision', programme: 'Programme', expertise: 'Expertise', cooperation: 'Cooperation' };
const found: Record<FoundKind, string> = { ambition: 'ambition', cluster: 'cluster', note: 'sticky note', step: 'step', why: 'why', evi: 'Evi', 'looking back': 'looking back', other: 'sticky note' };
const shortKinds: Record<ConversationKind, string> = { intake: 'Intake', ambition: 'Ambition', progress: 'Progress', closing: 'Closing' };
const questions: Record<ReturnQuestion, string> = { visible: 'what you see', commitment: 'commitment', ability: 'know-how' };
const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function spoken(count: number): string {
  return numbers[count] ?? String(count);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${spoken(count)} times`;
}

function listed(words: readonly string[]): string {
  const quoted = words.map(one => `“${one}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

function paragraph({ since, last, meetings, going, unspoken, reached, letGo, reworded }: WhereWeAre): string {
  if (meetings === 0) return 'No meeting has been held at this school yet.';
  const begin = since === undefined ? `We have met ${times(meetings)}.`
    : meetings === 1 ? `We met once, on ${dateIn('en', since)}.`
    : `Since ${dateIn('en', since)} we have met ${times(meetings)}, most recently on ${dateIn('en', last ?? since)}.`;
  const now = going.length === 0 ? unspoken.length === 0 ? 'No ambition is being worked on at the moment.' : ''
    : `The school is working on ${spoken(going.length)} ${going.length === 1 ? 'ambition' : 'ambitions'}: ${listed(going)}.`;
  const changed = reworded.map(one => `“${one.now}” began as “${one.before}”.`);
  const done = reached.length === 0 ? [] : [`${listed(reached)} ${reached.length === 1 ? 'was' : 'were'} reached.`];
  const gone = letGo.length === 0 ? [] : [`${listed(letGo)} ${letGo.length === 1 ? 'was' : 'were'} let go.`];
  const silent = unspoken.length === 0 ? [] : [`Nothing was said about ${listed(unspoken)} last time.`];
  return [begin, now, ...changed, ...silent, ...done, ...gone].filter(part => part !== '').join(' ');
}

function threeLines({ going, unspoken, reached, stepsDone, stepsOpen }: WhereWeAre): readonly [string, string, string] {
  return [
    reached.length === 0 ? 'Behind us: no ambition has been reached yet.' : `Behind us: ${listed(reached)}.`,
    going.length + unspoken.length === 0 ? 'Now: there is room for new ambitions.'
      : going.length === 0 ? `Now: ${unspoken.length === 1 ? 'does' : 'do'} ${listed(unspoken)} still go on?` : `Now: ${listed(going)}.`,
    stepsOpen.length === 0 ? `Ahead: no school step is open; ${spoken(stepsDone)} done.`
      : `Ahead: ${spoken(stepsOpen.length)} open school ${stepsOpen.length === 1 ? 'step' : 'steps'}, beginning with ${listed(stepsOpen.slice(0, 1))}; ${spoken(stepsDone)} done.`,
  ];
}

export const yearsView = {
  ends, colours, outcomes, pillars, found, shortKinds, questions, paragraph, threeLines,
  open: 'Open the years of a school',
  chooseSchool: 'Which school?',
  titleOf: (school: string) => `The years of ${school}`,
  title: 'The years',
  noSchool: 'This note does not say which school the session is at. Fill in the school first.',
  meetings: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`),
  reading: (done: number, all: number) => `Reading ${done} of ${all} notes…`,
  whereWeAre: 'Where we are',
  schoolYear: (begins: number) => `${begins}–${String(begins + 1).slice(2)}`,
  schoolYearSpoken: (begins: number) => `School year ${begins}–${begins + 1}`,
  noMeeting: 'no meeting',
  noDate: 'No date',
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  date: (iso: string) => dateIn('en', iso),
  day: (iso: string) => shortDayIn('en', iso),
  began: (words: string) => `at first: ${words}`,
  branched: (words: string) => `from: ${words}`,
  fromCluster: 'cluster kept for later',
  steps: (done: number, open: number) => [done > 0 ? `${done} done` : '', open > 0 ? `${open} open` : ''].filter(part => part !== '').join(' · '),
  rows: { meeting: 'Meeting', expectations: 'Expectations', steps: 'School steps', evi: 'Evi', head: 'Head', coordinator: 'Coordinator', lookingBack: 'Looking back', ambitions: 'Ambitions' },
  scenario: (pillar: string, value: number) => `${pillar}: scenario ${value} of 4`,
  newPerson: (before: string) => `was ${before}`,
  search: 'Search in all words',
  clear: 'Clear the search',
  filter: 'Show',
  all: 'Everything',
  onlyOpen: 'What is open',
  foundCount: (count: number) => (count === 0 ? 'Nothing found.' : count === 1 ? 'Found once' : `Found ${count} times`),
  detail: 'How much of it',
  overview: 'Overview',
  inFull: 'In full',
  nine: (answered: number) => `Looking back: ${answered} of 9 answered`,
  print: 'Print on A3',
  table: 'As a table',
  openSteps: (count: number) => `Open school steps (${count})`,
  noOpenSteps: 'No school step is open.',
  odd: 'What stands out',
  oddities: {
    'broken-link': (name: string, written: string) => `“${name}” names ${written} as its earlier session, but that leads nowhere.`,
    'loop': (name: string) => `The earlier sessions of “${name}” lead back to itself.`,
    'two-next': (name: string, next: string) => `More than one session goes on from “${name}”: ${next}.`,
    'no-date': (name: string) => `“${name}” has no date that can be read; it is shown on the right.`,
    'later-previous': (name: string, previous: string) => `“${name}” names “${previous}” as its earlier session, which was held later.`,
    'lost-thread': (name: string, words: string, written: string) => `In “${name}”, “${words}” goes on from ${written}, but nothing of that name is there.`,
  },
  empty: 'There is no session of this school yet.',
};
