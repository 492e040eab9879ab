import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, milestonesOf, RETURN_LINES, type ReturnAnswer } from '../../../src/core/looking-back';
import type { Intent } from '../../../src/core/operations';
import { returnQuestions } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { draws } from '../../draws';
import { parse, run } from '../../read';

const HEAD = '---\ntype: ambitiegesprek\nsoort: voortgang\n---\n\n';

function after(text: string, ...intents: readonly Intent[]): string {
  return intents.reduce((now, intent) => {
    const result = run(now, intent);
    return result.done ? applyEdits(now, result.edits) : `${intent.verb}: ${result.refusal.code}`;
  }, text);
}

const answer = (line: ReturnAnswer['line'], question: ReturnAnswer['question'], words: string): Intent => ({ verb: 'set-answer', line, question, words });

describe('the card of nine', () => {
  it('is begun above the sheet, and filled line by line', () => {
    const text = after(`${HEAD}## 7. Afronden\n\n## Het vel\n\n- A #geel\n`,
      answer('teacher', 'visible', 'Meer durf'), answer('teacher', 'ability', 'Zelf een les maken'), answer('pupil', 'visible', 'Ze vragen erom'));
    expect(text).toBe(`${HEAD}## 7. Afronden

## Terugblik

- leraar
  - zichtbaar:: Meer durf
  - kunnen:: Zelf een les maken
- leerling
  - zichtbaar:: Ze vragen erom

## Het vel

- A #geel
`);
  });

  it('gets other words, and loses them again; what stands around it stays', () => {
    const text = `${HEAD.replace('soort: voortgang', 'kind: progress')}## Looking back\r\n\r\n* Teacher:\r\n\t* visible:: More\r\n\t* own line\r\n\r\nWords.\r\n`;
    expect(after(text, answer('teacher', 'visible', 'Less'))).toBe(text.replace('More', 'Less'));
    expect(after(text, answer('teacher', 'visible', ''))).toBe(text.replace('More', ''));
    expect(after(text, answer('teacher', 'commitment', 'An hour'))).toBe(text.replace('\t* own line', '\t* own line\r\n\t- commitment:: An hour'));
  });

  it('is read in lines of its own too, which are never written over', () => {
    const text = `${HEAD}## Terugblik\n\n- leraar\n  - zichtbaar\n    - meer durf\n    - meer rust\n`;
    expect(answersOf(parse(text))).toEqual([{ line: 'teacher', question: 'visible', words: 'meer durf; meer rust' }]);
    expect(after(text, answer('teacher', 'visible', 'x'))).toBe('set-answer: not-understood');
  });

  it('holds whatever is answered, in whatever order, and only that', () => {
    const one = fc.record({ line: fc.constantFrom(...RETURN_LINES), question: fc.constantFrom(...returnQuestions.names), words: fc.stringMatching(/^[a-z ]{0,12}$/u) });
    const text = fc.constantFrom(HEAD, `${HEAD}## Terugblik\n`, `${HEAD}# Het vel\n\n- A #geel\n`, `${HEAD}## Terugblik\n\n1. leerling\n\n## Het vel\n`);
    fc.assert(fc.property(text, fc.array(one, { maxLength: 12 }), (start, answers) => {
      let now: string = start;
      const expected = new Map<string, string>();
      for (const { line, question, words } of answers) {
        const result = run(now, answer(line, question, words));
        if (result.done) now = applyEdits(now, result.edits);
        expected.set(`${line} ${question}`, words.trim());
      }
      const found = new Map(answersOf(parse(now)).map(({ line, question, words }) => [`${line} ${question}`, words]));
      expect(found).toEqual(new Map([...expected].filter(([, words]) => words !== '')));
      expect(parse(now).loose).toHaveLength(parse(start).loose.length);
    }), { numRuns: draws(60) });
  });
});

describe('milestones', () => {
  it('come one after the other on the road, each with whose it was', () => {
    const text = after(`${HEAD}## De weg tot nu toe\n\n![[weg.svg]]\n\n## Het vel\n`,
      { verb: 'add-milestone', words: 'Het eerste koor', owner: 'pupil' }, { verb: 'add-milestone', words: 'Zelf lesgeven' });
    expect(text).toBe(`${HEAD}## De weg tot nu toe\n\n![[weg.svg]]\n\n- Het eerste koor [van:: leerling]\n- Zelf lesgeven\n\n## Het vel\n`);
    expect(milestonesOf(parse(text))).toEqual([{ words: 'Het eerste koor', owner: 'pupil' }, { words: 'Zelf lesgeven' }]);
  });
});

describe('kind and stage', () => {
  it('can be put right later, and nothing else changes', () => {
    expect(after('---\ntype: ambitiegesprek # ja\nfase: 2\n---\n', { verb: 'set-kind', kind: 'progress' }, { verb: 'set-stage', stage: 'deepening' }))
      .toBe('---\ntype: ambitiegesprek # ja\nfase: 2\nsoort: voortgang\nstadium: verdiepen\n---\n');
    expect(after('---\ntype: ambitiegesprek\nsoort: van alles\n---\n', { verb: 'set-kind', kind: 'progress' })).toBe('set-kind: not-understood');
    expect(after('---\ntype: ambitiegesprek\n---\n', { verb: 'set-kind', kind: 'ambition' })).toBe('set-kind: nothing-to-do');
  });
});
