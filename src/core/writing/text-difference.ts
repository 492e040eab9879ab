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
 * What is new goes where the change begins; what lies between the spans stays, and stays parted from the words by its white space.
 */
export function wordSplices(text: string, spans: readonly Span[], next: string): TextEdit[] {
  const old = spans.map(({ from, to }) => text.slice(from, to)).join('');
  const changed = changedLetters(old, next);
  // A word that a tag or field stands behind is changed as a whole, or half of it could come to stand on the other side.
  const { from, oldTo, newTo } = spans.length > 1 ? wholeWords(old, next, changed) : changed;
  const edits = pieces(text, spans, { from, to: oldTo, insert: next.slice(from, newTo) });
  return edits.filter(edit => edit.from < edit.to || edit.insert !== '');
}

/** The change, counted in the words, as edits of the spans that it touches. */
function pieces(text: string, spans: readonly Span[], { from, to, insert }: TextEdit): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let left: string | undefined = insert;
  for (const [index, span] of spans.entries()) {
    const end = at + span.to - span.from;
    const isLast = index === spans.length - 1;
    const begins = from < end || isLast || (from === to && from === end && /\s$/u.test(insert));
    if (begins && (to > at || left !== undefined)) {
      const edit = { from: span.from + Math.max(0, from - at), to: span.from + Math.min(end, Math.max(to, at)) - at, insert: left ?? '' };
      edits.push(isLast ? edit : parted(text, span, edit));
      left = undefined;
    }
    at = end;
  }
  return edits;
}

/** White space at the end of a span parts it from what follows, which would be no tag without it. */
function parted(text: string, span: Span, edit: TextEdit): TextEdit {
  const [before, last] = [edit.insert.at(-1) ?? text[edit.from - 1] ?? '', text[span.to - 1] ?? ''];
  return edit.to === span.to && /\s/u.test(last) && !/\s/u.test(before) ? { ...edit, to: span.to - 1 } : edit;
}

/** An edit that begins or ends within a surrogate pair would leave half a letter in an editor. */
function changedLetters(before: string, after: string): ChangedRange {
  const { from, oldTo, newTo } = changedRange(before, after);
  const more = isLow(before[oldTo]) ? 1 : 0;
  return { from: isHigh(before[from - 1]) ? from - 1 : from, oldTo: oldTo + more, newTo: newTo + more };
}

/** The words of which letters changed, to their ends on both sides. */
function wholeWords(before: string, after: string, { from, oldTo, newTo }: ChangedRange): ChangedRange {
  const start = isEdge(before[from]) && isEdge(after[from]) ? from : before.slice(0, from).search(/\S*$/u);
  const ends = [oldTo > start ? before[oldTo - 1] : undefined, newTo > start ? after[newTo - 1] : undefined].every(isEdge);
  const more = ends ? 0 : /^\S*/u.exec(before.slice(oldTo))?.[0].length ?? 0;
  return { from: start, oldTo: oldTo + more, newTo: newTo + more };
}

/** The end of the words, or white space. */
function isEdge(letter: string | undefined): boolean {
  return letter === undefined || /\s/u.test(letter);
}

function isHigh(unit: string | undefined): boolean {
  return unit !== undefined && /[\uD800-\uDBFF]/.test(unit);
}

function isLow(unit: string | undefined): boolean {
  return unit !== undefined && /[\uDC00-\uDFFF]/.test(unit);
}
