import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { draws } from '../../draws';
import { run } from '../../read';

const HEAD = '---\ntype: ambitiegesprek\nfase: 2\nverloop:\n  - 2026-03-12T14:00:00 2\n---\n';
const THEN = HEAD.replace('fase: 2', 'fase: 3').replace(' 2\n---', ' 2\n  - 2026-03-12T14:20:00 3\n---');

/** The note after going to phase 3, with a bar where the caret stands. */
function entered(text: string): string {
  const result = run(text, { verb: 'set-phase', phase: 3, at: '2026-03-12T14:20:00' });
  if (!result.done) return result.refusal.code;
  const after = applyEdits(text, result.edits);
  return result.reveal === undefined ? after : `${after.slice(0, result.reveal)}¦${after.slice(result.reveal)}`;
}

it.each([
  ['a heading at the end of the file', '## 3. P', '## 3. P\n¦'],
  ['a heading with its line break', '## 3. P\n', '## 3. P\n¦'],
  ['a heading and blank lines', '## 3. P\n\n\n', '## 3. P\n¦\n\n'],
  ['a heading right below', '## 3. P\n## 4. I\n', '## 3. P\n¦\n## 4. I\n'],
  ['a heading below a blank line', '## 3. P\n\n## 4. I\n', '## 3. P\n¦\n## 4. I\n'],
  ['a heading with a line drawn below it', '## 3. P\n\nVier\n---\n', '## 3. P\n¦\n\nVier\n---\n'],
  ['a heading of its own with a line', '3 P\n---\n', '3 P\n---\n¦'],
  ['text right below', '## 3. P\nTekst', '## 3. P\nTekst\n\n¦'],
  ['text and the next phase', '## 3. P\nTekst\n## 4. I\n', '## 3. P\nTekst\n\n¦\n## 4. I\n'],
  ['text with room after it', '## 3. P\n\nTekst\n\n\n## 4. I\n', '## 3. P\n\nTekst\n\n¦\n## 4. I\n'],
  ['a list', '## 3. P\n\n- een\n\n## 4. I\n', '## 3. P\n\n- een\n\n¦\n## 4. I\n'],
  ['fields', '## 3. P\nduimen:: 9 ja\n', '## 3. P\nduimen:: 9 ja\n\n¦'],
  ['a comment', '## 3. P\n%%\nstil\n%%\n\n\n', '## 3. P\n%%\nstil\n%%\n\n¦\n'],
  ['code that is never closed', '## 3. P\n```\nx\n', '## 3. P\n¦\n```\nx\n'],
  ['an item that waits', '## 3. P\n\n- \n\n## 4. I\n', '## 3. P\n\n- ¦\n\n## 4. I\n'],
  ['an item that waits after others', '## 3. P\n- een\n- \n', '## 3. P\n- een\n- ¦\n'],
  ['a marker that waits', '## 3. P\n\n-', '## 3. P\n\n- ¦'],
  ['a box that waits', '## 3. P\n\n- [ ] \n', '## 3. P\n\n- [ ] ¦\n'],
  ['a box that waits without its space', '## 3. P\n\n- [ ]\n', '## 3. P\n\n- [ ] ¦\n'],
  ['an item that waits below a heading of the phase', '## 3. P\n### Dromen\n- \n', '## 3. P\n### Dromen\n- ¦\n'],
  ['an item that waits on the sheet', '## 3. P\n### Het vel\n- \n', '## 3. P\n¦\n### Het vel\n- \n'],
  ['an item of another phase', '## 2. F\n- \n## 3. P\n', '## 2. F\n- \n## 3. P\n¦'],
  ['no such phase', '## 2. F\n', '## 2. F\n'],
])('one types on below the heading: %s', (_, before, after) => {
  expect(entered(HEAD + before)).toBe(THEN + after);
  const crlf = (text: string): string => text.replace(/\n/gu, '\r\n');
  expect(entered(crlf(HEAD + before))).toBe(crlf(THEN + after));
  expect(entered(`\uFEFF${HEAD}${before}`)).toBe(`\uFEFF${THEN}${after}`);
});

it('makes room once, however often the phase is entered', () => {
  const once = entered(`${HEAD}## 3. P\nTekst\n## 4. I\n`).replace('¦', '');
  expect(entered(once).replace('¦', '')).toBe(once);
});

it('what is typed there is words of the phase', () => {
  const line = fc.constantFrom('Tekst', '- een', '- ', '', '### Kop', '> citaat', 'Vier\n---', '%%', '```', '---', '  diep', 'energie:: 3', '| a |', '1. een');
  fc.assert(fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (lines, eol, last) => {
    const text = ['## 2. F', '', '## 3. P', ...lines].join('\n').replace(/\n/gu, eol) + (last ? eol : '');
    const [above = '', below = ''] = entered(text).split('¦');
    const heading = above.lastIndexOf('## 3. P');
    expect(heading).toBeGreaterThan(0);
    const lineOfCaret = above.slice(heading).split(/\r\n|\n|\r/u).at(-1) ?? '';
    expect(lineOfCaret).toMatch(/^\s*(?:(?:[-*+]|\d+\.) (?:\[.\] )?)?$/u);
    expect(below).toMatch(/^[ \t]*(?:[\r\n]|$)/u);
    expect(above.slice(heading + 7)).not.toMatch(/^#{1,3} (?!Kop)/mu);
  }), { numRuns: draws(300) });
});
