import { change, refuse } from '../result';
import { courseEntryText } from '../syntax';
import { applyEdits } from '../writing/text-edit';
import type { PropertyChange } from '../writing/properties';
import { sectionOf } from '../writing/sections';
import type { Operation, Scene } from './scene';
import { typingPlace, type TypingPlace } from './typing-place';
import { propertiesWritten } from './with-properties';

/** Moves the meeting to a phase, and shows where one types on below its heading. */
export const setPhase: Operation<'set-phase'> = (scene, { phase, at }) => {
  const { properties } = scene.session;
  const last = properties.course.at(-1);
  const entry = courseEntryText({ at, phase }, scene.language);
  const course: PropertyChange[] = last?.phase === phase ? [] : [{ name: 'course', append: entry }];
  const current: PropertyChange[] = properties.phase === phase ? [] : [{ name: 'phase', set: phase }];
  const written = propertiesWritten(scene, [...current, ...course]);
  if (!written.done) return written;
  const { edits } = written;
  const place = placeBelow(scene, phase);
  if (place) return change([...edits, ...place.edits], applyEdits(scene.text.slice(0, place.at), edits).length + place.into);
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
};

function placeBelow(scene: Scene, phase: number): TypingPlace | undefined {
  const found = scene.session.phases.find(({ number }) => number === phase);
  const section = found && sectionOf(scene.sections, scene.session, found);
  return section?.heading && typingPlace(scene, section, section.heading);
}
