import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMethod } from '../../../src/method/note/read-method';
import { draws } from '../../draws';

const PIECES = [
  '# Titel', '## 1. Kijken (10 min, geel)', '## 2. Doen (5)', '## Voorbereiding', '### dieper', '- Schrijf (3 min): stil', '  blok:: briefjes',
  '  - 1.1: Wat zag je?', '  - vraag', '    - dieper', 'waarom:: daarom', 'stilte:: veel', '> citaat', '%%', '```', '~~~', '|a|b|', '<div>', '$$',
  '- [ ] taak', '===', '---', '', '\t', '\uFEFF', '[a]: b', '- - -', '1. een', '::', '(10)', '## 1. (', '- (3)', 'id:: a', '  id:: a', '\r',
];
const anyText = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 12 })), { maxLength: 40 })
  .chain(lines => fc.constantFrom('\n', '\r\n', '\n\n').map(eol => lines.join(eol)));

describe('any text as a method', () => {
  it('is a method or is told what is wrong, never both, and every fault names a line of the text', () => {
    fc.assert(fc.property(anyText, (text) => {
      const read = readMethod(text, 'nl');
      const lines = text.split(/\r\n|\n|\r/u).length;
      if (read.done) {
        expect(read.conversation.phases.length).toBeGreaterThan(0);
        expect(read.conversation.phases.every(({ activities }) => activities.length > 0)).toBe(true);
        expect(read).not.toHaveProperty('faults');
      } else {
        expect(read.faults.length).toBeGreaterThan(0);
        expect(read.faults.filter(({ line }) => line < 1 || line > lines)).toEqual([]);
        expect(read).not.toHaveProperty('conversation');
      }
    }), { numRuns: draws(300) });
  });
});
