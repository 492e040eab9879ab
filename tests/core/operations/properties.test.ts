import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/core/operations';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { refusals as dutch } from '../../../src/i18n/nl/refusals';
import { targetOf } from '../../../src/core/target';
import { parse, run } from '../../read';

const at = '2026-03-12T14:02:10';
const phase3: Intent = { verb: 'set-phase', phase: 3, at };
const asked: Intent = { verb: 'tick-question', id: 'q3.1', asked: true };
const unasked: Intent = { verb: 'tick-question', id: 'q3.1', asked: false };

/** The properties after the intent, or why it was declined. */
function after(yaml: string, intent: Intent): string {
  const text = `---\n${yaml}---\n`;
  const result = run(text, intent);
  if (!result.done) return result.refusal.code === 'not-understood' ? `? ${result.refusal.subject}` : result.refusal.code;
  return applyEdits(text, result.edits).slice(4, -4);
}

describe('a value takes the place of the one before, and nothing else changes', () => {
  test.each([
    ['fase: 2 # nu\n', `fase: 3 # nu\nverloop:\n  - ${at} 3\n`],
    ['fase: "2"   # nu\n# c\n', `fase: 3   # nu\n# c\nverloop:\n  - ${at} 3\n`],
    ['fase:\n', `fase: 3\nverloop:\n  - ${at} 3\n`],
    ['fase: # straks\n', `fase: 3 # straks\nverloop:\n  - ${at} 3\n`],
    ['fase: null\n', `fase: 3\nverloop:\n  - ${at} 3\n`],
    ['fase: [2]\n', `fase: [3]\nverloop:\n  - ${at} 3\n`],
    ['fase:\n  - 2 # c\n', `fase:\n  - 3 # c\nverloop:\n  - ${at} 3\n`],
    ['"Phase" : 2\ncourse: []\n', `"Phase" : 3\ncourse: [${JSON.stringify(`${at} 3`).slice(1, -1)}]\n`],
    [`fase: 2\nverloop:\n- ${at} 2 # twee\n# einde\nx: 1\n`, `fase: 3\nverloop:\n- ${at} 2 # twee\n- ${at} 3\n# einde\nx: 1\n`],
    [`fase: 2\nverloop: ${at} 2 # c\n`, `fase: 3\nverloop:\n  - ${at} 2\n  - ${at} 3 # c\n`],
    [`verloop:\n  # eerst\n  - ${at} 2\n\n  # dan\nfase: 2\n`, `verloop:\n  # eerst\n  - ${at} 2\n  - ${at} 3\n\n  # dan\nfase: 3\n`],
    ['  fase: 2\n', `  fase: 3\n  verloop:\n    - ${at} 3\n`],
    ['school: "open\nfase: 2\n', `school: "open\nfase: 3\nverloop:\n  - ${at} 3\n`],
    ['fase: 2\nverloop: [half\n', '? verloop: [half'],
  ])('%j', (yaml, result) => {
    expect(after(yaml, phase3)).toBe(result);
  });

  test.each([
    ['gevraagd: q1.1, q1.2\n', asked, 'gevraagd:\n  - q1.1\n  - q1.2\n  - q3.1\n'],
    ['gevraagd: [ q1.1,]\n', asked, 'gevraagd: [ q1.1, q3.1,]\n'],
    ['gevraagd: [\n  q1.1, "q1.2"\n]\n', asked, 'gevraagd: [\n  q1.1, "q1.2", q3.1\n]\n'],
    ['gevraagd: [q1.1, q3.1, q1.2]\n', unasked, 'gevraagd: [q1.1, q1.2]\n'],
    ['gevraagd: [q1.1, "q3.1"]\n', unasked, 'gevraagd: [q1.1]\n'],
    ['gevraagd: q3.1\n', unasked, 'gevraagd: []\n'],
    ['gevraagd: q1.1, q3.1\n', unasked, 'gevraagd: [q1.1]\n'],
    ['gevraagd:\n  - q1.1\n  # mooi\n  - q3.1 # goed\n  - q1.2\n', unasked, 'gevraagd:\n  - q1.1\n  # mooi\n  # goed\n  - q1.2\n'],
    ['gevraagd:\r\n  - q3.1\r\n  - q1.2\r\n', unasked, 'gevraagd:\r\n  - q1.2\r\n'],
    ['gevraagd:\n  - q3.1\nx: 1\n', unasked, 'gevraagd:\nx: 1\n'],
    ['x: &a q1.1\ngevraagd: *a\n', asked, 'broken-frontmatter'],
    ['{gevraagd: [q1.1]}\n', asked, 'broken-frontmatter'],
    ['gevraagd: [q1.1, # c\n  q3.1]\n', unasked, 'broken-frontmatter'],
    ['gevraagd: [q1.1, # c\n  q1.2]\n', asked, 'gevraagd: [q1.1, # c\n  q1.2, q3.1]\n'],
  ])('%j %j', (yaml, intent, result) => {
    expect(after(yaml, intent)).toBe(result);
  });
});

describe('what was not understood is never replaced by a guess', () => {
  test.each([
    ['fase: drie\n', phase3, '? fase: drie'],
    ['fase: [2, 3]\n', phase3, '? fase: 2, 3'],
    ['duur: een middag\n', { verb: 'set-duration', minutes: 150 }, '? duur: een middag'],
    ['duur: "twee\n', { verb: 'set-duration', minutes: 150 }, '? duur: "twee'],
    [`fase: drie\nverloop: ["${at} pauze"]\n`, { verb: 'resume', at }, '? fase: drie'],
    [`verloop: [${at} twee, ${at} pauze]\n`, { verb: 'resume', at }, `? verloop: ${at} twee`],
    [`verloop: ["${at} pauze"]\n`, { verb: 'resume', at }, 'not-started'],
    [`verloop: ["${at} 8", "${at} pauze"]\n`, { verb: 'resume', at }, 'not-started'],
    ['gevraagd: {a: [1]}\n', asked, '? gevraagd: {"a":[1]}'],
    ['verloop: {a: [1]}\nfase: 2\n', phase3, '? verloop: {"a":[1]}'],
    ['type: [\n', phase3, 'broken-frontmatter'],
  ] as readonly (readonly [string, Intent, string])[])('%j', (yaml, intent, result) => {
    expect(after(yaml, intent)).toBe(result);
  });

  test('an entry of the course that is not understood stays, and stops nobody', () => {
    expect(after(`fase: 2\nverloop:\n  - ${at} 2\n  - om drie uur 3\n`, phase3)).toBe(`fase: 3\nverloop:\n  - ${at} 2\n  - om drie uur 3\n  - ${at} 3\n`);
  });

  test.each([['add-energy', { by: 1 }], ['set-energy', { energy: 4 }], ['set-energy', { energy: undefined }]] as const)('words in the place of a tally stay: %s', (verb, more) => {
    const text = '---\ntype: ambitiegesprek\n---\n## Het vel\n\n### Lef\nenergie:: veel\n';
    const session = parse(text);
    const [cluster] = session.clusters;
    const result = cluster && run(text, { verb, target: targetOf(session, cluster), ...more } as Intent);
    expect(result).toMatchObject({ done: false, refusal: { code: 'not-understood', subject: 'energie:: veel' } });
  });

  test('the sentence says what, and that nothing was changed', () => {
    expect(dutch['not-understood']({ code: 'not-understood', subject: 'fase: drie' })).toMatch(/‘fase: drie’.*niets veranderd/u);
  });
});
