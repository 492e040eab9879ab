import { applyEdits } from '../text-edit';
import { change, refuse } from '../result';
import { CLOSED, clockWords, courseEntryText } from '../syntax';
import { propertyEdits, type PropertyChange } from '../writing/property-edits';
import { spanIn, type Operation, type Scene } from './scene';
import type { Result } from '../result';

export const setPhase: Operation<'set-phase'> = (scene, { phase, at }) => {
  const { properties } = scene.session;
  const last = properties.course.at(-1);
  const entry = courseEntryText({ at, phase }, scene.language);
  const course: PropertyChange[] = last?.phase === phase ? [] : [{ name: 'course', append: entry }];
  const current: PropertyChange[] = properties.phase === phase ? [] : [{ name: 'phase', set: phase }];
  return withProperties(scene, [...current, ...course], phase);
};

export const pause: Operation<'pause'> = (scene, { at }) => {
  const last = scene.session.properties.course.at(-1);
  if (last === undefined) return refuse({ code: 'not-started' });
  if (last.phase === CLOSED) return refuse({ code: 'already-closed' });
  if (last.phase === 'pause') return refuse({ code: 'nothing-to-do' });
  return withProperties(scene, [{ name: 'course', append: `${at} ${clockWords.word('pause', scene.language)}` }]);
};

export const resume: Operation<'resume'> = (scene, { at }) => {
  const { course, phase } = scene.session.properties;
  if (course.length === 0) return refuse({ code: 'not-started' });
  if (course.at(-1)?.phase !== 'pause') return refuse({ code: 'nothing-to-do' });
  const before = [...course].reverse().find(entry => entry.phase !== 'pause')?.phase;
  return withProperties(scene, [{ name: 'course', append: `${at} ${phase ?? before ?? 1}` }]);
};

/** Writes properties, or refuses where they cannot be read; shows the heading of `phase`, where there is one. */
export function withProperties(scene: Scene, changes: readonly PropertyChange[], phase?: number): Result {
  const edits = propertyEdits(scene.text, changes, scene.language);
  if (edits === 'broken') return refuse({ code: 'broken-frontmatter' });
  const heading = scene.session.phases.find(({ number }) => number === phase);
  if (edits.length === 0 && heading === undefined) return refuse({ code: 'nothing-to-do' });
  if (heading === undefined) return change(edits);
  const { from } = spanIn(scene, heading);
  return change(edits, applyEdits(scene.text.slice(0, from), edits).length);
}
