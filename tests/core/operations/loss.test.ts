import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/core/place';
import { parse } from '../../read';
import { add, just, moveCluster, remove, tag, unchoose, type Act } from './acts';
import { shown } from './text-of';

describe('what would be lost, or is text there', () => {
  it.each<[string, Act, string]>([
    ['## Het vel\n\n### A\n\n- a #geel\n- b #geel\n', add('x\n```\ny', { into: 'A' }),
      '## Het vel\n\n### A\n\n- a #geel\n- b #geel\n¦- x #roze\n- \\``` #roze\n- y #roze\n'],
    ['## Het vel\n\n- a #geel\n\n## 7. Afronden\n', just({ verb: 'add-embed', embed: '<!--', place: 'drawing' }),
      'would-lose'],
    ['## Het vel\n\n- a #geel\n\n## 7. Afronden\n', just({ verb: 'add-embed', embed: '![[a.png]]\n===', place: 'drawing' }),
      '## Het vel\n\n¦![[a.png]]\n===\n\n- a #geel\n\n## 7. Afronden\n'],
    ['## Het vel\n\n- a #geel\n\n## 8. P\n\n- x [parkeer:: 5]\n', just({ verb: 'add-embed', embed: '<!--', place: 'drawing' }),
      'would-lose'],
    ['## 1. C\n\n- a [parkeer:: 5]\n', just({ verb: 'add-expectation', words: 'x' }),
      '## 1. C\n\n- a [parkeer:: 5]\n¦- x\n'],
    ['## Het vel\n\n- a #geel\n- a #geel\n- a #geel\n', remove('a'),
      '## Het vel\n\n- a #geel\n- a #geel\n'],
    ['## Het vel\n\n- a #geel\n%%\n- a #geel\n', remove('a'),
      '## Het vel\n\n- a #geel\n'],
    ['## Het vel\n\n%%\n\n- a #geel\n', add('x'),
      'unclosed'],
    ['## Het vel\n\n### A\n\n%%\nx\n', add(['x', 'y'], { into: 'A' }),
      'unclosed'],
    ['## 1. C\n\n<!--\n', just({ verb: 'add-expectation', words: 'x' }),
      'unclosed'],
    ['## 6. C\n\n<!--\n', just({ verb: 'add-step', words: 'x', personal: false, to: {} }),
      'unclosed'],
  ])('%#: %j', (text, act, wanted) => {
    expect(shown(text, act(text))).toBe(wanted);
  });
});

describe('text that is not read', () => {
  const deep = `${'> '.repeat(60)}diep`;
  const long = Array.from({ length: 1500 }, (_, at) => `regel ${at}`).join('\n');

  it('is written into by no act', () => {
    const text = `eerst\n\n${long}\n\nlaatst\n`;
    const first = text.slice(0, parse(text).irregularities.map(({ place }) => spanOf(parse(text), place).from)[0]).split('\n').length - 1;
    const refused = (line: number): boolean => shown(text, tag(line)(text)) === 'unread-text';
    expect([0, 2, first - 1, first, first + 1, 1500, 1501, 1503].filter(refused)).toEqual([first, first + 1, 1500, 1501]);
    const quoted = `## Het vel\n\n${deep}\n\n- a #geel\n`;
    expect(shown(quoted, tag(2)(quoted))).toBe('unread-text');
  });

  it.each<[string, Act, string]>([
    [`## Het vel\n\n${deep}\n`, add('x'), `## Het vel\n\n${deep}\n\n¦- x #roze\n`],
    [`## Het vel\n\n### A\n\n${deep}\n\n### B\n`, moveCluster('A'), `## Het vel\n\n### B\n\n¦### A\n\n${deep}\n`],
    [`## Het vel\n\n### A\n\n${deep}\n\n- a #geel\n\n### B\n`, remove('A'), `## Het vel\n\n${deep}\n\n- a #geel\n\n### B\n`],
    [`## Het vel\n\n- a #geel\n  ${deep}\n- b #geel\n`, remove('a'), '## Het vel\n\n- b #geel\n'],
    [`## Het vel\n\n### Ambitie 1: A\n\n${deep}\n\n#### B\n`, unchoose('A'), `## Het vel\n\n¦### A\n\n${deep}\n\n### B\n`],
    [`${deep}\n## Het vel\n`, just({ verb: 'set-duration', minutes: 90 }), `---\nduur: 90\n---\n${deep}\n## Het vel\n`],
  ])('is taken along as a whole, and hinders nothing around it: %#', (text, act, wanted) => {
    expect(shown(text, act(text))).toBe(wanted);
  });
});
