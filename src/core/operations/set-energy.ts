import { change, refuse } from '../result';
import { headingFieldEdits, unclearEnergy } from './heading-fields';
import { spanIn, withHolding, type Operation } from './scene';
import { notUnderstood } from './with-properties';

export const setEnergy: Operation<'set-energy'> = (scene, { target, energy }) => withHolding(scene, target, holding => {
  const unclear = unclearEnergy(holding);
  if (unclear !== undefined) return refuse(notUnderstood(unclear));
  const edits = headingFieldEdits(scene, holding, 'energy', energy === undefined ? undefined : String(energy));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(scene, holding).from);
});
