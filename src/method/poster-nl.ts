import type { PosterWords } from '../core/poster/poster-words';
import { dateIn } from './spoken-date';

export const POSTER_NL: PosterWords = {
  promise: 'Dit willen we voor onze leerlingen',
  title: school => (school === '' ? 'De ambities van onze school' : `De ambities van ${school}`),
  date: iso => dateIn('nl', iso),
  byDate: iso => `vóór ${dateIn('nl', iso)}`,
  lookBack: iso => `We kijken terug op ${dateIn('nl', iso)}`,
  lookBackOn: 'We kijken terug op',
  standing: 'Zo staat het er nu voor:',
  wholeSchool: 'Met de hele school',
  more: steps => (steps === 1 ? 'en nog 1 stap' : `en nog ${steps} stappen`),
  wordless: '(nog zonder woorden)',
  nameless: '…',
  ownSteps: 'Mijn eigen stap',
  tile: (at, of, row, column) => `Vel ${at} van ${of} · rij ${row}, kolom ${column}`,
};

/** Wat op een poster van een eigen methode anders staat. */
export function methodPosterNl(method: string): Partial<PosterWords> {
  return { promise: 'Dit kozen we samen', title: school => `${method} ${school}`.trim(), wholeSchool: 'Met elkaar' };
}
