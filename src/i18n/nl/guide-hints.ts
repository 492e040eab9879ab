import type { Hint, HintCode } from '../../core/hints';
import type { Colour } from '../../core/session';

const count = (amount: number, one: string, many: string): string => (amount === 1 ? `1 ${one}` : `${amount} ${many}`);
const COLOURS: Record<Colour, string> = { yellow: 'gele', pink: 'roze', green: 'groene', large: 'grote' };
const ONE: Record<Colour, string> = { yellow: 'geel', pink: 'roze', green: 'groen', large: 'groot' };
const notes = (amount: number, colour: Colour = 'yellow'): string => (amount === 1 ? `1 ${ONE[colour]} briefje` : `${amount} ${COLOURS[colour]} briefjes`);
const hang = (amount: number): string => (amount === 1 ? 'hangt' : 'hangen');

/** What is still open, one sentence for each kind. */
export const hintSentences: Record<HintCode, (hint: Hint) => string> = {
  'no-expectations': () => 'Er is nog geen verwachting opgeschreven',
  'own-expectation-missing': () => 'Jouw eigen verwachting staat er nog niet bij',
  'nothing-picked': () => 'Er is nog geen verwachting gekozen om te bespreken',
  'pupil-missing': () => 'Er staat nog geen leerling op het vel',
  'no-notes': ({ colour }) => `Nog geen ${COLOURS[colour ?? 'yellow']} briefjes`,
  'fewer-notes-than-people': ({ count: amount, of, colour }) => `${notes(amount, colour)}, ${of ?? 0} mensen. Zijn ze allemaal binnen?`,
  'loose-notes': ({ count: amount, colour }) =>
    (colour === 'yellow' ? `${notes(amount, colour)} nog zonder cluster` : `${notes(amount, colour)} ${hang(amount)} nog nergens bij`),
  'loose-steps': ({ count: amount }) => `${count(amount, 'stap hoort', 'stappen horen')} nog bij geen ambitie`,
  'unnamed-clusters': ({ count: amount }) => `${count(amount, 'cluster', 'clusters')} nog zonder woord`,
  'energy-missing': ({ count: amount }) => `${count(amount, 'cluster', 'clusters')} nog niet gepeild`,
  'many-candidates': ({ count: amount, of }) => `${amount} clusters doen nog mee; hoogstens ${of ?? 0} worden een ambitie`,
  'too-many-ambitions': ({ count: amount, of }) => `Er zijn ${amount} ambities; meer dan ${of ?? 0} is te veel`,
  'no-ambition': () => 'Er is nog geen ambitie gekozen',
  'ambition-without-words': ({ count: amount }) => `${count(amount, 'ambitie', 'ambities')} nog zonder woorden`,
  'ambition-without-idea': ({ count: amount }) => `${count(amount, 'ambitie', 'ambities')} nog zonder idee`,
  'ambition-without-activity': ({ count: amount }) => `${count(amount, 'ambitie', 'ambities')} nog zonder groen briefje`,
  'ambition-without-step': ({ count: amount }) => `${count(amount, 'ambitie', 'ambities')} nog zonder stap`,
  'people-without-step': ({ count: amount }) => `Nog ${amount} zonder eigen stap`,
  'step-without-who': ({ count: amount }) => `${count(amount, 'stap', 'stappen')} nog zonder naam`,
  'step-without-date': ({ count: amount }) => `${count(amount, 'stap', 'stappen')} nog zonder datum`,
  'step-without-evaluation': ({ count: amount }) => `${count(amount, 'stap van de school', 'stappen van de school')}: nog geen evaluatiemoment`,
  'expectation-without-outcome': ({ count: amount }) => `${count(amount, 'verwachting wacht', 'verwachtingen wachten')} nog op antwoord`,
  'photo-missing': () => 'Er is nog geen foto van het vel',
};
