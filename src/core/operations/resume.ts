import { refuse } from '../result';
import type { Operation } from './scene';
import { withProperties } from './with-properties';

export const resume: Operation<'resume'> = (scene, { at }) => {
  const { course, phase } = scene.session.properties;
  if (course.length === 0) return refuse({ code: 'not-started' });
  if (course.at(-1)?.phase !== 'pause') return refuse({ code: 'nothing-to-do' });
  const before = [...course].reverse().find(entry => entry.phase !== 'pause')?.phase;
  return withProperties(scene, [{ name: 'course', append: `${at} ${before ?? phase ?? 1}` }]);
};
