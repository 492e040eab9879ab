import { refuse } from '../result';
import type { Operation } from './scene';
import { withProperties } from './set-phase';

export const setDuration: Operation<'set-duration'> = (scene, { minutes }) =>
  (scene.session.properties.duration === minutes ? refuse({ code: 'nothing-to-do' }) : withProperties(scene, [{ name: 'duration', set: minutes }]));
