import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { isExpected, seen, type Expected } from './seen';
import { wordsIn } from '../../src/i18n/words';
import { parse } from '../read';

interface Example {
  readonly line: number;
  readonly note: string;
  readonly expected: Expected;
}

/** The pairs of blocks of FORMAT.md: a note, and what a reader finds in it. */
function examplesOf(page: string): Example[] {
  const pair = /^(`{3,})md session\n([^]*?)^\1\n+^```yaml expect\n([^]*?)^```$/gm;
  return [...page.matchAll(pair)].map(({ 2: note = '', 3: yaml = '', index }) => {
    const expected: unknown = parseYaml(yaml);
    if (!isExpected(expected)) throw new Error(`Not an expectation:\n${yaml}`);
    return { line: page.slice(0, index).split('\n').length, note, expected };
  });
}

const page = readFileSync(new URL('../../FORMAT.md', import.meta.url), 'utf8');
const examples = examplesOf(page);

test('every example of the page is a pair that is run', () => {
  expect(examples.length).toBeGreaterThan(0);
  expect(page.match(/^`{3,}md session$/gm)).toHaveLength(examples.length);
  expect(page.match(/^```yaml expect$/gm)).toHaveLength(examples.length);
});

describe('FORMAT.md', () => {
  test('tells of every irregularity', () => {
    const told = [...page.matchAll(/^\| `([a-z-]+)` \| /gm)].map(([, code]) => code);
    expect(told.filter(code => code?.includes('-')).sort()).toEqual(Object.keys(wordsIn('en').sheet.irregularities).sort());
  });

  test.each(examples)('line $line', ({ note, expected }) => {
    expect(seen(parse(note), Object.keys(expected))).toEqual(expected);
  });

  test.each(examples)('line $line, with CRLF', ({ note, expected }) => {
    expect(seen(parse(note.replaceAll('\n', '\r\n')), Object.keys(expected))).toEqual(expected);
  });
});
