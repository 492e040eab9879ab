import { change, refuse, type Result } from '../result';
import { BLOCK_ID, DUE, dueDate } from '../syntax';
import type { Target } from '../target';
import { lineEnd } from '../writing/lines';
import type { PlacedItem } from '../writing/sections';
import { insertAt, replaceSpan, type TextEdit } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { itemFieldEdits, newItem, placedItem, takingOut } from './items';
import { wordEdits } from './notes';
import { gone, type NoteAtHand, type Operation, withItem } from './operation';
import { changeAt, type Destination, insertion, type Spot, withPhase, withSpot } from './placing';
import { notUnderstood } from './properties';

/** What a step says beside its words. */
export interface StepDetails {
  readonly who?: string;
  readonly needs?: string;
  readonly due?: string;
  readonly evaluate?: string;
  readonly evaluator?: string;
}

interface NewStep extends StepDetails {
  readonly words: string;
  readonly personal: boolean;
  readonly to: Destination;
  /** Link to the earlier session that it was carried over from. */
  readonly continues?: string;
}

interface StepChange extends StepDetails {
  readonly target: Target;
  readonly words?: string;
}

/** A step under the phase of steps, or at an ambition or cluster. */
export const addStep: Operation<NewStep> = (note, { words, personal, due, to, ...said }) => {
  const line = oneLine(words);
  if (line === '') return refuse({ code: 'no-words' });
  const item = newItem({
    words: line,
    task: true,
    due,
    ...(personal ? { colour: 'large' } : {}),
    fields: [
      ['who', said.who], ['needs', said.needs], ['evaluate', said.evaluate], ['evaluator', said.evaluator], ['continues', said.continues],
    ],
  }, note);
  const put = (spot: Spot): Result => {
    const added = insertion(note, spot, [item]);
    return changeAt(note, [added.edit], added);
  };
  if (to.into === undefined && to.before === undefined) return withPhase(note, 'steps', section => put({ section }));
  return withSpot(note, to, spot => (spot ? put(spot) : refuse({ code: 'no-sheet' })));
};

export const editStep: Operation<StepChange> = (note, { target, words, due, ...said }) =>
  withItem(note, target, item => {
    const placed = placedItem(note, item);
    if (placed === undefined) return gone(target);
    const unread = placed.fact.dates.find(({ emoji, valid }) => emoji === DUE && !valid);
    if (unread && due !== undefined && due !== unread.date) return refuse(notUnderstood(dueDate(unread.date)));
    const edits = [
      ...(words === undefined ? [] : wordEdits(note, item, placed, words) ?? []),
      ...itemFieldEdits(note, placed, 'who', said.who),
      ...itemFieldEdits(note, placed, 'needs', said.needs),
      ...itemFieldEdits(note, placed, 'evaluate', said.evaluate),
      ...itemFieldEdits(note, placed, 'evaluator', said.evaluator),
      ...(due === undefined ? [] : dueEdits(note, placed, due)),
    ];
    return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
  });

const BLOCK_ID_AT_END = new RegExp(`(?:[ \\t]+${BLOCK_ID})?[ \\t]*$`, 'u');

/** Tasks reads its dates from the end of the line, so a new one stands last, before a block id. */
function dueEdits({ text }: NoteAtHand, item: PlacedItem, due: string): TextEdit[] {
  const found = item.fact.dates.find(({ emoji }) => emoji === DUE);
  if (found) {
    const span = { from: item.offset + found.from, to: item.offset + found.to };
    if (due === '') return [takingOut(text, span)];
    return found.date === due ? [] : [replaceSpan({ from: span.to - found.date.length, to: span.to }, due)];
  }
  if (due === '') return [];
  const line = text.slice(item.span.from, lineEnd(text, item.span.from));
  const words = line.replace(BLOCK_ID_AT_END, '');
  return [insertAt(item.span.from + words.length, ` ${dueDate(due)}`)];
}

/** What counts as done, by whatever mark, is open again; a step that was dropped or carried over is done after all. */
export const toggleStep: Operation<{ target: Target }> = (note, { target }) => withItem(note, target, item => {
  const placed = placedItem(note, item);
  if (placed?.fact.mark === undefined) return gone(target);
  const at = note.text.indexOf('[', placed.span.from) + 1;
  return change([{ from: at, to: at + placed.fact.mark.length, insert: 'done' in item && item.done ? ' ' : 'x' }]);
});
