import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, insertTemplate, newSessionText, type SessionDetails, sessionFromTemplate } from '../../../src/core/new-session';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse, readingAids, readYaml } from '../../read';

const DETAILS: SessionDetails = {
  school: 'De "Brug": locatie #2, oost', date: '2026-03-12', start: '14:00', duration: 120, facilitator: "Anna d'Hont", participants: ['Bo', 'Chris, jr'],
  previous: '2024 Gesprek',
};

function filled(yaml: string, details = DETAILS): unknown {
  const text = fillTemplate(`---\n${yaml}\n---\n`, details, readYaml);
  return readYaml(text.slice(4, -4));
}

describe('a placeholder is filled by what stands around it', () => {
  test.each([
    ['school: {{school}}', { school: DETAILS.school }],
    ['school: "{{school}}"', { school: DETAILS.school }],
    ["school: '{{ School }}'", { school: DETAILS.school }],
    ["wie: '{{facilitator}}' # {{school}}", { wie: DETAILS.facilitator }],
    ['titel: Gesprek {{school}} op {{date}} # los', { titel: `Gesprek ${DETAILS.school} op 2026-03-12` }],
    ['titel: "Gesprek {{school}}"', { titel: `Gesprek ${DETAILS.school}` }],
    ['titel: >-\n  Gesprek met\n  {{school}}', { titel: `Gesprek met ${DETAILS.school}` }],
    ['titel: Gesprek\n  {{school}}', { titel: `Gesprek ${DETAILS.school}` }],
    ['tekst: |\n  {{school}}\n  {{date}}', { tekst: `${DETAILS.school}\n2026-03-12\n` }],
    ['tags: [{{school}}, x]', { tags: [DETAILS.school, 'x'] }],
    ['tags:\n  - {{school}}\n  - op {{school}}', { tags: [DETAILS.school, `op ${DETAILS.school}`] }],
    ['tags:\n  - "{{school}}" # c', { tags: [DETAILS.school] }],
    ['deelnemers: {{participants}}', { deelnemers: ['Bo', 'Chris, jr'] }],
    ['deelnemers: [{{participants}}]', { deelnemers: ['Bo', 'Chris, jr'] }],
    ['deelnemers: [Anna, {{participants}}]', { deelnemers: ['Anna', 'Bo', 'Chris, jr'] }],
    ['deelnemers:\n  - {{participants}}', { deelnemers: ['Bo', 'Chris, jr'] }],
    ['deelnemers:\n  - Anna\n  - {{participants}}\nx: 1', { deelnemers: ['Anna', 'Bo', 'Chris, jr'], x: 1 }],
    ['met: "{{participants}}"', { met: 'Bo, Chris, jr' }],
    ['duur: {{duration}}', { duur: 120 }],
    ['duur: "{{duration}}"', { duur: '120' }],
    ['duur: {{duration}} minuten', { duur: '120 minuten' }],
    ['datum: {{date}}\nstart: {{start}}', { datum: '2026-03-12', start: '14:00' }],
    ['vorige: {{previous}}', { vorige: '[[2024 Gesprek]]' }],
    ['vorige: "{{previous}}"', { vorige: '[[2024 Gesprek]]' }],
    ['sector: {{sector}}', { sector: null }],
    ['onbekend: "{{iets}}"', { onbekend: '{{iets}}' }],
  ])('%j', (yaml, said) => {
    expect(filled(yaml)).toEqual(said);
  });

  test('nobody present leaves no half list', () => {
    const nobody = { ...DETAILS, participants: [] };
    expect(filled('deelnemers: {{participants}}', nobody)).toEqual({ deelnemers: [] });
    expect(parse(fillTemplate('---\ndeelnemers:\n  - {{participants}}\n---\n', nobody, readYaml)).properties.participants).toEqual([]);
  });

  test('a comment gets the words as they are', () => {
    expect(fillTemplate('---\nx: "{{constructor}}"\n---\n{{constructor}}\n', DETAILS, readYaml)).toBe('---\nx: "{{constructor}}"\n---\n{{constructor}}\n');
    expect(fillTemplate('---\n# {{school}}\nx: 1 # {{school}}\n---\n', DETAILS, readYaml)).toBe(`---\n# ${DETAILS.school}\nx: 1 # ${DETAILS.school}\n---\n`);
  });
});

const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('a: b', '# c', '"', "'", '[x', 'x]', '{', '- a', 'null', '007', 'ja', '~', '\\', 'a\nb', '%', '@x', '`', '|', '>', '*x', '&x', '!x', '?', ':', 'x:', 'x #y', ' x ', '$&', '{{date}}', '---'));
const around = fc.constantFrom(
  'x: {{school}}', 'x: "{{school}}"', "x: '{{school}}'", 'x: a {{school}} b', 'x: "a {{school}}"', 'x: >-\n  {{school}}', 'x: |\n  a {{school}}', 'x: [{{school}}, b]', 'x: ["{{school}}"]', 'x:\n  - {{school}}\n  - b',
  "x:\n  - 'een {{school}}'", 'x: {a: {{school}}}', '# {{school}}\nx: 1', 'x: 1 # {{school}}', 'x: {{participants}}', 'x: [{{participants}}]', 'x:\n  - {{participants}}', 'x: met {{participants}}', 'x: a\n  {{school}}', 'x: {{title}} ({{facilitator}})', 'x: "{{title}}" # {{title}}',
);

test('whatever is filled in, all properties can be read, and the others say what they said', () => {
  fc.assert(fc.property(around, value, fc.array(value, { maxLength: 3 }), (yaml, school, participants) => {
    const text = sessionFromTemplate(`---\ntype: ambitiegesprek\n${yaml}\nfase: 0\n---\nTekst\n`, { school, date: '2026-03-12', participants, facilitator: school }, readingAids);
    expect(text).toBeDefined();
    const { properties, irregularities } = parse(text ?? '');
    expect(irregularities.map(({ code }) => code)).toEqual([]);
    expect([properties.isSession, properties.phase]).toEqual([true, 0]);
  }), { numRuns: 2000 });
});

test.each(['school: "{{school}}', 'school: {{school}}\nschool: {{school}}', 'los', '{{date}}', 'x: [{{school}}'])('a template that yields unreadable properties is not used: %j', yaml => {
  expect(sessionFromTemplate(`---\ntype: ambitiegesprek\n${yaml}\n---\n`, DETAILS, readingAids)).toBeUndefined();
});

test('the properties of a new note are those that were asked for', () => {
  fc.assert(fc.property(value, fc.array(value, { maxLength: 3 }), fc.constantFrom('nl' as const, 'en' as const), (name, participants, language) => {
    fc.pre([name, ...participants].every(text => text.trim() === text && text !== '' && !text.includes('\n')));
    const words = { preparationHeading: 'Voorbereiding', preparation: [], phases: [], pupil: '' };
    const { properties, irregularities } = parse(newSessionText({ ...DETAILS, sector: 'other', school: name, facilitator: name, participants }, words, language));
    expect(irregularities).toEqual([]);
    expect(properties).toMatchObject({ school: name, facilitators: [name], participants, sector: 'other', duration: 120, start: '14:00', previous: '[[2024 Gesprek]]' });
  }), { numRuns: 500 });
});

describe('a template that comes into a note', () => {
  const insert = (current: string, template: string): string => {
    const result = insertTemplate(parse(current), template);
    return result.done ? applyEdits(current, result.edits) : result.refusal.code;
  };

  test('adds the properties that are lacking and replaces none', () => {
    expect(insert('---\n# mijn\nfase: 5\n---\n\nTekst\n', '---\ntype: ambitiegesprek\nphase: 0\ndeelnemers:\n  - Bo\n---\n\n## Het vel\n'))
      .toBe('---\n# mijn\nfase: 5\ntype: ambitiegesprek\ndeelnemers:\n  - Bo\n---\n\nTekst\n\n## Het vel\n');
    expect(insert('Tekst\r\n', '---\ntype: ambitiegesprek\n---\n## Het vel\n')).toBe('---\r\ntype: ambitiegesprek\r\n---\r\nTekst\r\n\r\n## Het vel\r\n');
  });

  test.each(['---\nx: "open\n---\nTekst\n', '---\n{a: 1}\n---\nTekst\n', '---\n- a\n---\nTekst\n', '---\nx: 1\n\nTekst\n'])('declines where the properties would not be read afterwards: %j', current => {
    expect(insert(current, '---\ntype: ambitiegesprek\n---\n')).toBe('broken-frontmatter');
  });
});
