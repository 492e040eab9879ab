import { oneLine } from '../writing/words';
import { settingField } from './heading-fields';
import { withHolding, type Operation } from './scene';

export const setReason: Operation<'set-reason'> = (scene, { target, reason }) => withHolding(scene, target, holding => {
  const words = oneLine(reason);
  return settingField(scene, holding, 'reason', words === '' ? undefined : words);
});
