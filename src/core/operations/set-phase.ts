import { courseEntryText } from '../syntax';
import type { PropertyChange } from '../writing/property-edits';
import type { Operation } from './scene';
import { withProperties } from './with-properties';

export const setPhase: Operation<'set-phase'> = (scene, { phase, at }) => {
  const { properties } = scene.session;
  const last = properties.course.at(-1);
  const entry = courseEntryText({ at, phase }, scene.language);
  const course: PropertyChange[] = last?.phase === phase ? [] : [{ name: 'course', append: entry }];
  const current: PropertyChange[] = properties.phase === phase ? [] : [{ name: 'phase', set: phase }];
  return withProperties(scene, [...current, ...course], phase);
};
