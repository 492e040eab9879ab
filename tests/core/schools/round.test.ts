import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../../../src/core/schools/due';
import { evaluationCalendar } from '../../../src/core/schools/evaluation-calendar';
import { type RoundRow, roundRow } from '../../../src/core/schools/round';
import { roundInOrder, roundTable, roundWith, ROUND_COLUMNS } from '../../../src/core/schools/round-table';
import { schoolFacts } from '../../../src/core/schools/school-facts';
import { schoolMail } from '../../../src/core/schools/school-mail';
import { en } from '../../../src/i18n/en';
import { draws } from '../../draws';
import { findNote, meeting } from '../years/history';

const TODAY = '2026-11-26';
const MADE = '2026-11-26T14:00:00.000Z';
const stepAt = (words: string, evaluate: string): { words: string; evaluate: string } => ({ words, evaluate });

function rowOf(name: string, more: Partial<Parameters<typeof roundRow>[0]> = {}): RoundRow {
  return roundRow({ identity: name.toLowerCase(), name, facts: schoolFacts({}), meetings: [], continuations: [], ...more }, TODAY, 3, findNote);
}

const brug = rowOf('De Brug', {
  facts: schoolFacts({ gemeente: 'Zandwerve', uren_afgesproken: '7,5', hours_used: 3, volgende_afspraak: '2026-12-01' }),
  meetings: [
    meeting('oud', { date: '2024-03-01', ambitions: [{ words: 'Durven' }], steps: [stepAt('Klei', '2024-09-01')] }),
    meeting('nieuw', {
      date: '2026-03-01', kind: 'progress',
      ambitions: [{ words: 'Durven maken', continues: '[[oud#Ambitie 1 Durven]]', steps: [{ personal: false, state: 'open', ...stepAt('Toneel', '2026-11-20') }] }],
      steps: [{ state: 'done', ...stepAt('Koor', '2026-11-01') }, { personal: true, ...stepAt('Eigen', '2026-11-02') }],
    }),
    meeting('gepland', { date: '2027-02-01' }),
  ],
});

test('a row says where a school is: what was held, what is worked on, what comes', () => {
  expect(brug).toMatchObject({
    last: { date: '2026-03-01', kind: 'progress' }, ambitions: ['Durven maken'], openSteps: ['Klei', 'Toneel'],
    nextAppointment: '2026-12-01', evaluations: [{ date: '2024-09-01', steps: ['Klei'] }, { date: '2026-11-20', steps: ['Toneel'] }],
    facts: { municipality: 'Zandwerve', hoursAgreed: 7.5, hoursUsed: 3 },
    due: [{ what: 'evaluation', date: '2024-09-01', passed: true }, { what: 'appointment', date: '2026-12-01', passed: false }],
  });
});

test('what the school note says and nobody understands is shown as it is written', () => {
  const facts = schoolFacts({ uren_afgesproken: 'twaalf of zo', volgende_afspraak: 'na de vakantie', bestuur: ['[[Stichting|De Stichting]]'] });
  expect(facts).toEqual({ board: 'De Stichting', unclear: { hoursAgreed: 'twaalf of zo', nextAppointment: 'na de vakantie' } });
  expect(roundTable([rowOf('X', { facts })], en.schools.columns, (_, value) => value, false)).toContain('twaalf of zo');
});

test('an evaluation that is put in words is due on no day, and in no calendar', () => {
  const row = rowOf('X', { meetings: [meeting('a', { date: '2026-03-01', steps: [stepAt('Klei', '1 juni of zo'), stepAt('Koor', '2027-01-05')] })] });
  expect(row.openSteps).toEqual(['Klei', 'Koor']);
  expect(row.evaluations).toEqual([{ date: '2027-01-05', steps: ['Koor'] }]);
  expect(row.due).toEqual([]);
});

test.each([
  ['2026-11-25', [true]], ['2026-11-26', [false]], ['2026-12-17', [false]], ['2026-12-18', []],
])('an evaluation on %s', (date, passed) => {
  expect(dueOf({ evaluations: [date] }, TODAY, 3).map(due => due.passed)).toEqual(passed);
});

test.each([
  ['2026-11-25', 0], ['2026-11-26', 1], ['2026-12-17', 1], ['2026-12-18', 0],
])('an appointment on %s', (nextAppointment, many) => {
  expect(dueOf({ evaluations: [], nextAppointment }, TODAY, 3)).toHaveLength(many);
});

describe('the table', () => {
  const rows = [rowOf('Wilg'), brug, rowOf('Anker', { facts: schoolFacts({ uren_afgesproken: 10 }) })];
  const names = (found: readonly RoundRow[]): string[] => found.map(({ name }) => name);

  test('is sorted by any column, what is unknown last', () => {
    expect(names(roundInOrder(rows, { column: 'school', down: false }))).toEqual(['Anker', 'De Brug', 'Wilg']);
    expect(names(roundInOrder(rows, { column: 'agreed', down: false }))).toEqual(['De Brug', 'Anker', 'Wilg']);
    expect(names(roundInOrder(rows, { column: 'agreed', down: true }))).toEqual(['Anker', 'De Brug', 'Wilg']);
  });

  test('is found in by words, also those of ambitions', () => {
    expect(names(roundWith(rows, 'durven zandwerve'))).toEqual(['De Brug']);
    expect(roundWith(rows, ' ')).toBe(rows);
  });

  test('goes to a spreadsheet as words and without people, unless asked', () => {
    const row = rowOf('=SUM(A1)', { facts: schoolFacts({ coordinator: 'Sanne' }) });
    const table = (withNames: boolean): string => roundTable([row], en.schools.columns, (_, value) => value, withNames);
    expect(table(false)).toContain("'=SUM(A1)");
    expect(table(false)).not.toContain('Sanne');
    expect(table(true)).toContain('Sanne');
    expect(table(true).split('\r\n')[0]?.split(';')).toHaveLength(ROUND_COLUMNS.length);
  });
});

test('a mail says what is worked on, what is open and when one looks at it', () => {
  expect(schoolMail(brug, en.schools.mail, TODAY)).toBe([
    'Dear all,', '', 'This is what your school is working on:', '1. Durven maken', '', 'These steps are still open:', '- Klei', '- Toneel', '',
    'We were going to look at what became of them on 1 September 2024. Did that happen?', '',
    'Our next appointment is on 1 December 2026. See you then!', '', 'Kind regards,',
  ].join('\n'));
});

describe('the calendar file', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 90, size: 'max' }).filter(text => !/\p{Cc}/u.test(text));
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));
  const octets = new TextEncoder();

  test('is read by another program as it was meant, in lines of at most 75 octets', () => {
    fc.assert(fc.property(words, fc.uniqueArray(fc.tuple(day, fc.array(words, { minLength: 1, maxLength: 3 })), { selector: ([date]) => date }), (name, days) => {
      const text = evaluationCalendar(days.map(([date, steps]) => ({ date, steps })), name, { identity: name, madeAt: MADE });
      expect(text.split('\r\n').every(line => octets.encode(line).length <= 75 && !/[\r\n]/u.test(line))).toBe(true);
      const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map(one => new ICAL.Event(one));
      expect(events.map(one => one.startDate.toString())).toEqual(days.map(([date]) => date));
      expect(events.every(one => one.startDate.isDate && one.duration.toSeconds() === 86_400)).toBe(true);
      expect(events.map(one => one.description)).toEqual(days.map(([, steps]) => steps.map(step => `- ${step}`).join('\n')));
      expect(events.every(one => (one.summary ?? '') === name)).toBe(true);
    }), { numRuns: draws(60) });
  });

  test('made again, the same day of the same school is the same event, and of another school another', () => {
    const uid = (identity: string, madeAt: string): string | undefined => /UID:(.*)/u.exec(evaluationCalendar(brug.evaluations, 'x', { identity, madeAt }))?.[1];
    expect(uid('de brug', MADE)).toBe(uid('de brug', '2027-01-01T00:00:00Z'));
    expect(uid('de brug', MADE)).not.toBe(uid('debrug', MADE));
  });
});

test('what is made of one school holds no word of another', () => {
  fc.assert(fc.property(fc.nat(5), fc.nat(5), (many, evaluated) => {
    const of = (school: string): RoundRow => rowOf(`School${school}`, {
      meetings: Array.from({ length: many + 1 }, (_, at) => meeting(`${school}${at}`, {
        date: `202${at}-03-01`, ambitions: [{ words: `Wens${school}`, steps: [{ words: `Stap${school}`, personal: false, state: 'open', evaluate: `202${evaluated}-09-01` }] }],
      })),
    });
    const [one, other] = [of('Aaa'), of('Bbb')];
    const made = [schoolMail(one, en.schools.mail, TODAY), evaluationCalendar(one.evaluations, one.name, { identity: one.identity, madeAt: MADE })].join('\n');
    expect(made).toContain('StapAaa');
    expect(made.toLowerCase()).not.toContain('bbb');
    expect(other.name).toContain('Bbb');
  }), { numRuns: draws(20) });
});
