// @vitest-environment jsdom
import { pathToFileURL } from 'node:url';
import { characterEntities } from 'character-entities';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';

const OTHERS = ['nonesuch', 'AMPER', 'constructor', 'toString', 'eacutes'];

interface Decoder {
  decodeNamedCharacterReference(name: string): string | false;
}

/** What the parser makes of a reference in the middle of a line. */
function read(name: string): unknown {
  const [paragraph] = fromMarkdown(`a&${name};z`).children;
  return paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'text' ? paragraph.children[0].value : undefined;
}

test('every entity is read as a browser decodes it', async () => {
  const file = pathToFileURL('node_modules/decode-named-character-reference/index.dom.js').href;
  const browser = await import(/* @vite-ignore */ file) as Decoder;
  const names = [...Object.keys(characterEntities), ...OTHERS];
  const expected = names.map(name => `a${browser.decodeNamedCharacterReference(name) || `&${name};`}z`);
  expect(names.map(read)).toEqual(expected);
  expect(names.length).toBeGreaterThan(2000);
});
