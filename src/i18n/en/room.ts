import type { SceneKind } from '../../core/stage/scene';
import type { StageWords } from '../../core/stage/stage-words';
import { dateParts, timeParts } from '../calendar';
import { MONTHS } from '../../method/spoken-date';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const HOURS = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

const compositions: Readonly<Record<SceneKind, string>> = {
  start: 'the school and the time', contract: 'the question', focus: 'what you picked', writing: 'the core question', grouping: 'all sticky notes',
  energy: 'the clusters', choosing: 'the ambitions', road: 'the road so far', ideas: 'the ideas', stock: 'what there is', steps: 'the steps',
  outcomes: 'what became of it', last: 'the closing view',
};

const stage: StageWords = {
  occasions: { intake: 'Intake', ambition: 'Ambition conversation', progress: 'Progress talk', closing: 'Closing talk' },
  day: date => {
    const parts = dateParts(date);
    return parts ? `${WEEKDAYS[parts.weekday] ?? ''} ${parts.day} ${MONTHS.en[parts.month] ?? ''}` : date;
  },
  startsAt: time => `We start at ${spoken(time)}`,
  before: (date, withYear) => {
    const parts = dateParts(date);
    return parts ? `by ${parts.day} ${MONTHS.en[parts.month] ?? ''}${withYear ? ` ${parts.year}` : ''}` : date;
  },
  forYourself: 'Write it down for yourself.',
  oneDream: 'One dream on each yellow sticky note',
  onePerNote: colour => `One thing on each ${colour === 'large' ? 'large' : `${colour} sticky`} note`,
  picked: 'Let’s talk about these',
  expectedToday: 'What we expected of today',
  outcomes: { yes: 'yes', partly: 'partly', no: 'no' },
  signs: { 'opportunity': 'opportunity', 'obstacle': 'obstacle', 'does-not-serve': 'does not serve', 'first': 'first' },
  milestoneOf: { self: 'for myself', teacher: 'for the teachers', pupil: 'for the pupils' },
  chosenOn: date => {
    const parts = dateParts(date);
    return parts ? `chosen in ${MONTHS.en[parts.month] ?? ''} ${parts.year}` : date;
  },
  andEarlier: count => (count === 1 ? '1 earlier milestone' : `${count} earlier milestones`),
  withoutWord: 'no word yet',
  loose: 'not grouped yet',
  looseCount: count => (count === 1 ? '1 loose sticky note' : `${count} loose sticky notes`),
  andMoreLoose: count => (count === 1 ? 'and 1 more that is not grouped yet' : `and ${count} more that are not grouped yet`),
  notesCount: count => (count === 1 ? '1 sticky note' : `${count} sticky notes`),
  staysOnSheet: 'Stays on the sheet',
  andMoreWords: count => (count === 1 ? 'and 1 more word' : `and ${count} more words`),
  andMore: count => `and ${count} more`,
  clustersCount: count => (count === 1 ? '1 cluster' : `${count} clusters`),
  ideasCount: count => (count === 1 ? '1 idea' : `${count} ideas`),
  activitiesCount: count => (count === 1 ? '1 activity' : `${count} activities`),
  wholeSchool: 'For the whole school',
  done: 'done',
  stepsCount: count => (count === 1 ? '1 step' : `${count} steps`),
  doneCount: count => (count === 1 ? '1 step is done already' : `${count} steps are done already`),
  ownSteps: count => (count === 1 ? '1 personal step on the wall' : `${count} personal steps on the wall`),
  thanks: 'Thank you all',
};

export const room = {
  title: 'Group screen',
  titleOf: (name: string) => `Group screen: ${name}`,
  open: 'Open the group screen',
  toggleClock: 'Group screen: show or hide the clock',
  toggleNames: 'Group screen: show or hide names',
  togglePersonal: 'Group screen: show personal steps, or only count them',
  chooseQuestion: 'Group screen: choose the question',
  choosePicture: 'Group screen: choose the picture',
  chooseAtHand: 'Group screen: choose what is discussed',
  nextPicture: 'Group screen: go ahead to the next picture',
  follow: 'Group screen: follow the meeting again',
  toggleHold: 'Group screen: hold or release the picture',
  toggleBlack: 'Group screen: black, or on again',
  whichQuestion: 'Which question does the group see?',
  whichPicture: 'What does the group see?',
  whichAtHand: 'What is it about now?',
  noQuestion: 'No question',
  nothingAtHand: 'About everything',
  clock: 'Clock',
  names: 'Names',
  personal: 'Show personal steps',
  fullScreen: 'Full screen (F)',
  drawing: 'The pupil, drawn on the sheet',
  silence: 'Time to write',
  phase: (number: number) => `Phase ${number}`,
  minutesLeft: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  timeIsUp: 'time is up',
  paused: 'break',
  gone: 'The note of this meeting is not in the vault any more.',
  strip: {
    sees: 'The group sees',
    black: 'nothing: the screen is black',
    held: 'Stays on',
    next: (name: string) => `Go ahead: ${name}`,
    last: 'This is the last picture',
    follow: 'Follow the meeting again',
    hold: 'Hold',
    release: 'Release',
    blacken: 'Black',
    lighten: 'On again',
    more: 'Choose what the group sees',
    open: 'Open the screen',
  },
  compositions,
  stage,
};

/** `half past two`, `a quarter to three`; any other minute in figures. */
function spoken(time: string): string {
  const parts = timeParts(time);
  if (!parts) return time;
  const { hours, minutes } = parts;
  const hour = (of: number): string => HOURS[of % 12] ?? '';
  if (minutes === 0) return `${hour(hours)} o’clock`;
  if (minutes === 15) return `a quarter past ${hour(hours)}`;
  if (minutes === 30) return `half past ${hour(hours)}`;
  if (minutes === 45) return `a quarter to ${hour(hours + 1)}`;
  return `${hours}:${String(minutes).padStart(2, '0')}`;
}
