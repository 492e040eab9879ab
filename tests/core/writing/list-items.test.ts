import { describe, expect, it } from 'vitest';
import { insertAfter, insertBefore, insertUnder, insideItem, interruptsParagraph, linesAt, markerBeside, removals, type WrittenItem, writtenItem } from '../../../src/core/writing/list-items';
import { sectionsOf } from '../../../src/core/writing/sections';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse } from '../../read';
import { marked } from './marked';

/** A text in which items stand between ‹ and ›; a ¦ is an offset. */
function withItems(source: string): { text: string; items: WrittenItem[]; at: number | undefined } {
  const { text, spans, at } = marked(source);
  return { text, at, items: spans.map(span => writtenItem(text, span)) };
}

describe('an item', () => {
  it.each([
    ['- een', '‹- een›', '', '-', ' '],
    ['- een', '  ‹- een›\n', '  ', '-', ' '],
    ['- een', '‹  - een\n›', '  ', '-', ' '],
    ['12) een', '> ‹12) een›', '> ', '12)', ' '],
    ['-\teen', '‹-\teen\n\n›', '', '-', '\t'],
    ['- een\n  - twee', '‹- een\n  - twee\n›- drie', '', '-', ' '],
    ['-', '‹-›\n- een', '', '-', ''],
    ['- een  ', '‹- een›  \n', '', '-', ' '],
  ])('%j stands so in %j', (written, source, lead, marker, gap) => {
    const { text, items: [item] } = withItems(source);
    expect([item && text.slice(item.span.from, item.span.to), item?.lead, item?.marker, item?.gap]).toEqual([written, lead, marker, gap]);
  });

  it.each([['‹- een›', '  '], ['‹-    een›', '     '], ['‹-     een›', '  '], ['‹-\teen›', '  '], ['‹-›', '  '], ['‹10. een›', '    '], ['> - ‹1. een›', '>      ']])('of %j the nested lines begin with %j', (source, wanted) => {
    expect(withItems(source).items.map(insideItem)).toEqual([wanted]);
  });

  it.each([
    ['‹- een\n  twee›', '  ', '-', '  - een\n    twee'],
    ['‹- een\n  - twee\n\n    drie›', '', '10.', '10. een\n    - twee\n\n      drie'],
    ['‹10. een\n    twee\n   lui›', '', '-', '- een\n  twee\n lui'],
    ['‹- een\nlui\n  twee›', '> ', '1.', '> 1. een\n> lui\n>    twee'],
    ['> ‹- een\n>   twee›', '', '-', '- een\n  twee'],
    ['‹- een\n  twee›', '', '*', '* een\n  twee'],
  ])('%j comes to stand at %j beside %s', (source, prefix, marker, wanted) => {
    const { text, items: [item] } = withItems(source);
    expect(item && linesAt(text, item, prefix, marker).join('\n')).toBe(wanted);
  });

  it.each([['-', '-', '-'], ['*', '-', '*'], ['3.', '1.', '1.'], ['3)', '1.', '3)'], ['10.', '2.', '2.'], ['-', '2.', '-'], ['2.', '-', '2.'], ['3)', '11)', '11)']])('beside %s one with %s has %s', (neighbour, own, wanted) => {
    expect(markerBeside(neighbour, own)).toBe(wanted);
  });
});

describe('new items', () => {
  const one = [(prefix: string, marker: string | undefined) => [`${prefix}${marker ?? '-'} nieuw`, `${prefix}  meer`]];

  it.each([
    ['- a\n‹- b›\n', '- a\n* nieuw\n  meer\n- b\n'],
    ['> - a\r\n> ‹1. b›\r\n', '> - a\r\n> * nieuw\r\n>   meer\r\n> 1. b\r\n'],
    ['- a\n  ‹- b›', '- a\n  * nieuw\n    meer\n  - b'],
  ])('come above one: %j', (source, wanted) => {
    const { text, items: [item] } = withItems(source);
    const insertion = item && insertBefore(text, { ...item, marker: '*' }, one);
    expect(insertion && applyEdits(text, [insertion.edit])).toBe(wanted);
    expect(insertion?.edit.insert[insertion.markerAt]).toBe('*');
  });

  it.each([
    ['one', '‹- a›\n- b\n', false, '- a\n- nieuw\n  meer\n- b\n'],
    ['one at the end of the text', '‹- a›', false, '- a\n- nieuw\n  meer'],
    ['one in a list with blank lines', '> ‹- a›\r\n>\r\n> - b', true, '> - a\r\n>\r\n> - nieuw\r\n>   meer\r\n>\r\n> - b'],
    ['a line that would be drawn into it', '- a\n  ‹- b›\n  words\n', false, '- a\n  - b\n  - nieuw\n    meer\n\n  words\n'],
    ['a heading, which is never drawn in', '‹- a›\n# H\n', false, '- a\n- nieuw\n  meer\n# H\n'],
    ['the edge of a quote', '> ‹- a›\n> words', false, '> - a\n> - nieuw\n>   meer\n>\n> words'],
    ['a line with white space only', '‹- a›\n  \nwords', false, '- a\n- nieuw\n  meer\n  \nwords'],
  ])('come below one, before %s', (_, source, spread, wanted) => {
    const { text, items: [item] } = withItems(source);
    const insertion = item && insertAfter(text, item, one, spread);
    expect(insertion && applyEdits(text, [insertion.edit])).toBe(wanted);
    expect(insertion?.edit.insert.slice(insertion.markerAt, insertion.markerAt + 2)).toBe('- ');
  });
});

describe('items below a heading without any', () => {
  it.each([
    ['## A\n\nwords\n## B\n\nmore\n', true, '## A\n\nwords\n\n- nieuw\n\n## B\n\nmore\n'],
    ['## A\n\n## B\n\nmore\n', true, '## A\n\n- nieuw\n\n## B\n\nmore\n'],
    ['## A\n## B\nmore\n', false, '## A\n- nieuw\n## B\nmore\n'],
    ['## A\nwords\n## B\n', false, '## A\nwords\n\n- nieuw\n## B\n'],
    ['## A', true, '## A\n\n- nieuw'],
    ['## A\r\n', false, '## A\r\n- nieuw\r\n'],
  ])('come into %j, with blank lines below headings: %s', (text, airy, wanted) => {
    const section = sectionsOf(parse(text))[1];
    const insertion = section && insertUnder(text, section, [() => ['- nieuw']], airy);
    expect(insertion && applyEdits(text, [insertion.edit])).toBe(wanted);
    expect(insertion?.edit.insert.slice(insertion.markerAt, insertion.markerAt + 2)).toBe('- ');
  });
});

describe('items above the first heading, where nothing stands', () => {
  it.each([
    ['## A\n', false, '- nieuw\n## A\n'],
    ['## A\n\nwords\n', true, '- nieuw\n\n## A\n\nwords\n'],
    ['A\n===\n', false, '- nieuw\n\nA\n===\n'],
    ['\r\n## A\r\n', true, '- nieuw\r\n\r\n## A\r\n'],
    ['\uFEFF## A\n', false, '\uFEFF- nieuw\n## A\n'],
    ['---\ntype: ambitiegesprek\n---\n## A\n', false, '---\ntype: ambitiegesprek\n---\n- nieuw\n## A\n'],
    ['---\ntype: ambitiegesprek\n---', true, '---\ntype: ambitiegesprek\n---\n\n- nieuw'],
    ['words\n## A\n', false, 'words\n\n- nieuw\n## A\n'],
    ['', true, '- nieuw'],
  ])('come into %j, with blank lines below headings: %s', (text, airy, wanted) => {
    const section = sectionsOf(parse(text))[0];
    const insertion = section && insertUnder(text, section, [() => ['- nieuw']], airy);
    expect(insertion && applyEdits(text, [insertion.edit])).toBe(wanted);
    expect(insertion?.edit.insert.slice(insertion.markerAt, insertion.markerAt + 2)).toBe('- ');
  });
});

it.each([
  ['', true], [' \t', true], ['- a', true], ['* a', true], ['1. a', true], ['1) a', true], ['2. a', false], ['-', false], ['- ', false], ['words', false], ['a - b', false],
  ['# H', true], ['#', true], ['#tag', false], ['####### H', false], ['```js', true], ['~~~', true], ['``a``', false], ['> - a', true], ['> a', false],
  ['---', false], ['- - -', false], ['- -', false], ['- - a', true], ['- -- a', true], ['> - -', false], ['-\t-\t-', false], ['a', false],
])('%j keeps its meaning below a paragraph: %s', (line, wanted) => {
  expect(interruptsParagraph(line)).toBe(wanted);
});

describe('taking items out', () => {
  it.each([
    ['one amid others', '- a\n‹- b›\n- c\n', '- a\n- c\n'],
    ['the last of the text', '- a\n‹- b›', '- a'],
    ['the last, whose line end stays', '- a\n‹- b›\n', '- a\n'],
    ['the only thing', '‹- a›', ''],
    ['the only line', '‹- a›\n', ''],
    ['the first after the mark of the byte order', '\uFEFF‹- a›\n- b\n', '\uFEFF- b\n'],
    ['the only thing after that mark', '\uFEFF‹- a›', '\uFEFF'],
    ['one of two blank lines that meet', 'a\n\n‹- b›\n\nc\n', 'a\n\nc\n'],
    ['the blank line that would end the text', 'a\n\n‹- b›\n', 'a\n\n'],
    ['two that follow each other', 'a\n\n‹- b›\n‹- c›\n\nd', 'a\n\nd'],
    ['two given in another order', '- a\n‹- b›\n- c\n‹- d›\n', '- a\n- c\n'],
    ['nested lines along', '- a\n‹- b\n  - c›\n- d\n', '- a\n- d\n'],
    ['one between words that would become one paragraph', 'a\n‹- b›\nc\n', 'a\n\nc\n'],
    ['one in a quote between words', '> a\n> ‹- b›\n> c\n', '> a\n>\n> c\n'],
    ['one between an item and words', '- a\n‹- b›\nc\n', '- a\n\nc\n'],
    ['one below a heading', '## A\n‹- b›\nc\n', '## A\nc\n'],
    ['one below a heading without words', '##\n‹- b›\nc\n', '##\nc\n'],
    ['one below what is no heading', '#a\n‹- b›\nc\n', '#a\n\nc\n'],
    ['one below words with a number sign', 'a ## b\n‹- b›\nc\n', 'a ## b\n\nc\n'],
    ['one below the end of the properties', '---\n---\n‹- b›\nc\n', '---\n---\nc\n'],
    ['one below that with a space behind it', '---\na: b\n--- \n‹- b›\nc\n', '---\na: b\n--- \nc\n'],
    ['one below words with dashes', 'a ---\n‹- b›\nc\n', 'a ---\n\nc\n'],
    ['one below dashes and words', '--- a\n‹- b›\nc\n', '--- a\n\nc\n'],
    ['one above a heading', 'a\n‹- b›\n## C\n', 'a\n## C\n'],
    ['one above an item with another number', '3. a\n‹4. b›\n5. c\n', '3. a\n5. c\n'],
    ['one that stands in the line of another', '- a\n- ‹- b›\n', '- a\n- \n'],
    ['one where something else is put in', 'a\n\n‹- b›¦\n\nc', 'a\n\nc'],
    ['one right below words where something else is put in', 'a\n‹- b›¦\nc', 'a\nc'],
    ['the first where something else is put in', '\n‹- b›¦\nc', '\nc'],
  ])('%s', (_, source, wanted) => {
    const { text, items, at } = withItems(source);
    expect([applyEdits(text, removals(text, items, at)), applyEdits(text, removals(text, [...items].reverse(), at))]).toEqual([wanted, wanted]);
  });
});
