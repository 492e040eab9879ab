import type { Span } from '../session';
import type { TextEdit } from '../text-edit';

/**
 * The smallest edits that make the words in `spans` (in order, with other things between them) read `next`.
 * What is new goes where the change begins; what lies between the spans stays.
 */
export function wordSplices(text: string, spans: readonly Span[], next: string): TextEdit[] {
  const old = spans.map(({ from, to }) => text.slice(from, to)).join('');
  const before = commonStart(old, next);
  const behind = commonEnd(old.slice(before), next.slice(before));
  const insert = next.slice(before, next.length - behind);
  return pieces(spans, before, old.length - behind, insert).filter(({ from, to, insert: added }) => from < to || added !== '');
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

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return isHigh(a[length - 1]) ? length - 1 : length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length > 0 && isLow(a.at(-length)) ? length - 1 : length;
}

// An edit that begins or ends within a surrogate pair would leave half a letter in an editor.
function isHigh(unit: string | undefined): boolean {
  return unit !== undefined && /[\uD800-\uDBFF]/.test(unit);
}

function isLow(unit: string | undefined): boolean {
  return unit !== undefined && /[\uDC00-\uDFFF]/.test(unit);
}
