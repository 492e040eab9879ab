import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/core/place';
import { share, snippet } from './adversarial';
import { comparable, parseWhole } from './whole';
import { parse } from '../../read';

const plainLine = fc.constantFrom(
  '- op een **groot podium** staan en durven #geel', '- met [[Museum|het museum]] samen *iets kleins* maken #roze/leraar', '- ==zelf doen== en laten, en dan kijken #groen',
  '- eerst (heel even) wachten. Dan: samen dansen! #geel', '- 12a. dag een twee #geel', '- de #kunst van het kijken, [[a b c]] en meer #geel', '- _zo_ gaan wij [wie:: Anna de Wit] niet verder #geel',
  '- op een podium staan #geel', '- samen zingen #roze/leraar', '- kijken, luisteren #groen', '- [ ] Museum bellen #groot', '- a b #geel #groen', '- dans ^blok', '- ver weg [wie:: Anna] #geel', '- dans #geel\n  - kind #roze\n  vervolg',
  '## Het vel', '### Ambitie 1: Durven', '#### Podium', '### Klei', 'energie:: 5', '## 1. Contracteren', '## 6. Concretiseren', '', '![[leerling.svg]]', '- ![[beeld.png]] #geel',
);
const note = fc.array(fc.oneof({ weight: 6, arbitrary: plainLine }, { weight: 1, arbitrary: snippet }), { minLength: 2, maxLength: 30 })
  .map(lines => `---\ntype: ambitiegesprek\n---\n## Het vel\n${lines.join('\n')}\n`);
const stroke = fc.record({
  at: share,
  gone: fc.nat({ max: 3 }),
  come: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'é', '7', ' ', 'samen', '', ',') }, { weight: 1, arbitrary: fc.constantFrom('*', '#', '[', ']', '`', '\n', '%', ':', '\\', '&', '<', '_', '  ') }),
});

/** Typing goes a short way where it can; whatever way it went, the session is that of the whole text read by remark at once. */
test('typing letter by letter gives what the whole text gives, and leaves alone what it does not touch', { timeout: 300_000 }, () => {
  fc.assert(fc.property(note, fc.array(stroke, { minLength: 1, maxLength: 12 }), (start, strokes) => {
    let session = parse(start);
    for (const { at, gone, come } of strokes) {
      const { text } = session.source;
      const from = Math.floor(at * text.length);
      const before = session;
      session = parse(text.slice(0, from) + come + text.slice(from + gone), session);
      expect(comparable(session)).toEqual(comparable(parseWhole(session.source.text)));
      if (come === 'a' && gone === 0) expect(elementsOf(session).filter(element => !elementsOf(before).includes(element)).length).toBeLessThanOrEqual(8);
    }
  }), { numRuns: 400 });
});
