import { describe, expect, it } from 'vitest';
import { run } from '../../src/core/operations';
import { parse } from '../../src/core/reading/parse';
import { phaseAfter, phaseBefore, type Skeleton } from '../../src/core/skeleton';
import { applyEdits } from '../../src/core/writing/text-edit';
import { readYaml } from '../read';

// No kind that is built in: three phases, in which steps come first, and a single ambition.
const SHORT: Skeleton = { phases: [1, 2, 3], steps: 1, expectations: 2, closing: 3, mostAmbitions: 1 };
const read = (text: string, skeleton = SHORT) => parse(text, { readYaml, skeletonOf: () => skeleton });
const NOTE = `---
type: ambitiegesprek
---

## 1. Doen

- [ ] Bellen

## 2. Hopen

- Dat het lukt

## 3. Klaar

## 4. Nog iets

## Het vel

### Ambitie 1: Durven

### Ambitie 2: Delen
`;

describe('a note is read by the skeleton of its kind', () => {
  it('which says where steps and expectations stand, which phases there are, and how many ambitions', () => {
    const { steps, expectations, phases, irregularities } = read(NOTE);
    expect([steps.map(({ text }) => text), expectations.map(({ text }) => text), phases.map(({ number }) => number)])
      .toEqual([['Bellen'], ['Dat het lukt'], [1, 2, 3]]);
    expect(irregularities.map(({ code }) => code).sort()).toEqual(['too-many-ambitions', 'unknown-phase']);
  });

  it('and read anew when another kind stands in its place', () => {
    const before = read(NOTE);
    expect(parse(NOTE, { readYaml, skeletonOf: () => ({ ...SHORT, steps: 3 }) }, before).steps).toEqual([]);
  });

  it('and written by it', () => {
    const result = run(read(NOTE), { verb: 'add-expectation', words: 'Dat het mag' });
    expect(result.done && applyEdits(NOTE, result.edits)).toBe(NOTE.replace('- Dat het lukt\n', '- Dat het lukt\n- Dat het mag\n'));
    expect(run(read(NOTE), { verb: 'new-ambition', words: 'Nog een' })).toEqual({ done: false, refusal: { code: 'enough-ambitions', most: 1 } });
  });

  it('and nothing is put where its kind has no place for it', () => {
    const { expectations: _, ...without } = SHORT;
    expect(run(read(NOTE, without), { verb: 'add-expectation', words: 'x' })).toEqual({ done: false, refusal: { code: 'no-such-phase', sort: 'expectations' } });
  });
});

it('the way on and back follows the phases that there are', () => {
  const { phases } = SHORT;
  expect([0, 1, 3, 8].map(number => [phaseBefore({ phases, mostAmbitions: 1 }, number), phaseAfter({ phases, mostAmbitions: 1 }, number)]))
    .toEqual([[undefined, 1], [undefined, 2], [2, undefined], [3, undefined]]);
});
