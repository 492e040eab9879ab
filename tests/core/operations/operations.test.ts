import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../src/core/operations';
import { after, named } from './text-of';

function note(...lines: string[]): string {
  return ['## Het vel', ...lines, ''].join('\n');
}

function shows(before: string, intent: Intent, wanted: string): void {
  expect(after(before, intent)).toBe(wanted);
}

describe('notes', () => {
  const text = note('- los #geel', '### A', '- een #geel', '  - kind', '- twee #roze/leraar ^id', '### B');

  it('are added after the list of a cluster, without the marks they were pasted with', () => {
    shows(text, { verb: 'add-notes', lines: ['- [ ] drie', '', '# vier'], colour: 'green', to: { into: named(text, 'A') } },
      text.replace('^id\n', '^id\n- drie #groen\n- \\# vier #groen\n'));
  });

  it('make a sheet where there is none, in the line ends of the note', () => {
    expect(after('Tekst\r\n', { verb: 'add-notes', lines: ['een'], colour: 'yellow', to: {} }))
      .toBe('Tekst\r\n\r\n## Het vel\r\n\r\n- een #geel\r\n');
  });

  it('keep tag and block id when their words change', () => {
    shows(text, { verb: 'edit-words', target: named(text, 'twee'), words: 'twee en een half' }, text.replace('twee', 'twee en een half'));
  });

  it('stay as empty notes', () => {
    shows(text, { verb: 'edit-words', target: named(text, 'los'), words: '' }, text.replace('los #geel', ' #geel'));
  });

  it('change colour in place and keep their facet', () => {
    shows(text, { verb: 'recolour', targets: [named(text, 'twee')], colour: 'green' }, text.replace('#roze/leraar', '#groen/leraar'));
  });

  it('move with what is nested in them', () => {
    shows(text, { verb: 'move', targets: [named(text, 'een')], to: { into: named(text, 'B') } },
      note('- los #geel', '### A', '- twee #roze/leraar ^id', '### B', '- een #geel', '  - kind'));
  });

  it('refuse to move to where they are, and when they are gone', () => {
    expect(after(text, { verb: 'move', targets: [named(text, 'twee')], to: { into: named(text, 'A') } })).toBe('nothing-to-do');
    const target = named(text, 'twee');
    expect(after(text.replace('twee', 'drie'), { verb: 'remove', targets: [target] })).toBe('gone');
  });

  it('are not written into code or a comment that is never closed', () => {
    for (const open of ['```', '%% stil', '<!-- weg']) {
      const text = note('### A', '- een #geel', '', open, '');
      const written = after(text, { verb: 'add-notes', lines: ['twee'], colour: 'yellow', to: { into: named(text, 'A') } });
      expect(written === 'unclosed' || written.includes('- een #geel\n- twee #geel'), written).toBe(true);
      expect(after(note('### A', open, ''), { verb: 'add-notes', lines: ['twee'], colour: 'yellow', to: { into: named(note('### A'), 'A') } })).toBe('unclosed');
    }
  });

  it('leave a coloured child behind when they are removed', () => {
    const nested = note('- a #geel', '  - b #roze', '- c #groen');
    shows(nested, { verb: 'remove', targets: [named(nested, 'a')] }, note('- b #roze', '- c #groen'));
  });
});

describe('clusters and ambitions', () => {
  const text = note('', '### A', '', '- een #geel', '', '### B', 'energie:: 3', '', '- twee #geel');

  it('are made of notes', () => {
    shows(text, { verb: 'new-cluster', word: 'C', notes: [named(text, 'een')] },
      note('', '### A', '', '### B', 'energie:: 3', '', '- twee #geel', '', '### C', '', '- een #geel'));
  });

  it('are chosen together', () => {
    shows(text, { verb: 'choose', clusters: [named(text, 'A'), named(text, 'B')], words: 'Durven' },
      note('', '### Ambitie 1: Durven', '', '#### A', '', '- een #geel', '', '#### B', 'energie:: 3', '', '- twee #geel'));
  });

  it('are never a fourth', () => {
    const full = note('### Ambitie 1: a', '### Ambitie 2: b', '### Ambitie: c', '### D', '- x #geel');
    expect(after(full, { verb: 'choose', clusters: [named(full, 'D')], words: 'd' })).toBe('enough-ambitions');
    expect(after(full, { verb: 'new-ambition', words: 'd' })).toBe('enough-ambitions');
  });

  it('get energy in a line below their heading', () => {
    shows(text, { verb: 'set-energy', target: named(text, 'A'), energy: 5 }, text.replace('### A\n', '### A\nenergie:: 5\n'));
    shows(text, { verb: 'set-energy', target: named(text, 'B'), energy: undefined }, text.replace('energie:: 3\n', ''));
  });
});

describe('the course', () => {
  const at = '2026-03-12T14:02:10';

  it('is written into the properties, which keep comments and quotes', () => {
    expect(after('---\ntype: "ambitiegesprek" # soort\nfase: 1\nverloop:\n- 2026-03-12T14:00:00 1\n---\n', { verb: 'set-phase', phase: 2, at }))
      .toBe(`---\ntype: "ambitiegesprek" # soort\nfase: 2\nverloop:\n- 2026-03-12T14:00:00 1\n- ${at} 2\n---\n`);
  });

  it('has one entry for a phase that is entered twice', () => {
    const once = after('---\ntype: ambitiegesprek\n---\n## 2. Focus\n', { verb: 'set-phase', phase: 2, at });
    expect(after(once, { verb: 'set-phase', phase: 2, at })).toBe(once);
  });

  it('is refused where the properties cannot be read', () => {
    expect(after('---\ntype: [\n---\n', { verb: 'set-phase', phase: 2, at })).toBe('broken-frontmatter');
  });
});

describe('lines', () => {
  const tag = (text: string, ...lines: number[]): string => after(text, { verb: 'tag-lines', lines, colour: 'yellow' });

  it('become notes, and what follows stays a paragraph', () => {
    expect(tag('een\ntwee\n', 0)).toBe('- een #geel\n\ntwee\n');
    expect(tag('een\ntwee\n', 0, 1)).toBe('- een #geel\n- twee #geel\n');
    expect(tag('> een\n', 0)).toBe('> - een #geel\n');
    expect(tag('', 0)).toBe('-  #geel');
  });

  it('get the tag before fields, dates and block id', () => {
    expect(tag('- [ ] bel [wie:: A] 📅 2026-01-01 ^x\n', 0)).toBe('- [ ] bel #geel [wie:: A] 📅 2026-01-01 ^x\n');
  });

  it('lose the colour that all of them have', () => {
    expect(tag('- a #geel\n- b #geel\n', 0, 1)).toBe('- a\n- b\n');
    expect(tag('- a #geel\n- b #roze\n', 0, 1)).toBe('- a #geel\n- b #geel\n');
  });

  it('are refused where no tag can stand', () => {
    for (const text of ['# kop', '```\ncode\n```', '| a | b |\n|---|---|', '---\na: b\n---\n']) expect(tag(text, 0)).toBe('untaggable');
  });
});
