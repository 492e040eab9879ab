import { dateParts, timeParts } from '../calendar';
import type { Words } from '../en';
import { MONTHS } from '../../method/spoken-date';

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const HOURS = ['twaalf', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf'];

export const room: Words['room'] = {
  title: 'Scherm voor de groep',
  titleOf: name => `Scherm voor de groep: ${name}`,
  open: 'Scherm voor de groep openen',
  toggleClock: 'Scherm voor de groep: klok tonen of verbergen',
  toggleNames: 'Scherm voor de groep: namen tonen of verbergen',
  togglePersonal: 'Scherm voor de groep: eigen stappen tonen of alleen tellen',
  chooseQuestion: 'Scherm voor de groep: vraag kiezen',
  choosePicture: 'Scherm voor de groep: beeld kiezen',
  chooseAtHand: 'Scherm voor de groep: kiezen waar het over gaat',
  nextPicture: 'Scherm voor de groep: alvast het volgende beeld',
  follow: 'Scherm voor de groep: weer meelopen met het gesprek',
  toggleHold: 'Scherm voor de groep: beeld vasthouden of loslaten',
  toggleBlack: 'Scherm voor de groep: zwart of weer aan',
  whichQuestion: 'Welke vraag ziet de groep?',
  whichPicture: 'Wat ziet de groep?',
  whichAtHand: 'Waar gaat het nu over?',
  noQuestion: 'Geen vraag',
  nothingAtHand: 'Over alles',
  clock: 'Klok',
  names: 'Namen',
  personal: 'Eigen stappen laten zien',
  fullScreen: 'Volledig scherm (F)',
  drawing: 'De leerling, getekend op het vel',
  silence: 'Schrijftijd',
  phase: number => `Fase ${number}`,
  minutesLeft: minutes => (minutes === 1 ? 'nog 1 minuut' : `nog ${minutes} minuten`),
  timeIsUp: 'de tijd is om',
  paused: 'pauze',
  gone: 'De notitie van dit gesprek staat niet meer in de kluis.',
  strip: {
    sees: 'De groep ziet',
    black: 'niets: het scherm is zwart',
    held: 'Blijft staan',
    next: name => `Alvast verder: ${name}`,
    last: 'Dit is het laatste beeld',
    follow: 'Weer meelopen met het gesprek',
    hold: 'Vasthouden',
    release: 'Loslaten',
    blacken: 'Zwart',
    lighten: 'Weer aan',
    more: 'Wat de groep ziet: kiezen',
    open: 'Scherm openen',
  },
  compositions: {
    start: 'de school en de begintijd', contract: 'de vraag', focus: 'wat je koos', writing: 'de kernvraag', grouping: 'alle briefjes',
    energy: 'de clusters', choosing: 'de ambities', road: 'de weg tot nu toe', ideas: 'de ideeën', stock: 'wat er al is', steps: 'de stappen',
    outcomes: 'wat ervan kwam', last: 'het slotbeeld',
  },
  stage: {
    occasions: { intake: 'Intakegesprek', ambition: 'Ambitiegesprek', progress: 'Voortgangsgesprek', closing: 'Eindgesprek' },
    day: date => {
      const parts = dateParts(date);
      return parts ? `${WEEKDAYS[parts.weekday] ?? ''} ${parts.day} ${MONTHS.nl[parts.month] ?? ''}` : date;
    },
    startsAt: time => `We beginnen om ${spoken(time)}`,
    before: (date, withYear) => {
      const parts = dateParts(date);
      return parts ? `vóór ${parts.day} ${MONTHS.nl[parts.month] ?? ''}${withYear ? ` ${parts.year}` : ''}` : date;
    },
    forYourself: 'Schrijf het voor jezelf op.',
    oneDream: 'Eén droom op elk geel briefje',
    onePerNote: colour => `Eén ding op elk ${{ yellow: 'geel', pink: 'roze', green: 'groen', large: 'groot' }[colour]} briefje`,
    picked: 'Hier praten we over door',
    expectedToday: 'Wat we van vandaag verwachtten',
    outcomes: { yes: 'ja', partly: 'deels', no: 'nee' },
    signs: { 'opportunity': 'kans', 'obstacle': 'obstakel', 'does-not-serve': 'draagt niet bij', 'first': 'eerst' },
    milestoneOf: { self: 'voor mezelf', teacher: 'voor de leraar', pupil: 'voor de leerling' },
    chosenOn: date => {
      const parts = dateParts(date);
      return parts ? `gekozen in ${MONTHS.nl[parts.month] ?? ''} ${parts.year}` : date;
    },
    andEarlier: count => (count === 1 ? '1 eerdere mijlpaal' : `${count} eerdere mijlpalen`),
    withoutWord: 'nog zonder woord',
    loose: 'nog los',
    looseCount: count => (count === 1 ? '1 los briefje' : `${count} losse briefjes`),
    andMoreLoose: count => (count === 1 ? 'en nog 1 los briefje' : `en nog ${count} losse briefjes`),
    notesCount: count => (count === 1 ? '1 briefje' : `${count} briefjes`),
    staysOnSheet: 'Blijft op het vel',
    andMoreWords: count => (count === 1 ? 'en nog 1 woord' : `en ${count} andere woorden`),
    andMore: count => `en nog ${count}`,
    clustersCount: count => (count === 1 ? '1 cluster' : `${count} clusters`),
    ideasCount: count => (count === 1 ? '1 idee' : `${count} ideeën`),
    activitiesCount: count => (count === 1 ? '1 activiteit' : `${count} activiteiten`),
    wholeSchool: 'Voor de hele school',
    done: 'klaar',
    stepsCount: count => (count === 1 ? '1 stap' : `${count} stappen`),
    doneCount: count => (count === 1 ? '1 stap is al gezet' : `${count} stappen zijn al gezet`),
    ownSteps: count => (count === 1 ? '1 eigen stap op de muur' : `${count} eigen stappen op de muur`),
    thanks: 'Dank jullie wel',
  },
};

/** `half drie`, `kwart over twee`; any other minute in figures. */
function spoken(time: string): string {
  const parts = timeParts(time);
  if (!parts) return time;
  const { hours, minutes } = parts;
  const hour = (of: number): string => HOURS[of % 12] ?? '';
  if (minutes === 0) return `${hour(hours)} uur`;
  if (minutes === 15) return `kwart over ${hour(hours)}`;
  if (minutes === 30) return `half ${hour(hours + 1)}`;
  if (minutes === 45) return `kwart voor ${hour(hours + 1)}`;
  return `${hours}.${String(minutes).padStart(2, '0')} uur`;
}
