import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { board } from '../../../src/core/contents';
import type { Intent } from '../../../src/core/operations';
import { targetOf } from '../../../src/core/target';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { orderOf } from '../../../src/ui/sheet/acts/sheet-index';
import { draws } from '../../draws';
import { parse, run } from '../../read';
import { after, named } from './text-of';

const CLUSTERS = '## Het vel\n\n### A\n\n- a #geel\n\n### B\n\n- b #geel\n\n### C\n\n- c #geel\n';

function choose(text: string, words: string): string {
  const session = parse(text);
  const cluster = session.clusters.find(one => one.text === words);
  if (!cluster) throw new Error(`No cluster ${words}`);
  return after(text, { verb: 'choose', clusters: [targetOf(session, cluster)], words });
}

function numbered(text: string): string[] {
  return parse(text).ambitions.map(({ number, text: words }) => `${number ?? '-'} ${words}`);
}

describe('the numbers of ambitions', () => {
  it('are those of their places, in whatever order they were chosen', () => {
    for (const order of ['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA']) {
      const text = [...order].reduce(choose, CLUSTERS);
      expect(numbered(text), order).toEqual(['1 A', '2 B', '3 C']);
      const { digits } = orderOf(board(parse(text)));
      expect(parse(text).ambitions.map(({ key }) => digits.get(key))).toEqual([1, 2, 3]);
    }
  });

  const three = '## Het vel\n\n### Ambitie 1: A\n\n- a #roze\n\n### Ambitie 2: B\n\n- b #roze\n\n### Ambitie 3: C\n\n- c #roze\n\n### D\n\n- d #geel\n';

  it.each<[string, (text: string) => Intent, string[]]>([
    ['one is taken back', text => ({ verb: 'unchoose', ambition: named(text, 'A') }), ['1 B', '2 C']],
    ['one is removed', text => ({ verb: 'remove', targets: [named(text, 'B')] }), ['1 A', '2 C']],
    ['one moves to the front', text => ({ verb: 'move-cluster', cluster: named(text, 'C'), to: { before: named(text, 'A') } }), ['1 C', '2 A', '3 B']],
    ['one makes way', text => ({ verb: 'choose', clusters: [named(text, 'D')], words: 'D', instead: named(text, 'A') }), ['1 B', '2 C', '3 D']],
  ])('follow when %s', (_, intent, wanted) => {
    expect(numbered(after(three, intent(three)))).toEqual(wanted);
  });

  it('that were written by hand are left where their place stays, and never given to who has none', () => {
    const hand = '## Het vel\n\n### Ambitie 7: A\n\n### Ambitie: B\n\n### D\n\n- d #geel\n';
    expect(numbered(choose(hand, 'D'))).toEqual(['7 A', '- B', '3 D']);
    expect(numbered(after(hand, { verb: 'unchoose', ambition: named(hand, 'B') }))).toEqual(['7 A']);
    expect(numbered(after(hand, { verb: 'unchoose', ambition: named(hand, 'A') }))).toEqual(['- B']);
  });

  it('are reported where they differ from the place', () => {
    const hand = '## Het vel\n\n### Ambitie 2: A\n\n### Ambitie: B\n\n### Ambitie 3: C\n';
    expect(parse(hand).irregularities.map(({ code, subject }) => [code, subject])).toEqual([['number-differs', 'A']]);
  });

  it('change alone in their headings, and the place to look at moves along', () => {
    const text = CLUSTERS.replace('### B\n', 'Ambitie 1: 2 dingen\n---\n').replace('## Het vel', '# Het vel').replace(/### /gu, '## ');
    expect(choose(text, 'A')).toBe(text.replace('## A', '## Ambitie 1: A\n\n### A').replace('Ambitie 1: 2', 'Ambitie 2: 2'));
    const result = run(text, { verb: 'choose', clusters: [named(text, 'C')], words: 'C' });
    expect(result.done && applyEdits(text, result.edits).slice(result.reveal)).toMatch(/^## Ambitie 2: C/u);
  });

  it('agree with place and digit after any acts', () => {
    const act = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 5 }), fc.nat({ max: 5 }));
    fc.assert(fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
      let text = `${CLUSTERS}\n### D\n`;
      for (const [kind, one, other] of acts) {
        const session = parse(text);
        const cluster = session.clusters[one % Math.max(1, session.clusters.length)];
        const [ambition, next] = [one, other].map(at => session.ambitions[at % Math.max(1, session.ambitions.length)]);
        const intents: (Intent | undefined)[] = [
          cluster && { verb: 'choose', clusters: [targetOf(session, cluster)], words: `w${one}` },
          ambition && { verb: 'unchoose', ambition: targetOf(session, ambition) },
          ambition && next && { verb: 'move-cluster', cluster: targetOf(session, ambition), to: { before: targetOf(session, next) } },
          { verb: 'new-ambition', words: `n${other}` },
          ambition && cluster && { verb: 'choose', clusters: [targetOf(session, cluster)], words: 'in plaats', instead: targetOf(session, ambition) },
        ];
        const intent = intents[kind];
        const result = intent && run(text, intent);
        if (result?.done) text = applyEdits(text, result.edits);
        expect(parse(text).ambitions.map(({ number }) => number), text).toEqual(parse(text).ambitions.map((_, place) => place + 1));
      }
    }), { numRuns: draws(50) });
  });
});
