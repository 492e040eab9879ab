import { expect, it } from 'vitest';
import type { Span } from '../../../src/core/session';
import { wordSplices } from '../../../src/core/writing/text-difference';
import { applyEdits } from '../../../src/core/writing/text-edit';

/** A line in which the words stand between ‹ and ›, and what it is when they read `next`. */
function after(marked: string, next: string): string {
  const spans: Span[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[‹›]/u).entries()) {
    if (index % 2 === 1) spans.push({ from: text.length, to: text.length + part.length });
    text += part;
  }
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
