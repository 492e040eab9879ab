import { refuse } from '../result';
import { settingField } from './heading-fields';
import { withHolding, type Operation } from './scene';

export const addEnergy: Operation<'add-energy'> = (scene, { target, by }) => withHolding(scene, target, holding => {
  const now = holding.energy ?? 0;
  const energy = Math.max(0, now + by);
  return energy === now ? refuse({ code: 'nothing-to-do' }) : settingField(scene, holding, 'energy', String(energy));
});
