import { change, refuse } from '../result';
import { dueDate, DUE } from '../syntax';
import { insertAt, replaceSpan, type TextEdit } from '../writing/text-edit';
import { lineEnd } from '../writing/lines';
import type { PlacedItem } from '../writing/sections';
import { wordEdits } from './edit-words';
import { itemFieldEdits } from './item-fields';
import { placedItem, takingOut } from './item-parts';
import { gone, withItem, type Operation, type Scene } from './scene';

export const editStep: Operation<'edit-step'> = (scene, { target, words, due, ...said }) => withItem(scene, target, item => {
  const placed = placedItem(scene, item);
  if (placed === undefined) return gone(target);
  const edits = [
    ...(words === undefined ? [] : wordEdits(scene, item, placed, words) ?? []),
    ...itemFieldEdits(scene, placed, 'who', said.who),
    ...itemFieldEdits(scene, placed, 'needs', said.needs),
    ...itemFieldEdits(scene, placed, 'evaluate', said.evaluate),
    ...itemFieldEdits(scene, placed, 'evaluator', said.evaluator),
    ...(due === undefined ? [] : dueEdits(scene, placed, due)),
  ];
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
});

/** Tasks reads its dates from the end of the line, so a new one stands last, before a block id. */
function dueEdits({ text }: Scene, item: PlacedItem, due: string): TextEdit[] {
  const found = item.fact.dates.find(({ emoji }) => emoji === DUE);
  if (found) {
    const span = { from: item.offset + found.from, to: item.offset + found.to };
    if (due === '') return [takingOut(text, span)];
    return found.date === due ? [] : [replaceSpan({ from: span.to - found.date.length, to: span.to }, due)];
  }
  if (due === '') return [];
  const line = text.slice(item.span.from, lineEnd(text, item.span.from));
  const words = line.replace(/(?:[ \t]+\^[A-Za-z0-9-]+)?[ \t]*$/u, '');
  return [insertAt(item.span.from + words.length, ` ${dueDate(due)}`)];
}
