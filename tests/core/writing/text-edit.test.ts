import { describe, expect, it } from 'vitest';
import { applyEdits, editsOver, inOrder, isTangled, othersOver, type TextEdit } from '../../../src/core/writing/text-edit';

const edit = (from: number, to: number, insert = ''): TextEdit => ({ from, to, insert });

describe('edits in any order', () => {
  it.each([
    ['by their places', [edit(3, 4, 'x'), edit(0, 1, 'y')], 'ybcxe'],
    ['an insertion before what is taken out there', [edit(1, 3, 'x'), edit(1, 1, 'y')], 'ayxde'],
    ['the same, given the other way', [edit(1, 1, 'y'), edit(1, 3, 'x')], 'ayxde'],
    ['two insertions at one place as they were given', [edit(2, 2, 'x'), edit(2, 2, 'y')], 'abxycde'],
  ])('stand %s', (_, edits, wanted) => {
    const before = structuredClone(edits);
    expect([applyEdits('abcde', edits), edits]).toEqual([wanted, before]);
    expect(inOrder(edits)).toHaveLength(2);
  });

  it.each([
    [[], false],
    [[edit(0, 3)], false],
    [[edit(0, 3), edit(3, 4)], false],
    [[edit(3, 4), edit(0, 3)], false],
    [[edit(0, 3), edit(2, 4)], true],
    [[edit(2, 4), edit(0, 3)], true],
    [[edit(0, 3), edit(2, 2, 'x')], true],
    [[edit(0, 1), edit(2, 5), edit(4, 6)], true],
  ])('are tangled where one begins inside another: %j, %s', (edits, wanted) => {
    expect(isTangled(edits)).toBe(wanted);
  });
});

describe('what we wrote over what others wrote', () => {
  const text = '- een\n- twee\n- drie';
  const over = (ours: TextEdit, ...others: TextEdit[]): string | undefined => {
    const moved = editsOver(text, [ours], others);
    return moved && applyEdits(applyEdits(text, others), moved);
  };
  // A line with the line end before it, as where it stood last in the text.
  const [second, last] = [edit(5, 12), edit(12, 19)];

  it.each([
    ['words behind the line', second, edit(12, 12, ' en meer'), undefined],
    ['a line below it', second, edit(12, 12, '\n- anders'), '- een\n- anders\n- drie'],
    ['a line below it, as another system ends lines', second, edit(12, 12, '\r\n- anders'), '- een\r\n- anders\n- drie'],
    ['the lines below it away', second, edit(12, 19), '- een'],
    ['the line end behind it away', second, edit(12, 13), undefined],
    ['words behind the last line', last, edit(19, 19, '!'), undefined],
    ['a line below the last', last, edit(19, 19, '\n'), '- een\n- twee\n'],
    ['words into the line above', last, edit(8, 8, 'x'), '- een\n- xtwee'],
    ['words away from around ours', edit(8, 8, 'x'), edit(6, 13), undefined],
    ['words up to ours away', edit(8, 8, 'x'), edit(6, 8), '- een\nxtwee\n- drie'],
    ['words from ours on away', edit(8, 8, 'x'), edit(8, 12), '- een\n- x\n- drie'],
    ['words into what we take', edit(6, 12), edit(8, 8, 'x'), undefined],
    ['words at both ends of what we take within a line', edit(8, 9), edit(9, 9, 'x'), '- een\n- xwee\n- drie'],
    ['part of what we take', edit(6, 12), edit(5, 8), undefined],
    ['more than we take', edit(8, 10), edit(6, 12), undefined],
  ])('%s', (_, ours, other, wanted) => {
    expect(over(ours, other)).toBe(wanted);
  });

  it('is off where only one of several meets it', () => {
    expect(over(second, edit(0, 0, 'x'), edit(8, 8, 'y'))).toBeUndefined();
    expect(over(second, edit(8, 8, 'y'), edit(18, 19))).toBeUndefined();
  });

  it('counts theirs over ours: at one place theirs come first', () => {
    expect(othersOver([edit(6, 6, 'xx'), edit(8, 10)], [edit(6, 6, 'a'), edit(7, 7, 'b'), edit(12, 13)])).toEqual([edit(6, 6, 'a'), edit(9, 9, 'b'), edit(12, 13)]);
  });
});
