import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordSplices } from '../../../src/core/writing/text-difference';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { draws } from '../../draws';
import { marked } from './marked';

/** A line in which the words stand between ‹ and ›, and what it is when they read `next`. */
function after(source: string, next: string): string {
  const { text, spans } = marked(source);
  return applyEdits(text, wordSplices(text, spans, next));
}

it.each([
  ['one stretch changes by its letters', '- ‹Durven› #geel', 'Durf', '- Durf #geel'],
  ['nothing changes', '- ‹Durven› #geel', 'Durven', '- Durven #geel'],
  ['a word before a tag is another', '- ‹Durven ›#geel ‹staan›', 'Kunnen staan', '- Kunnen #geel staan'],
  ['a word after a tag is another', '- ‹Durven ›#geel ‹staan›', 'Durven zitten', '- Durven #geel zitten'],
  ['half a word changes before the tag', '- ‹Durven ›#geel ‹staan›', 'Durfden staan', '- Durfden #geel staan'],
  ['half a word changes after the tag', '- ‹Durven ›#geel ‹staan op›', 'Durven gaan op', '- Durven #geel gaan op'],
  ['words come before the tag', '- ‹Durven ›#geel ‹staan›', 'Durven en kunnen staan', '- Durven en kunnen #geel staan'],
  ['words come in front', '- ‹Durven ›#geel ‹staan›', 'Heel Durven staan', '- Heel Durven #geel staan'],
  ['words come at the end', '- ‹Durven ›#geel ‹staan›', 'Durven staan op', '- Durven #geel staan op'],
  ['a word comes after the tag', '- ‹Durven ›#geel ‹staan›', 'Durven opstaan', '- Durven #geel opstaan'],
  ['words on both sides are left out', '- ‹Samen durven ›#geel ‹staan nu›', 'Samen nu', '- Samen #geel nu'],
  ['two words become one', '- ‹Samen durven ›#geel ‹staan›', 'Samendurven staan', '- Samendurven #geel staan'],
  ['all before the tag goes', '- ‹Durven ›#geel ‹staan›', 'staan', '- #geel staan'],
  ['all after the tag goes', '- ‹Durven ›#geel ‹staan›', 'Durven', '- Durven #geel '],
  ['all goes', '- ‹Durven ›#geel ‹staan›', '', '- #geel '],
  ['all is another', '- ‹Durven ›#geel ‹staan›', 'Samen op', '- Samen op #geel '],
  ['no word stands before the tag', '- ‹ ›#geel ‹staan›', 'op staan', '- op #geel staan'],
  ['a tab parts the words from the tag', '- ‹Durven\t›#geel ‹staan›', 'Kunnen staan', '- Kunnen #geel staan'],
  ['a letter of two units changes as a whole', '- ‹😀›', '😁', '- 😁'],
  ['a letter of two units goes between others', '- ‹a😀😁b›', 'a😁b', '- a😁b'],
])('words that change where %s', (_, marked, next, wanted) => {
  expect(after(marked, next)).toBe(wanted);
});

it('whatever the words become, they read so, and the tag between them stays a word of its own', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aab'), { minLength: 1, maxLength: 3 }).map(all => all.join(' '));
  fc.assert(fc.property(words, words, words, (before, behind, next) => {
    const line = after(`- ‹${before} ›#geel ‹${behind}›`, next);
    expect(line.split(/\s+/u).filter(word => word !== '' && word !== '#geel').join(' ')).toBe(`- ${next}`);
    expect(line).toMatch(/ #geel(?: |$)/u);
  }), { numRuns: Math.max(100, draws(1000)) });
});

it.each([['eenx ytwee', 'eenx ytwee #geel '], ['ee twee', 'ee #geel twee'], ['een wee', 'een #geel wee'], ['ee wee', 'ee wee #geel '], ['eentwee', 'eentwee #geel '], ['ez twee', 'ez #geel twee']])('“een twee” around a tag becomes “%s” by whole words', (next, wanted) => {
  expect(after('‹een ›#geel ‹twee›', next)).toBe(wanted);
});
