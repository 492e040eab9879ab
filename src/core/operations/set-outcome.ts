import { change, refuse } from '../result';
import { outcomes } from '../syntax';
import { itemFieldEdits } from './item-fields';
import { placedItem } from './item-parts';
import { gone, withItem, type Operation } from './scene';

export const setOutcome: Operation<'set-outcome'> = (scene, { target, outcome, why }) => withItem(scene, target, item => {
  const placed = placedItem(scene, item);
  if (placed === undefined) return gone(target);
  const edits = [
    ...itemFieldEdits(scene, placed, 'outcome', outcome === undefined ? '' : outcomes.word(outcome, scene.language)),
    ...itemFieldEdits(scene, placed, 'why', why),
  ];
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
});
