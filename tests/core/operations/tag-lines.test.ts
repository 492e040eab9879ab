import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../src/core/place';
import type { Colour, Session } from '../../../src/core/session';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { sectionsOf } from '../../../src/core/writing/sections';
import { draws } from '../../draws';
import { parse, run } from '../../read';
import { after } from './text-of';

function tagged(text: string, lines: readonly number[], colour: Colour | undefined = 'yellow'): string {
  return after(text, { verb: 'tag-lines', lines, colour });
}

function everyLine(text: string): number[] {
  return text.split('\n').map((_, index) => index);
}

/** Each with the lines of it that are no words; all its other lines are. */
const NO_WORDS: readonly (readonly [name: string, text: string, lines: readonly number[]])[] = [
  ['a comment over lines', '%%\nstil\n\nook stil\n%%\n', [0, 1, 2, 3, 4]],
  ['a comment with a heading and a list in it', '## A\n\n%%\n- stil\n## B\n%%\n', [2, 3, 4, 5]],
  ['a comment on one line', '%% stil %%\n', [0]],
  ['a comment that is never closed', '%%\nstil\n\n- stil #geel\n', [0, 1, 2, 3]],
  ['a comment in a quote', '> %%\n> stil\n> %%\n', [0, 1, 2]],
  ['a comment that opens after words', 'een %% stil\nook stil %% twee\n', [0, 1]],
  ['a comment in an item', '- een\n  %%\n  stil\n  %%\n', [1, 2, 3]],
  ['a comment of HTML', '<!--\nstil\n-->\n', [0, 1, 2]],
  ['a comment of HTML with a blank line', '<!-- stil\n\nook stil -->\n', [0, 1, 2]],
  ['a comment of HTML after words', 'een <!-- stil\nook stil --> twee\n', [0, 1]],
  ['a formula', '$$\nx^2\n$$\n', [0, 1, 2]],
  ['a formula on one line', '$$x^2$$\n', [0]],
  ['a formula that begins after words', 'een $$x\ny$$ twee\n', [0, 1]],
  ['the mark of a formula that is not closed', 'een\n\n$$\n', [2]],
  ['code over lines', 'een `x\ny` twee\n', [0, 1]],
  ['a link over lines', 'een [x\ny](https://x.nl) twee\n', [0, 1]],
  ['code', '```\nx\n\ny\n```\n', [0, 1, 2, 3, 4]],
  ['code in an item', '- een\n\n  ```\n  x\n  ```\n', [2, 3, 4]],
  ['indented code', 'een\n\n    x\n', [2]],
  ['properties', '---\ntype: ambitiegesprek\n---\n', [0, 1, 2]],
  ['fields below a heading', '### A\nenergie:: 5\nreden:: omdat\neigen:: iets\n', [0, 1, 2, 3]],
  ['a field with blanks around it', '### A\n\n energy :: 5\n', [2]],
  ['words above a field of the heading', '### A\nwoorden\nenergie:: 5\n', [0, 1, 2]],
  ['fields of the closing', '## 7. Afronden\n\nduimen:: 9 ja, 2 deels\nbegeleiding:: ja\n', [0, 2, 3]],
  ['a field among words', 'een\nwie:: Anna\n', [1]],
  ['a field of an item', '- een\n  wie:: Anna\n', [1]],
  ['a field in brackets', '[wie:: Anna]\n', [0]],
  ['a block id', 'een\n\n^abc-1\n', [2]],
  ['a block id below a list', '- een\n^abc-1\n', [1]],
  ['the title of a callout', '> [!note] Titel\n> een\n', [0]],
  ['the title of a folded callout', '> [!tip]- Titel\n', [0]],
  ['the title of a callout in an item', '- een\n  > [!note] Titel\n', [1]],
  ['headings', '# A\n\nB\n---\n', [0, 2, 3]],
  ['a table', 'een\n| a | b |\n|---|---|\n| c | d |\n', [1, 2, 3]],
  ['a table in a quote', '> | a | b |\n> |---|---|\n> | c | d |\n', [0, 1, 2]],
  ['a thematic break', 'een\n\n---\n\n***\n', [2, 4]],
  ['an embed', '![[foto.png]]\n![[foto.png|200]] ![](x.png)\n', [0, 1]],
  ['a definition', '[a]: https://x.nl\n', [0]],
  ['a footnote', 'een[^1]\n\n[^1]: twee\n', [2]],
  ['HTML', '<div>\nx\n</div>\n', [0, 1, 2]],
];

describe('lines that are no words', () => {
  it.each(NO_WORDS)('of %s are refused', (_, text, lines) => {
    expect(lines.map(line => [line, tagged(text, [line])])).toEqual(lines.map(line => [line, 'untaggable']));
    expect(lines.map(line => tagged(text.replace(/\n/gu, '\r\n'), [line]))).toEqual(lines.map(() => 'untaggable'));
  });

  it.each(NO_WORDS)('of %s stay as they are in a selection over the whole note', (_, text, lines) => {
    const whole = `${text}\nlaatste\n`;
    const source = text.split('\n');
    const tags = tagged(whole, everyLine(whole));
    const left = (tags === 'untaggable' ? whole : tags).split('\n');
    expect(lines.map(line => source[line] ?? '').filter(line => !left.includes(line))).toEqual([]);
  });

  it('leave the words around them their colour', () => {
    expect(tagged('### A\nenergie:: 5\n\neen\n%%\nstil\n%%\ntwee\n', [0, 1, 2, 3, 4, 5, 6, 7]))
      .toBe('### A\nenergie:: 5\n\n- een #geel\n\n%%\nstil\n%%\n- twee #geel\n');
    expect(tagged('> [!note] Titel\n> een\n> twee\n', [0, 1, 2])).toBe('> [!note] Titel\n> - een #geel\n> - twee #geel\n');
    expect(tagged('een %% stil %%\n', [0])).toBe('- een %% stil %% #geel\n');
    expect(tagged('een $x$\n![[foto.png]] van een\n', [0, 1])).toBe('- een $x$ #geel\n- ![[foto.png]] van een #geel\n');
    expect(tagged('een\n^abc\n', [0, 1])).toBe('- een #geel\n\n^abc\n');
    expect(tagged('een %% stil %% twee\n', [0])).toBe('- een %% stil %% twee #geel\n');
  });

  it.each(['%% stil %% twee', '$$x$$ twee', '``` x ``` twee', '```x```', '<b>een</b> twee', '<https://x.nl>', '<https://x.nl> twee'])('stay what they are where words follow on the line: %s', (words) => {
    expect(tagged(`${words}\n`, [0])).toBe(`- ${words} #geel\n`);
  });

  it('say what they are', () => {
    const where = (text: string, line: number): unknown => {
      const result = run(text, { verb: 'tag-lines', lines: [line], colour: 'pink' });
      return !result.done && 'where' in result.refusal && result.refusal.where;
    };
    expect([where('%%\nx\n%%', 1), where('<!-- x -->', 0), where('$$\nx\n$$', 1), where('### A\nenergie:: 5', 1), where('a\n\n---', 2)])
      .toEqual(['comment', 'comment', 'formula', 'field', 'other']);
    expect([where('tekst\n\n# A', 2), where('tekst\n\n```\nx\n```', 3), where('a\n\n<div>x</div>', 2), where('a\n\n$x$', 2), where('a\n\n![[x.png]]', 2), where('---\na: b\n---', 1)])
      .toEqual(['heading', 'code', 'other', 'formula', 'other', 'frontmatter']);
    expect([where('| a |\n|---|', 0), where('- | a |\n  |---|', 0), where('a\n\n<!-- x\n\ny -->', 3), where('een %% x\ny %% twee', 1), where('a $$x\ny$$ b', 1)])
      .toEqual(['table', 'table', 'comment', 'comment', 'formula']);
  });
});

describe('a plain line with a colour', () => {
  it.each([
    ['een #roze\n', '- een #geel\n'],
    ['een #pink\n', '- een #yellow\n'],
    ['een #roze/leraar\n', '- een #geel/leraar\n'],
    ['een #ROZE twee\n', '- een #geel twee\n'],
    ['#roze een\n', '- #geel een\n'],
    ['een #geel\n', '- een #geel\n'],
    ['een #roze #groen/kans\n', '- een #geel\n'],
    ['> een #groen\n', '> - een #geel\n'],
    ['een `#roze`\n', '- een `#roze` #geel\n'],
    ['1\\. een #roze\n', '- 1\\. een #geel\n'],
    ['een #roze\ntwee #groen\n', '- een #geel\n\ntwee #groen\n'],
  ])('gets it replaced: %j', (text, wanted) => {
    expect(tagged(text, [0])).toBe(wanted);
  });

  it('loses it where the colour is taken off, and stays a plain line', () => {
    const off = (text: string): string => after(text, { verb: 'tag-lines', lines: [0], colour: undefined });
    expect([off('een #roze/leraar\n'), off('#roze een\n'), off('> een #pink twee #groen\n'), off('een\n')])
      .toEqual(['een\n', 'een\n', '> een twee\n', 'nothing-to-do']);
  });

  it('never comes to two colours, however often one is chosen', () => {
    const line = fc.constantFrom('een', 'een #roze', '> een #green/kans', '- een #pink', '-\u00A0een', '#geel een', '1. een #groot #geel', '* [ ] een');
    const colour = fc.constantFrom<Colour>('yellow', 'pink', 'green', 'large');
    fc.assert(fc.property(line, colour, colour, (text, first, second) => {
      const twice = tagged(tagged(text, [0], first), [0], second);
      expect(twice.match(/#\p{L}+/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    }));
  });
});

describe('a hard space after a marker', () => {
  it.each([
    ['-\u00A0een\n', '- een #geel\n'],
    ['*\u00A0een\n', '* een #geel\n'],
    ['1.\u202Feen\n', '1. een #geel\n'],
    ['> -\u00A0een\n', '> - een #geel\n'],
    ['-\u00A0een #roze\n', '- een #geel\n'],
    ['-\u2003een\n', '- een #geel\n'],
    ['+\u3000een\n', '+ een #geel\n'],
    ['-\u00A0 \u00A0een\n', '- een #geel\n'],
    ['-\u200Been\n', '- een #geel\n'],
    ['-\u00A0\n', '-  #geel\n'],
    ['- \u00A0een\n', '- \u00A0een #geel\n'],
  ])('is the space of an item: %j', (text, wanted) => {
    expect(tagged(text, [0])).toBe(wanted);
  });

  it('is no item to what stands above it', () => {
    expect(tagged('een\n-\u00A0twee\n', [0])).toBe('- een #geel\n\n-\u00A0twee\n');
  });

  it('is not escaped in words', () => {
    expect(after('## Het vel\n', { verb: 'add-notes', lines: ['#\u00A0een'], colour: 'yellow', to: {} })).toContain('- #\u00A0een #geel');
  });
});

describe('an item', () => {
  it('that is empty, or an empty box, gets the tag', () => {
    expect([tagged('- \n', [0]), tagged('- [ ] \n', [0])]).toEqual(['- #geel\n', '- [ ] #geel\n']);
  });

  it.each([
    ['- een `x\n  y` twee', '- een #geel `x\n  y` twee'],
    ['- [x\n  y](z.md)', '- #geel [x\n  y](z.md)'],
    ['- een $$\n  x\n  $$', '- een #geel $$\n  x\n  $$'],
    ['- een %%\n  stil %% twee', '- een #geel %%\n  stil %% twee'],
    ['> - een <!--\n>   stil -->', '> - een #geel <!--\n>   stil -->'],
  ])('gets its tag before what goes on below its first line: %j', (text, wanted) => {
    expect(tagged(text, [0])).toBe(wanted);
    expect(parse(wanted).loose.map(one => one.kind)).toEqual(['note']);
  });

  it('gets one tag from each of its lines that are words', () => {
    const text = '- een\n  vervolg\n  - kind\n';
    expect(tagged(text, [1])).toBe('- een #geel\n  vervolg\n  - kind\n');
    expect(tagged(text, [0, 1, 2])).toBe('- een #geel\n  vervolg\n  - kind #geel\n');
  });
});

describe('any selection in any note', () => {
  const line = fc.constantFrom('een', 'twee #roze', '- een', '- twee #geel', '  vervolg', '> drie', '', '### A', '## 7. Afronden', 'energie:: 3', '%%', '$$', '^id', '> [!tip] x', '-\u00A0vier', '```', '---');

  it('leaves headings and their fields, and what was a note stays one', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 10 }), fc.array(fc.nat(10)), (lines, chosen) => {
      const text = lines.join('\n');
      const result = run(text, { verb: 'tag-lines', lines: chosen, colour: 'green' });
      const [before, then] = [parse(text), parse(result.done ? applyEdits(text, result.edits) : text)];
      const told = (session: Session): unknown => sectionsOf(session).map(({ heading }) => [heading?.fact.words.text, heading?.fact.fields.map(({ value }) => value)]);
      expect(told(then)).toEqual(told(before));
      expect(elementsOf(then).filter(({ kind }) => kind === 'note').length).toBeGreaterThanOrEqual(elementsOf(before).filter(({ kind }) => kind === 'note').length
        - (result.done ? chosen.length : 0));
    }), { numRuns: draws(400) });
  });
});
