import { describe, expect, it } from 'vitest';
import { just, type Act } from './acts';
import { shown } from './text-of';

describe('the course and the other properties', () => {
  it.each<[string, Act, string]>([
    ['---\ntype: ambitiegesprek\n---\n', just({ verb: 'pause', at: '2026-03-12T14:00:00' }),
      'not-started'],
    ['---\ntype: ambitiegesprek\nverloop:\n  - 2026-03-12T14:00:00 8\n---\n', just({ verb: 'pause', at: '2026-03-12T15:00:00' }),
      'already-closed'],
    ['---\ntype: ambitiegesprek\nverloop:\n  - 2026-03-12T14:00:00 pauze\n---\n', just({ verb: 'pause', at: '2026-03-12T15:00:00' }),
      'nothing-to-do'],
    ['---\ntype: ambitiegesprek\nverloop:\n  - 2026-03-12T14:00:00 2\n---\n', just({ verb: 'pause', at: '2026-03-12T15:00:00', language: 'en' }),
      '---\ntype: ambitiegesprek\nverloop:\n  - 2026-03-12T14:00:00 2\n  - 2026-03-12T15:00:00 pauze\n---\n'],
    ['---\ntype: ambitiegesprek\n---\n', just({ verb: 'resume', at: '2026-03-12T15:00:00' }),
      'not-started'],
    ['---\ntype: ambitiegesprek\nverloop:\n  - 2026-03-12T14:00:00 2\n---\n', just({ verb: 'resume', at: '2026-03-12T15:00:00' }),
      'nothing-to-do'],
    ['---\ntype: ambitiegesprek\nfase: 4\nverloop:\n  - 2026-03-12T14:00:00 pauze\n---\n', just({ verb: 'resume', at: '2026-03-12T15:00:00' }),
      '---\ntype: ambitiegesprek\nfase: 4\nverloop:\n  - 2026-03-12T14:00:00 pauze\n  - 2026-03-12T15:00:00 4\n---\n'],
    ['---\ntype: ambitiegesprek\nfase: 8\nverloop:\n  - 2026-03-12T14:00:00 pauze\n---\n', just({ verb: 'resume', at: '2026-03-12T15:00:00' }),
      'not-started'],
    ['---\ntype: ambitiegesprek\nfase: 4\nverloop:\n  - 2026-03-12T14:00:00 2\n  - 2026-03-12T14:10:00 pauze\n  - 2026-03-12T14:20:00 pauze\n---\n', just({ verb: 'resume', at: '2026-03-12T15:00:00' }),
      '---\ntype: ambitiegesprek\nfase: 4\nverloop:\n  - 2026-03-12T14:00:00 2\n  - 2026-03-12T14:10:00 pauze\n  - 2026-03-12T14:20:00 pauze\n  - 2026-03-12T15:00:00 2\n---\n'],
    ['---\ntype: ambitiegesprek\nduur: 90\n---\n', just({ verb: 'set-duration', minutes: 90 }),
      'nothing-to-do'],
    ['---\ntype: ambitiegesprek\nduur: 90\n---\n', just({ verb: 'set-duration', minutes: 100 }),
      '---\ntype: ambitiegesprek\nduur: 100\n---\n'],
    ['Tekst', just({ verb: 'set-duration', minutes: 100 }),
      '---\nduur: 100\n---\nTekst'],
    ['---\ntype: ambitiegesprek\n---\n', just({ verb: 'tick-question', id: 'q1', asked: false }),
      'nothing-to-do'],
    ['---\ntype: ambitiegesprek\ngevraagd: [q1]\n---\n', just({ verb: 'tick-question', id: 'q1', asked: true }),
      'nothing-to-do'],
    ['---\ntype: ambitiegesprek\nfase: 3\nverloop:\n  - 2026-03-12T14:00:00 3\n---\n', just({ verb: 'set-phase', phase: 3, at: '2026-03-12T15:00:00' }),
      'nothing-to-do'],
    ['---\ntype: ambitiegesprek\nfase: 2\nverloop:\n  - 2026-03-12T14:00:00 3\n---\n', just({ verb: 'set-phase', phase: 3, at: '2026-03-12T15:00:00' }),
      '---\ntype: ambitiegesprek\nfase: 3\nverloop:\n  - 2026-03-12T14:00:00 3\n---\n'],
    ['---\ntype: ambitiegesprek\nfase: 3\nverloop:\n  - 2026-03-12T14:00:00 2\n---\n\n## 3. P\n', just({ verb: 'set-phase', phase: 3, at: '2026-03-12T15:00:00' }),
      '---\ntype: ambitiegesprek\nfase: 3\nverloop:\n  - 2026-03-12T14:00:00 2\n  - 2026-03-12T15:00:00 3\n---\n\n## 3. P\n¦'],
    ['', just({ verb: 'set-phase', phase: 3, at: '2026-03-12T15:00:00', language: 'en' }),
      '---\nphase: 3\ncourse:\n  - 2026-03-12T15:00:00 3\n---\n'],
    ['\uFEFF\r\nTekst\r\n', just({ verb: 'set-phase', phase: 3, at: '2026-03-12T15:00:00' }),
      '\uFEFF---\r\nfase: 3\r\nverloop:\r\n  - 2026-03-12T15:00:00 3\r\n---\r\n\r\nTekst\r\n'],
    ['\uFEFFTekst\r\n', just({ verb: 'tick-question', id: 'q1', asked: true }),
      '\uFEFF---\r\ngevraagd:\r\n  - q1\r\n---\r\nTekst\r\n'],
    ['---\nfase: 1\n', just({ verb: 'set-phase', phase: 3, at: '2026-03-12T15:00:00' }),
      'broken-frontmatter'],
  ])('%#: %j', (text, act, wanted) => {
    expect(shown(text, act(text))).toBe(wanted);
  });
});
