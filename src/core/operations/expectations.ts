import { change, refuse } from '../result';
import type { Outcome } from '../session';
import { focusTag, outcomes } from '../syntax';
import type { Target } from '../target';
import { isBlank } from '../writing/lines';
import { writtenItem, type WrittenItem } from '../writing/list-items';
import type { Section } from '../writing/sections';
import { replaceSpan } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { behindWords, itemFieldEdits, knownTags, newItem, placedItem, takingOut } from './items';
import { gone, type Operation, type Scene, withItem } from './operation';
import { changeAt, insertion, withPhase } from './placing';

export const addExpectation: Operation<{ words: string; who?: string }> = (scene, { words, who }) => {
  const line = oneLine(words);
  if (line === '') return refuse({ code: 'no-words' });
  return withPhase(scene, 1, section => {
    const item = newItem({ words: line, fields: [['who', who]] }, scene.language);
    const empty = emptyItem(scene, section);
    if (!empty) {
      const added = insertion(scene, { section }, [item]);
      return changeAt(scene, [added.edit], added);
    }
    const edit = replaceSpan(empty.span, item('', empty.marker).join(''));
    return change([edit], edit.from);
  });
};

/** The last item of the list, where it is a marker without words, as a new note has it. */
function emptyItem({ text }: Scene, { items }: Section): WrittenItem | undefined {
  const last = items.at(-1);
  if (last === undefined || !isBlank(text, { from: last.span.from + 1, to: last.span.to })) return undefined;
  return writtenItem(text, last.span);
}

export const setFocus: Operation<{ target: Target; focus: boolean }> = (scene, { target, focus }) => withItem(scene, target, item => {
  const placed = placedItem(scene, item);
  if (placed === undefined) return gone(target);
  const tags = knownTags(placed).filter(({ name }) => name === 'focus');
  if (tags.length > 0 === focus) return refuse({ code: 'nothing-to-do' });
  return change(focus ? [behindWords(scene.text, placed, focusTag(scene.language))] : tags.map(tag => takingOut(scene.text, tag)));
});

export const setOutcome: Operation<{ target: Target; outcome: Outcome | undefined; why?: string }> = (scene, { target, outcome, why }) =>
  withItem(scene, target, item => {
    const placed = placedItem(scene, item);
    if (placed === undefined) return gone(target);
    const edits = [
      ...itemFieldEdits(scene, placed, 'outcome', outcome === undefined ? '' : outcomes.word(outcome, scene.language)),
      ...itemFieldEdits(scene, placed, 'why', why),
    ];
    return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
  });
