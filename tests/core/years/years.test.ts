import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findInYears } from '../../../src/core/years/find-in-years';
import { recordOf } from '../../../src/core/years/record';
import { headingLink, linkToHeading } from '../../../src/core/years/heading-link';
import { schoolYearOf } from '../../../src/core/years/school-years';
import { yearsOf, type Years } from '../../../src/core/years/years';
import { whereWeAre } from '../../../src/core/years/where-we-are';
import { parse } from '../../read';
import { findNote, meeting, step, type Told } from './history';

const told = (all: Record<string, Told>): Years => yearsOf(Object.entries(all).map(([name, one]) => meeting(name, one)), findNote);
const lines = ({ threads }: Years): string[] => threads.map(({ stops, end }) => `${stops.map(stop => `${stop.meeting} ${stop.group.words}`).join(' > ')} (${end})`);

describe('a link to what is gone on from', () => {
  it.each([
    ['[[2024-03-14 Gesprek#Ambitie 1 Durven maken]]', { note: '2024-03-14 Gesprek', heading: { words: 'Durven maken', ambition: true } }],
    ['[[map/Gesprek#Ambition: Make|x]]', { note: 'map/Gesprek', heading: { words: 'Make', ambition: true } }],
    ['[[Gesprek#Het vel#Muziek]]', { note: 'Gesprek', heading: { words: 'Muziek', ambition: false } }],
    ['[Gesprek](Gesprek%20twee.md#Muziek)', { note: 'Gesprek twee.md', heading: { words: 'Muziek', ambition: false } }],
    ['[[Gesprek]]', { note: 'Gesprek' }],
    ['2024', undefined],
  ])('%s', (written, link) => { expect(headingLink(written)).toEqual(link); });

  it('is written as the app writes one, and read back', () => {
    expect(linkToHeading('2024 Gesprek', '### Ambitie 2: Durven: [[maken]] | nu')).toBe('[[2024 Gesprek#Ambitie 2 Durven maken nu]]');
  });
});

describe('ambitions through the years', () => {
  it('go on, change their words, and end', () => {
    const years = told({
      a: { date: '2022-03-10', ambitions: [{ words: 'Durven maken', status: 'going' }, { words: 'Podium', status: 'reached' }], clusters: [{ words: 'Muziek' }, { words: 'Rest' }] },
      b: {
        date: '2024-03-14',
        ambitions: [{ words: 'Maken zonder voorbeeld', continues: '[[a#Ambitie 9 Durven: maken!]]' }, { words: 'Elke week muziek', continues: '[[a#Muziek]]' }],
      },
    });
    expect(lines(years)).toEqual(['0 Durven maken > 1 Maken zonder voorbeeld (going)', '0 Podium (reached)', '0 Muziek > 1 Elke week muziek (going)']);
    expect(whereWeAre(years)).toMatchObject({ reached: ['Podium'], going: ['Maken zonder voorbeeld', 'Elke week muziek'], reworded: [{ before: 'Durven maken' }, { before: 'Muziek' }] });
  });

  it('branch where two go on from one, and stay one where the words are the same', () => {
    const years = told({
      a: { date: '2022-01-01', ambitions: [{ words: 'Maken' }] },
      b: { date: '2023-01-01', ambitions: [{ words: 'Maken', continues: '[[a#Ambitie 1 Maken]]' }] },
      c: { date: '2024-01-01', ambitions: [{ words: 'maken', continues: '[[a#Ambitie 1 Maken]]' }, { words: 'Tonen', continues: '[[a#Ambitie 1 Maken]]' }] },
    });
    expect(lines(years)).toEqual(['0 Maken > 1 Maken > 2 maken (going)', '2 Tonen (going)']);
    expect(years.threads[1]?.stops[0]?.from).toEqual({ thread: 0, stop: 0 });
    expect(years.lanes).toEqual([0, 1]);
  });

  it.each(['[[Doel|Durven]] maken', '[Durven](https://x.nl/a) maken', 'Durven ^ab12', 'R&amp;D', 'x %% stil %% y', '![[p.png]] durven'])(
    'go on from a heading with more in it than its words: %s', (written) => {
      const heading = `### Ambitie 1: ${written}`;
      const record = recordOf(parse(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n${heading}\n\n- A #geel\n`));
      const continues = linkToHeading('a', record.ambitions[0]?.heading ?? '');
      const years = told({ a: { date: '2022-01-01', record }, b: { date: '2023-01-01', ambitions: [{ words: 'Tonen', continues }] } });
      expect(years.oddities).toEqual([]);
      expect(lines(years)).toEqual([`0 ${record.ambitions[0]?.words ?? ''} > 1 Tonen (going)`]);
    });

  it('begin anew where the link leads nowhere, and say so', () => {
    const years = told({ a: { date: '2022-01-01' }, b: { date: '2023-01-01', ambitions: [{ words: 'Maken', continues: '[[a#Ambitie 1 Weg]]' }] } });
    expect(lines(years)).toEqual(['1 Maken (going)']);
    expect(years.oddities).toEqual([{ code: 'lost-thread', path: 'b.md', words: 'Maken', written: '[[a#Ambitie 1 Weg]]' }]);
  });

  it('are unspoken of where later meetings do not name them', () => {
    expect(lines(told({ a: { date: '2022-01-01', ambitions: [{ words: 'Maken' }] }, b: { date: '2023-01-01', ambitions: [{ words: 'Zien' }] } })))
      .toEqual(['0 Maken (unspoken)', '1 Zien (going)']);
    expect(lines(told({ a: { date: '2022-01-01', ambitions: [{ words: 'Maken' }] }, b: { date: '2023-01-01' } }))).toEqual(['0 Maken (going)']);
  });
});

it('a school year begins in August', () => {
  expect(['2025-07-31', '2025-08-01', '2026-01-10'].map(schoolYearOf)).toEqual([2024, 2025, 2025]);
});

it('tells who leads the school anew', () => {
  const { newPeople } = told({
    a: { date: '2022-01-01', record: { head: 'Anneke' } }, b: { date: '2023-01-01' }, c: { date: '2024-01-01', record: { head: 'Ruben', coordinator: 'Sanne' } },
  });
  expect(newPeople).toEqual([{ meeting: 2, role: 'head', name: 'Ruben', before: 'Anneke' }]);
});

it('speaks apart of what the last meetings did not speak of, and of the newest steps first', () => {
  const years = told({
    a: { date: '2022-01-01', ambitions: [{ words: 'Maken' }], steps: [{ words: 'Kar kopen' }] },
    b: { date: '2023-01-01', ambitions: [{ words: 'Zien' }], steps: [{ words: 'Lamp ophangen' }] },
  });
  expect(whereWeAre(years)).toMatchObject({ going: ['Zien'], unspoken: ['Maken'], stepsOpen: ['Lamp ophangen', 'Kar kopen'] });
});

it('finds words wherever they were said', () => {
  const places = ['ambition', 'cluster', 'note', 'step', 'why', 'reason', 'loose step', 'evi', 'looking back', 'other'].map(place => `${place}, KLÁNK`);
  const [ambition = '', cluster = '', note = '', stepWords = '', why = '', reason = '', loose = '', point = '', back = '', other = ''] = places;
  const years = told({
    a: {
      date: '2022-01-01', ambitions: [{ words: ambition, clusters: [{ words: cluster, notes: 1 }], notes: [note], steps: [step({ words: stepWords })], why, reason }],
      steps: [{ words: loose }], record: { evi: [{ pillar: 'vision', point }], lookingBack: [{ line: 'leraar', said: [{ words: back }] }], otherWords: [other] },
    },
  });
  expect(findInYears(years, 'klank').map(({ words }) => words).sort()).toEqual(places.sort());
  expect(findInYears(years, ' ')).toEqual([]);
});

it('reads the card of nine with its questions, and searches what was prepared and the road but no list of what to arrange', () => {
  const { lookingBack, otherWords } = recordOf(parse('---\ntype: ambitiegesprek\n---\n\n## Voorbereiding\n\n- [ ] Zaal\n- Let op Noor\n- visie:: 3\n\n## De weg tot nu toe\n\n- Een podium\n\n## Terugblik\n\n- Leraar\n  - zichtbaar:: durf\n  - kunnen:\n    - zingen\n  - nog iets\n'));
  expect(lookingBack).toEqual([{ line: 'Leraar', said: [{ question: 'visible', words: 'durf' }, { question: 'ability', words: 'zingen' }, { words: 'nog iets' }] }]);
  expect(otherWords).toEqual(['Let op Noor', 'Een podium']);
});

it('personal steps are in no summary', () => {
  const years = told({ a: { date: '2022-01-01', steps: [{ words: 'Bellen', personal: true }, { words: 'Kar kopen' }, { words: 'Slot', state: 'done' }, { words: 'Nee', state: 'dropped' }] } });
  expect(whereWeAre(years)).toMatchObject({ stepsOpen: ['Kar kopen'], stepsDone: 1 });
});

it('reads of a note what the years need, and no names of who does what', () => {
  const text = readFileSync('demo-vault/2024-03-14 Ambitiegesprek De Wielewaal.md', 'utf8');
  const record = recordOf(parse(text));
  expect(record.ambitions.map(({ words, clusters, colours }) => [words, clusters.length, colours])).toEqual([
    ['Maken zonder voorbeeld', 2, { yellow: 10, pink: 6, green: 6, large: 6 }],
    ['Elke week muziek', 2, { yellow: 8, pink: 5, green: 5, large: 6 }],
  ]);
  expect(record.expectations).toEqual({ yes: 7, partly: 2, no: 1, open: 0 });
  expect(JSON.stringify([record.steps, record.ambitions.flatMap(({ steps }) => steps)])).not.toContain('Lotte');
});
