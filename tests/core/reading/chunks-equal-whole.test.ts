import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, edit, oddNote } from './adversarial';
import { comparable, parseWhole } from './whole';
import { parse } from '../../read';

test('a note read in chunks gives what the whole note gives', { timeout: 300_000 }, () => {
  fc.assert(fc.property(oddNote, text => {
    expect(comparable(parse(text))).toEqual(comparable(parseWhole(text)));
  }), { numRuns: 1500 });
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
