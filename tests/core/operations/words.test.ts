import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../src/core/place';
import { draws } from '../../draws';
import { parse, run } from '../../read';
import { after, named, shown } from './text-of';

const SHEET = '## Het vel\n\n';
const PHASE = '## 1. Contracteren\n\n';

/** What becomes of the item with these words when it gets others, with a bar where one types on. */
function reworded(item: string, words: string, next: string, above = SHEET): string {
  const text = above + item;
  const then = shown(text, { verb: 'edit-words', target: named(text, words), words: next });
  return then.startsWith(above) ? then.slice(above.length) : then;
}

describe('other words of a note', () => {
  it.each([
    ['- een #geel\n', 'een', 'twee', '- ¦twee #geel\n'],
    ['- een #geel\n', 'een', 'een', 'nothing-to-do'],
    ['- een #geel\n', 'een', '', '- ¦ #geel\n'],
    ['- #geel\n', '', '', 'nothing-to-do'],
    ['- #geel\n', '', 'nieuw', '- ¦nieuw #geel\n'],
    ['-  #geel\n', '', 'nieuw', '- ¦nieuw #geel\n'],
    ['* [ ] #groot\n', '', 'nieuw', '* [ ] ¦nieuw #groot\n'],
    ['- [ ]', '', 'nieuw', '- [ ]¦ nieuw'],
    ['- [ ]  📅 2026-01-01 #groot\n', '', 'nieuw', '- [ ] ¦nieuw 📅 2026-01-01 #groot\n'],
    ['- een **vet** #geel meer\n', 'een vet meer', 'een vetter meer', '- ¦een vetter #geel meer\n'],
    ['- een #geel\n- b #geel\n', 'een', 'twee\n\n  drie \r\n- vier', '- ¦twee #geel\n  drie\n  \\- vier\n- b #geel\n'],
    ['> 10) een #geel\n', 'een', 'twee\n> drie', '> 10) ¦twee #geel\n>     \\> drie\n'],
    ['-    een #geel\n', 'een', 'twee\ndrie', '- ¦   twee #geel\n     drie\n'],
    ['-\teen #geel\n', 'een', 'twee\ndrie', '-\t¦twee #geel\n  drie\n'],
    ['- a #geel\n\t- een #geel\n', 'een', 'twee\ndrie', '- a #geel\n\t- ¦twee #geel\n\t  drie\n'],
    ['- nul\r- een #geel', 'een', 'x\ny', '- nul\r- ¦x #geel\r  y'],
  ])('%j: %j becomes %j', (item, words, next, wanted) => {
    expect(reworded(item, words, next)).toBe(wanted);
  });

  it('are asked for where an expectation would be left with none', () => {
    expect(reworded('- een\n', 'een', ' \n ', PHASE)).toBe('no-words');
    expect(reworded('-   een', 'een', 'twee\ndrie', PHASE)).toBe('- ¦  twee\n    drie');
  });

  it.each([
    ['een', 'een #geel '], ['twee', '#geel twee'], ['', '#geel '], ['x', 'x #geel '], ['een xtwee', 'een #geel xtwee'], ['eenx twee', 'eenx #geel twee'],
    ['een en twee', 'een en #geel twee'], ['nul een twee', 'nul een #geel twee'], ['een twee drie', 'een #geel twee drie'], ['een  twee', 'een  #geel twee'],
    ['drie twee een', 'drie twee een #geel '],
  ])('leave the tag amid them a tag: %j', (next, wanted) => {
    expect(reworded('- een #geel twee\n', 'een twee', next)).toBe(`- ¦${wanted}\n`);
  });

  it.each([
    ['a', 'a [wie:: Anna] #geel '], ['b', 'b [wie:: Anna] #geel '], ['c', '[wie:: Anna] #geel c'], ['b c', '[wie:: Anna] b #geel c'], ['a c', 'a [wie:: Anna] #geel c'],
    ['a b', 'a [wie:: Anna] b #geel '], ['ba c', 'ba [wie:: Anna]  #geel c'], ['a x c', 'a [wie:: Anna] x #geel c'], ['a b x c', 'a [wie:: Anna] b x #geel c'], ['a b cd', 'a [wie:: Anna] b #geel cd'],
  ])('are not torn by what stands between: %j', (next, wanted) => {
    expect(reworded('- a [wie:: Anna] b #geel c\n', 'a b c', next)).toBe(`- ¦${wanted}\n`);
  });

  it('change no half of a letter', () => {
    const inserted = (from: string, to: string): string[] => {
      const text = `${SHEET}- ${from} #geel\n`;
      const result = run(text, { verb: 'edit-words', target: named(text, from), words: to });
      return result.done ? result.edits.map(({ insert }) => insert) : [];
    };
    expect([inserted('a😀b', 'a😁b'), inserted('a😀b', 'a🐀b'), inserted('😀', '😁'), inserted('a😀', 'a😀😁')]).toEqual([['😁'], ['🐀'], ['😁'], ['😁']]);
  });

  it('are a note as before, whatever they are and whatever stands between them', () => {
    const word = fc.constantFrom('een', 'twee', 'x', '**vet**', 'een:', '-', '1.', '`', '$', '[', '😀');
    const piece = fc.constantFrom('een', 'twee', 'x', '#geel', '[wie:: Anna]', '%%stil%%', '#focus', '*schuin*');
    const words = fc.array(word, { maxLength: 4 }).map(all => all.join(' '));
    fc.assert(fc.property(fc.array(piece, { maxLength: 5 }), words, (pieces, next) => {
      const text = `${SHEET}- ${[...pieces, '#roze'].join(' ')}\n- b #groen\n`;
      const [note] = elementsOf(parse(text)).filter(({ kind }) => kind === 'note');
      if (note?.kind !== 'note') throw new Error(text);
      const then = after(text, { verb: 'edit-words', target: named(text, note.text), words: next });
      if (then === 'nothing-to-do') return;
      const notes = parse(then).loose;
      expect(notes.map(({ colour }) => colour), then).toEqual([note.colour, 'green']);
      expect(notes[0]?.text.replace(/[*\s]/gu, '')).toBe(parse(`${SHEET}- ${next.replace(/^(-|1)/u, '\\$1').replace('\\1.', '1\\.')} #geel\n`).loose[0]?.text.replace(/[*\s]/gu, ''));
    }), { numRuns: draws(500) });
  });
});

describe('words that begin like another construct', () => {
  it.each([
    ['1) x', '1\\) x'], ['2. ', '2\\.'], ['1.x', '1.x'], ['1234567890. x', '1234567890. x'], ['-', '\\-'], ['+ x', '\\+ x'], ['--x', '--x'], ['--', '\\--'], ['- - -', '\\- - -'],
    ['***', '\\***'], ['_ _ _', '\\_ _ _'], ['__x__', '__x__'], ['*x*', '*x*'], ['===', '\\==='], ['=x', '=x'], ['>x', '\\>x'], ['#', '\\#'], ['#x', '#x'],
    ['###### x', '\\###### x'], ['####### x', '####### x'], ['```js', '\\```js'], ['``', '``'], ['~~~', '\\~~~'], ['<b>', '\\<b>'], ['</b>', '\\</b>'], ['<!-- x', '\\<!-- x'],
    ['<3', '<3'], ['[a]: b', '\\[a]: b'], ['[x] y', '\\[x] y'], ['[x]y', '[x]y'], ['[xx] y', '[xx] y'], ['%%', '\\%%'], ['$$x', '\\$$x'], ['$x', '$x'], ['  x ', 'x'],
  ])('stay words: %j', (words, written) => {
    expect(reworded('- een #geel\n', 'een', words)).toBe(`- ¦${written} #geel\n`);
  });

  it('need no help after a box', () => {
    expect(['# x', '- x', '[ ] x'].map(words => reworded('- [ ] een\n', 'een', words))).toEqual(['- [ ] ¦# x\n', '- [ ] ¦- x\n', '- [ ] ¦[ ] x\n']);
  });
});

describe('other words of a heading', () => {
  const renamed = (heading: string, words: string, next: string): string => {
    const text = `${SHEET}${heading}\n`;
    return shown(text, { verb: 'rename', target: named(text, words), words: next }).replace(`${SHEET}¦`, '').replace(/\n$/u, '');
  };

  it.each([
    ['### A', 'A', 'B', '### B'], ['### A', 'A', 'A', 'nothing-to-do'], ['### A', 'A', '', '### '], ['###', '', 'B', '### B'], ['### ', '', 'B', '### B '],
    ['### ###', '', 'B', '### B ###'], ['###  ##  ', '', 'B', '### B  ##  '], ['### A #', 'A', 'B', '### B #'], ['### A', 'A', 'B\n C', '### B C'],
    ['### A', 'A', 'B #', '### B \\#'], ['### A', 'A', '##', '### \\##'], ['### A', 'A', 'B## ', '### B##'], ['### A', 'A', 'C# is fijn', '### C# is fijn'],
    ['### Ambitie 1: A', 'A', 'B', '### Ambitie 1: B'], ['### Ambitie 1:', '', 'B', '### Ambitie 1: B'], ['### Ambitie:', '', '', 'nothing-to-do'],
    ['### Ambitie 1: A', 'A', 'Ambitie 2: x', '### Ambitie 1: Ambitie 2: x'], ['### A %%x%% B', 'A B', 'A', '### A %%x%% '],
  ])('%j: %j becomes %j', (heading, words, next, wanted) => {
    expect(renamed(heading, words, next)).toBe(wanted);
  });

  it.each([
    ['Durven te\nmaken\n---', 'Durven te maken', 'Durven te maken!', 'Durven te maken!\n---'],
    ['Durven te\n  maken\n---', 'Durven te maken', 'Kort', 'Kort\n---'],
    ['Ambitie 1: Durven\nte maken\n---', 'Durven te maken', 'Te maken', 'Ambitie 1: Te maken\n---'],
    ['Durven\n---', 'Durven', '', 'would-lose'],
    ['Durven %% stil %%\nmaken\n---', 'Durven maken', 'Kort', 'would-lose'],
  ])('with its line drawn below: %j', (heading, words, next, wanted) => {
    const text = `# Het vel\n\n${heading}\n`;
    expect(after(text, { verb: 'rename', target: named(text, words), words: next })).toBe(wanted === 'would-lose' ? wanted : `# Het vel\n\n${wanted}\n`);
  });

  it.each([
    ['Ambitie 2: x', 'Ambitie 2\\: x'], ['Ambitie: x: y', 'Ambitie\\: x: y'], ['ambitie :x', 'ambitie \\:x'], ['Ambition 1 - x', 'Ambition 1&#32;- x'], ['Ambitie  – x', 'Ambitie&#32;– x'],
    ['Ambitie –', 'Ambitie&#32;–'], ['Ambitie 3 -x', 'Ambitie 3 -x'], ['Ambitie', 'Ambitie'], ['Het vel', 'Het&#32;vel'], ['THE SHEET', 'THE&#32;SHEET'], ['1. Contracteren', '1. Contracteren'],
  ])('that are those of an ambition or the sheet stay a cluster’s: %j', (words, written) => {
    expect(renamed('### A', 'A', words)).toBe(`### ${written}`);
    const text = after(`${SHEET}- a #geel\n`, { verb: 'new-cluster', word: words, notes: [] });
    expect(text).toBe(`${SHEET}- a #geel\n\n### ${written}\n`);
    expect([parse(text).clusters.map(cluster => cluster.text.replace(/\s+/gu, ' ')), parse(text).ambitions]).toEqual([[words.replace(/\s+/gu, ' ')], []]);
  });
});
