import { describe, expect, it } from 'vitest';
import { type Intent, runTogether } from '../../../src/core/operations';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse } from '../../read';
import { type Act, add, just, on, recolour, remove, unchoose } from './acts';
import { after, named, shown } from './text-of';

const NOTE = '## 1. C\n\n- hopen\n\n## 6. S\n\n- [ ] bellen\n\n## Het vel\n\n### A\n\n- a #geel\n\n### B\n\n- b #geel\n';

function together(...intents: readonly Intent[]): string {
  const result = runTogether(parse(NOTE), intents);
  return result.done ? applyEdits(NOTE, result.edits) : result.refusal.code;
}

const energy = (words: string, much: number | undefined): Intent => ({ verb: 'set-energy', target: named(NOTE, words), energy: much });

describe('several acts at once', () => {
  it('are all done', () => {
    expect(together(energy('A', 3), energy('B', 4))).toBe(NOTE.replace('### A\n', '### A\nenergie:: 3\n').replace('### B\n', '### B\nenergie:: 4\n'));
  });

  it('leave out those that have nothing to do, and there may be none', () => {
    expect(together(energy('A', undefined), energy('B', 4))).toBe(NOTE.replace('### B\n', '### B\nenergie:: 4\n'));
    expect([together(energy('A', undefined)), together()]).toEqual(['nothing-to-do', 'nothing-to-do']);
  });

  it('are none of them done where one is refused, wherever it stands', () => {
    const gone: Intent = { verb: 'remove', targets: [{ ...named(NOTE, 'B'), source: '### weg', single: false }] };
    expect([together(energy('A', 3), gone), together(gone, energy('A', 3)), together(energy('A', undefined), gone)]).toEqual(['gone', 'gone', 'gone']);
  });

  it('are refused where they touch the same words', () => {
    const [one, other] = ['x', 'y'].map((words): Intent => ({ verb: 'edit-words', target: named(NOTE, 'a'), words })) as [Intent, Intent];
    expect([together(one, other), together({ verb: 'remove', targets: [named(NOTE, 'a')] }, one)]).toEqual(['would-lose', 'would-lose']);
  });
});

// What `core/operations/index.ts` says of a verb is what the guard holds it to.
describe('what an act may do', () => {
  it.each<[string, Act]>([
    ['## 1. C\n\n```\n', just({ verb: 'add-expectation', words: 'x' })],
    ['## 1. C\n\n%%\n', just({ verb: 'park', words: 'x', from: 1, until: 5 })],
    ['## 6. S\n\n<!--\n', just({ verb: 'add-step', words: 'x', personal: true, to: {} })],
    ['## 6. S\n\n```\n', just({ verb: 'carry-in', ambitions: [], clusters: [], steps: [{ words: 'x', personal: false, continues: '[[y]]' }] })],
    ['## Het vel\n\n```\n', add(['x', 'y'])],
  ])('is no adding where it would be text: %j', (text, act) => {
    expect(after(text, act(text))).toBe('unclosed');
  });

  it.each<[Act, string, string]>([
    [on('edit-words', 'a', { words: 'anders' }), '- a #', '- anders #'],
    [on('edit-words', 'hopen', { words: 'anders' }), 'hopen', 'anders'],
    [on('edit-step', 'bellen', { words: 'anders' }), 'bellen', 'anders'],
    [recolour('a', undefined as never), '- a #geel', '- a'],
    [on('rename', 'A', { words: 'Anders' }), '### A', '### Anders'],
    [remove('a'), '- a #geel\n\n', ''],
    [remove('A'), '### A\n\n- a #geel\n\n### B', '- a #geel\n\n### B'],
  ])('gives other words to what is named, or takes it away: %#', (act, was, is) => {
    expect(after(NOTE, act(NOTE))).toBe(NOTE.replace(was, is));
  });
});

describe('numbers that go with an act', () => {
  const ambitions = (...headings: readonly string[]): string => `## Het vel\n\n${headings.map(one => `### ${one}\n`).join('\n')}`;

  it.each([
    ['of equal words are told apart by their order', ambitions('Ambitie 1: X', 'Ambitie 2: Y', 'Ambitie 3: X'), 'Y', ambitions('Ambitie 1: X', 'Y', 'Ambitie 2: X')],
    ['are found before a dash', ambitions('Ambitie 1 – X', 'Ambitie 2 – Y'), 'X', ambitions('X', 'Ambitie 1 – Y')],
    ['are found where the words have numbers', ambitions('Ambitie 1: X', 'Ambitie 2: 3 keer 4'), 'X', ambitions('X', 'Ambitie 1: 3 keer 4')],
    ['are found without words behind them', ambitions('Ambitie 1: X', 'Ambitie 2:'), 'X', ambitions('X', 'Ambitie 1:')],
    ['of two digits are one', ambitions('Ambitie 1: X', 'Ambitie 12: Y'), 'X', ambitions('X', 'Ambitie 1: Y')],
    ['stay away where there is none', ambitions('Ambitie 1: X', 'Ambitie: Y'), 'X', ambitions('X', 'Ambitie: Y')],
    ['in a heading that is underlined', '## Het vel\n\n### Ambitie 1: X\n\nAmbitie 2: Y\n---\n', 'X', undefined],
  ])('%s', (_, text, taken, wanted) => {
    const then = after(text, unchoose(taken)(text));
    if (wanted !== undefined) expect(then).toBe(wanted);
    else expect(parse(then).ambitions.map(({ number }) => number)).toEqual(parse(then).ambitions.map((__, at) => at + 1));
  });

  it('let one look at the same place as without them', () => {
    const text = ambitions('Ambitie 1: X', 'A', 'B');
    expect(shown(text, { verb: 'new-ambition', words: 'Z' })).toMatch(/¦### Ambitie 2: Z\n/u);
    expect(shown(text, { verb: 'move-cluster', cluster: named(text, 'A'), to: { before: named(text, 'X') } })).toMatch(/¦### A\n/u);
    const late = ambitions('A', 'B', 'Ambitie 1: X', 'Ambitie 2: Y');
    expect(shown(late, { verb: 'choose', clusters: [named(late, 'B')], words: 'B' })).toBe(
      ambitions('A', '', 'Ambitie 2: X', 'Ambitie 3: Y').replace('### \n', '¦### Ambitie 1: B\n\n#### B\n'));
  });
});
