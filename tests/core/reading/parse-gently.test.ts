import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseGently } from '../../../src/core/reading/parse-gently';
import { recordOf } from '../../../src/core/years/record';
import { draws } from '../../draws';
import { readingAids, parse } from '../../read';

const LINES = [
  '', '', '# Gesprek', '## 3. In perspectief zetten', '## Het vel', '### Ambitie 1: Durven', '#### Lef', '- Op een podium staan #geel', '  - en nog eens #roze',
  '- [ ] Bellen [wie:: Anna] 📅 2026-05-01', '```', '%%', '<div>', '> # in een citaat', 'Losse regel', 'Kop', '===', 'status:: loopt', '    # in code',
];
const HEADS = ['', '---\ntype: ambitiegesprek\nfase: 3\n---\n', '---\n# een opmerking\nschool: De Linde\n---\n'];
const note = fc.tuple(fc.constantFrom(...HEADS), fc.array(fc.constantFrom(...LINES), { maxLength: 60 }), fc.constantFrom('\n', '\r\n'))
  .map(([head, lines, end]) => `${head}${lines.join('\n')}`.replaceAll('\n', end));

it('reads in pieces what it reads at once, and lets others in between', async () => {
  await fc.assert(fc.asyncProperty(note, async (text) => {
    const gentle = await parseGently(text, readingAids, () => Promise.resolve());
    const whole = parse(text);
    expect(gentle.source.text).toBe(text);
    expect(recordOf(gentle)).toEqual(recordOf(whole));
    expect(gentle.irregularities.map(({ code }) => code)).toEqual(whole.irregularities.map(({ code }) => code));
    expect(gentle.properties).toEqual(whole.properties);
  }), { numRuns: draws(60) });
});

it.each([
  ['at headings', '## Het vel\n\n- briefje #geel\n\n'.repeat(40)],
  ['within a long list', `## Het vel\n\n${'- een briefje dat bij de andere hangt #geel\n'.repeat(40)}`],
])('rests after the properties, and %s', async (_, body) => {
  let rests = 0;
  await parseGently(`---\ntype: ambitiegesprek\n---\n\n# Gesprek\n\n${body}`, readingAids, () => { rests += 1; return Promise.resolve(); });
  expect(rests).toBeGreaterThan(3);
});
