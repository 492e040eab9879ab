import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEAST, type Piece } from '../../../src/core/stage/picture';
import { COMPOSITIONS, type SceneKind } from '../../../src/core/stage/scene';
import { composed, SCREEN, wordsOf } from './composed';

const demo = (name: string): string => readFileSync(new URL(`../../../demo-vault/${name} Ambitiegesprek De Wielewaal.md`, import.meta.url), 'utf8');
const FIRST = demo('2022-03-10');
const FINISHED = demo('2024-03-14');
const RUNNING = demo('2026-11-19');

const LONG = [
  'Elk kind heeft minstens één keer per jaar met een echte kunstenaar aan een eigen werk gewerkt',
  'Muziek, dans en theater horen elke week bij de gewone schooldag, in alle groepen van één tot en met acht',
  'De wereld om de hoek is ons lokaal: we gaan erop uit en nemen mee terug wat we vinden',
];
const LONG_AMBITIONS = `${FINISHED.replace('Maken zonder voorbeeld', LONG[0] ?? '').replace('Elke week muziek', LONG[1] ?? '')}
### Ambitie 3: ${LONG[2]}

- Elke maand een uur de wijk in #roze
- Opa’s en oma’s vertellen aan de hand van een voorwerp #roze
- Wandeling met de heemkundevereniging #groen/kans
- [ ] Afspraak maken met de steenfabriek [wie:: Gerda] 📅 2024-10-10
`;
/** Three ambitions of forty words each. */
const FORTY_WORDS = Array.from({ length: 40 }, (_, at) => ['elk', 'kind', 'kiest', 'zelf', 'materiaal', 'en', 'laat', 'zien', 'wat', 'het', 'maakte'][at % 11]).join(' ');
const FORTY_EACH = LONG.reduce((text, words) => text.replace(words, FORTY_WORDS), LONG_AMBITIONS);
const EIGHT_CLUSTERS = `${RUNNING.slice(0, RUNNING.indexOf('- Een boek uitgelezen'))}${Array.from({ length: 8 }, (_, at) => `
### ${at < 7 ? `Samen spelen ${at}` : '?'}

energie:: ${8 - at}

- Ergens aan beginnen en niet weten waar het uitkomt #geel
- Omwegen #geel
`).join('')}`;
/** Words from right to left, and pictures that are letters. */
const OTHER_SCRIPTS = LONG_AMBITIONS.replace(LONG[0] ?? '', 'التعلم باللعب والموسيقى في كل صف').replace(LONG[2] ?? '', '🎻🎺 👨‍👩‍👧‍👦 muziek')
  .replace('### Kijken', '### שירה ומשחק').replace('De school koopt één kar', 'المدرسة تشتري عربة').replaceAll('Sanne', 'Sanne, Fatima, Lotte, Bas, Gerda en Noor');
const LONG_NAME = RUNNING.replace('"[[De Wielewaal]]"', 'Openbare Daltonbasisschool De Wijde Wereld Overdam');

/** A demo meeting with so many yellow notes, taken from or added to all its clusters alike. */
function withNotes(count: number): string {
  const lines = RUNNING.split('\n');
  const notes = lines.filter(line => line.includes('#geel'));
  const more = Array.from({ length: Math.max(0, count - notes.length) }, (_, index) => (notes[index % notes.length] ?? '').replace('- ', `- ${index + 1}. `));
  let seen = 0;
  const kept = lines.filter(line => !line.includes('#geel') || Math.floor((seen += 1) * Math.min(1, count / notes.length)) > Math.floor((seen - 1) * Math.min(1, count / notes.length)));
  return kept.join('\n').replace('\n### Verdwalen', `${more.join('\n')}\n### Verdwalen`);
}

const MEETINGS = {
  FIRST, FINISHED, RUNNING, LONG_AMBITIONS, FORTY_EACH, EIGHT_CLUSTERS, OTHER_SCRIPTS, LONG_NAME,
  'nineteen notes': withNotes(19), 'twenty-nine notes': withNotes(29), 'sixty notes': withNotes(60),
};

/** Ambitions above their notes and steps are titles there: 70 down to 44. */
const TITLES_FROM = 44;
const WITH_TITLES: readonly SceneKind[] = ['ideas', 'stock', 'steps', 'last'];

function leastFor(piece: Piece, shows: SceneKind): number {
  if (shows === 'grouping' && piece.kind === 'note') return LEAST.full;
  // At last one ambition is large, and the others are titles below it that one reads from one's seat.
  if (piece.kind === 'ambition' && piece.text?.reading === 'together' && WITH_TITLES.includes(shows)) return TITLES_FROM;
  return LEAST[piece.text?.reading ?? 'together'];
}

describe.each(Object.entries(MEETINGS))('the letters on the wall: %s', (_, text) => {
  it.each(COMPOSITIONS)('are large enough for where they are read, and stand whole within the picture, once: %s', shows => {
    const { pieces } = composed(text, shows);
    const small = pieces.filter(piece => piece.text && piece.text.size < leastFor(piece, shows)).map(piece => `${piece.text?.size} ${wordsOf(piece)}`);
    expect(pieces.length).toBeGreaterThan(0);
    expect(small).toEqual([]);
    const outside = pieces.filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > SCREEN.width + 1 || box.y + box.height > SCREEN.height - 20);
    expect(outside.map(piece => [piece.look, wordsOf(piece), piece.box])).toEqual([]);
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
  });

  it.each(['steps', 'last'] as const)('are so with names and personal steps, too: %s', shows => {
    const { pieces } = composed(text, shows, { names: true, personal: true });
    expect(pieces.filter(piece => piece.text && piece.text.size < leastFor(piece, shows)).map(wordsOf)).toEqual([]);
  });
});

describe('a full sheet', () => {
  const notes = (count: number): { readonly size: number; readonly shown: number; readonly said: string } => {
    const { pieces } = composed(withNotes(count), 'grouping');
    const shown = pieces.filter(({ kind }) => kind === 'note');
    return { size: shown[0]?.text?.size ?? 0, shown: shown.length, said: pieces.map(wordsOf).join(' ') };
  };

  it.each([[19, 38], [29, 32], [45, 27]])('shows %i notes whole, at %i pixels at least', (count, size) => {
    const seen = notes(count);
    expect(seen.shown).toBe(count);
    expect(seen.size).toBeGreaterThanOrEqual(size);
  });

  it('folds the loose notes to their number before any letter gets too small', () => {
    const seen = notes(60);
    expect(seen.said).toContain('30 losse briefjes');
    expect(seen.shown).toBe(30);
    expect(seen.size).toBeGreaterThanOrEqual(LEAST.full);
  });
});
