import { describe, expect, it } from 'vitest';
import { takeMethod } from '../../../src/core/new-session';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse } from '../../read';

const METHOD = '# Retro\n\n## 1. Terug (10 min)\n\n- Kijken (10 min)\n\n## 2. Vooruit (10 min)\n\n- Kiezen (10 min)';
const WORDS = {
  method: { heading: 'Werkwijze', text: METHOD },
  phases: [{ number: 1, name: 'Terug', purpose: 'Wat was er?', list: true }, { number: 2, name: 'Vooruit', purpose: '' }],
};
const FENCE = `\`\`\`gespreksmethode\n${METHOD}\n\`\`\``;
const HEAD = '---\ntype: ambitiegesprek\nmethode: "[[Retro]]"\n---\n\n';

function taken(text: string, words = WORDS): string {
  const result = takeMethod(parse(text), words, 'nl');
  return result.done ? applyEdits(text, result.edits) : result.refusal.code;
}

describe('a session that has not begun takes a method along', () => {
  it('above its sheet, with the phases of it', () => {
    expect(taken(`${HEAD}Eigen woorden.\n\n## Het vel\n\n- A #geel\n`))
      .toBe(`${HEAD}Eigen woorden.\n\n## Werkwijze\n\n${FENCE}\n\n## 1. Terug\n\nWat was er?\n\n- \n\n## 2. Vooruit\n\n## Het vel\n\n- A #geel\n`);
  });

  it('at the end where there is no sheet', () => {
    expect(taken(`${HEAD}Eigen woorden.\n`)).toBe(`${HEAD}Eigen woorden.\n\n## Werkwijze\n\n${FENCE}\n\n## 1. Terug\n\nWat was er?\n\n- \n\n## 2. Vooruit\n`);
  });

  it('in the place of the one that it carries; headings that are there stay as they are', () => {
    const before = `${HEAD}## Werkwijze\n\n\`\`\`gespreksmethode\n## 1. Oud (5 min)\n\n- Iets (5 min)\n\`\`\`\n\n## 1. Eigen naam\n\n- van mij\n\n## Het vel\n`;
    expect(taken(before)).toBe(`${HEAD}## Werkwijze\n\n${FENCE}\n\n## 1. Eigen naam\n\n- van mij\n\n## 2. Vooruit\n\n## Het vel\n`);
  });

  it('once', () => {
    const once = taken(`${HEAD}## Het vel\n`);
    expect(taken(once)).toBe('nothing-to-do');
  });

  it('in longer fences where the method has some of its own, and with the line ends of the note', () => {
    const words = { ...WORDS, method: { heading: 'Werkwijze', text: 'Zo: ```` hier\n\n## 1. A (5 min)' } };
    expect(taken(`${HEAD}## Het vel\n`.replaceAll('\n', '\r\n'), words)).toContain('\r\n`````gespreksmethode\r\nZo: ```` hier\r\n\r\n## 1. A (5 min)\r\n`````\r\n');
  });
});

it.each([
  ['a meeting that runs', `${HEAD.replace('---\n\n', 'fase: 2\n---\n\n')}## Het vel\n`, 'nothing-to-do'],
  ['one that is closed', `${HEAD.replace('---\n\n', 'fase: 8\n---\n\n')}## Het vel\n`, 'nothing-to-do'],
  ['a note with code that is never closed', `${HEAD}\`\`\`\ncode\n`, 'unclosed'],
])('%s takes none', (_, text, refusal) => {
  expect(taken(text)).toBe(refusal);
});
