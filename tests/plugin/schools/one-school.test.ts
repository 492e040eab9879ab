import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { evaluationCalendar } from '../../../src/core/schools/evaluation-calendar';
import { schoolMail } from '../../../src/core/schools/school-mail';
import { writeData } from '../../../src/plugin/data/write-data';
import { handOver } from '../../../src/plugin/schools/hand-over';
import { readRound, schoolsOfVault } from '../../../src/plugin/schools/vault-schools';
import { RecordIndex } from '../../../src/plugin/years/record-index';
import { draws } from '../../draws';
import { schoolVault } from './school-vault';

// No slice is ever used up, so that nothing has to be waited for.
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Words of one school: all are set in its mark, of a script that nothing else uses, so that a byte of the other school's would be seen. */
function schoolOf(mark: string): fc.Arbitrary<{ readonly name: string; readonly notes: Record<string, string> }> {
  const word = fc.integer({ min: 0, max: 999 }).map(number => `${mark}${number}${mark}`);
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map(all => all.join(' '));
  const day = fc.integer({ min: 10, max: 28 }).map(number => `2026-0${number % 9 + 1}-${number}`);
  const step = fc.tuple(words, word, day, fc.constantFrom(' ', 'x', '/')).map(([text, who, date, box]) => `- [${box}] ${text} [wie:: ${who}] [nodig:: ${text}] [evaluatie:: ${date}]`);
  const meeting = fc.record({ date: day, ambition: words, why: words, steps: fc.array(step, { maxLength: 3 }), note: words, expected: words, parked: words, evi: words, person: word })
    .map(made => [
      '---', 'type: ambitiegesprek', `school: "[[${mark} school]]"`, `datum: ${made.date}`, 'deelnemers:', `  - ${made.person}`, `directie: ${made.person}`, 'fase: 8', '---', '',
      '## Voorbereiding', '', `- visie:: 2 · ${made.evi}`, '', '## 1. Contracteren', '', `- ${made.expected} [wie:: ${made.person}]`, `- ${made.parked} [parkeer:: 5]`, '',
      '## Terugblik', '', '- Leraar', `  - zichtbaar:: ${made.note}`, '', '## Het vel', '', `- ${made.note} #geel`, '',
      `### Ambitie 1: ${made.ambition}`, '', `waarom:: ${made.why}`, '', `- ${made.note} #roze`, ...made.steps, '',
    ].join('\n'));
  return fc.tuple(words, fc.array(meeting, { minLength: 1, maxLength: 3 })).map(([own, meetings]) => ({
    name: `${mark} school`,
    notes: {
      [`${mark}/${mark} school.md`]: `---\ntype: school\nbestuur: ${own}\nvolgende_afspraak: 2027-01-11\n---\n\n${own}\n`,
      ...Object.fromEntries(meetings.map((text, at) => [`${mark}/${mark} gesprek ${at}.md`, text])),
    },
  }));
}

it('whatever leaves one school holds no byte of another', async () => {
  await fc.assert(fc.asyncProperty(schoolOf('Фю'), schoolOf('Ωπ'), fc.boolean(), async (one, other, names) => {
    const { context, desk, texts } = await schoolVault({ ...one.notes, ...other.notes });
    const before = new Set(Object.keys(texts()));
    const school = schoolsOfVault(context).find(({ name }) => name === one.name);
    if (!school) throw new Error('no school');
    for (const format of ['csv', 'excel', 'ndjson'] as const) {
      for (const rows of ['things', 'counts'] as const) await writeData(context, { school: one.name, rows, format, names });
    }
    await handOver(context, school);
    await handOver(context, school);
    const row = (await readRound(context, new RecordIndex(context), '2026-11-26', () => undefined)).find(({ name }) => name === one.name);
    if (!row) throw new Error('no row');
    const mail = schoolMail(row, context.words.schools.mail, '2026-11-26');
    const calendar = evaluationCalendar(row.evaluations, context.words.schools.calendarSummary(row.name), { identity: row.identity, madeAt: '2026-11-26T14:00:00Z' });
    const made = Object.entries(texts()).filter(([path]) => !before.has(path));
    expect(made).toHaveLength(7);
    for (const text of [...made.flat(), mail, calendar]) {
      expect(text).not.toMatch(/ωπ/iu);
    }
    expect(desk.text('Фю/Overdracht Фю school.md')).toMatch(/Фю/u);
  }), { numRuns: draws(8), endOnFailure: true });
});
