import { change, refuse } from '../result';
import { insertAt, type TextEdit } from '../writing/text-edit';
import { wordLines } from '../writing/words';
import { breakNear, escapeStart, lineEnd } from '../writing/lines';
import { insideItem } from '../writing/list-items';
import type { PlacedItem } from '../writing/sections';
import { wordSplices } from '../writing/text-difference';
import { placedItem, wordSpans, wordsStart } from './item-parts';
import { gone, itemOf, withItem, type Item, type Operation, type Scene } from './scene';

export const editWords: Operation<'edit-words'> = (scene, { target, words }) => withItem(scene, target, item => {
  const placed = placedItem(scene, item);
  if (placed === undefined) return gone(target);
  const edits = wordEdits(scene, item, placed, words);
  if (edits === undefined) return refuse({ code: 'no-words' });
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, wordsStart(scene.text, placed));
});

/** Edits for other words of an item; its first line holds them, further lines are put below it. Undefined: it cannot be without words. */
export function wordEdits(scene: Scene, item: Item, placed: PlacedItem, words: string): TextEdit[] | undefined {
  const [first = '', ...more] = wordLines(words);
  if (first === '' && item.kind === 'expectation') return undefined;
  const line = placed.fact.mark === undefined ? escapeStart(first) : first;
  return [...firstLineEdits(scene.text, placed, line), ...moreLines(scene, item, more)];
}

function firstLineEdits(text: string, placed: PlacedItem, line: string): TextEdit[] {
  const spans = wordSpans(placed);
  if (spans.length > 0) return wordSplices(text, spans, line);
  if (line === '') return [];
  const at = wordsStart(text, placed);
  const before = /\s/u.test(text[at - 1] ?? '') ? '' : ' ';
  const next = text.slice(at, at + 1);
  return [insertAt(at, before + line + (next === '' || /\s/u.test(next) ? '' : ' '))];
}

function moreLines(scene: Scene, item: Item, lines: readonly string[]): TextEdit[] {
  if (lines.length === 0) return [];
  const written = itemOf(scene, item);
  const at = lineEnd(scene.text, written.span.from);
  const gap = breakNear(scene.text, at) + insideItem(written);
  return [insertAt(at, lines.map(line => gap + escapeStart(line)).join(''))];
}
