import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readMethod } from '../../src/method/note/read-method';
import { blockWords, groupWords, methodFields } from '../../src/method/note/vocabulary';

const page = readFileSync(new URL('../../METHOD.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```md method\n([^]*?)^```\n+^```yaml expect\n([^]*?)^```$/gm)].map(({ 1: note = '', 2: yaml = '', index }) => {
  return { line: page.slice(0, index).split('\n').length, note, expected: parseYaml(yaml) as Record<string, unknown> };
});

/** What a method says, in the words of the examples. */
function seenIn(note: string): Record<string, unknown> {
  const read = readMethod(note, 'nl');
  if (!read.done) return { faults: read.faults.map(({ line, code, subject }) => ({ line, code, subject })) };
  const { conversation: { phases, mostAmbitions, earlierFrom, preparation }, wording } = read;
  return {
    ...wording.conversation, mostAmbitions, earlierFrom,
    preparation: preparation.map(key => wording.preparation[key]),
    phases: phases.map(({ number, minutes, noteColour: colour, holds, activities }) => ({
      number, minutes, name: wording.phases[number]?.name, ...colour && { colour }, ...holds && { holds }, activities: activities.map(({ id }) => id),
    })),
    questions: wording.questions,
  };
}

test('every example of the page is a pair that is run', () => {
  expect(examples.length).toBeGreaterThan(0);
  expect(page.match(/^```md method$/gm)).toHaveLength(examples.length);
  expect(page.match(/^```yaml expect$/gm)).toHaveLength(examples.length);
});

describe.each([['LF', '\n'], ['CRLF', '\r\n']])('METHOD.md with %s', (_name, eol) => {
  test.each(examples)('line $line', ({ note, expected }) => {
    const seen = seenIn(note.replaceAll('\n', eol));
    expect(Object.fromEntries(Object.keys(expected).map(key => [key, seen[key]]))).toEqual(expected);
  });
});

test('the page names every field, every block and everything that the group may see, in both languages', () => {
  for (const table of [blockWords, groupWords]) {
    for (const name of table.names as never[]) expect(page).toContain(`\`${table.word(name, 'nl')}\` ${table.word(name, 'en')}`);
  }
  for (const name of methodFields.names) expect(page).toContain(`| \`${methodFields.word(name, 'nl')}\` | \`${methodFields.word(name, 'en')}\` |`);
});
