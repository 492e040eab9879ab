import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../src/core/place';
import type { Session } from '../../../src/core/session';
import { draws } from '../../draws';
import { parse } from '../../read';
import { after, named } from './text-of';

// Each of these was written against a fault planted by hand that no test had found.

describe('what stands below a removed note', () => {
  it.each([
    ['a line across', 'woorden\n- een #geel\n---\n\nonder\n', 'woorden\n\n---\n\nonder\n'],
    ['a paragraph after code in the note', 'woorden\n- een #geel\n  ```\n  x\n  ```\nonder\n', 'woorden\n\nonder\n'],
    ['what would underline a heading', 'woorden\n- een #geel\n  # kop\n===\n', 'woorden\n\n===\n'],
    ['HTML', 'woorden\n- een #geel\n  ```\n  x\n  ```\n<span>onder</span>\n', 'woorden\n\n<span>onder</span>\n'],
    ['a list that counts on', 'woorden\n- een #geel\n  ```\n  x\n  ```\n2. onder\n', 'woorden\n\n2. onder\n'],
    ['a line in a quote', '> woorden\n> - een #geel\n> ---\n', '> woorden\n>\n> ---\n'],
    ['the same in a note of Windows', 'woorden\r\n- een #geel\r\n---\r\n', 'woorden\r\n\r\n---\r\n'],
  ])('is not drawn into what stands above it: %s', (_, text, wanted) => {
    expect(after(text, { verb: 'remove', targets: [named(text, 'een')] })).toBe(wanted);
  });
});

describe('the loss guard', () => {
  it.each(['```', '~~~', '<!-- weg', '<script>', '%%'])('keeps the headings below, where nothing hangs that could be missed: %s', (open) => {
    const text = '## Het vel\n\n### Podium\n\n## 7. Afronden\n';
    expect(after(text, { verb: 'add-embed', embed: open, place: 'drawing' })).toBe('would-lose');
  });
});

describe('keys', () => {
  const keysOf = (session: Session): string[] => elementsOf(session).map(({ key }) => key);
  const line = fc.constantFrom('- a #geel', '- a #geel', '- b #roze', '  - c #groen', '### A', '### A', '### Ambitie 1: B', '', '> - d #geel');
  const notes = fc.array(fc.array(line, { maxLength: 9 }).map(lines => `## Het vel\n\n${lines.join('\n')}\n`), { minLength: 2, maxLength: 4 });

  it('are handed out once, and a thing that is new gets none that another had', () => {
    fc.assert(fc.property(notes, ([first = '', ...rest]) => {
      let session = parse(first);
      let now = keysOf(session);
      const used = new Set(now);
      for (const text of rest) {
        const before = now;
        session = parse(text, session);
        now = keysOf(session);
        expect(new Set(now).size).toBe(now.length);
        expect(now.filter(key => used.has(key) && !before.includes(key))).toEqual([]);
        now.forEach(key => used.add(key));
      }
    }), { numRuns: draws(300) });
  });
});
