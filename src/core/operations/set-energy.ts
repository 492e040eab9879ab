import { change, refuse } from '../result';
import { headingFieldEdits } from './heading-fields';
import { spanIn, withHolding, type Operation } from './scene';

export const setEnergy: Operation<'set-energy'> = (scene, { target, energy }) => withHolding(scene, target, holding => {
  const edits = headingFieldEdits(scene, holding, 'energy', energy === undefined ? undefined : String(energy));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(scene, holding).from);
});
