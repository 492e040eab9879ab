import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editsOver, invertEdits, othersOver, type TextEdit } from '../../../src/core/writing/text-edit';
import { draws } from '../../draws';
import { editsBetween } from '../../../src/core/writing/text-difference';

const LINE = fc.constantFrom('- Zingen', '- Durven staan #geel', '', '## Het vel', '- Zingen', 'a');
const TEXT = fc.array(LINE, { maxLength: 12 }).map(lines => lines.join('\n'));

it('the difference of two texts makes the one of the other', () => {
  fc.assert(fc.property(TEXT, TEXT, (before, after) => {
    expect(applyEdits(before, editsBetween(before, after))).toBe(after);
  }), { numRuns: draws(1000) });
});

it('the difference over many lines takes each change by itself', () => {
  expect(editsBetween('a\nb\nc\nd\n', 'a\nB\nc\nd\ne\n')).toEqual([{ from: 2, to: 4, insert: 'B\n' }, { from: 8, to: 8, insert: 'e\n' }]);
});

it.each([
  ['none', 'a\nb\n', 'a\nb\n', []],
  ['within one line', 'a\nb\nc\n', 'a\nbx\nc\n', [{ from: 3, to: 3, insert: 'x' }]],
  ['a line end put in', 'start end', 'start\nmid end', [{ from: 5, to: 5, insert: '\nmid' }]],
  ['a line end taken out', 'start\nmid end', 'start end', [{ from: 5, to: 9, insert: '' }]],
])('the smallest difference: %s', (_, before, after, wanted) => {
  expect(editsBetween(before, after)).toEqual(wanted);
});

it('a text that is another altogether is put in the place of the old one', () => {
  const text = (word: string): string => `same\n${Array.from({ length: 1001 }, (_, at) => `${word} ${at}\n`).join('')}`;
  expect(editsBetween(text('old'), text('new'))).toEqual([{ from: 0, to: text('old').length, insert: text('new') }]);
});

it('no difference begins or ends within a letter of two units', () => {
  const letters = fc.array(fc.constantFrom('a', '😀', '😁', '🐀'), { maxLength: 6 }).map(all => all.join(''));
  fc.assert(fc.property(letters, letters, (before, after) => {
    for (const { from, to, insert } of editsBetween(before, after)) {
      expect([before.slice(0, from), before.slice(to), insert].every(isWhole)).toBe(true);
    }
    expect(applyEdits(before, editsBetween(before, after))).toBe(after);
  }));
});

function isWhole(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|^[\uDC00-\uDFFF]/.test(text);
}

const EDITS = (text: string) => fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), fc.constantFrom('', 'x', '- y\n', '\n- z')), { maxLength: 2 })
  .map((all) => {
    let at = 0;
    return [...all].sort((a, b) => a[0] - b[0]).flatMap(([from, length, insert]): TextEdit[] => {
      const edit = { from: Math.max(from, at), to: Math.min(Math.max(from, at) + length, text.length), insert };
      at = edit.to + 1;
      return edit.from <= edit.to ? [edit] : [];
    });
  });

it('edits are taken back, whatever they were', () => {
  fc.assert(fc.property(TEXT.chain(text => fc.tuple(fc.constant(text), EDITS(text))), ([text, edits]) => {
    expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text);
  }), { numRuns: draws(500) });
});

it('edits over others and others over edits come to the same text', () => {
  fc.assert(fc.property(TEXT.chain(text => fc.tuple(fc.constant(text), EDITS(text), EDITS(text))), ([text, ours, others]) => {
    const moved = editsOver(text, ours, others);
    fc.pre(moved !== undefined);
    expect(applyEdits(applyEdits(text, others), moved ?? [])).toBe(applyEdits(applyEdits(text, ours), othersOver(ours, others)));
  }), { numRuns: draws(2000) });
});

describe('taking a line away over what others wrote', () => {
  const text = '- een\n- twee\n- drie\n';
  const ours = [{ from: 6, to: 13, insert: '' }];
  const after = (others: TextEdit[]): string | undefined => {
    const moved = editsOver(text, ours, others);
    return moved && applyEdits(applyEdits(text, others), moved);
  };

  it.each([
    ['on the line before', { from: 5, to: 5, insert: ' en meer' }, '- een en meer\n- drie\n'],
    ['a line of their own in front', { from: 6, to: 6, insert: '- anders\n' }, '- een\n- anders\n- drie\n'],
    ['a line of their own after', { from: 13, to: 13, insert: '- anders\n' }, '- een\n- anders\n- drie\n'],
    ['the line before away', { from: 0, to: 6, insert: '' }, '- drie\n'],
    ['into the line', { from: 9, to: 9, insert: 'x' }, undefined],
    ['at the end of the line', { from: 12, to: 12, insert: ' en meer' }, undefined],
    ['in front of the line', { from: 6, to: 6, insert: 'x' }, undefined],
    ['the line end before it away', { from: 5, to: 6, insert: '' }, undefined],
    ['over part of it', { from: 3, to: 8, insert: '' }, undefined],
    ['over all of it', { from: 0, to: 20, insert: '' }, undefined],
  ])('%s', (_, other, expected) => {
    expect(after([other])).toBe(expected);
  });
});
