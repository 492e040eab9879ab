import { expect, it } from 'vitest';
import { stepEffect, type StepEffect } from '../../src/core/step-effect';
import { parse } from '../read';

const BEFORE = `---
type: ambitiegesprek
fase: 2
---

## Het vel

- Los #geel

### Durven

- Op een podium staan #geel

### Kijken
`;

const STEPS: readonly (readonly [string, string, StepEffect])[] = [
  ['another phase', BEFORE.replace('fase: 2', 'fase: 3'), { kind: 'phase', phase: 3 }],
  ['a note that is back', BEFORE.replace('- Los #geel\n', '- Los #geel\n- Nieuw #geel\n'), { kind: 'back', words: 'Nieuw', count: 1 }],
  ['notes that are gone', BEFORE.replace('- Los #geel\n', '').replace('- Op een podium staan #geel\n', ''), { kind: 'gone', words: 'Los', count: 2 }],
  ['other words', BEFORE.replace('Los #geel', 'Vast #geel'), { kind: 'words', words: 'Vast', count: 1 }],
  ['another place', BEFORE.replace('- Los #geel\n', '').replace('### Kijken\n', '### Kijken\n\n- Los #geel\n'), { kind: 'moved', words: 'Los', count: 1 }],
  ['another colour', BEFORE.replace('Los #geel', 'Los #roze'), { kind: 'other' }],
  ['a cluster that has no word yet', BEFORE.replace('### Kijken\n', '### Kijken\n\n### ?\n'), { kind: 'other' }],
  ['an ambition of a cluster whose word it has', BEFORE.replace('### Kijken\n', '### Ambitie 1: Kijken\n\n#### Kijken\n'), { kind: 'back', words: 'Kijken', count: 1, ambition: true }],
  ['nothing', BEFORE, { kind: 'other' }],
];

it('tells an ambition that is gone apart from its cluster', () => {
  const chosen = BEFORE.replace('### Kijken\n', '### Ambitie 1: Kijken\n\n#### Kijken\n');
  expect(stepEffect(parse(chosen), parse(BEFORE))).toEqual({ kind: 'gone', words: 'Kijken', count: 1, ambition: true });
});

it('does not name an ambition without words', () => {
  expect(stepEffect(parse(BEFORE), parse(`${BEFORE}\n### Ambitie 1:\n`))).toEqual({ kind: 'other' });
});

it.each(STEPS)('tells %s', (_, after, effect) => {
  expect(stepEffect(parse(BEFORE), parse(after))).toEqual(effect);
});
