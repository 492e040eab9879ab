import { refuse } from '../result';
import type { Operation } from './scene';
import { withProperties } from './with-properties';

export const setDuration: Operation<'set-duration'> = (scene, { minutes }) => {
  if (scene.session.properties.duration === minutes) return refuse({ code: 'nothing-to-do' });
  return withProperties(scene, [{ name: 'duration', set: minutes }]);
};
