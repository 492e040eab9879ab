import fc from 'fast-check';
import { share } from './adversarial';

/** What people, Obsidian and other plugins write as a value, and what has broken readers of YAML before. */
const VALUES = [
  '', '', ' ', '3', ' 3', ' 007', ' 1.50', ' 0x1F', ' true', ' null', ' ~', ' 2026-03-12', ' 14:00', ' "14:00"', ' Anna', ' De Regenboog', " 'It''s'", ' "een \\"twee\\" \\u00e9\\x41\\t"', ' "\\q"', ' "a\\\n  b"',
  ' Anna # wie', ' Anna# wie', ' #leeg', ' "Anna" # wie', ' "Anna"# wie', ' "Anna" x', " 'open", ' "open', ' a: b', ' a:b', ' a :b', ' a:', ' :a', ' -a', ' - a', ' -', ' ?a', ' ? a', ' @a', ' `a`', ' %a', ' ,a', ' ]', ' }', ' a]b', ' a, b',
  ' [[Les]]', ' "[[Les|een: les]]"', ' [[Les|een: les]]', ' [[Les #x]]', ' [[A]], [[B]]', ' []', ' [ ]', ' [a]', ' [a, b]', ' [a, "b, c", [[D]]]', ' [a,]', ' [a,,b]', ' [,a]', ' [a b, c  d ]', ' [a # c\n  , b]', ' [a, #c\n  b]', ' [a,#c\n  b]',
  ' [\n  a,\n  b\n]', ' [\n  a\n  ]', ' [\na]', ' [a', ' [a: b]', ' ["a":b]', ' [{a: b}]', ' [a:b]', ' [:a]', ' [a:]', ' [-a]', ' [-]', ' [- a]', ' [*x, &y z]', ' [&y "z", !t q, &e ]', ' [a]b', ' [a]: b', ' {}', ' {a: 1}', ' {a}', ' {a: [b, {c: d}]}', ' {"a":1,"b":"2"}', ' {a: 1',
  ' {a: , b}', ' &x 1', ' *x', ' !t 1', ' !!str 1', ' &x', ' &x\n- a', ' &x [a\n]', ' |\n  een\n  twee', ' |-\n  een', ' >-\n  een\n  twee', ' >\n  een\n\n  twee', ' >-\n  een\n    twee', ' |2\n    een', ' |\n  een\n  # geen commentaar', ' |+\n  een\n\n', ' |\n', ' | x', ' >- # c\n  een',
  ' |\n # a', ' een\n  twee', ' een\n\n  twee', ' een # c\n  twee', ' een\n  # c\n  twee', ' een\n  twee: drie', ' een\n twee', ' een\ntwee', ' een\n\ttwee', '\n  een', '\n  een\n  twee', '\n  a: b\n  c: d', '\n  "a": b', '\n  "a" b', "\n  'een'", '\n  [a, b]', '\n  [a]: b', '\n  a:\n    - b', '\n  ? a\n  : b',
  ' "een\n  twee"', ' "een\n\n  twee "', ' "een\ntwee"', ' "een \n # twee\n  drie"', " 'een\n  twee'", '\n\n  een', '\n  # c\n  een', '\n- a\n- b', '\n- a\n  b\n- c', '\n  - a\n  - b', '\n  - a\n - b', '\n - a\n  - b', '\n  - a\n- b', '\n  -\n  - b', '\n  - \n    b', '\n  -\n    - b', '\n  - - a\n    - b', '\n  - a: 1\n    b: 2\n  - c',
  '\n  - "a": 1', '\n  - "a" # c\n\n  # c\n  - \'b\'', '\n  - [[A]]\n  - "[[B]]"', '\n  - [a, b]', '\n  - |\n    een\n  - b', '\n  - >-\n    een\n    twee\n  - b', '\n  - &x a\n  - *x', '\n  - a\n  b: c', '\n  - a\n  b', '\n  - a # c', '\n  - null\n  - ~', '\n  - a:', '\n  -a', '\n  -\ta', '\t3', ' \t3 \t', '\n\t- a', '\n  - a\n\t', '\n\t', ' a\u00A0b\u00A0', ' \u00A0', ' \u2028x',
  ' a\n# c\n  b', ' a\n  - b', '\n# c\n- a\n# c\n- b\n', ' a #', ' a ##', ' "a"#', ' [a]#', ' [a] #', ' <<', ' =', ' a\\', ' "a\\\\"', " '", ' ""', " ''", " ''''", ' !', ' &', ' *', ' !<x> a', ' - a\n  - b', ' """', ' "a""b"',
] as const;

const KEYS = ['a', 'b', 'type', 'fase', 'verloop', 'deelnemers', '"c d"', "'e'", 'f g', 'h#i', 'j:k', '1', 'true', 'null', '<<', '-m', 'n ', '"o\\u0041"', 'ключ', 'p[q]', 'r,s', "it's"] as const;

const LINES = ['', ' ', '# c', '  # c', '\t# c', '...', '%YAML 1.2', '? x', ': y', 'los', '- a', '"los"', '[a]', '{a: 1}', '\t', 'a', 'a:b', '- ', '&x a: 1', '*x : 1', '!t a: 1', '"a":1', ': 1', '# a: 1', '--- a', '---a: 1', 'a: 1: 2', '  a: 1', ' b: 1', '@x: 1', '\ta: 1'] as const;

const entry = fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)).map(([key, value]) => `${key}:${value}`);
const ordinaryValue = fc.oneof(
  fc.constantFrom(...VALUES.filter(value => /^(?: (?:[\w "'.:-]+|"[^"\\]*")| \[[\w ,]*\]|\n {2}- [\w\n -]*|)$/u.test(value) && !/: |:$|- -|^ -|'o|"o|" x/u.test(value))),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => ` ${JSON.stringify(text)}`),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 6 })).map(items => items.map(item => `\n  - ${JSON.stringify(item)}`).join('')),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 6 })).map(items => ` [${items.map(item => JSON.stringify(item)).join(', ')}]`),
);

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');

/** Lines of properties, each key once, as Obsidian and people write them. */
export const ordinaryYaml: fc.Arbitrary<string> = fc.tuple(
  fc.uniqueArray(fc.tuple(fc.constantFrom('type', 'fase', 'verloop', 'deelnemers', 'datum', 'cssclasses', 'a b', 'x'), ordinaryValue), { selector: ([key]) => key, maxLength: 6 }),
  lineEnd,
).map(([entries, end]) => entries.map(([key, value]) => `${key}:${value}\n`).join('').replaceAll('\n', end));

/** Anything between two `---` lines. */
export const oddYaml: fc.Arbitrary<string> = fc.tuple(
  fc.array(fc.oneof({ weight: 7, arbitrary: entry }, { weight: 1, arbitrary: fc.constantFrom(...LINES) }), { maxLength: 5 }),
  lineEnd,
  fc.constantFrom('', '', '', '', ' ', '  '),
  fc.constantFrom('', '', '', '', '', '', '{', '- '),
).map(([lines, end, indent, before]) => {
  const yaml = lines.map(line => `${indent}${line.replaceAll('\n', `\n${indent}`)}\n`).join('');
  return (before === '{' ? `{${yaml.replaceAll('\n', ',\n ')}}\n` : before + yaml).replaceAll('\n', end);
});

/** The same with a character or two put in or taken out. */
export const damagedYaml: fc.Arbitrary<string> = fc.tuple(oddYaml, fc.array(fc.tuple(
  share, fc.nat({ max: 2 }), fc.constantFrom('', ' ', ':', '"', "'", '[', ']', '{', '}', ',', '#', '-', '\n', '\t', '&', '|', '  ', ' #', ': ', '- '),
), { maxLength: 3 })).map(([yaml, edits]) => edits.reduce((text, [share, gone, come]) => {
  const at = Math.floor(share * text.length);
  return text.slice(0, at) + come + text.slice(at + gone);
}, yaml));
