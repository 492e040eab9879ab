import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, composeEdits, type TextEdit } from '../../../src/core/writing/text-edit';
import { draws } from '../../draws';

function editsFor(text: string, numbers: readonly (readonly [number, number, string])[]): TextEdit[] {
  let at = 0;
  return numbers.flatMap(([skip, length, insert]) => {
    const from = at + skip;
    const to = from + length;
    at = to;
    return to <= text.length ? [{ from, to, insert }] : [];
  });
}

it('does at once what two lists of edits do one after the other', () => {
  const numbers = fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 4 });
  fc.assert(fc.property(fc.string({ maxLength: 40 }), numbers, numbers, (text, one, two) => {
    const first = editsFor(text, one);
    const between = applyEdits(text, first);
    const second = editsFor(between, two);
    expect(applyEdits(text, composeEdits(text.length, first, second))).toBe(applyEdits(between, second));
  }), { numRuns: draws(1000) });
});
