import type { ConversationKind, SchoolStage } from '../properties';
import { change, type Refusal, refuse, type Result } from '../result';
import { kinds, stages } from '../syntax';
import { type PropertyChange, propertyEdits } from '../writing/properties';
import type { NoteAtHand, Operation } from './operation';

/** Planned minutes of the whole meeting. */
export const setDuration: Operation<{ minutes: number }> = (note, { minutes }) => {
  if (note.session.properties.duration === minutes) return refuse({ code: 'nothing-to-do' });
  return withProperties(note, [{ name: 'duration', set: minutes }]);
};

/** Only what the note says of itself: its phases and headings stay as they are. */
export const setKind: Operation<{ kind: ConversationKind }> = (note, { kind }) => {
  if ((note.session.properties.kind ?? 'ambition') === kind) return refuse({ code: 'nothing-to-do' });
  return withProperties(note, [{ name: 'kind', set: kinds.word(kind, note.language) }]);
};

export const setStage: Operation<{ stage: SchoolStage }> = (note, { stage }) => {
  if (note.session.properties.stage === stage) return refuse({ code: 'nothing-to-do' });
  return withProperties(note, [{ name: 'stage', set: stages.word(stage, note.language) }]);
};

export const tickQuestion: Operation<{ id: string; asked: boolean }> = (note, { id, asked }) => {
  if (note.session.properties.asked.includes(id) === asked) return refuse({ code: 'nothing-to-do' });
  return withProperties(note, [asked ? { name: 'asked', append: id } : { name: 'asked', take: id }]);
};

/** Writes properties, but over nothing that was not understood. */
export function withProperties(note: NoteAtHand, changes: readonly PropertyChange[]): Result {
  const result = propertiesWritten(note, changes);
  return result.done && result.edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : result;
}

/** As `withProperties`, and done where nothing has to be written. */
export function propertiesWritten(note: NoteAtHand, changes: readonly PropertyChange[]): Result {
  const { unclear } = note.session.properties;
  const guessed = changes.find(({ name, ...what }) => 'set' in what && unclear[name] !== undefined);
  if (guessed) return refuse(notUnderstood(unclear[guessed.name]));
  // Of a note that says unreadably what it is, nobody knows whether this may be written there.
  const edits = unclear.type === undefined ? propertyEdits(note.session, changes, note.language) : 'broken';
  if (edits === 'broken') return refuse(notUnderstood(changes.map(({ name }) => unclear[name]).find(text => text !== undefined)));
  return change(edits);
}

/** `subject`: the words that were not understood, as they are written. */
export function notUnderstood(subject: string | undefined): Refusal {
  return subject === undefined ? { code: 'broken-frontmatter' } : { code: 'not-understood', subject };
}
