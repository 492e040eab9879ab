import { change, type Refusal, refuse, type Result } from '../result';
import { type PropertyChange, propertyEdits } from '../writing/properties';
import type { Operation, Scene } from './operation';

/** Planned minutes of the whole meeting. */
export const setDuration: Operation<{ minutes: number }> = (scene, { minutes }) => {
  if (scene.session.properties.duration === minutes) return refuse({ code: 'nothing-to-do' });
  return withProperties(scene, [{ name: 'duration', set: minutes }]);
};

export const tickQuestion: Operation<{ id: string; asked: boolean }> = (scene, { id, asked }) => {
  if (scene.session.properties.asked.includes(id) === asked) return refuse({ code: 'nothing-to-do' });
  return withProperties(scene, [asked ? { name: 'asked', append: id } : { name: 'asked', take: id }]);
};

/** Writes properties, but over nothing that was not understood. */
export function withProperties(scene: Scene, changes: readonly PropertyChange[]): Result {
  const result = propertiesWritten(scene, changes);
  return result.done && result.edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : result;
}

/** As `withProperties`, and done where nothing has to be written. */
export function propertiesWritten(scene: Scene, changes: readonly PropertyChange[]): Result {
  const { unclear } = scene.session.properties;
  const guessed = changes.find(({ name, ...what }) => 'set' in what && unclear[name] !== undefined);
  if (guessed) return refuse(notUnderstood(unclear[guessed.name]));
  // Of a note that says unreadably what it is, nobody knows whether this may be written there.
  const edits = unclear.type === undefined ? propertyEdits(scene.session, changes, scene.language) : 'broken';
  if (edits === 'broken') return refuse(notUnderstood(changes.map(({ name }) => unclear[name]).find(text => text !== undefined)));
  return change(edits);
}

/** `subject`: the words that were not understood, as they are written. */
export function notUnderstood(subject: string | undefined): Refusal {
  return subject === undefined ? { code: 'broken-frontmatter' } : { code: 'not-understood', subject };
}
