import type { Hint, HintCode } from '../../core/hints';
import type { Colour } from '../../core/session';

const count = (amount: number, one: string, many: string): string => (amount === 1 ? `1 ${one}` : `${amount} ${many}`);
const COLOURS: Record<Colour, string> = { yellow: 'yellow', pink: 'pink', green: 'green', large: 'large' };
const notes = (amount: number, colour: Colour = 'yellow'): string => count(amount, `${COLOURS[colour]} sticky note`, `${COLOURS[colour]} sticky notes`);

/** What is still open, one sentence for each kind. */
export const hintSentences: Record<HintCode, (hint: Hint) => string> = {
  'no-expectations': () => 'No expectation has been written down yet',
  'own-expectation-missing': () => 'Your own expectation is not written down yet',
  'nothing-picked': () => 'No expectation has been picked to talk about',
  'pupil-missing': () => 'There is no pupil on the sheet yet',
  'no-notes': ({ colour }) => `No ${COLOURS[colour ?? 'yellow']} sticky notes yet`,
  'fewer-notes-than-people': ({ count: amount, of, colour }) => `${notes(amount, colour)}, ${of ?? 0} people. Are they all in?`,
  'loose-notes': ({ count: amount, colour }) =>
    (colour === 'yellow' ? `${notes(amount, colour)} in no cluster yet` : `${notes(amount, colour)} with no ambition yet`),
  'loose-steps': ({ count: amount }) => `${count(amount, 'step serves', 'steps serve')} no ambition yet`,
  'unnamed-clusters': ({ count: amount }) => `${count(amount, 'cluster', 'clusters')} without a word`,
  'energy-missing': ({ count: amount }) => `${count(amount, 'cluster', 'clusters')} without a tally`,
  'many-candidates': ({ count: amount, of }) => `${amount} clusters are in the running; ${of ?? 0} at most become an ambition`,
  'too-many-ambitions': ({ count: amount, of }) => `There are ${amount} ambitions; ${of ?? 0} is the most`,
  'no-ambition': () => 'No ambition has been chosen yet',
  'ambition-without-words': ({ count: amount }) => `${count(amount, 'ambition', 'ambitions')} without words`,
  'ambition-without-idea': ({ count: amount }) => `${count(amount, 'ambition', 'ambitions')} without an idea`,
  'ambition-without-activity': ({ count: amount }) => `${count(amount, 'ambition', 'ambitions')} without a green sticky note`,
  'ambition-without-step': ({ count: amount }) => `${count(amount, 'ambition', 'ambitions')} without a step`,
  'people-without-step': ({ count: amount }) => `${amount} still without a step of their own`,
  'step-without-who': ({ count: amount }) => `${count(amount, 'step', 'steps')} without a name`,
  'step-without-date': ({ count: amount }) => `${count(amount, 'step', 'steps')} without a date`,
  'step-without-evaluation': ({ count: amount }) => `${count(amount, 'school step', 'school steps')} without a review date`,
  'expectation-without-outcome': ({ count: amount }) => `${count(amount, 'expectation waits', 'expectations wait')} for an answer`,
  'photo-missing': () => 'There is no photo of the sheet yet',
};
