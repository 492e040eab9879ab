import { describe, expect, test } from 'vitest';
import { notes, oddities } from './facts';
import { isSessionText } from '../../../src/core/reading/parse';
import { parse, readYaml } from '../../read';

function properties(...yaml: readonly string[]) {
  return parse(`---\n${yaml.join('\n')}\n---\n`).properties;
}

describe('properties', () => {
  test('in Dutch', () => {
    expect(properties(
      'type: ambitiegesprek', 'school: "[[De Regenboog]]"', 'sector: PO', 'datum: 2026-03-12', 'start: 14:00', 'duur: "90"', 'begeleider: Anna', 'deelnemers: [Bo, "Chris, jr", [[Dé]]]',
      'fase: 3', 'verloop:', '  - 2026-03-12T14:02:10 1', '  - 2026-03-12T14:12 pauze', '  - 2026-03-12 14:20:00 8', 'vorige: [[2024-03-14 Gesprek]]', 'stadium: Verkennen', 'gevraagd: [q3.1, q3.2]',
    )).toEqual({
      isSession: true, school: '[[De Regenboog]]', sector: 'po', date: '2026-03-12', start: '14:00', duration: 90, facilitators: ['Anna'], participants: ['Bo', 'Chris, jr', '[[Dé]]'], phase: 3,
      course: [{ at: '2026-03-12T14:02:10', phase: 1 }, { at: '2026-03-12T14:12', phase: 'pause' }, { at: '2026-03-12T14:20:00', phase: 8 }],
      previous: '[[2024-03-14 Gesprek]]', stage: 'exploring', asked: ['q3.1', 'q3.2'], left: [], tables: [], unclear: {},
    });
  });

  test('in English, in any case, lists as text', () => {
    expect(properties('Type: Ambitiegesprek', 'DATE: "2026-03-12"', 'Participants: Bo, Chris', 'phase: 0', 'stage: deepening', 'other: {a: 1}')).toMatchObject({
      isSession: true, date: '2026-03-12', participants: ['Bo', 'Chris'], phase: 0, stage: 'deepening', course: [],
    });
  });

  test.each(['', 'datum:', 'fase:', 'deelnemers:', 'verloop: []', '# niets'])('%s says nothing and is fine', line => {
    const session = parse(`---\ntype: ambitiegesprek\n${line}\n---\n`);
    expect(session.irregularities).toEqual([]);
    expect(session.properties).toEqual({ isSession: true, facilitators: [], participants: [], left: [], tables: [], course: [], asked: [], unclear: {} });
  });

  test('every property of the format, in both languages', () => {
    const dutch = properties(
      'begeleider: ["[[Mensen/Anna Vos|Anna]]", Bram]', 'deelnemers: "Bo, [[Vos, Dé|Dé]]"', 'vertrokken:', '  - Tom 15:30', '  - Els', 'team: 24', 'anderen: lezen het verslag',
      'tafels:', '  - Tafel 1 (6): Anna', '  - Tafel 2', '  - "Hoek: Bo"', 'stickers: 3', 'activiteit: cluster-notes', 'vervolgdatum: 2026-04-01', 'soort: Voortgang', 'methode: "[[Kort]]"',
      'verslag: [[Verslag]]', 'overeenkomst: ["[[Overeenkomst]]"]', 'directie: Els', 'coördinator: "[[Noor]]"', 'sector: overig', 'start: 9.05 uur', 'stadium: borgen',
    );
    expect(dutch).toEqual({
      isSession: false, facilitators: ['[[Mensen/Anna Vos|Anna]]', 'Bram'], participants: ['Bo', '[[Vos, Dé|Dé]]'], left: [{ who: 'Tom', at: '15:30' }, { who: 'Els' }], team: 24, others: 'lezen het verslag',
      tables: [{ name: 'Tafel 1', people: 6, spokesperson: 'Anna' }, { name: 'Tafel 2' }, { name: 'Hoek', spokesperson: 'Bo' }], stickers: 3, activity: 'cluster-notes', continuation: '2026-04-01',
      kind: 'progress', method: '[[Kort]]', report: '[[Verslag]]', agreement: '[[Overeenkomst]]', head: 'Els', coordinator: '[[Noor]]', sector: 'other', start: '09:05', stage: 'anchoring', course: [], asked: [], unclear: {},
    });
    expect(properties(
      'facilitator: Anna', 'participants: Bo', 'left: Tom 15:30', 'team: "24"', 'others: read it', 'tables: Table 1 (6)', 'stickers: [3]', 'activity: x', 'continuation: 2026-04-01', 'kind: closing', 'method: "[[M]]"',
      'report: R', 'agreement: A', 'head: H', 'coordinator: C', 'sector: other', 'asked: [q3.1]',
    )).toMatchObject({
      facilitators: ['Anna'], participants: ['Bo'], left: [{ who: 'Tom', at: '15:30' }], team: 24, others: 'read it', tables: [{ name: 'Table 1', people: 6 }], stickers: 3, activity: 'x', continuation: '2026-04-01',
      kind: 'closing', method: '[[M]]', report: 'R', agreement: 'A', head: 'H', coordinator: 'C', sector: 'other', asked: ['q3.1'], unclear: {},
    });
  });

  test('of a list one entry counts where one is asked, and an entry is never split', () => {
    expect(properties('fase: [3]', 'datum:\n  - 2026-03-12', 'deelnemers: ["Bo, Chris"]', 'school: [[De Brug]]', 'begeleider: [1984]')).toMatchObject({
      phase: 3, date: '2026-03-12', participants: ['Bo, Chris'], school: '[[De Brug]]', facilitators: ['1984'],
    });
  });

  test.each([
    ['duur: een middag', 'unclear-property'], ['start: na de lunch', 'unclear-property'], ['team: "[[Team Noord]]"', 'unclear-property'], ['fase: drie', 'unknown-phase'], ['fase: [3, 4]', 'unknown-phase'],
    ['duur: 0', 'unclear-property'], ['duur: 90.5', 'unclear-property'], ['stickers: -1', 'unclear-property'], ['sector: havo', 'unclear-property'], ['soort: feest', 'unclear-property'], ['stadium: bijna', 'unclear-property'],
    ['school: {a: [1]}', 'unclear-property'], ['vorige: [a, b]', 'unclear-property'], ['vervolgdatum: volgende week', 'unreadable-date'], ['datum: 2026-02-30', 'unreadable-date'], ['verloop: gisteren', 'unreadable-course'],
    ['deelnemers: [{a: [1]}]', 'unclear-property'], ['start: 25:00', 'unclear-property'],
  ])('%s is told and has no value', (line, code) => {
    const session = parse(`---\ntype: ambitiegesprek\n${line}\n---\n`);
    expect(session.irregularities.map(one => one.code)).toEqual([code]);
    const { unclear, ...rest } = session.properties;
    expect(Object.keys(unclear)).toHaveLength(1);
    expect(rest).toEqual({ isSession: true, facilitators: [], participants: [], left: [], tables: [], course: [], asked: [] });
  });

  test('what cannot be read is told at its line', () => {
    const session = parse('---\ntype: ambitiegesprek\ndatum: gisteren\nfase: 12\nverloop:\n  - 2026-03-12T14:02:10 1\n  - morgen 2\n---\n');
    expect(oddities(session)).toEqual(['unreadable-date@3: gisteren', 'unknown-phase@4: 12', 'unreadable-course@7: morgen 2']);
    expect(session.properties.course).toHaveLength(1);
  });
});

describe('damaged frontmatter', () => {
  test('broken: told, the body and the simple properties are still read', () => {
    const session = parse('---\ntype: ambitiegesprek\nschool: [\ndatum: 2026-03-12\n---\n- a #geel\n');
    expect(oddities(session)[0]).toMatch(/^broken-frontmatter@/);
    expect(session.properties).toMatchObject({ isSession: true, date: '2026-03-12' });
    expect(notes(session.loose)).toEqual(['yellow: a']);
  });

  test('not closed: told, the body is read', () => {
    const session = parse('---\ntype: ambitiegesprek\ndeelnemers:\n  - Anna\n\n## Het vel\n- a #geel\n');
    expect(oddities(session)).toEqual(['unclosed-frontmatter@1: ---']);
    expect(session.properties).toMatchObject({ isSession: true, participants: ['Anna'] });
    expect(notes(session.loose)).toEqual(['yellow: a']);
    expect(session.sheet?.text).toBe('Het vel');
  });

  test('not closed, and a thematic break in the body: the body is still the body', () => {
    const session = parse('---\ntype: ambitiegesprek\nfase: 3\n\n## Het vel\n- a #geel\n\n---\n\n- b #roze\n');
    expect(oddities(session)).toEqual(['unclosed-frontmatter@1: ---']);
    expect(notes(session.loose)).toEqual(['yellow: a', 'pink: b']);
  });
});

test.each([
  ['---\ntype: ambitiegesprek\n---\n', true],
  ['\uFEFF---\r\nTYPE: "Ambitiegesprek"\r\n---\r\n', true],
  ['---\ntype: ambitiegesprek', true],
  ['---\ntype: recept\n---\n', false],
  ['---\ntitle: ambitiegesprek\n---\n', false],
  ['type: ambitiegesprek\n', false],
  ['\n---\ntype: ambitiegesprek\n---\n', false],
  ['', false],
])('whether a note is a session: %j', (text, is) => {
  expect(isSessionText(text, readYaml)).toBe(is);
  expect(parse(text).properties.isSession).toBe(is);
});

test.each(['\n', '\r\n', '\r'])('line ends %j make no difference', end => {
  const lines = ['\uFEFF---', 'type: ambitiegesprek', 'datum: 2026-03-12', '---', '## Het vel', '### A', 'energie:: 5', '- a #geel', '  b', '', '- c #roze'];
  const session = parse(lines.join(end));
  expect(session.properties.date).toBe('2026-03-12');
  expect(session.clusters.map(({ energy, notes: own }) => [energy, notes(own), own[0]?.nested[0]?.text])).toEqual([[5, ['yellow: a', 'pink: c'], 'b']]);
});
