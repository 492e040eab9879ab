import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { readYaml } from '../../../src/core/yaml/read-yaml';
import type { YamlEntry, YamlValue } from '../../../src/core/yaml/value';
import { damagedYaml, oddYaml, ordinaryYaml } from './odd-yaml';
import { oracle } from './oracle';

function expectSameEntries(yaml: string, entries: readonly YamlEntry[], items: YAMLMap['items']): void {
  expect(entries.map(({ name }) => name)).toEqual(items.map(({ key }) => (isScalar(key) ? typeof key.value === 'string' ? key.value : key.source : key)));
  entries.forEach(({ key, behindColon, value }, index) => {
    const { key: theirs, value: node } = items[index] ?? {};
    expect([key.from, key.to]).toEqual(isScalar(theirs) ? theirs.range?.slice(0, 2) : []);
    expect(yaml[behindColon - 1]).toBe(':');
    expectSame(value, node);
  });
}

function expectSame(value: YamlValue | undefined, node: unknown): void {
  if (value?.kind === 'other') return;
  if (value === undefined) expect(node === null || (isScalar(node) && node.value === null && !node.source)).toBe(true);
  else if (value.kind === 'list') {
    if (!isSeq(node)) throw new Error('No list');
    expect(node.items).toHaveLength(value.items.length);
    value.items.forEach((item, index) => { expectSame(item.value, node.items[index]); });
    if (value.flow) expect([value.from, value.to]).toEqual(node.range?.slice(0, 2));
  } else if (value.kind === 'map') {
    if (!isMap(node)) throw new Error('No map');
    expect(value.entries).toHaveLength(node.items.length);
  } else {
    if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) throw new Error('No plain text');
    const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const said = typeof node.value === 'string' ? node.value : node.source ?? '';
    if (block) expect(inSpaces(value.text)).toBe(inSpaces(said));
    else expect([value.text, value.plain, value.from, value.to]).toEqual([said, node.type === 'PLAIN', ...node.range?.slice(0, 2) ?? []]);
  }
}

/** Of a text over several lines only the words count: how wide the white space between them is makes no difference to a property. */
function inSpaces(text: string): string {
  return text.replace(/[ \t]+(?=\n|$)/gu, '').replace(/ +/gu, ' ').trim();
}

test('what people and Obsidian write is read where YAML reads it, and as YAML reads it', () => {
  fc.assert(fc.property(ordinaryYaml, yaml => {
    const read = readYaml(yaml);
    const theirs = oracle(yaml);
    expect(typeof read === 'number').toBe(theirs === undefined);
    if (typeof read !== 'number') expectSameEntries(yaml, read.entries, theirs?.items ?? []);
  }), { numRuns: 3000 });
});

test('what is odd is read as YAML reads it, or not at all', () => {
  fc.assert(fc.property(fc.oneof(oddYaml, damagedYaml), yaml => {
    const read = readYaml(yaml);
    const theirs = oracle(yaml);
    if (typeof read !== 'number' && theirs !== undefined) expectSameEntries(yaml, read.entries, theirs.items);
  }), { numRuns: 10_000 });
});
