import type { Words } from '../en';
import { capture } from './capture';
import { editor } from './editor';
import { guide, soFarOf } from './guide';
import { poster } from './poster';
import { refusals } from './refusals';
import { sheet } from './sheet';

const count = (amount: number, one: string, many: string): string => (amount === 1 ? `1 ${one}` : `${amount} ${many}`);
const choices = (amount: number): string => count(amount, 'keuze', 'keuzes');
const agreements = (amount: number): string => count(amount, 'afspraak', 'afspraken');

const hints: Words['ownMethod']['guide']['hints'] = {
  ...guide.hints,
  'pupil-missing': () => 'Er staat nog geen tekening op het vel',
  'loose-steps': ({ count: amount }) => `${count(amount, 'afspraak hoort', 'afspraken horen')} nog bij geen keuze`,
  'many-candidates': ({ count: amount, of }) => `${amount} clusters doen nog mee; kies er hoogstens ${of ?? 0}`,
  'too-many-ambitions': ({ count: amount, of }) => `Er zijn er ${amount} gekozen; meer dan ${of ?? 0} is te veel`,
  'no-ambition': () => 'Er is nog niets gekozen',
  'ambition-without-words': ({ count: amount }) => `${choices(amount)} nog zonder woorden`,
  'ambition-without-idea': ({ count: amount }) => `${choices(amount)} nog zonder roze briefje`,
  'ambition-without-activity': ({ count: amount }) => `${choices(amount)} nog zonder groen briefje`,
  'ambition-without-step': ({ count: amount }) => `${choices(amount)} nog zonder afspraak`,
  'step-without-who': ({ count: amount }) => `${agreements(amount)} nog zonder naam`,
  'step-without-date': ({ count: amount }) => `${agreements(amount)} nog zonder datum`,
  'step-without-evaluation': ({ count: amount }) => `${agreements(amount)}: nog geen evaluatiemoment`,
};

/** Woorden bij een eigen methode: daar wordt gekozen en afgesproken, en dat hoeft geen school met ambities te zijn. */
export const ownMethod: Words['ownMethod'] = {
  guide: {
    ...guide,
    hints,
    whichAmbition: 'Bij welke keuze',
    wholeSchool: 'samen',
    atAmbition: number => `bij keuze ${number}`,
    atNone: 'bij geen keuze',
    whereTo: words => `Hang bij een keuze: ${words}`,
    noClusters: 'Er zijn nog geen clusters. Groepeer eerst briefjes op het vel.',
    ambitionsOf: choices,
    makeAmbition: 'Kies dit',
    makeAmbitionOf: word => `Kies ${word}`,
    ambitionWords: number => `Woorden van keuze ${number}`,
    noAmbitions: 'Er is nog niets gekozen.',
    takeBack: 'Toch niet kiezen',
    takeBackOf: words => `${words} toch niet kiezen`,
    stepsStayHere: 'Eigen stappen hangen aan de muur, maar gaan niet mee in een verslag voor anderen.',
    jointSteps: 'Afspraken',
    newStep: 'Afspraak; Enter voegt toe',
    newJointStep: 'Wat jullie samen afspreken…',
    stepsOfSchool: agreements,
    noJointSteps: 'Er is nog niets afgesproken.',
    draw: 'Teken hier',
    pupilIsThere: 'De tekening staat op het vel.',
    lineParts: { ...guide.lineParts, dreams: 'Gele briefjes', ideas: 'Roze briefjes', activities: 'Groene briefjes' },
    soFar: soFarOf(['keuze', 'keuzes']),
  },
  capture: {
    ...capture,
    ambition: words => `Keuze: ${words}`,
    targetGone: 'Het cluster of de keuze waar het briefje bij hoorde is veranderd; wijs opnieuw aan waar het komt. Je woorden staan er nog.',
  },
  editor: { ...editor, toAmbition: 'naar de keuze', colours: { yellow: 'geel briefje', pink: 'roze briefje', green: 'groen briefje', large: 'groot briefje' } },
  sheet: {
    ...sheet,
    kinds: { yellow: 'Geel', pink: 'Roze', green: 'Groen', large: 'Groot' },
    irregularities: {
      ...sheet.irregularities,
      'ambition-without-words': () => 'Een keuze heeft nog geen woorden.',
      'too-many-ambitions': () => 'Er is meer gekozen dan waar dit gesprek plaats voor heeft.',
      'number-differs': subject => `Het nummer van ‘${subject}’ is niet dat van zijn plaats op het vel.`,
    },
    pupil: 'De tekening',
    drawPupil: 'Teken hier',
    pupilDrawing: 'Tekening midden op het vel',
    emptyHint: 'Laat iemand tekenen waar het om gaat, en schrijf dan de eerste briefjes.',
    ambitionToCome: 'Hier komt straks een keuze',
    schoolSteps: 'Afspraken',
    ambition: position => `Keuze ${position}`,
    ambitionName: (position, words) => `Keuze ${position}: ${words}`,
    ambitionSpoken: (position, words) => `${words}. Keuze ${position}`,
    ambitionPlaceholder: 'De keuze in een paar woorden. Neem de tijd.',
    stepName: words => `${words}. Afspraak`,
    newAmbition: 'Nieuwe keuze',
    unchosen: 'Niet bij een keuze',
    makeAmbition: 'Kies dit',
    takeBack: 'Toch niet kiezen',
    keys: { ...sheet.keys, ambition: 'kiezen', takeBack: 'toch niet kiezen', line: 'van keuze naar waar die uit groeide, en terug' },
    moveWhere: 'Naar welk cluster of welke keuze?',
    moveNowhere: 'Geen cluster of keuze heeft deze woorden',
    ownAmbition: 'Maak er een eigen keuze van',
    sayNoLine: what => `${what} hangt aan geen keuze en in geen cluster`,
  },
  poster: {
    ...poster,
    kinds: { ...poster.kinds, poster: 'De keuzes bij elkaar', each: 'Elke keuze op een eigen vel' },
    kindHelp: { ...poster.kindHelp, poster: 'Alles wat is gekozen op één poster, met de afspraken erbij.', each: 'Voor elke keuze een poster, met ruimte om erbij te schrijven.' },
    remarks: {
      ...poster.remarks,
      tooLong: (number, metres, promised) => poster.remarks.tooLong(number, metres, promised).replace('Ambitie', 'Keuze'),
      none: 'Er is nog niets gekozen. Op de poster is ruimte om het er met de hand bij te schrijven.',
    },
    ambition: number => `Keuze ${number}`,
    wholeSchool: 'Samen',
  },
  refusals: {
    ...refusals,
    'enough-ambitions': ({ most }) => (most === 0
      ? 'Bij deze methode wordt niets gekozen; er is niets veranderd.'
      : `${most === 1 ? 'Er is al een keuze gemaakt' : `Er zijn al ${most} keuzes, en meer passen er niet`}. Maak eerst van een keuze weer een cluster, of hang dit cluster in een keuze.`),
  },
};
