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
    const edit = replaceSpan(empty.span, empty.marker + item('', undefined).join('').slice(1));
    return change([edit], edit.from);
  });
};

/** The last item of the list, where it is a marker without words, as a new note has it. */
function emptyItem({ text }: Scene, { items }: Section): WrittenItem | undefined {
  const last = items.at(-1);
  const written = last && writtenItem(text, last.span);
  return written && isBlank(text, { from: written.span.from + written.marker.length, to: written.span.to }) ? written : undefined;
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
