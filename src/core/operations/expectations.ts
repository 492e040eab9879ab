import { change, refuse } from '../result';
import type { Outcome } from '../session';
import { focusTag, outcomes, writtenField } from '../syntax';
import type { Target } from '../target';
import { isBlank } from '../writing/lines';
import { writtenItem, type WrittenItem } from '../writing/list-items';
import type { WrittenSection } from '../writing/sections';
import { replaceSpan } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { fieldNamed } from './heading-fields';
import { afterWords, itemFieldEdits, knownTags, newItem, placedItem, takingOut } from './items';
import { gone, type NoteAtHand, type Operation, withItem } from './operation';
import { changeAt, insertion, withPhase } from './placing';
import { notUnderstood } from './properties';

export const addExpectation: Operation<{ words: string; who?: string }> = (note, { words, who }) => {
  const line = oneLine(words);
  if (line === '') return refuse({ code: 'no-words' });
  return withPhase(note, 'expectations', section => {
    const item = newItem({ words: line, fields: [['who', who]] }, note);
    const empty = emptyItem(note, section);
    if (!empty) {
      const added = insertion(note, { section }, [item]);
      return changeAt(note, [added.edit], added);
    }
    const edit = replaceSpan(empty.span, empty.marker + item('', undefined).join('').slice(1));
    return change([edit], edit.from);
  });
};

/** The last item of the list, where it is a marker without words, as a new note has it. */
function emptyItem({ text }: NoteAtHand, { items }: WrittenSection): WrittenItem | undefined {
  const last = items.at(-1);
  const written = last && writtenItem(text, last.span);
  return written && isBlank(text, { from: written.span.from + written.marker.length, to: written.span.to }) ? written : undefined;
}

export const setFocus: Operation<{ target: Target; focus: boolean }> = (note, { target, focus }) => withItem(note, target, item => {
  const placed = placedItem(note, item);
  if (placed === undefined) return gone(target);
  const tags = knownTags(placed).filter(({ name }) => name === 'focus');
  if (tags.length > 0 === focus) return refuse({ code: 'nothing-to-do' });
  return change(focus ? [afterWords(note.text, placed, focusTag(note.language))] : tags.map(tag => takingOut(note.text, tag)));
});

export const setOutcome: Operation<{ target: Target; outcome: Outcome | undefined; why?: string }> = (note, { target, outcome, why }) =>
  withItem(note, target, item => {
    const placed = placedItem(note, item);
    if (placed === undefined) return gone(target);
    const said = fieldNamed(item.fields, 'outcome');
    const isUnclear = said !== undefined && said.value !== '' && outcomes.read(said.value) === undefined;
    if (isUnclear) return refuse(notUnderstood(writtenField(said.name, said.value)));
    const edits = [
      ...itemFieldEdits(note, placed, 'outcome', outcome === undefined ? '' : outcomes.word(outcome, note.language)),
      ...itemFieldEdits(note, placed, 'why', why),
    ];
    return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
  });
