import { describe, expect, it } from 'vitest';
import { PROGRESS_CONVERSATION } from '../../../src/method/progress-conversation';
import { LEAST, below } from '../../../src/core/stage/picture';
import { composed, SCREEN, SIGHT, wordsOf } from './composed';

const AMBITION = '### Ambitie 1: Elke dag muziek\n\nvervolg:: [[2024-03-14 Ambitiegesprek De Wielewaal#Ambitie 2 Elke week muziek]]\n';

function talk(milestones: readonly string[], sheet = AMBITION): string {
  return `---\ntype: ambitiegesprek\nsoort: voortgang\nfase: 3\n---\n\n## De weg tot nu toe\n\n${milestones.join('\n')}\n\n## Het vel\n\n${sheet}`;
}

const said = (text: string): string[] => composed(text, 'road').pieces.map(wordsOf).filter(words => words !== '');

describe('the road so far', () => {
  it('is what the group sees while the school draws it', () => {
    const seen = PROGRESS_CONVERSATION.phases.flatMap(({ activities }) => activities.filter(({ groupSees }) => groupSees === 'road').map(({ id }) => id));
    expect(seen).toEqual(['draw-road', 'mark-milestones']);
  });

  it('has its milestones in order, for whom each was one, and the ambitions with the month in which they were chosen', () => {
    expect(said(talk(['- Het hele gebouw zingt [van:: leerling]', '- De kar kwam terug']))).toEqual([
      SIGHT.question, 'Het hele gebouw zingt', 'voor de leerling', 'De kar kwam terug', '1', 'Elke dag muziek', 'gekozen in maart 2024',
    ]);
  });

  it('asks the question beside the earlier ambitions as long as there is no milestone, and alone where there is neither', () => {
    expect(said(talk([]))).toEqual([SIGHT.question, '1', 'Elke dag muziek', 'gekozen in maart 2024']);
    expect(said(talk([], ''))).toEqual([SIGHT.question]);
  });

  it('still has what was reached by now', () => {
    expect(said(talk([], AMBITION.replace('vervolg', 'status:: bereikt\nvervolg')))).toContain('Elke dag muziek');
  });

  it('gives no date to an ambition of today', () => {
    expect(said(talk([], '### Ambitie 1: Iets nieuws\n'))).toEqual([SIGHT.question, '1', 'Iets nieuws']);
  });

  it.each([1, 4, 9, 30])('keeps %i milestones whole and legible: what does not fit is counted, the newest stay', count => {
    const all = Array.from({ length: count }, (_, at) => `- Mijlpaal ${at + 1}: om half negen zingt het hele gebouw, ook de conciërge en wie nog binnenkomt [van:: leraar]`);
    const { pieces } = composed(talk(all), 'road');
    expect(pieces.filter(({ text, box }) => (text && text.size < LEAST[text.reading]) || below(box) > SCREEN.height - 20)).toEqual([]);
    const shown = pieces.map(wordsOf).filter(words => words.startsWith('Mijlpaal'));
    const folded = pieces.map(wordsOf).flatMap(words => /^(\d+) eerdere mijlpa/u.exec(words)?.[1] ?? []).map(Number);
    expect(shown.length + (folded[0] ?? 0)).toBe(count);
    expect(shown.at(-1)).toContain(`Mijlpaal ${count}:`);
  });
});
