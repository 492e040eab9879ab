import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, edit, oddNote } from './adversarial';
import { heavyTexts } from './heavy-texts';
import { comparable, parseWhole } from './whole';
import { parse } from '../../read';

test('a note read in chunks gives what the whole note gives', { timeout: 300_000 }, () => {
  fc.assert(fc.property(oddNote, text => {
    expect(comparable(parse(text))).toEqual(comparable(parseWhole(text)));
  }), { numRuns: 1500 });
});

test.each([
  ['a mark of byte order below a head', '---\n\uFEFF\t\r\n- ==🟡 licht== #geel\r\n<!-- a --> b\r\n   drie'],
  ['pictures and links of items and paragraphs by turns', '## Terugblik\n- ![[a.png]]\n- b\n\n![[c.png]] [d](e.md)\n\n- ![[f.png]]\n\n> [[g]]'],
  ['pictures of the closing', '## 7. Afronden\n- a\n\n![[b.png]]\n- ![[a.png]]\n\nfoto ![[c.png]]'],
  ['odd lines of a long closing', `## 7. Afronden\n\n${Array.from({ length: 150 }, (_, at) => `duimen:: veel ${at}\n\n- [ ] a 📅 2026-02-31\n\n`).join('')}`],
])('%s is read in chunks as in the whole', (_name, text) => {
  expect(comparable(parse(text))).toEqual(comparable(parseWhole(text)));
});

test.each(Object.entries(heavyTexts))('%s is read in chunks as in the whole, also what is too much to read', (_name, heavy) => {
  const text = `tekst\n\n${heavy(6000)}\n\n## Het vel\n\n### Podium\n\n${heavy(6000)}\n\n- durven #geel\n\n[a]: /b\n`;
  expect(comparable(parse(text))).toEqual(comparable(parseWhole(text)));
});

test('a note read again after edits gives what it gives from cold', { timeout: 300_000 }, () => {
  fc.assert(fc.property(oddNote, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
    let session = parse(text);
    for (const one of edits) {
      session = parse(applied(session.source.text, one), session);
      expect(comparable(session)).toEqual(comparable(parse(session.source.text)));
    }
  }), { numRuns: 700 });
});

test('the blocks of a document are its text', { timeout: 300_000 }, () => {
  fc.assert(fc.property(oddNote, edit, (text, one) => {
    const session = parse(applied(text, one), parse(text));
    expect(session.source.blocks.map(block => block.text).join('')).toBe(session.source.text);
  }), { numRuns: 300 });
});
