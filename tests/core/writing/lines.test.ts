import { describe, expect, it } from 'vitest';
import { breakNear, columns, lineStart, linesOf, prefixBeside, reprefixed } from '../../../src/core/writing/lines';

describe('a line that comes to stand at another depth', () => {
  it.each([
    ['keeps its words', '  x', '  ', '    ', '    x'],
    ['keeps the columns of a tab', '\tx', '  ', '    ', '      x'],
    ['keeps the columns of its second tab', '\t\tx', '\t', '  ', '      x'],
    ['keeps a tab that is cut in two as spaces', '  \tx', '  ', ' ', '   x'],
    ['keeps a tab that reaches as far from there', '    \tx', '    ', '', '\tx'],
    ['keeps tabs amid its words', '  a\tb', '  ', '   ', '   a\tb'],
    ['keeps code as far indented as it was', '      x', '  ', '', '    x'],
    ['loses what it has of a deeper place', ' x', '   ', '  ', '  x'],
    ['leaves a quote', '> x', '> ', '', 'x'],
    ['leaves the inner of two quotes', '> > x', '> > ', '> ', '> x'],
    ['leaves a quote that stands further in', '   > x', '> ', '  ', '  x'],
    ['leaves a quote closed up to its words', '>x', '> ', '  ', '  x'],
    ['leaves a quote for a tab', '>\tx', '> ', '  ', '    x'],
    ['keeps a sign amid its words that quotes nothing', 'a > b', '> ', '  ', '  a > b'],
    ['stays words where it was lazy', '- x', '> ', '  ', '  \\- x'],
    ['stays words where it was lazy, whatever was said to be undefined', 'undefined', '> ', '  ', '  undefined'],
    ['is the edge of the quote where it is blank', '>', '> ', '> > ', '> >'],
    ['is the edge of a quote that it comes into', '', '  ', '> ', '>'],
    ['stays blank as it is', '     ', '  ', '    ', '     '],
    ['stays as it is at the same depth', ' lui', '  ', '  ', ' lui'],
  ])('%s', (_, line, from, to, wanted) => {
    expect(reprefixed(line, from, to)).toBe(wanted);
  });

  it('has markers of items around it become spaces', () => {
    expect(prefixBeside('> - 1. ')).toBe('>      ');
  });
});

it.each([['\t', 0, 4], ['a\t', 0, 4], ['\t', 1, 3], ['\t', 2, 2], ['abcd\t', 0, 8], ['ab', 7, 2]])('%j from column %i takes %i', (prefix, start, wanted) => {
  expect(columns(prefix, start)).toBe(wanted);
});

it('a line begins after the mark of the byte order, for whoever stands after it', () => {
  expect([0, 1, 2].map(at => lineStart('\uFEFFab', at))).toEqual([0, 1, 1]);
  expect(lineStart('a\r\nb', 2)).toBe(0);
});

it('the line break of the neighbourhood is used', () => {
  expect(['a', 'a\r\nb', 'a\rb\nc', '\r\n'].map(text => breakNear(text, 0))).toEqual(['\n', '\r\n', '\r', '\r\n']);
  expect([0, 3, 5].map(at => breakNear('a\r\nb\nc\n', at))).toEqual(['\r\n', '\r\n', '\n']);
  expect([breakNear('a\rb', 2), breakNear('a\nb\r', 2)]).toEqual(['\r', '\n']);
});

it('lines up to a place are those that begin before it', () => {
  expect(linesOf('a\nb\n', { from: 0, to: 2 })).toEqual([{ from: 0, to: 1 }]);
  expect(linesOf('a\nb\n', { from: 2, to: 2 })).toEqual([{ from: 2, to: 3 }]);
  expect(linesOf('a\nb', { from: 0, to: 3 })).toEqual([{ from: 0, to: 1 }, { from: 2, to: 3 }]);
});
