import { describe, expect, it } from 'vitest';
import {
  contentEnd, cuts, deepest, headingEnd, headingLineRemovals, isClosed, isDense, itemAt, levelEdits, pasteAbove, pasteAfter, sectionAt, sectionsOf,
  spanOfAll, subtreeOf, touching, withoutBlankStart, type WrittenSection,
} from '../../../src/core/writing/sections';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse } from '../../read';

function sections(text: string): WrittenSection[] {
  return sectionsOf(parse(text));
}

/** The sections with these numbers; 0 is what stands above the first heading. */
function some(text: string, ...numbers: readonly number[]): WrittenSection[] {
  return sections(text).filter(({ index }) => numbers.includes(index));
}

const NOTE = '---\nfase: 3\n---\n\n- a\n\n# A\n\n## A1\n- b\n  - c\n\n## A2\nwords\n# B\n';

describe('the sections of a note', () => {
  it('reach from heading to heading, below the properties', () => {
    expect(sections(NOTE).map(({ span }) => NOTE.slice(span.from, span.to))).toEqual(['\n- a\n\n', '# A\n\n', '## A1\n- b\n  - c\n\n', '## A2\nwords\n', '# B\n']);
    expect(sections('a').map(({ span }) => span)).toEqual([{ from: 0, to: 1 }]);
    expect(sections('').map(({ span }) => span)).toEqual([{ from: 0, to: 0 }]);
  });

  it('are found by a place in them; the end of the text is in the last', () => {
    const all = sections(NOTE);
    const at = (offset: number): number | undefined => sectionAt(all, offset)?.index;
    expect([NOTE.indexOf('- a'), NOTE.indexOf('# A') - 1, NOTE.indexOf('# A'), NOTE.indexOf('## A1'), NOTE.length, 0].map(at)).toEqual([0, 0, 1, 2, 4, 4]);
    expect(sectionAt([], 0)).toBeUndefined();
  });

  it('have those of headings below them, up to one as high', () => {
    const all = sections(NOTE);
    expect(all.map(section => subtreeOf(all, section).map(({ index }) => index))).toEqual([[0, 1, 2, 3, 4], [1, 2, 3], [2], [3], [4]]);
    expect(spanOfAll(some(NOTE, 1, 2))).toEqual({ from: NOTE.indexOf('# A'), to: NOTE.indexOf('## A2') });
    expect(spanOfAll([])).toEqual({ from: 0, to: 0 });
  });

  it('have their items, at any depth', () => {
    const all = sections(NOTE);
    const found = (words: string): number | undefined => itemAt(all, NOTE.indexOf(words))?.span.from;
    expect(['- a', '- b', '- c'].map(found)).toEqual(['- a', '- b', '- c'].map(words => NOTE.indexOf(words)));
    expect(['a\n', 'words', '# A'].map(found)).toEqual([undefined, undefined, undefined]);
    expect(itemAt([], 0)).toBeUndefined();
    const inside = deepest(some(NOTE, 2)[0]?.items ?? [], () => true);
    expect(inside?.span.from).toBe(NOTE.indexOf('- c'));
  });
});

it.each([['a\n\n', 0, 1], ['\n\n', 0, 0], ['\uFEFF\n', 0, 1], ['a\uFEFF', 1, 1], ['a  \n\n', 0, 3], ['a\n\nb', 1, 4], ['', 0, 0]])('the content of %j from %i ends at %i', (text, from, wanted) => {
  expect(contentEnd(text, { from, to: text.length })).toBe(wanted);
});

describe('headings', () => {
  it.each([
    ['# A\n\n## B\n', 1, '## A\n\n### B\n'],
    ['### A\n', -1, '## A\n'],
    ['# A\n', -1, '# A\n'],
    ['words #1\n\n#### A\n', 2, 'words #1\n\n###### A\n'],
    ['##### A\n', 1, '###### A\n'],
    ['###### A\n', 1, 'too-deep'],
    ['A\n===\n', 1, '## A\n'],
    ['A # \n  long\nB\n---\n', 1, '### A # long B\n'],
    ['A\r\nB\r\n---\r\n', 1, '### A B\r\n'],
    ['# A\n', 0, '# A\n'],
    ['A\n===\n', 0, 'A\n===\n'],
  ])('of %j set %i deeper', (text, by, wanted) => {
    const edits = levelEdits(text, sections(text), by);
    expect(edits === 'too-deep' ? edits : applyEdits(text, edits)).toBe(wanted);
  });

  it.each([
    ['# A\n\n# B\n\n# C\n', [2], '# A\n\n# C\n'],
    ['# A\n\n# B\n\n# C\n', [3], '# A\n\n# B\n'],
    ['# A\n\n# B\n\n# C\n', [2, 3], '# A\n'],
    ['# A\n\n# B\n\n# C\n', [1, 3], '# B\n'],
    ['# A\n\n# B\n\n# C', [3], '# A\n\n# B'],
    ['# A\n', [1], '\n'],
  ])('of %j with %j taken out', (text, numbers, wanted) => {
    expect(applyEdits(text, cuts(text, some(text, ...numbers)))).toBe(wanted);
  });

  it('that follow each other fill one stretch', () => {
    expect(touching(some('# A\n# B\n# C\n# D\n', 1, 2, 4))).toEqual([{ from: 0, to: 8 }, { from: 12, to: 16 }]);
  });

  it.each([
    ['# A\na\n\n# B\n', true, '# A\na\n# X\n# Y\n\n# B\n'],
    ['# A\na\n\n# B\n', false, '# A\na\n\n# X\n\n# Y\n\n# B\n'],
    ['# A\r\na', false, '# A\r\na\r\n\r\n# X\r\n\r\n# Y'],
  ])('come after %j, close up: %s', (text, dense, wanted) => {
    const [section] = some(text, 1);
    expect(section && applyEdits(text, [pasteAfter(text, section.span, ['# X', '# Y'], dense)])).toBe(wanted);
  });

  it.each([
    ['a\n# A\n', true, 'a\n# X\n# Y\n# A\n'],
    ['a\r\n\r\n# A\r\n', false, 'a\r\n\r\n# X\r\n\r\n# Y\r\n\r\n# A\r\n'],
  ])('come above one in %j, close up: %s', (text, dense, wanted) => {
    const [section] = some(text, 1);
    expect(section && applyEdits(text, [pasteAbove(text, section, ['# X', '# Y'], dense)])).toBe(wanted);
  });

  it.each([['# A\na\n# B\n', true], ['# A\na\n\n# B\n', false], ['# A\n', false], ['\n# A\n', false], ['a\n# A\n', true], ['a\n# A\n\n# B\n', false], ['a\n# A\nb\n# B\n\n# C', true], ['', false]])('of %j stand close up: %s', (text, wanted) => {
    expect(isDense(text, sections(text))).toBe(wanted);
  });

  it.each([
    ['### Ambitie 1: A\nwaarom:: x\nwords\n', '### Ambitie 1: A\nwaarom:: x', 'words\n'],
    ['### Ambitie 1: A\nwords\nwaarom:: x\nmore\n', '### Ambitie 1: A\nwords\nwaarom:: x', 'words\nmore\n'],
    ['### Ambitie 1: A', '### Ambitie 1: A', ''],
    ['a\n', '', 'a\n'],
  ])('of %j end with their field lines, and go with them', (block, upTo, left) => {
    const text = `## Het vel\n\n${block}`;
    const all = sections(block.startsWith('#') ? text : block);
    const source = block.startsWith('#') ? text : block;
    const last = all.at(-1);
    expect(last && source.slice(last.span.from, headingEnd(source, last))).toBe(upTo);
    expect(last && applyEdits(source, headingLineRemovals(source, last)).slice(last.span.from)).toBe(left);
  });
});

it.each([
  ['words', true], ['`a`', true], ['a ` b', true], ['```\na', false], ['```\na\n```', true], ['~~~\na', false], ['~~~\na\n~~~', true], ['<!-- a', false], ['<!-- a -->', true],
  ['%% a', false], ['%% a %%', true], ['$$\na\n$$', true], ['a < b', true], ['50 %', true],
])('what follows %j begins anew: %s', (source, wanted) => {
  expect(isClosed(source)).toBe(wanted);
});

it.each([['\n \n\r\n\t\ra\n', 'a\n'], [' a', ' a'], ['a\n\nb', 'a\n\nb'], ['\n  a', '  a']])('%j without the blank lines at its start is %j', (text, wanted) => {
  expect(withoutBlankStart(text)).toBe(wanted);
});
