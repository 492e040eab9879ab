import { change, refuse } from '../result';
import { oneLine } from '../writing/escape';
import { headingFieldEdits } from './heading-fields';
import { spanIn, withHolding, type Operation } from './scene';

export const setReason: Operation<'set-reason'> = (scene, { target, reason }) => withHolding(scene, target, holding => {
  const words = oneLine(reason);
  const edits = headingFieldEdits(scene, holding, 'reason', words === '' ? undefined : words);
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(scene, holding).from);
});
