import { diffArrays } from 'diff';
import { changedRange } from './reading/changed-range';
import type { TextEdit } from './text-edit';

/** Beyond this many changed lines a comparison takes longer than it is worth: the whole stretch then counts as changed. */
const MOST_LINES = 2000;

/** Edits that make `after` of `before`: what differs within one line by its characters, what differs over several lines by whole lines. */
export function editsBetween(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const { from, oldTo, newTo } = changedRange(before, after);
  const [old, fresh] = [before.slice(from, oldTo), after.slice(from, newTo)];
  if (!old.includes('\n') || !fresh.includes('\n')) return [{ from, to: oldTo, insert: fresh }];
  return lineEdits(before, after);
}

function lineEdits(before: string, after: string): TextEdit[] {
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_LINES });
  if (!parts) return [{ from: 0, to: before.length, insert: after }];
  const edits: TextEdit[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    const text = value.join('');
    const last = edits.at(-1);
    const to = added ? at : at + text.length;
    if (added || removed) {
      const edit = { from: at, to, insert: added ? text : '' };
      // Lines taken out and lines put in at one place are one change.
      if (last?.to === at) edits[edits.length - 1] = { from: last.from, to, insert: last.insert + edit.insert };
      else edits.push(edit);
    }
    at = to;
  }
  return edits;
}

/** The lines with their ends; together they are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
