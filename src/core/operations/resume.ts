import { refuse } from '../result';
import { CLOSED } from '../syntax';
import type { Operation } from './scene';
import { notUnderstood, withProperties } from './with-properties';

/** The phase that ran before the pause runs on; where the note does not say which that was, nothing is guessed. */
export const resume: Operation<'resume'> = (scene, { at }) => {
  const { course, phase = 0, unclear } = scene.session.properties;
  if (course.length === 0) return refuse({ code: 'not-started' });
  if (course.at(-1)?.phase !== 'pause') return refuse({ code: 'nothing-to-do' });
  const unread = unclear.course ?? unclear.phase;
  if (unread !== undefined) return refuse(notUnderstood(unread));
  const before = [...course].reverse().find(entry => entry.phase !== 'pause')?.phase ?? phase;
  if (before === 0 || before === CLOSED) return refuse({ code: 'not-started' });
  return withProperties(scene, [{ name: 'course', append: `${at} ${before}` }]);
};
