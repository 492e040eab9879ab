import { refuse } from '../result';
import type { Operation } from './scene';
import { withProperties } from './with-properties';

export const tickQuestion: Operation<'tick-question'> = (scene, { id, asked }) => {
  if (scene.session.properties.asked.includes(id) === asked) return refuse({ code: 'nothing-to-do' });
  return withProperties(scene, [asked ? { name: 'asked', append: id } : { name: 'asked', take: id }]);
};
