import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PropertyName } from '../../../src/core/properties';
import { properties } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { propertyEdits, type PropertyChange } from '../../../src/core/writing/properties';
import { draws } from '../../draws';
import { parse, readYaml } from '../../read';
import { damagedYaml, oddYaml, ordinaryYaml } from '../reading/odd-yaml';

const NAMES: readonly PropertyName[] = ['type', 'phase', 'course', 'participants', 'date', 'asked', 'duration'];
const words = fc.oneof(fc.constantFrom('a', 'b', 'een', 'twee', 'ja', '[[Les]]', 'a: b', '# c', '007', '1e3', 'x, y', '"q"', "it's", '2026-03-12T14:02:10 1', '- a'), fc.string({ maxLength: 8 }));
const change: fc.Arbitrary<PropertyChange> = fc.oneof(
  fc.record({ name: fc.constantFrom(...NAMES), set: fc.oneof(words, fc.nat()) }),
  fc.record({ name: fc.constantFrom(...NAMES), append: words }),
  fc.record({ name: fc.constantFrom(...NAMES), take: fc.constantFrom('a', 'b', 'c', 'Anna', 'De Regenboog', '[[Les]]', '14:00') }),
);
const body = '\n## Het vel\n\n- a #geel\n';

/** Each property that the app reads; undefined where it reads none. It knows no lone carriage return. */
function valuesOf(yaml: string): Map<string, unknown> | undefined {
  try {
    const read = readYaml(yaml.replace(/\r\n?/gu, '\n')) ?? {};
    return typeof read === 'object' && !Array.isArray(read) ? new Map(Object.entries(read)) : undefined;
  } catch {
    return undefined;
  }
}

/** The value that a property should have afterwards, as the list that it counts as. */
function wanted(value: unknown, one: PropertyChange): unknown[] {
  if ('set' in one) return [one.set];
  const split = one.name === 'participants' || one.name === 'asked';
  const isLink = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]);
  // A link that stands without quotes is two lists to YAML, and one link to whoever wrote it.
  if (isLink && 'take' in one && one.take === `[[${String(value)}]]`) return [];
  const list = Array.isArray(value) && !isLink ? value as unknown[] : typeof value === 'string' && split ? value.split(/[,\n]/u).map(part => part.trim()) : [value];
  const index = 'take' in one ? list.findIndex(item => item === one.take || String(item) === one.take) : -1;
  return [...list.filter((_, at) => at !== index), ...('append' in one ? [one.append] : [])].filter(isThere);
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Without the bytes that were put in, nothing but the old value's own may be gone. */
function expectHarmless(yaml: string, one: PropertyChange): void {
  // A line of dashes would end the properties earlier than the test believes.
  fc.pre(!/(?:^|[\r\n])---[ \t]*(?:[\r\n]|$)/u.test(yaml));
  const lineEnd = /\r\n|\r|\n/u.exec(yaml)?.[0] ?? '\n';
  const [opening, closing] = [`---${lineEnd}`, `---${lineEnd}${body}`];
  const note = opening + yaml + closing;
  const edits = propertyEdits(parse(note), [one], 'nl');
  if (edits === 'broken' || edits.length === 0) return;
  expect(edits).toHaveLength(1);
  const after = applyEdits(note, edits);
  expect(after.startsWith(opening) && after.endsWith(closing)).toBe(true);
  const comments = (text: string): string[] => text.match(/^ *#.*/gmu) ?? [];
  // The comment after an entry that goes stands on a line of its own from then on.
  const left = comments(after);
  expect(comments(note).filter(one => !left.splice(0, left.indexOf(one) + 1).includes(one))).toEqual([]);
  const [before, now] = [valuesOf(yaml), valuesOf(after.slice(opening.length, after.length - closing.length))];
  if (before === undefined) return;
  const name = [...before.keys()].find(key => properties.read(key)?.name === one.name) ?? properties.word(one.name, 'nl');
  const result = now?.get(name);
  const results = Array.isArray(result) ? result as unknown[] : [result];
  expect('set' in one ? results : results.filter(isThere)).toEqual(wanted(before.get(name), one));
  before.delete(name);
  now?.delete(name);
  expect(now).toEqual(before);
}

test('a change of one property leaves all others as they are', () => {
  fc.assert(fc.property(ordinaryYaml, change, expectHarmless), { numRuns: draws(2000) });
});

test('in odd and damaged properties too, or nothing is written', () => {
  fc.assert(fc.property(fc.oneof(oddYaml, damagedYaml), change, expectHarmless), { numRuns: draws(5000) });
});

test('most ordinary properties can be written to', () => {
  const sample = fc.sample(fc.tuple(ordinaryYaml, change), { numRuns: draws(1000) });
  const declined = sample.filter(([yaml, one]) => propertyEdits(parse(`---\n${yaml}---\n`), [one], 'nl') === 'broken');
  expect(declined.length).toBeLessThan(0.15 * sample.length);
});
