import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../workbench/obsidian/views/merge-texts';

const text = fc.array(fc.constantFrom('a', 'b', '- note #geel', '', '## Het vel'), { maxLength: 12 }).map(lines => lines.join('\n'));

describe('merging a text that was changed on both sides', () => {
  it('takes changes of different lines from both', () => {
    expect(mergeTexts('een\ntwee\ndrie\n', 'EEN\ntwee\ndrie\n', 'een\ntwee\ndrie\nvier\n')).toBe('EEN\ntwee\ndrie\nvier\n');
  });

  it('keeps both where the same line was changed, ours first', () => {
    expect(mergeTexts('een\ntwee\n', 'een\nTWEE\n', 'een\ntwee!\n')).toBe('een\nTWEE\ntwee!\n');
  });

  it('is the other text when only one side changed', () => {
    fc.assert(fc.property(text, text, (base, changed) => {
      expect(mergeTexts(base, changed, base)).toBe(changed);
      expect(mergeTexts(base, base, changed)).toBe(changed);
      expect(mergeTexts(base, changed, changed)).toBe(changed);
    }));
  });

  it('loses no line that somebody added', () => {
    fc.assert(fc.property(text, fc.nat(12), fc.nat(12), (base, ourPlace, theirPlace) => {
      const insert = (line: string, at: number) => base.split('\n').toSpliced(at, 0, line).join('\n');
      const merged = mergeTexts(base, insert('van ons', ourPlace), insert('van hen', theirPlace)).split('\n');
      expect(merged).toContain('van ons');
      expect(merged).toContain('van hen');
      expect(merged.filter(line => !line.startsWith('van '))).toEqual(base.split('\n'));
    }));
  });
});
