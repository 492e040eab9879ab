import { change, refuse } from '../result';
import { headingFieldEdits, unclearEnergy } from './heading-fields';
import { spanIn, withHolding, type Operation } from './scene';
import { notUnderstood } from './with-properties';

export const addEnergy: Operation<'add-energy'> = (scene, { target, by }) => withHolding(scene, target, holding => {
  const unclear = unclearEnergy(holding);
  if (unclear !== undefined) return refuse(notUnderstood(unclear));
  const energy = Math.max(0, (holding.energy ?? 0) + by);
  const edits = energy === (holding.energy ?? 0) ? [] : headingFieldEdits(scene, holding, 'energy', String(energy));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(scene, holding).from);
});
