import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNode } from 'yaml';
import { properties, type PropertyName } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text-edit';
import { propertyEdits, type PropertyChange } from '../../../src/core/writing/property-edits';
import { damagedYaml, oddYaml, ordinaryYaml } from '../yaml/odd-yaml';
import { oracle } from '../yaml/oracle';

const NAMES: readonly PropertyName[] = ['type', 'phase', 'course', 'participants', 'date', 'asked', 'duration'];
const words = fc.oneof(fc.constantFrom('a', 'b', 'een', 'twee', 'ja', '[[Les]]', 'a: b', '# c', '007', '1e3', 'x, y', '"q"', "it's", '2026-03-12T14:02:10 1', '- a'), fc.string({ maxLength: 8 }));
const change: fc.Arbitrary<PropertyChange> = fc.oneof(
  fc.record({ name: fc.constantFrom(...NAMES), set: fc.oneof(words, fc.nat()) }),
  fc.record({ name: fc.constantFrom(...NAMES), append: words }),
  fc.record({ name: fc.constantFrom(...NAMES), take: fc.constantFrom('a', 'b', 'c', 'Anna', 'De Regenboog', '[[Les]]', '14:00') }),
);
const body = '\n## Het vel\n\n- a #geel\n';

/** Each property that the oracle reads, as a plain value. */
function valuesOf(yaml: string): Map<string, unknown> | undefined {
  const read = oracle(yaml);
  return read && new Map(read.items.map(({ key, value }) => [String(key), isNode(value) ? value.toJS(read.document) as unknown : null]));
}

function changed(value: unknown, one: PropertyChange): unknown {
  if ('set' in one) return one.set;
  const list = Array.isArray(value) ? value as unknown[] : value === null || value === undefined ? [] : [value];
  if ('append' in one) return [...list, one.append];
  const index = list.findIndex(item => item === one.take || String(item) === one.take);
  const left = list.filter((_, at) => at !== index);
  return Array.isArray(value) && left.length === 0 ? null : left;
}

function expectHarmless(yaml: string, one: PropertyChange): void {
  const lineEnd = /\r\n|\r|\n/u.exec(yaml)?.[0] ?? '\n';
  const [opening, closing] = [`---${lineEnd}`, `---${lineEnd}${body}`];
  const note = opening + yaml + closing;
  const edits = propertyEdits(note, [one], 'nl');
  if (edits === 'broken' || edits.length === 0) return;
  const after = applyEdits(note, edits);
  expect(after.startsWith(opening) && after.endsWith(closing)).toBe(true);
  const [before, now] = [valuesOf(yaml), valuesOf(after.slice(opening.length, after.length - closing.length))];
  if (before === undefined) return;
  const name = [...before.keys()].find(key => properties.read(key)?.name === one.name) ?? properties.word(one.name, 'nl');
  const result = now?.get(name);
  const wanted = changed(before.get(name), one);
  if (wanted === null) expect(result === null || (Array.isArray(result) && result.length === 0)).toBe(true);
  else expect(result).toEqual(wanted);
  before.delete(name);
  now?.delete(name);
  expect(now).toEqual(before);
  expect(edits).toHaveLength(1);
}

test('a change of one property leaves all others as they are', () => {
  fc.assert(fc.property(ordinaryYaml, change, expectHarmless), { numRuns: 3000 });
});

test('in odd and damaged properties too, or nothing is written', () => {
  fc.assert(fc.property(fc.oneof(oddYaml, damagedYaml), change, expectHarmless), { numRuns: 10_000 });
});
