import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparable, parseWhole } from './whole';
import { isSessionText } from '../../../src/core/reading/parse';
import { parse, readYaml } from '../../read';

const vault = fileURLToPath(new URL('../../../demo-vault/', import.meta.url));
const notes = readdirSync(vault, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.md'))
  .map(name => ({ name, text: readFileSync(join(vault, name), 'utf8') }));

describe.each(notes)('$name', ({ text }) => {
  test('reads in chunks as it does whole, with LF and CRLF', () => {
    for (const end of ['\n', '\r\n']) {
      const ended = text.replaceAll('\n', end);
      expect(comparable(parse(ended))).toEqual(comparable(parseWhole(ended)));
    }
  });

  test('reads the same when it is typed from its first to its last line', () => {
    let session = parse('');
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) session = parse(text.slice(0, end + 1), session);
    session = parse(text, session);
    expect(comparable(session)).toEqual(comparable(parse(text)));
  });
});

test('the vault holds sessions, and they are tidy', () => {
  const sessions = notes.filter(({ text }) => isSessionText(text, readYaml));
  expect(sessions.length).toBeGreaterThanOrEqual(3);
  for (const { text } of sessions) expect(parse(text).irregularities).toEqual([]);
});
