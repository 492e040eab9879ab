import { readFileSync } from 'node:fs';
import { posterContent } from '../../../src/core/poster/poster-content';
import type { PosterMeans } from '../../../src/core/poster/poster';
import { layPoster, type Poster } from '../../../src/core/poster/poster';
import type { Session } from '../../../src/core/session';
import { pupilPicture } from '../../../src/core/poster/pupil-drawing';
import { POSTER_WORDS } from '../../../src/method/wordings';
import { inter } from '../arrange/inter';
import { parse } from '../../read';

export const pupil = pupilPicture(readFileSync('demo-vault/bijlagen/leerling 2024.svg', 'utf8'));

export function noteWith(ambitions: readonly string[], steps = 0, more = ''): Session {
  const of = (at: number): string[] => Array.from({ length: steps }, (_, n) => `- [ ] Stap ${n + 1} van ambitie ${at}: samen met de ouders de muziekkast uitruimen 📅 2026-0${n % 9 + 1}-12`);
  const lines = ambitions.flatMap((words, at) => [`### Ambitie ${at + 1}: ${words}`, '', ...of(at + 1), '']);
  return parse(['---', 'type: ambitiegesprek', 'school: De Wielewaal', 'datum: 2026-01-12', '---', '', '## Het vel', '', ...lines, more].join('\n'));
}

export const LONG = 'Elke leerling durft zelf iets te maken dat er nog niet was en laat dat met trots zien aan iemand die er niet bij hoort';
const ARABIC = 'كل تلميذ يجرؤ على الوقوف على المسرح';

/** Ten posters as they come up, and as they should not. */
export const POSTERS: Readonly<Record<string, () => { readonly session: Session; readonly means?: Partial<PosterMeans> }>> = {
  demo: () => ({ session: parse(readFileSync('demo-vault/2024-03-14 Ambitiegesprek De Wielewaal.md', 'utf8')), means: { pupil } }),
  three: () => ({ session: parse(readFileSync('demo-vault/2022-03-10 Ambitiegesprek De Wielewaal.md', 'utf8')), means: { pupil } }),
  small: () => ({ session: noteWith(['Durven maken', 'Elke week muziek'], 2), means: { pupil, paper: 'A4' } }),
  flat: () => ({ session: noteWith(['Durven maken', 'Elke week muziek', 'De wereld om de hoek'], 2), means: { pupil, lie: 'landscape' } }),
  long: () => ({ session: noteWith([LONG, LONG, LONG], 3), means: { pupil } }),
  one: () => ({ session: noteWith(['Durven maken'], 3), means: { pupil } }),
  none: () => ({ session: noteWith([]), means: { pupil } }),
  forty: () => ({ session: noteWith(['Durven maken', 'Elke week muziek'], 40), means: { pupil, lie: 'landscape' } }),
  undrawn: () => ({ session: noteWith(['Durven maken', 'Elke week muziek', 'De wereld om de hoek'], 3) }),
  rightToLeft: () => ({ session: noteWith([ARABIC, 'מוזיקה בכל שבוע'], 2, '- [ ] الذهاب إلى المتحف 📅 2026-05-01\n'), means: { pupil } }),
};

export function posterOf(session: Session, means: Partial<PosterMeans> = {}): Poster {
  const words = POSTER_WORDS.nl;
  return layPoster(posterContent(session, words, false), { paper: 'A3', words, measure: inter, ...means });
}
