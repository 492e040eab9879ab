import { describe, expect, it } from 'vitest';
import { LEAST, type Piece } from '../../../src/core/stage/picture';
import { composed, sheetWith, wordsOf } from './composed';

const many = (count: number, words: string): string[] => Array.from({ length: count }, (_, at) => `${words} ${at + 1}, en nog wat woorden erbij`);
const said = (pieces: ReturnType<typeof composed>['pieces']): string => pieces.map(wordsOf).join(' | ');

describe('a sheet that is too full to read', () => {
  const full = sheetWith({ Durven: many(40, 'Durven'), Kijken: many(12, 'Kijken'), Samen: many(6, 'Samen') }, many(9, 'Los'));

  it('folds the loose notes, then the largest clusters, and shows the one at hand whole', () => {
    const { pieces } = composed(full, 'grouping', { atHand: 'Kijken' });
    const words = said(pieces);
    expect(words).toContain('9 losse briefjes');
    expect(words).toContain('40 briefjes');
    expect(words).toContain('Samen 6,');
    expect(pieces.filter(({ kind, text }) => kind === 'note' && text?.lines.join(' ').startsWith('Kijken'))).toHaveLength(12);
    expect(Math.min(...pieces.filter(({ kind }) => kind === 'note').map(({ text }) => text?.size ?? 0))).toBeGreaterThanOrEqual(LEAST.full);
  });

  it('shows at last the cluster at hand alone, and says what else there is', () => {
    const { pieces } = composed(sheetWith({ Durven: many(90, 'Durven'), Kijken: many(60, 'Kijken') }, many(9, 'Los')), 'grouping', { atHand: 'Durven' });
    expect(pieces.filter(({ kind }) => kind === 'note')).toHaveLength(90);
    expect(said(pieces)).toMatch(/60 briefjes|1 cluster · 9 losse briefjes/u);
  });
});

it('while most notes hang loose yet, the newest of them stay as far as they can be read, and the others are counted', () => {
  const { pieces } = composed(sheetWith({ Durven: ['Omwegen'] }, many(109, 'Los')), 'grouping');
  const shown = pieces.filter(({ kind }) => kind === 'note').map(wordsOf);
  expect(shown).toContain('Omwegen');
  expect(shown.at(-1)).toContain('Los 109,');
  expect(shown.length).toBeGreaterThan(25);
  expect(said(pieces)).toContain(`en nog ${110 - shown.length} losse briefjes`);
});

it('of ambitions of forty words one is large with its steps, and the steps of the whole school are at last counted', () => {
  const words = many(3, 'Elk kind maakt iets dat het aan een ander durft te laten zien, ook als het nog niet af is,').map(one => `${one} ${one}`);
  const steps = '- [ ] Een stap die we samen zetten\n';
  const sheet = words.map((one, at) => `\n### Ambitie ${at + 1}: ${one}\n\n${steps}`).join('');
  const { pieces } = composed(`---\ntype: ambitiegesprek\n---\n\n## 6. Concretiseren\n\n${steps.repeat(9)}\n## Het vel\n${sheet}`, 'steps');
  expect(said(pieces)).toContain('Voor de hele school · 9 stappen');
  expect(Math.min(...pieces.flatMap(({ text }) => text?.size ?? []))).toBeGreaterThanOrEqual(LEAST.seat);
});

describe('ambitions with more notes than can be read', () => {
  const ambitions = (count: number): string => `---\ntype: ambitiegesprek\n---\n\n## Het vel\n${['Spelen', 'Maken', 'Kijken'].map((word, at) => `
### Ambitie ${at + 1}: ${word}

${many(count, word).map(words => `- ${words} #roze\n- ${words} #groen\n`).join('')}- Kans voor ${word} #groen/kans

${Array.from({ length: 6 }, (_, one) => `\n#### Cluster ${one + 1} van ${word}\n\n- Droom #geel\n`).join('')}`).join('')}`;

  it('count the words of their clusters first', () => {
    expect(said(composed(ambitions(2), 'ideas').pieces)).toContain('Cluster 1 van Spelen');
    const words = said(composed(ambitions(7), 'ideas').pieces);
    expect(words).toContain('6 clusters');
    expect(words).toContain('Kijken 7,');
  });

  it('count the plain activities next, but none with a sign', () => {
    const words = said(composed(ambitions(14), 'stock').pieces);
    expect(words).toContain('14 activiteiten');
    expect(words).toContain('Kans voor Kijken');
  });

  it('leave at last one large, the one at hand, and the others as titles', () => {
    const { pieces } = composed(ambitions(16), 'ideas', { atHand: 'Maken' });
    expect(pieces.filter(({ kind }) => kind === 'note').map(wordsOf).every(words => words.startsWith('Maken'))).toBe(true);
    expect(pieces.filter(({ kind }) => kind === 'note')).toHaveLength(16);
    expect(said(pieces)).toContain('Spelen · 16 ideeën');
  });
});

it('of more than six picked expectations the first six are shown, and how many more there are', () => {
  const text = `---\ntype: ambitiegesprek\n---\n\n## 1. Contracteren\n\n${many(9, 'Dat').map(words => `- ${words} #focus\n`).join('')}`;
  const { pieces } = composed(text, 'focus');
  expect(pieces.filter(({ kind }) => kind === 'expectation')).toHaveLength(6);
  expect(said(pieces)).toContain('en nog 3');
});

it('done steps are counted where there is no room for them', () => {
  const list = (done: string): string => many(6, 'Een stap die we samen zetten').map(words => `- [${done}] ${words}\n`).join('');
  const words = said(composed(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n### Ambitie 1: Spelen\n\n${list('x')}${list(' ')}`, 'steps').pieces);
  expect(words).toContain('6 stappen zijn al gezet');
});

it('over twenty strokes only the number is left, and over nine words the rest stands on one line', () => {
  const clusters = Array.from({ length: 11 }, (_, at) => `\n### Woord ${at}\nenergie:: ${30 - at}\n`).join('');
  const { pieces } = composed(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n${clusters}`, 'energy');
  expect(pieces.filter(({ look }) => look === 'tally')).toEqual([]);
  expect(said(pieces)).toContain('Woord 9 21 · Woord 10 20');
});

describe('words with no energy yet', () => {
  const unpolled = (words: readonly string[]): readonly Piece[] =>
    composed(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n${words.map(word => `\n### ${word}\n`).join('')}`, 'energy').pieces;
  const places = (pieces: readonly Piece[]): (readonly [string, number])[] =>
    pieces.filter(({ kind }) => kind === 'cluster').map(piece => [wordsOf(piece), piece.box.x]);
  const EIGHT = ['Verdwalen', 'Handschrift', 'Meedoen', 'Oude dingen', 'Luisteren', 'Samen spelen', 'Buiten', '?'];

  it('take the width of the screen where they are many, in the order of the note, all of one size', () => {
    const pieces = unpolled(EIGHT);
    const [left, right] = [56, 992];
    expect(places(pieces)).toEqual(EIGHT.map((word, at) => [word, at < 4 ? left : right]));
    const sizes = new Set(pieces.filter(({ kind }) => kind === 'cluster').map(({ text }) => text?.size ?? 0));
    expect([...sizes]).toEqual([expect.any(Number)]);
    expect(Math.min(...sizes)).toBeGreaterThan(120);
    expect(said(pieces)).toContain('nog zonder woord');
  });

  it('all stand there, where in one column the tenth would be at the foot', () => {
    expect(places(unpolled(Array.from({ length: 12 }, (_, at) => `Woord ${at + 1}`)))).toHaveLength(12);
  });

  it('stay below each other where one of them is too long for half the screen', () => {
    const words = [...EIGHT.slice(0, 6), 'Verantwoordelijkheid nemen voor elkaar'];
    expect(new Set(places(unpolled(words)).map(([, x]) => x))).toEqual(new Set([56]));
  });
});
