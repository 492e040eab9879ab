import { inputs } from './guide-inputs';
import { meetingKinds } from './guide-kinds';
import { hintSentences } from './guide-hints';
import { dateIn } from '../../method/spoken-date';

const count = (amount: number, one: string, many: string): string => (amount === 1 ? `1 ${one}` : `${amount} ${many}`);

/** What there is, and nothing of what there is not; what is chosen is called by its own word. */
export const soFarOf = (chosen: readonly [one: string, many: string]) =>
  (ambitions: number, notes: Readonly<Record<'yellow' | 'pink' | 'green', number>>, steps: number): string => {
    const parts = [
      [ambitions, ...chosen], [notes.yellow, 'yellow sticky note', 'yellow sticky notes'], [notes.pink, 'pink sticky note', 'pink sticky notes'],
      [notes.green, 'green sticky note', 'green sticky notes'], [steps, 'step', 'steps'],
    ] as const;
    return parts.filter(([amount]) => amount > 0).map(([amount, one, many]) => count(amount, one, many)).join(', ') || 'Nothing on the sheet yet';
  };

/** Words of the guide. The method's own wording (phases, activities, questions, checklist) is data of its own. */
export const guide = {
  ...inputs,
  ...meetingKinds,
  title: 'Guide',
  strip: 'Phases',
  timeLine: 'Phase and time',
  now: 'The current activity',
  goingOn: 'Going on',
  time: 'Time in this phase',
  prepare: 'Before',
  closed: 'Closed',
  meetingHere: 'the meeting is here',
  looking: (looked: string, standing: string): string => `You are looking at ${looked}; the meeting ${standing}.`,
  standing: { prepared: 'has not begun', closed: 'is closed', running: (number: number): string => `is in phase ${number}` },
  phaseName: (number: number): string => `phase ${number}`,
  preparationName: 'the preparation',
  closedName: 'the end',
  back: 'Back',
  moveHere: 'Move the meeting here',
  lookingIsFree: 'You can always look around. The meeting moves only when you choose “Move the meeting here”.',
  purpose: 'What it is about',
  pitfall: 'Pitfall',
  allOfPhase: 'All of this phase',
  activityOf: (number: number, of: number): string => `${number} of ${of}`,
  aboutMinutes: (minutes: number): string => `± ${minutes} min`,
  questions: 'Questions that help',
  moreQuestions: (amount: number): string => `${amount} more`,
  asked: (question: string): string => `Asked: ${question}`,
  showInRoom: 'Show to the group',
  shownInRoom: 'The group sees this question',
  then: 'Next',
  lastOfPhase: 'This is the last of this phase.',
  stillOpen: 'still open',
  stillOpenOf: (amount: number): string => `${amount} still open`,
  nothingOpen: 'Nothing open',
  missing: 'Still open in this phase',
  goingOnIsFree: 'You may go on. It all stays where it is.',
  hints: hintSentences,
  hintActs: { show: 'Show', sheet: 'To the sheet', write: 'Write', photo: 'Attach photo', draw: 'Draw' },
  start: 'Start the meeting',
  next: (number: number, name: string): string => `On to ${number} · ${name}`,
  close: 'Close the meeting',
  reopen: 'Reopen the meeting',
  cue: (minutes: number): string =>
    (minutes > 0 ? `${count(minutes, 'minute', 'minutes')} to go: back to the expectations` : 'Time to go back to the expectations'),
  cueLook: 'Look at them',
  cueAct: 'Go there now',
  cueList: 'What people came for',
  line: 'Grew from',
  lineParts: { clusters: 'Clusters', dreams: 'Dreams', ideas: 'Ideas', activities: 'Activities', steps: 'Steps' },
  continues: 'Goes on from',
  whereWereWe: 'Where were we?',
  soFar: soFarOf(['ambition', 'ambitions']),
  goesOnAt: 'We continue on',
  noSession: 'No ambition conversation is open',
  noSessionHint: 'Open the note of a session and this pane leads you through it.',
  newSession: 'New session',
  closedTitle: 'The meeting is closed',
  closedHint: 'Document the sheet, hang it where everybody passes, and keep this note for next time.',
  rescued: 'This was typed, but its place in the note is gone:',
  rescuedDone: 'It is somewhere else now',
  lastTime: (name: string, date?: string) => `Since ${date === undefined ? `“${name}”` : dateIn('en', date)}`,
  lastOpenCount: (amount: number): string => (amount === 0 ? 'nothing open' : `${amount} open`),
  ownerLeft: (name: string): string => `${name}, not here`,
  lastNothingOpen: 'No step is open any more.',
  lastStepDone: (step: string) => `Done: ${step}`,
  carryOver: 'Carry over…',
  openLast: 'Open that session',
};
