import { describe, expect, it } from 'vitest';
import { parse } from '../../read';
import { after, named } from './text-of';

const NOTE = `---
type: ambitiegesprek
deelnemers: [Anna, Bram]
---

## 1. Contracteren

Waar we voor komen.

- Rust [wie:: Anna]

## 6. Concretiseren

Wie doet wat.

## Het vel

### Ambitie 1: Durven

#### Podium

- Spelen #geel
`;

describe('expectations', () => {
  it('are written below the last, with who says it', () => {
    expect(after(NOTE, { verb: 'add-expectation', words: 'Dat het klein blijft', who: 'Bram' }))
      .toBe(NOTE.replace('- Rust [wie:: Anna]\n', '- Rust [wie:: Anna]\n- Dat het klein blijft [wie:: Bram]\n'));
  });

  it('are picked, and let go again', () => {
    const picked = after(NOTE, { verb: 'set-focus', target: named(NOTE, 'Rust'), focus: true });
    expect(picked).toBe(NOTE.replace('- Rust [wie', '- Rust #focus [wie'));
    expect(after(picked, { verb: 'set-focus', target: named(picked, 'Rust'), focus: false })).toBe(NOTE);
  });

  it('get their answer after what stands there, and another one in its place', () => {
    const partly = after(NOTE, { verb: 'set-outcome', target: named(NOTE, 'Rust'), outcome: 'partly', why: 'te kort' });
    expect(partly).toBe(NOTE.replace('[wie:: Anna]', '[wie:: Anna] [uitkomst:: deels] [waarom:: te kort]'));
    expect(after(partly, { verb: 'set-outcome', target: named(partly, 'Rust'), outcome: 'yes' })).toBe(partly.replace('deels', 'ja'));
    expect(after(partly, { verb: 'set-outcome', target: named(partly, 'Rust'), outcome: undefined, why: '' })).toBe(NOTE);
  });

  it('are refused where the heading of phase 1 is gone, and nothing is made behind anybody’s back', () => {
    expect(after(NOTE.replace('## 1. Contracteren', '## Begin'), { verb: 'add-expectation', words: 'x' })).toBe('no-phase-heading');
  });
});

describe('steps', () => {
  const agreed = NOTE.replace('Wie doet wat.\n', 'Wie doet wat.\n\n- [ ] Museum bellen [wie:: Anna] 📅 2026-05-01 ^museum\n');

  it('of the school and of a person stand under phase 6', () => {
    const school = after(NOTE, { verb: 'add-step', words: 'Museum bellen', personal: false, who: 'Anna', due: '2026-05-01', to: {} });
    expect(school).toBe(NOTE.replace('Wie doet wat.\n', 'Wie doet wat.\n\n- [ ] Museum bellen [wie:: Anna] 📅 2026-05-01\n'));
    expect(after(school, { verb: 'add-step', words: 'Ik oefen', personal: true, who: 'Bram', to: {} }))
      .toBe(school.replace('2026-05-01\n', '2026-05-01\n- [ ] Ik oefen #groot [wie:: Bram]\n'));
  });

  it('bear the tag that a list of tasks asks for, once, and nothing else does', () => {
    const asked = { taskTag: '#taak', to: {} };
    const step = after(NOTE, { verb: 'add-step', words: 'Bellen', personal: false, who: 'Anna', due: '2026-05-01', ...asked });
    expect(step).toBe(NOTE.replace('Wie doet wat.\n', 'Wie doet wat.\n\n- [ ] Bellen #taak [wie:: Anna] 📅 2026-05-01\n'));
    expect(after(step, { verb: 'add-step', words: 'Ik #taak oefen', personal: true, ...asked }))
      .toBe(step.replace('2026-05-01\n', '2026-05-01\n- [ ] Ik #taak oefen #groot\n'));
    expect(after(NOTE, { verb: 'add-notes', lines: ['Zingen'], colour: 'yellow', taskTag: '#taak', to: { into: named(NOTE, 'Podium') } }))
      .toBe(NOTE.replace('- Spelen #geel\n', '- Spelen #geel\n- Zingen #geel\n'));
  });

  it('hang in an ambition where that is meant', () => {
    const hung = after(NOTE, { verb: 'add-step', words: 'Podium bouwen', personal: false, to: { into: named(NOTE, 'Durven') } });
    expect(hung).toBe(NOTE.replace('Durven\n\n', 'Durven\n\n- [ ] Podium bouwen\n\n'));
  });

  it('keep their date and block id last when they get more', () => {
    expect(after(agreed, { verb: 'edit-step', target: named(agreed, 'Museum bellen'), needs: 'geld', evaluate: '2026-10-01' }))
      .toBe(agreed.replace('[wie:: Anna] 📅', '[wie:: Anna] [nodig:: geld] [evaluatie:: 2026-10-01] 📅'));
  });

  it('lose a field and a date that are emptied, and get another date in its place', () => {
    const target = named(agreed, 'Museum bellen');
    expect(after(agreed, { verb: 'edit-step', target, who: '', due: '' })).toBe(agreed.replace(' [wie:: Anna] 📅 2026-05-01', ''));
    expect(after(agreed, { verb: 'edit-step', target, due: '2026-06-01' })).toBe(agreed.replace('2026-05-01', '2026-06-01'));
  });

  it('are ticked and unticked', () => {
    const done = after(agreed, { verb: 'toggle-step', target: named(agreed, 'Museum bellen') });
    expect(done).toBe(agreed.replace('- [ ] Museum', '- [x] Museum'));
    expect(after(done, { verb: 'toggle-step', target: named(done, 'Museum bellen') })).toBe(agreed);
  });
});

describe('what an item says and nobody understands', () => {
  it.each([
    ['- hopen [uitkomst:: misschien]', '[uitkomst:: misschien]'], ['- hopen [outcome:: bijna] [wie:: Anna]', '[outcome:: bijna]'],
  ])('is not written over by an outcome: %s', (line) => {
    const text = `## 1. C\n\n${line}\n`;
    const target = named(text, 'hopen');
    for (const outcome of ['yes', undefined] as const) expect(after(text, { verb: 'set-outcome', target, outcome, why: 'toch' })).toBe('not-understood');
  });

  it.each(['- [ ] bellen 📅 2026-02-31', '- [ ] bellen #groot [wie:: Anna] 📅 2026-13-01 ^id'])('is not written over by a day: %s', (line) => {
    const text = `## 6. C\n\n${line}\n`;
    const [step] = parse(text).steps;
    const target = named(text, step?.text ?? '');
    for (const due of ['2026-05-01', '']) expect(after(text, { verb: 'edit-step', target, due, who: 'Bo' })).toBe('not-understood');
    expect(after(text, { verb: 'edit-step', target, who: 'Bo' })).toContain('[wie:: Bo]');
  });

  it('is written over where it says nothing', () => {
    const text = '## 1. C\n\n- hopen [uitkomst:: ]\n';
    expect(after(text, { verb: 'set-outcome', target: named(text, 'hopen'), outcome: 'yes' })).toMatch(/\[uitkomst:: +ja\]/u);
  });
});
