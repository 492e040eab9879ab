import { change, refuse, type Result } from '../result';
import { DUE, dueDate, PHASE_OF_STEPS } from '../syntax';
import type { Target } from '../target';
import { lineEnd } from '../writing/lines';
import type { PlacedItem } from '../writing/sections';
import { insertAt, replaceSpan, type TextEdit } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { itemFieldEdits, newItem, placedItem, takingOut } from './items';
import { wordEdits } from './notes';
import { gone, type Operation, type Scene, withItem } from './operation';
import { changeAt, type Destination, insertion, type Spot, withPhase, withSpot } from './placing';

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
}

interface StepChange extends StepDetails {
  readonly target: Target;
  readonly words?: string;
}

/** A step under phase 6, or at an ambition or cluster. */
export const addStep: Operation<NewStep> = (scene, { words, personal, due, to, ...said }) => {
  const line = oneLine(words);
  if (line === '') return refuse({ code: 'no-words' });
  const item = newItem({
    words: line,
    task: true,
    due,
    ...(personal ? { colour: 'large' } : {}),
    fields: [['who', said.who], ['needs', said.needs], ['evaluate', said.evaluate], ['evaluator', said.evaluator]],
  }, scene.language);
  const put = (spot: Spot): Result => {
    const added = insertion(scene, spot, [item]);
    return changeAt(scene, [added.edit], added);
  };
  if (to.into === undefined && to.before === undefined) return withPhase(scene, PHASE_OF_STEPS, section => put({ section }));
  return withSpot(scene, to, spot => (spot ? put(spot) : refuse({ code: 'no-sheet' })));
};

export const editStep: Operation<StepChange> = (scene, { target, words, due, ...said }) =>
  withItem(scene, target, item => {
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

export const toggleStep: Operation<{ target: Target }> = (scene, { target }) => withItem(scene, target, item => {
  const placed = placedItem(scene, item);
  if (placed?.fact.mark === undefined) return gone(target);
  const at = scene.text.indexOf('[', placed.span.from) + 1;
  return change([{ from: at, to: at + placed.fact.mark.length, insert: /x/iu.test(placed.fact.mark) ? ' ' : 'x' }]);
});
