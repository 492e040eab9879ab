import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse, run } from '../../read';

const AT = '2026-03-12T16:00:00';
const BODY = `
## Het vel

### Ambitie 1: Durven

- [ ] Zaal regelen [evaluatie:: 2026-10-01]
- [x] Koor [evaluatie:: 2026-09-01]
- [/] Klei [evaluatie:: 2026-11-01]
- [ ] Zelf fluiten #groot [evaluatie:: 2026-04-01]
`;

function closed(text: string): string {
  const result = run(text, { verb: 'set-phase', phase: 8, at: AT });
  return result.done ? applyEdits(text, result.edits) : result.refusal.code;
}

const headOf = (text: string): string => text.slice(0, text.indexOf('---\n', 4));

describe('closing a meeting', () => {
  it('counts its ambitions and the steps of the school, and says when the first is evaluated', () => {
    expect(closed(`---\ntype: ambitiegesprek\nfase: 7\n---\n${BODY}`)).toBe([
      '---', 'type: ambitiegesprek', 'fase: 8', 'verloop:', `  - ${AT} 8`, 'aantal_ambities: 1', 'aantal_stappen: 3', 'stappen_open: 2',
      'volgende_evaluatie: 2026-10-01', '---', BODY,
    ].join('\n'));
  });

  it('takes no words for a day', () => {
    const inWords = BODY.replace('2026-10-01', '1 juni, als Anna terug is').replace('2026-11-01', '[[2026-11-01]]');
    expect(closed(`---\ntype: ambitiegesprek\nfase: 7\n---\n${inWords}`)).toContain('\nvolgende_evaluatie: 2026-11-01\n');
    expect(closed(`---\ntype: ambitiegesprek\nfase: 7\n---\n${inWords.replaceAll('- [/]', '- [x]')}`)).not.toContain('volgende_evaluatie');
  });

  it('in English too', () => {
    const text = closed('---\ntype: ambitiegesprek\nphase: 7\n---\n\n## The sheet\n\n### Ambition 1: Dare\n');
    expect(headOf(text)).toContain('ambition_count: 1\nstep_count: 0\nsteps_open: 0\n');
  });

  it('again, it changes only what became otherwise', () => {
    const once = closed(`---\ntype: ambitiegesprek\nfase: 7\n---\n${BODY}`);
    expect(closed(once)).toBe('nothing-to-do');
    const done = once.replace('- [ ] Zaal', '- [x] Zaal').replace('aantal_stappen: 3', 'aantal_stappen: 3 # geteld');
    expect(closed(done)).toBe(done.replace('stappen_open: 2', 'stappen_open: 1').replace('volgende_evaluatie: 2026-10-01', 'volgende_evaluatie: 2026-11-01'));
  });

  it.each([
    'aantal_ambities: drie of vier', 'aantal_ambities: [1, 2]', 'stappen_open: "', 'volgende_evaluatie: na de zomer',
    'stappen_open: |\n  7', 'aantal_stappen:\n  - 1\n  - 2',
  ])('leaves what it cannot read as it is, and closes all the same: %s', (own) => {
    const text = closed(`---\ntype: ambitiegesprek\nfase: 7\n${own}\n---\n${BODY}`);
    expect(text).toContain(`\n${own}\n`);
    expect(text).toContain('fase: 8');
  });

  it('of a method of one’s own without ambitions and steps it counts nothing', () => {
    const text = closed('---\ntype: ambitiegesprek\nmethode: "[[Retro]]"\nfase: 1\n---\n\n## 1. Begin\n');
    expect(headOf(text)).toBe(`---\ntype: ambitiegesprek\nmethode: "[[Retro]]"\nfase: 8\nverloop:\n  - ${AT} 8\n`);
  });

  it('a count that no step has any more is emptied, and going on from there takes nothing away', () => {
    const once = closed(`---\ntype: ambitiegesprek\nfase: 7\n---\n${BODY}`);
    const done = once.replace(/- \[[ /]\]/gu, '- [x]');
    expect(closed(done)).toContain('stappen_open: 0\nvolgende_evaluatie: ""\n');
    expect(parse(closed(done)).properties.nextEvaluation).toBeUndefined();
    const reopened = run(once, { verb: 'set-phase', phase: 7, at: '2026-03-12T16:05:00' });
    expect(reopened.done && applyEdits(once, reopened.edits)).toContain('aantal_ambities: 1\n');
  });
});
