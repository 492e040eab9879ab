import type { Words } from '../en';
import { inputs } from './guide-inputs';
import { meetingKinds } from './guide-kinds';
import { hintSentences } from './guide-hints';
import { dateIn } from '../../method/spoken-date';

const count = (amount: number, one: string, many: string): string => (amount === 1 ? `1 ${one}` : `${amount} ${many}`);

/** Wat er al is; wat gekozen is heet naar zijn eigen woord. */
export const soFarOf = (chosen: readonly [one: string, many: string]): Words['guide']['soFar'] => (ambitions, notes, steps) => {
  const parts = [
    [ambitions, ...chosen], [notes.yellow, 'geel briefje', 'gele briefjes'], [notes.pink, 'roze briefje', 'roze briefjes'],
    [notes.green, 'groen briefje', 'groene briefjes'], [steps, 'stap', 'stappen'],
  ] as const;
  return parts.filter(([amount]) => amount > 0).map(([amount, one, many]) => count(amount, one, many)).join(', ') || 'Er hangt nog niets op het vel';
};

/** Words of the guide in Dutch. */
export const guide: Words['guide'] = {
  ...inputs,
  ...meetingKinds,
  title: 'Gids',
  strip: 'Fasen',
  timeLine: 'Fase en tijd',
  now: 'De activiteit van nu',
  goingOn: 'Verdergaan',
  time: 'Tijd in deze fase',
  prepare: 'Vooraf',
  closed: 'Klaar',
  meetingHere: 'hier is het gesprek',
  looking: (looked, standing) => `Je kijkt naar ${looked}; het gesprek ${standing}.`,
  standing: { prepared: 'is nog niet begonnen', closed: 'is afgesloten', running: number => `is in fase ${number}` },
  phaseName: number => `fase ${number}`,
  preparationName: 'de voorbereiding',
  closedName: 'het slot',
  back: 'Terug',
  moveHere: 'Hier verdergaan',
  lookingIsFree: 'Kijken mag altijd. Het gesprek gaat pas verder als je ‘Hier verdergaan’ kiest.',
  purpose: 'Waar het om gaat',
  pitfall: 'Valkuil',
  allOfPhase: 'Alles van deze fase',
  activityOf: (number, of) => `${number} van ${of}`,
  aboutMinutes: minutes => `± ${minutes} min`,
  questions: 'Vragen die helpen',
  moreQuestions: amount => `nog ${amount}`,
  asked: question => `Gesteld: ${question}`,
  showInRoom: 'Laat aan de groep zien',
  shownInRoom: 'De groep ziet deze vraag',
  then: 'Daarna',
  lastOfPhase: 'Dit is het laatste van deze fase.',
  stillOpen: 'nog open',
  stillOpenOf: amount => `${amount} nog open`,
  nothingOpen: 'Niets open',
  missing: 'Nog open in deze fase',
  goingOnIsFree: 'Verdergaan mag. Dit blijft gewoon staan.',
  hints: hintSentences,
  hintActs: { show: 'Wijs aan', sheet: 'Naar het vel', write: 'Schrijf', photo: 'Foto erbij', draw: 'Teken' },
  start: 'Begin het gesprek',
  next: (number, name) => `Verder naar ${number} · ${name}`,
  close: 'Sluit het gesprek af',
  reopen: 'Heropen het gesprek',
  cue: minutes =>
    (minutes > 0 ? `Nog ${count(minutes, 'minuut', 'minuten')}: terug naar de verwachtingen` : 'Tijd om terug te gaan naar de verwachtingen'),
  cueLook: 'Bekijken',
  cueAct: 'Ga er nu heen',
  cueList: 'Hier kwamen ze voor',
  line: 'Waaruit ze is ontstaan',
  lineParts: { clusters: 'Clusters', dreams: 'Dromen', ideas: 'Ideeën', activities: 'Activiteiten', steps: 'Stappen' },
  continues: 'Vervolg op',
  whereWereWe: 'Waar waren we?',
  soFar: soFarOf(['ambitie', 'ambities']),
  goesOnAt: 'We gaan verder op',
  noSession: 'Er staat geen ambitiegesprek open',
  noSessionHint: 'Open de notitie van een gesprek, dan loopt de gids met je mee.',
  newSession: 'Nieuw gesprek',
  closedTitle: 'Het gesprek is afgesloten',
  closedHint: 'Leg het vel vast, hang het op waar iedereen langskomt, en bewaar deze notitie voor de volgende keer.',
  rescued: 'Dit was getypt, maar de plek in de notitie is weg:',
  rescuedDone: 'Het staat nu ergens anders',
  lastTime: (name, date) => `Sinds ${date === undefined ? `‘${name}’` : dateIn('nl', date)}`,
  lastOpenCount: amount => (amount === 0 ? 'niets open' : `${amount} open`),
  ownerLeft: name => `${name}, is er niet bij`,
  lastNothingOpen: 'Er staat geen stap meer open.',
  lastStepDone: step => `Gedaan: ${step}`,
  carryOver: 'Meenemen…',
  openLast: 'Dat gesprek openen',
};
