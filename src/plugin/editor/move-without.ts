import { run } from '../../core/operations';
import { parse } from '../../core/parse';
import { elementAt, elementByKey } from '../../core/place';
import { change, refuse } from '../../core/result';
import type { Result } from '../../core/result';
import type { Ambition, Cluster, Session, Span } from '../../core/session';
import { targetOf } from '../../core/target';
import { applyEdits } from '../../core/text-edit';
import type { TextEdit } from '../../core/text-edit';

/**
 * Takes a stretch out of a note's line and moves the note in one change, so that one undo brings back both. `place` is one of
 * the session that was read; absent means loose. The edits count in the text of that reading.
 */
export function moveWithout(read: Session, out: Span, place: Ambition | Cluster | undefined): Result {
  const cut: TextEdit = { ...out, insert: '' };
  const session = parse(applyEdits(read.source.text, [cut]), read);
  const note = elementAt(session, out.from);
  if (note?.kind !== 'note' && note?.kind !== 'step') return refuse({ code: 'nothing-to-do' });
  const into = place && elementByKey(session, place.key);
  if (place && into?.kind !== 'ambition' && into?.kind !== 'cluster') return refuse({ code: 'gone', subject: place.text });
  const to = into && (into.kind === 'ambition' || into.kind === 'cluster') ? { into: targetOf(session, into) } : {};
  const result = run(session.source.text, { verb: 'move', targets: [targetOf(session, note)], to }, session);
  return result.done ? change(together(result.edits, cut)) : result;
}

/** Edits counted in the text without `cut`, as edits of the text with it. */
function together(edits: readonly TextEdit[], cut: TextEdit): TextEdit[] {
  const length = cut.to - cut.from;
  const behind = (offset: number): number => offset > cut.from ? offset + length : offset;
  const shifted = edits.map(edit => ({ ...edit, from: behind(edit.from), to: behind(edit.to) }));
  const covered = shifted.some(({ from, to }) => from <= cut.from && to >= cut.to);
  return covered ? shifted : [...shifted, cut];
}
