import { settingField } from './heading-fields';
import { withHolding, type Operation } from './scene';

export const setEnergy: Operation<'set-energy'> = (scene, { target, energy }) => withHolding(scene, target, holding =>
  settingField(scene, holding, 'energy', energy === undefined ? undefined : String(energy)));
