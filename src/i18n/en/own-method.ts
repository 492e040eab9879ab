import type { Hint, HintCode } from '../../core/hints';
import { capture } from './capture';
import { editor } from './editor';
import { guide, soFarOf } from './guide';
import { poster } from './poster';
import { refusals, type Refusals } from './refusals';
import { sheet } from './sheet';

const count = (amount: number, one: string, many: string): string => (amount === 1 ? `1 ${one}` : `${amount} ${many}`);
const choices = (amount: number): string => count(amount, 'choice', 'choices');
const agreements = (amount: number): string => count(amount, 'agreement', 'agreements');

const hints: Readonly<Record<HintCode, (hint: Hint) => string>> = {
  ...guide.hints,
  'pupil-missing': () => 'There is no drawing on the sheet yet',
  'loose-notes': hint => guide.hints['loose-notes'](hint).replace('ambition', 'choice'),
  'loose-steps': ({ count: amount }) => `${count(amount, 'agreement goes', 'agreements go')} with no choice yet`,
  'many-candidates': ({ count: amount, of }) => `${amount} clusters are in the running; choose ${of ?? 0} at most`,
  'too-many-ambitions': ({ count: amount, of }) => `${amount} are chosen; ${of ?? 0} is the most`,
  'no-ambition': () => 'Nothing has been chosen yet',
  'ambition-without-words': ({ count: amount }) => `${choices(amount)} without words`,
  'ambition-without-idea': ({ count: amount }) => `${choices(amount)} without a pink sticky note`,
  'ambition-without-activity': ({ count: amount }) => `${choices(amount)} without a green sticky note`,
  'ambition-without-step': ({ count: amount }) => `${choices(amount)} without an agreement`,
  'step-without-who': ({ count: amount }) => `${agreements(amount)} without a name`,
  'step-without-date': ({ count: amount }) => `${agreements(amount)} without a date`,
  'step-without-evaluation': ({ count: amount }) => `${agreements(amount)} without a review date`,
};

/** Words where a method of one's own is led: its people choose and agree, and need be no school with ambitions for its pupils. */
export const ownMethod = {
  guide: {
    ...guide,
    hints,
    whichAmbition: 'With which choice',
    wholeSchool: 'all of us',
    atAmbition: (number: number): string => `with choice ${number}`,
    atNone: 'with no choice',
    whereTo: (words: string): string => `Put with a choice: ${words}`,
    noClusters: 'There are no clusters yet. Group sticky notes on the sheet first.',
    ambitionsOf: choices,
    makeAmbition: 'Choose this',
    makeAmbitionOf: (word: string): string => `Choose ${word}`,
    ambitionWords: (number: number): string => `Wording of choice ${number}`,
    noAmbitions: 'Nothing has been chosen yet.',
    takeBack: 'Not this one after all',
    takeBackOf: (words: string): string => `${words}: not this one after all`,
    stepsStayHere: 'Personal steps hang on the wall, and stay out of a report for others.',
    jointSteps: 'Agreements',
    newStep: 'Agreement; Enter adds it',
    newJointStep: 'What we agree to do…',
    stepsOfSchool: agreements,
    noJointSteps: 'Nothing has been agreed yet.',
    draw: 'Draw here',
    pupilIsThere: 'The drawing is on the sheet.',
    lineParts: { ...guide.lineParts, dreams: 'Yellow sticky notes', ideas: 'Pink sticky notes', activities: 'Green sticky notes' },
    soFar: soFarOf(['choice', 'choices']),
  },
  capture: {
    ...capture,
    ambition: (words: string): string => `Choice: ${words}`,
    targetGone: 'The cluster or choice that you picked has changed; pick again where the sticky note goes. Your words are still here.',
  },
  editor: { ...editor, toAmbition: 'to the choice', colours: { yellow: 'yellow note', pink: 'pink note', green: 'green note', large: 'large note' } },
  sheet: {
    ...sheet,
    kinds: { yellow: 'Yellow', pink: 'Pink', green: 'Green', large: 'Large' },
    irregularities: {
      ...sheet.irregularities,
      'ambition-without-words': (): string => 'A choice has no words yet.',
      'too-many-ambitions': (): string => 'More is chosen than this conversation has room for.',
      'number-differs': (subject: string): string => `The number of “${subject}” is not that of its place on the sheet.`,
    },
    pupil: 'The drawing',
    drawPupil: 'Draw here',
    pupilDrawing: 'Drawing in the middle of the sheet',
    emptyHint: 'Have somebody draw what this is about, then write the first sticky notes.',
    ambitionToCome: 'A choice will come here',
    schoolSteps: 'Agreements',
    ambition: (position: number): string => `Choice ${position}`,
    ambitionName: (position: number, words: string): string => `Choice ${position}: ${words}`,
    ambitionSpoken: (position: number, words: string): string => `${words}. Choice ${position}`,
    ambitionPlaceholder: 'The choice in a few words. Take your time.',
    stepName: (words: string): string => `${words}. Agreement`,
    newAmbition: 'New choice',
    unchosen: 'Not with a choice',
    makeAmbition: 'Choose this',
    takeBack: 'Not this one after all',
    keys: { ...sheet.keys, ambition: 'choose', takeBack: 'not this one after all', line: 'from a choice to what it grew from, and back' },
    moveWhere: 'Move to which cluster or choice?',
    moveNowhere: 'No cluster or choice has these words',
    ownAmbition: 'Make it a choice of its own',
    sayNoLine: (what: string): string => `${what} hangs on no choice and in no cluster`,
  },
  poster: {
    ...poster,
    kinds: { ...poster.kinds, poster: 'All choices together', each: 'Each choice on a page of its own' },
    kindHelp: { ...poster.kindHelp, poster: 'All that was chosen on one poster, with the agreements.', each: 'A poster for each choice, with room to write on.' },
    remarks: {
      ...poster.remarks,
      tooLong: (number: number, metres: string, promised: string): string => poster.remarks.tooLong(number, metres, promised).replace('Ambition', 'Choice'),
      none: 'Nothing has been chosen yet. The poster has room to write it by hand.',
    },
    ambition: (number: number): string => `Choice ${number}`,
    wholeSchool: 'Together',
  },
  refusals: {
    ...refusals,
    'enough-ambitions': ({ most }): string => (most === 0
      ? 'This method chooses nothing, so nothing was changed.'
      : `${most === 1 ? 'A choice was made already' : `${most} choices were made already, and there is room for no more`}. Turn a choice back into a cluster first, or put this cluster into a choice.`),
  } satisfies Refusals,
};
