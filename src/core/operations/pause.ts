import { refuse } from '../result';
import { CLOSED, clockWords } from '../syntax';
import type { Operation } from './scene';
import { withProperties } from './with-properties';

export const pause: Operation<'pause'> = (scene, { at }) => {
  const last = scene.session.properties.course.at(-1);
  if (last === undefined) return refuse({ code: 'not-started' });
  if (last.phase === CLOSED) return refuse({ code: 'already-closed' });
  if (last.phase === 'pause') return refuse({ code: 'nothing-to-do' });
  return withProperties(scene, [{ name: 'course', append: `${at} ${clockWords.word('pause', scene.language)}` }]);
};
