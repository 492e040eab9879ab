import { applyEdits, composeEdits, type TextEdit } from '../../core/writing/text-edit';
import { run } from '../../core/operations';
import { parseAgain } from '../../core/reading/parse';
import { elementAt, elementByKey } from '../../core/place';
import { change, refuse } from '../../core/result';
import type { Result } from '../../core/result';
import type { Ambition, Cluster, Session, Span } from '../../core/session';
import { targetOf } from '../../core/target';

/**
 * Takes a stretch out of a note's line and moves the note in one change, so that one undo brings back both. `place` is one of
 * the session that was read; absent means loose. The edits count in the text of that reading.
 */
export function moveWithout(read: Session, out: Span, place: Ambition | Cluster | undefined): Result {
  const cut: TextEdit = { ...out, insert: '' };
  const session = parseAgain(applyEdits(read.source.text, [cut]), read);
  const note = elementAt(session, out.from);
  if (note?.kind !== 'note' && note?.kind !== 'step') return refuse({ code: 'nothing-to-do' });
  const into = place && elementByKey(session, place.key);
  if (place && into?.kind !== 'ambition' && into?.kind !== 'cluster') return refuse({ code: 'gone', subject: place.text });
  const to = into && (into.kind === 'ambition' || into.kind === 'cluster') ? { into: targetOf(session, into) } : {};
  const result = run(session, { verb: 'move', targets: [targetOf(session, note)], to });
  return result.done ? change(composeEdits(read.source.text.length, [cut], result.edits), result.reveal) : result;
}
