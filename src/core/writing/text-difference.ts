import { diffArrays } from 'diff';
import { type ChangedRange, changedRange } from '../reading/ranges';
import type { TextEdit } from './text-edit';
import type { Span } from '../session';

/** Beyond this many changed lines a comparison takes longer than it is worth: the whole stretch then counts as changed. */
const MOST_LINES = 2000;

/** Edits that make `after` of `before`: what differs within one line by its characters, what differs over several lines by whole lines. */
export function editsBetween(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const { from, oldTo, newTo } = changedLetters(before, after);
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

/**
 * The smallest edits that make the words in `spans` (in order, with other things between them) read `next`.
 * What is new goes where the change begins; what lies between the spans stays.
 */
export function wordSplices(text: string, spans: readonly Span[], next: string): TextEdit[] {
  const old = spans.map(({ from, to }) => text.slice(from, to)).join('');
  const { from: start, oldTo, newTo } = changedLetters(old, next);
  return pieces(spans, start, oldTo, next.slice(start, newTo)).filter(({ from, to, insert: added }) => from < to || added !== '');
}

function pieces(spans: readonly Span[], from: number, to: number, insert: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let left: string | undefined = insert;
  for (const span of spans) {
    const end = at + span.to - span.from;
    if (from <= end && (to > at || left !== undefined)) {
      edits.push({ from: span.from + Math.max(0, from - at), to: span.from + Math.min(end, Math.max(to, at)) - at, insert: left ?? '' });
      left = undefined;
    }
    at = end;
  }
  return edits;
}

/** An edit that begins or ends within a surrogate pair would leave half a letter in an editor. */
function changedLetters(before: string, after: string): ChangedRange {
  const { from, oldTo, newTo } = changedRange(before, after);
  const more = isLow(before[oldTo]) ? 1 : 0;
  return { from: isHigh(before[from - 1]) ? from - 1 : from, oldTo: oldTo + more, newTo: newTo + more };
}

function isHigh(unit: string | undefined): boolean {
  return unit !== undefined && /[\uD800-\uDBFF]/.test(unit);
}

function isLow(unit: string | undefined): boolean {
  return unit !== undefined && /[\uDC00-\uDFFF]/.test(unit);
}
