import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../src/core/operations';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { run } from '../../read';

const HEAD = '---\ntype: ambitiegesprek\n---\n';

function after(body: string, intent: Intent): string {
  const text = HEAD + body;
  const result = run(text, intent);
  return result.done ? applyEdits(text, result.edits).slice(HEAD.length) : result.refusal.code;
}

const tick = (item: string, done = true): Intent => ({ verb: 'tick-preparation', item, done, list: ['Twee uur', 'Vel'] });

describe('ticking what was prepared', () => {
  it('sets and takes the mark of that task only', () => {
    expect(after('\n## Voorbereiding\n\n- [ ] Twee uur\n- [ ] Vel (groot)\n', tick('twee uur'))).toBe('\n## Voorbereiding\n\n- [x] Twee uur\n- [ ] Vel (groot)\n');
    expect(after('\n## Preparation\r\n\r\n- [x] Vel\r\n', tick('Vel', false))).toBe('\n## Preparation\r\n\r\n- [ ] Vel\r\n');
  });

  it('writes the list down where there is none, with a heading where that is missing', () => {
    expect(after('\n## Voorbereiding\n\nTwaalf mensen.\n\n## 1. Contracteren\n', tick('Vel')))
      .toBe('\n## Voorbereiding\n\nTwaalf mensen.\n\n- [ ] Twee uur\n- [x] Vel\n\n## 1. Contracteren\n');
    expect(after('\n## 1. Contracteren\n', tick('Vel')))
      .toBe('\n## Voorbereiding\n\n- [ ] Twee uur\n- [x] Vel\n\n## 1. Contracteren\n');
  });

  it('comes after the properties, whatever these look like', () => {
    const place = (head: string): string => {
      const result = run(`${head}## 1. Contracteren\n`, tick('Vel'));
      return result.done ? applyEdits(`${head}## 1. Contracteren\n`, result.edits).replace(/## .*$/su, '') : result.refusal.code;
    };
    expect(place('---\n---\n')).toBe('---\n---\n\n');
    expect(place('---\ntype: ambitiegesprek\n\n')).toBe('---\ntype: ambitiegesprek\n\n');
  });

  it('declines what is gone or done already', () => {
    expect(after('\n## Voorbereiding\n\n- [ ] Stiften\n', tick('Vel'))).toBe('gone');
    expect(after('\n## Voorbereiding\n\n- [x] Vel\n', tick('Vel'))).toBe('nothing-to-do');
  });
});

describe('the pillars of Evi', () => {
  const pillar = (words: string): Intent => ({ verb: 'set-pillar', pillar: 'visie', words });

  it('come, change and go as a field', () => {
    expect(after('\n## Voorbereiding\n\n- [ ] Vel\n', pillar('groeit'))).toBe('\n## Voorbereiding\n\n- [ ] Vel\n- visie:: groeit\n');
    expect(after('\n## Voorbereiding\n\n- visie:: zwak\n- programma:: sterk\n', pillar('groeit'))).toBe('\n## Voorbereiding\n\n- visie:: groeit\n- programma:: sterk\n');
    expect(after('\n## Voorbereiding\n\n- visie:: zwak\n- programma:: sterk\n', pillar(''))).toBe('\n## Voorbereiding\n\n- programma:: sterk\n');
  });
});

it('links what the school sent', () => {
  expect(after('\n## Voorbereiding\n\n- [ ] Vel\n\n## 1. Contracteren\n', { verb: 'add-evi', link: '[[Evi 2026.pdf]]' }))
    .toBe('\n## Voorbereiding\n\n- [ ] Vel\n- Evi: [[Evi 2026.pdf]]\n\n## 1. Contracteren\n');
});
