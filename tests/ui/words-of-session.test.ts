import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { wordsOfSession } from '../../src/ui/words-of-session';
import { parse } from '../read';

const method = readFileSync('demo-vault/Methode Teamretrospectief.md', 'utf8').replace(/^---\n[^]*?\n---\n/u, '').trim();
const retrospective = parse(`---\ntype: ambitiegesprek\n---\n\n\`\`\`gespreksmethode\n${method}\n\`\`\`\n\n## Het vel\n`);

// Said only where a conversation sorts its notes, or looks back on ambitions; the card of keys is of no meeting.
const ELSEWHERE = [
  'facets', 'quick', 'colours', 'milestoneOwners', 'returnLines', 'testing', 'noEarlier', 'noSession', 'keys', 'newStep', 'eviChoose',
];

function sentences(words: object): string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    if (ELSEWHERE.includes(name)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? sentences(value) : [];
  });
}

it.each(['nl', 'en'] as const)('a team that leads its own method is told of no ambitions, pupils or school (%s)', (language) => {
  const { guide, capture, editor, sheet, poster, refusals } = wordsOfSession(wordsIn(language), retrospective);
  const said = [
    ...[guide, capture, editor, editor.colours, sheet, poster].flatMap(sentences), poster.ambition(1), poster.remarks.tooLong(1, '2', '3'),
    ...[0, 1, 2].map(most => refusals['enough-ambitions']({ code: 'enough-ambitions', most })),
  ];
  expect(said.filter(words => /ambiti|leerling|pupil|school/iu.test(words))).toEqual([]);
  expect(guide.stepsOfSchool(0)).toBe(language === 'nl' ? '0 afspraken' : '0 agreements');
  expect(Object.values(guide.hints).map(hint => hint({ code: 'no-ambition', activity: '', people: [], about: [], count: 2, of: 2, colour: 'pink' })).join(' ')).not.toMatch(/ambiti|leerling|pupil|school/iu);
});

it.each(['voortgang', 'eind'])('a talk that looks back has no dreams, and else the words of the others (%s)', (kind) => {
  const words = wordsIn('nl');
  const returning = wordsOfSession(words, parse(`---\ntype: ambitiegesprek\nsoort: ${kind}\n---\n`));
  const { guide, capture, editor, sheet } = returning;
  expect([guide.quick.yellow, guide.lineParts.dreams, capture.colours.yellow, editor.colours.yellow, sheet.kinds.yellow].filter(said => /dro[om]/iu.test(said))).toEqual([]);
  expect({ ...returning, guide: { ...guide, quick: words.guide.quick, lineParts: words.guide.lineParts }, capture: { ...capture, colours: words.capture.colours }, editor: { ...editor, colours: words.editor.colours }, sheet: { ...sheet, kinds: words.sheet.kinds } })
    .toEqual({ guide: words.guide, capture: words.capture, editor: words.editor, sheet: words.sheet, poster: words.poster, refusals: words.refusals });
});

it('the plugin’s other conversations keep their words', () => {
  const words = wordsIn('nl');
  for (const kind of ['', 'soort: intake\n']) {
    expect(wordsOfSession(words, parse(`---\ntype: ambitiegesprek\n${kind}---\n`))).toBe(words);
  }
  expect(wordsOfSession(words, undefined)).toBe(words);
});
