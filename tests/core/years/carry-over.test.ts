import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Intent, run, runTogether } from '../../../src/core/operations';
import { stepsOf } from '../../../src/core/contents';
import { carryChoices, carriedOf, type CarryChoices, isAlong, markActs, marksOf, type StepFate } from '../../../src/core/years/carry-over';
import { changedLines } from '../../../src/core/years/changed-lines';
import { recordOf } from '../../../src/core/years/record';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { yearsOf } from '../../../src/core/years/years';
import { draws } from '../../draws';
import { parse } from '../../read';
import { findNote, meeting } from './history';

const OLD = `---
type: ambitiegesprek
---

## 6. Concretiseren

- [ ] Begroting [wie:: Anneke] 📅 2024-05-31
- [x] Bijpraten

## Het vel

### Ambitie 1: Maken

- [ ] Kar kopen [wie:: Sanne]
- [ ] Zelf proberen #groot [wie:: Bas]

#### Lef

- Durven #geel

### Ambitie 2: Podium
status:: bereikt

### Buurt

- Steenfabriek #geel
`;
const NEW = '---\ntype: ambitiegesprek\n---\n\n## 6. Concretiseren\n\n## Het vel\n';
const old = parse(OLD);

const intentsOf = (choices: CarryChoices): Intent[] => marksOf(choices).map(({ intent }) => intent);

function carried(choices: CarryChoices): { into: string; from: string } {
  const [into, fresh] = [parse(NEW), parse(OLD)];
  const one = run(into, { verb: 'carry-in', ...carriedOf(choices, '2024') });
  const other = runTogether(fresh, intentsOf(choices));
  return { into: one.done ? applyEdits(NEW, one.edits) : NEW, from: other.done ? applyEdits(OLD, other.edits) : OLD };
}

describe('what is proposed', () => {
  it('ambitions that are worked on and steps of the school come along; what was reached, and what is personal, does not', () => {
    const { groups, steps } = carryChoices(old, 3);
    expect(groups.map(({ before, along }) => [before, along])).toEqual([['Maken', true], ['Buurt', false]]);
    expect(steps.map(({ step, fate }) => [step.text, fate])).toEqual([['Kar kopen', 'along'], ['Zelf proberen', 'left'], ['Begroting', 'along']]);
  });

  it('no more than there is room for', () => {
    expect(carryChoices(old, 0).groups.map(({ along }) => along)).toEqual([false, false]);
  });
});

describe('what is written', () => {
  it('the new note links to the old words; in the old one only the steps are marked', () => {
    const { into, from } = carried(carryChoices(old, 3));
    expect(into).toBe(`${NEW.replace('Concretiseren\n', 'Concretiseren\n\n- [ ] Begroting [wie:: Anneke] [vervolg:: [[2024]]] 📅 2024-05-31\n')}
### Ambitie 1: Maken
vervolg:: [[2024#Ambitie 1 Maken]]

- [ ] Kar kopen [wie:: Sanne] [vervolg:: [[2024]]]
`);
    expect(from).toBe(OLD.replace('- [ ] Begroting', '- [>] Begroting').replace('- [ ] Kar', '- [>] Kar'));
  });

  it('other words say that it was reworded, and both stand there', () => {
    const choices = carryChoices(old, 3);
    const { into, from } = carried({ steps: [], groups: choices.groups.map(group => ({ ...group, words: 'Zelf maken', why: 'scherper' })) });
    expect(into).toContain('### Ambitie 1: Zelf maken\nvervolg:: [[2024#Ambitie 1 Maken]]');
    expect(from).toBe(OLD.replace('1: Maken\n', '1: Maken\nstatus:: bijgesteld\nwaarom:: scherper\n'));
  });

  it('a step is done, dropped, or taken over', () => {
    const choices = carryChoices(old, 3);
    const fates: readonly StepFate[] = ['done', 'dropped', 'taken over'];
    const { into, from } = carried({ groups: [], steps: choices.steps.map((one, index) => ({ ...one, fate: fates[index] ?? 'left', said: 'Noor' })) });
    expect(into).toContain('- [ ] Begroting [wie:: Noor] [vervolg:: [[2024]]] 📅 2024-05-31');
    expect(from).toContain('- [x] Kar kopen [wie:: Sanne]\n- [-] Zelf proberen #groot [wie:: Bas] [waarom:: Noor]');
    expect(from).toContain('- [>] Begroting [wie:: Anneke] [door:: Noor] 📅');
  });
});

it('the preview shows what is new, below its heading', () => {
  const result = runTogether(old, intentsOf(carryChoices(old, 3)));
  expect(changedLines(OLD, result.done ? result.edits : []).map(({ text, changed }) => `${changed ? '+' : ' '} ${text}`)).toEqual([
    '  ## 6. Concretiseren', '+ - [>] Begroting [wie:: Anneke] 📅 2024-05-31', '  ### Ambitie 1: Maken', '+ - [>] Kar kopen [wie:: Sanne]',
  ]);
});

const word = fc.stringMatching(/^[a-z]{2,8}$/u);
const fate = fc.constantFrom<StepFate>('left', 'along', 'taken over', 'done', 'dropped');
const status = fc.constantFrom(undefined, 'reached', 'going', 'reworded', 'let go');
const written = fc.record({
  ambitions: fc.uniqueArray(word, { maxLength: 3 }), clusters: fc.uniqueArray(word, { maxLength: 2 }), steps: fc.uniqueArray(word, { maxLength: 4 }),
  fates: fc.array(fate, { minLength: 8, maxLength: 8 }), statuses: fc.array(status, { minLength: 5, maxLength: 5 }), along: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
});

test('whatever is chosen: no words go, and every ambition and step is there once when both notes are read together', () => {
  fc.assert(fc.property(written, ({ ambitions, clusters, steps, fates, statuses, along }) => {
    const text = ['## 6. C', '', ...steps.map(one => `- [ ] ${one}`), '', '## Het vel', '', ...ambitions.map((one, index) => `### Ambitie ${index + 1}: ${one}\n`),
      ...clusters.map(one => `### ${one}\n\n- briefje #geel\n`)].join('\n');
    const [earlier, later] = [parse(text), parse(NEW)];
    const offered = carryChoices(earlier, 3);
    const choices: CarryChoices = {
      groups: offered.groups.map(({ status: _, ...one }, index) => ({ ...one, along: along[index] ?? false, ...(statuses[index] ? { status: statuses[index] } : {}) })),
      steps: offered.steps.map((one, index) => ({ ...one, fate: fates[index] ?? 'left', said: 'Noor' })),
    };
    const [one, other] = [run(later, { verb: 'carry-in', ...carriedOf(choices, 'old') }), runTogether(earlier, intentsOf(choices))];
    const into = parse(one.done ? applyEdits(NEW, one.edits) : NEW);
    const from = parse(other.done ? applyEdits(text, other.edits) : text);
    for (const line of text.split('\n')) expect(from.source.text).toContain(line.replace('- [ ] ', ''));
    const years = yearsOf([
      { card: meeting('old', { date: '2024-01-01' }).card, record: recordOf(from) }, { card: meeting('new', { date: '2026-01-01' }).card, record: recordOf(into) },
    ], findNote);
    expect(years.oddities).toEqual([]);
    expect(years.threads.filter(({ stops }) => stops[0]?.group.kind === 'ambition')).toHaveLength(ambitions.length);
    expect(years.steps).toHaveLength(stepsOf(earlier).length);
  }), { numRuns: draws(60) });
});

const stepLine = fc.record({ words: fc.constantFrom('bellen', 'bellen met Noor', 'vragen'), deep: fc.boolean(), fate });

test('marks made one after another come to what they come to at once, also where steps are alike or stand in one another', () => {
  fc.assert(fc.property(fc.array(stepLine, { maxLength: 6 }), fc.array(status, { minLength: 2, maxLength: 2 }), (steps, statuses) => {
    const lines = steps.map(({ words, deep }, index) => `${deep && index > 0 ? '  ' : ''}- [ ] ${words}`);
    const text = ['## 6. C', '', ...lines.slice(0, 3), '', '## Het vel', '', '### Ambitie 1: A', '', '### Ambitie 2: A', '', ...lines.slice(3).map(line => line.trim()), ''].join('\n');
    const earlier = parse(text);
    const offered = carryChoices(earlier, 3);
    const choices: CarryChoices = {
      groups: offered.groups.map(({ status: _, ...one }, index) => ({ ...one, ...(statuses[index] ? { status: statuses[index] } : {}) })),
      steps: offered.steps.map((one, index) => ({ ...one, fate: steps[index]?.fate ?? 'left', said: 'Noor' })),
    };
    const atOnce = runTogether(earlier, intentsOf(choices));
    const acts = markActs(marksOf(choices));
    // What goes with the new note is taken back first.
    expect(acts.map(isAlong)).toEqual(acts.map(isAlong).sort((a, b) => Number(a) - Number(b)));
    const oneByOne = acts.reduce((now, act) => {
      const result = runTogether(parse(now), act.map(({ intent }) => intent));
      if (!result.done) throw new Error(result.refusal.code);
      return applyEdits(now, result.edits);
    }, text);
    expect(oneByOne).toBe(atOnce.done ? applyEdits(text, atOnce.edits) : text);
  }), { numRuns: draws(60) });
});
