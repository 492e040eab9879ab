import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseNote } from '../../../src/core/reading/parse';
import { readProperties } from '../../../src/core/reading/properties';
import { readKeys } from '../../../src/core/reading/yaml';
import { oddities } from './facts';
import { parse, readingAids, readYaml } from '../../read';
import { damagedYaml, oddYaml, ordinaryYaml } from './odd-yaml';

const note = (yaml: string): string => `---\n${yaml}\n---\n\n- a #geel\n`;

/** What the app's index knows of a note: its properties as one object, or nothing. */
function indexed(yaml: string): object | undefined {
  try {
    const read = readYaml(yaml.replace(/\r\n?/gu, '\n')) ?? {};
    return typeof read === 'object' && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

const yamls = fc.oneof(ordinaryYaml, oddYaml, damagedYaml, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '[', ']', '{', '"', "'", '#', '|', '&', '*', '\t', '\r', '?'), maxLength: 40 }));

test('any text can be read as properties, and its places lie in it', () => {
  fc.assert(fc.property(yamls, yaml => {
    const text = note(yaml);
    const { irregularities, source } = parse(text);
    for (const { place } of irregularities.filter(one => one.place.block === 0)) {
      expect(place.from).toBeGreaterThanOrEqual(0);
      expect(place.to).toBeGreaterThanOrEqual(place.from);
      expect(place.to).toBeLessThanOrEqual((source.blocks[0]?.text ?? '').length);
    }
  }), { numRuns: 3000 });
});

test('a note and the index of the app say the same of it', () => {
  fc.assert(fc.property(yamls, yaml => {
    const frontmatter = indexed(yaml);
    if (!frontmatter) return;
    const inIndex = readProperties(Object.entries(frontmatter).map(([name, value]: [string, unknown]) => ({ name, value })));
    expect(inIndex.properties).toEqual(readProperties(readKeys(yaml, readYaml).keys).properties);
  }), { numRuns: 3000 });
});

test('what the app reads at once is read at once, and what it cannot read is told', () => {
  fc.assert(fc.property(yamls, yaml => {
    fc.pre(!/(?:^|[\r\n])(?:---|\.\.\.)/u.test(yaml));
    const { whole, keys, strays } = readKeys(yaml, readYaml);
    const read = readProperties(keys);
    expect(whole).toBe(indexed(yaml) !== undefined);
    expect(strays.length > 0 || read.oddities.some(({ code }) => code === 'broken-frontmatter' || code === 'property-twice') || whole).toBe(true);
  }), { numRuns: 3000 });
});

describe('one slip costs one property', () => {
  test.each([
    ['school: "De Brug\ndatum: 2026-03-12\nfase: 3', ['broken-frontmatter@2: school: "De Brug']],
    ['deelnemers: [Anna, Bo\ndatum: 2026-03-12\nfase: 3', ['broken-frontmatter@2: deelnemers: [Anna, Bo']],
    ['datum: 2026-03-12\nlos woord\nfase: 3', ['broken-frontmatter@3: los woord']],
    ['datum: 2026-03-12\nx: a: b: c\nfase: 3', ['broken-frontmatter@3: x: a: b: c']],
    ['datum: 2026-03-12\nx: *weg\nfase: 3', ['broken-frontmatter@3: x: *weg']],
    ['datum: 2026-03-12\nx: \'open\n  en verder\nfase: 3', ["broken-frontmatter@3: x: 'open"]],
    ['datum: 2026-03-12\nfase: 3\nfase: 4', ['property-twice@4: fase']],
    ['datum: 2026-03-12\nfase: 3\nphase: 4', ['property-twice@4: phase']],
    ['datum: 2026-03-12\nfase: 3\ncssclasses: a\ncssclasses: b', ['property-twice@5: cssclasses']],
    ['datum: 2026-03-12\n\tx: 1\nfase: 3', ['broken-frontmatter@2: datum: 2026-03-12']],
  ])('%j', (yaml, told) => {
    const session = parse(note(yaml));
    expect(oddities(session)).toEqual(told);
    expect(session.properties).toMatchObject({ ...told[0]?.endsWith('2026-03-12') !== true && { date: '2026-03-12' }, phase: 3 });
    expect(session.loose).toHaveLength(1);
  });

  test('in an open session it keeps what was read last, until it can be read again', () => {
    const before = parse(note('type: ambitiegesprek\nfase: 3\nschool: "De Brug"'));
    const typing = parse(note('type: ambitiegesprek\nfase: 3\nschool: "De Bru'), before);
    const longer = parse(note('type: ambitiegesprek\nfase: [3\nschool: "De Br'), typing);
    expect([typing.properties.school, longer.properties.school, longer.properties.phase]).toEqual(['De Brug', 'De Brug', 3]);
    expect(oddities(longer)).toEqual(['broken-frontmatter@3: fase: [3', 'broken-frontmatter@4: school: "De Br']);
    const after = parse(note('type: ambitiegesprek\nfase: 3\nschool: "De Berg"'), longer);
    expect([after.properties.school, after.irregularities]).toEqual(['De Berg', []]);
    const odd = parse(note('verloop:\n  - wat\n  - "open'), parse(note('verloop:\n  - wat')));
    expect(oddities(odd)).toEqual(['broken-frontmatter@2: verloop:']);
    expect(parse(note('type: ambitiegesprek\nfase: 3'), longer).properties.school).toBeUndefined();
  });
});

describe('what is too deep is not handed over', () => {
  const MANY = 3000;
  test.each([
    '['.repeat(MANY), '{'.repeat(MANY), `${'['.repeat(MANY)}${']'.repeat(MANY)}`, `\n  ${'- '.repeat(MANY)}x`, `\n  ${'? '.repeat(MANY)}x`, `\n  ${': '.repeat(MANY)}x`, 'x: '.repeat(MANY), '[{'.repeat(MANY),
    Array.from({ length: 400 }, (_, depth) => `\n${' '.repeat(depth + 1)}a:`).join(''), `[${'\n  ['.repeat(MANY)}`, '"[" ['.repeat(MANY),
  ])('%#', source => {
    const session = parse(note(`datum: 2026-03-12\nx: ${source}\nfase: 3`));
    expect(session.properties).toMatchObject({ date: '2026-03-12', phase: 3 });
    expect(oddities(session)).toHaveLength(1);
    expect(oddities(session)[0]).toMatch(/^broken-frontmatter@3: x:/u);
  });

  test('also where brackets are left open from key to key, or on lines that belong to none', () => {
    const keys = Array.from({ length: MANY }, (_, index) => `k${index}: [`).join('\n');
    expect(parse(note(`${keys}\nfase: 3`)).properties.phase).toBe(3);
    const session = parse(note(`x: [${'\n['.repeat(MANY)}\nfase: 3`));
    expect([session.properties.phase, oddities(session)]).toEqual([3, ['broken-frontmatter@3: [', 'broken-frontmatter@2: x: [']]);
  });

  test('fifty brackets in fifty texts are not deep', () => {
    const names = Array.from({ length: 90 }, (_, index) => `n${index}: naam [x${index}`).join('\n');
    expect(parse(note(`${names}\nfase: 3`)).irregularities).toEqual([]);
  });
});

test('the head is read only when it has changed', () => {
  let times = 0;
  const counting = (text: string): unknown => {
    times += 1;
    return readYaml(text);
  };
  const session = parseNote(note('fase: 3'), { ...readingAids, readYaml: counting });
  const again = times;
  parseNote(`${note('fase: 3')}- b #geel\n`, { ...readingAids, readYaml: counting }, session);
  expect([again > 0, times]).toEqual([true, again]);
});
