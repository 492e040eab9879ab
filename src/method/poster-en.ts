import type { PosterWords } from '../core/poster/poster-words';
import { dateIn } from './spoken-date';

export const POSTER_EN: PosterWords = {
  promise: 'What we want for our pupils',
  title: school => (school === '' ? 'The ambitions of our school' : `The ambitions of ${school}`),
  date: iso => dateIn('en', iso),
  byDate: iso => `by ${dateIn('en', iso)}`,
  lookBack: iso => `We look back on ${dateIn('en', iso)}`,
  lookBackOn: 'We look back on',
  standing: 'How it stands now:',
  wholeSchool: 'With the whole school',
  more: steps => (steps === 1 ? 'and 1 more step' : `and ${steps} more steps`),
  wordless: '(no words yet)',
  nameless: '…',
  ownSteps: 'My own step',
  tile: (at, of, row, column) => `Sheet ${at} of ${of} · row ${row}, column ${column}`,
};

/** What a poster of a method of one's own says otherwise. */
export function methodPosterEn(method: string): Partial<PosterWords> {
  return { promise: 'What we chose together', title: school => `${method} ${school}`.trim(), wholeSchool: 'All of us together' };
}
