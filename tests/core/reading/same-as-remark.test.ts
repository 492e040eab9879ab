import fc from 'fast-check';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/reading/markdown';
import { shielded } from '../../../src/core/reading/plain-stretches';
import { oddNote } from './adversarial';

test('Markdown is read as remark reads it', () => {
  const processor = remark().freeze();
  fc.assert(fc.property(oddNote, text => {
    const source = text.replace(/^\uFEFF+/u, '');
    expect(parseMarkdown(source)).toEqual(processor.parse(shielded(source).text));
  }), { numRuns: 500 });
});
