import { parseAgain } from '../reading/parse';
import { change, refuse, type Result } from '../result';
import { applyEdits, composeEdits } from '../writing/text-edit';
import { type NoteAtHand, noteAtHand } from './operation';

/** One part of an act, counted on what the parts before it left. */
export type OperationPart = (note: NoteAtHand) => Result;

/** Parts of one act: all are done, or none. A part with nothing to do is passed over; what the last one showed is shown. */
export function inTurn(note: NoteAtHand, parts: readonly OperationPart[]): Result {
  let now = note;
  let edits = composeEdits(note.text.length, [], []);
  let reveal: number | undefined;
  for (const part of parts) {
    const result = part(now);
    if (!result.done && result.refusal.code === 'nothing-to-do') continue;
    if (!result.done) return result;
    edits = composeEdits(note.text.length, edits, result.edits);
    now = noteAtHand(parseAgain(applyEdits(note.text, edits), note.session), note);
    reveal = result.reveal ?? reveal;
  }
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, reveal);
}
